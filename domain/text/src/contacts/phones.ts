import type { Document } from '../document/document.ts'
import { listedIn } from '../document/row.ts'
import type { Span, Token } from '../document/token.ts'
import words from './contact-words.json' with { type: 'json' }

export interface Phone extends Span {
  /** As written. */
  text: string
}

/** Words for a telephone, and what such numbers are called that are dialled into a meeting or are none at all. */
const isListed = listedIn(words)

const isDial = ({ kind, text }: Token): boolean => (kind === 'number' ? !/[:,]/.test(text) : '()-–./+'.includes(text))

/** The longest run of numbers and their joining signs from a token on, signs at its end left off. */
function runFrom(tokens: readonly Token[], first: number): Token[] {
  const near = tokens.slice(first, first + 18)
  const end = near.findIndex((token, at) => {
    // "0113 496 0172 / 07700 900318": the second number begins anew.
    const isOther = at > 0 && (token.text === '+' || (token.text === '/' && token.spaceBefore))
    return isOther || !isDial(token) || token.line !== near[0]?.line
  })
  const run = end < 0 ? near : near.slice(0, end)
  return run.slice(0, run.findLastIndex(({ kind }) => kind === 'number') + 1)
}

/** "12.10.2026", "2026-10-12", "9.30 - 10.30": groups of digits that are a date or times. */
function isTimely(text: string): boolean {
  const groups = text.match(/\d+/g) ?? []
  return groups.length <= 4 && groups.every((group) => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(group))
}

function isPhone(run: readonly Token[], text: string, before: readonly Token[]): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || isTimely(text)) return false
  const said = before.filter(({ kind }) => kind === 'word').slice(-3)
  if (said.some(({ folded }) => isListed('phoneCues', folded))) return true
  if (said.some(({ folded }) => isListed('otherNumbers', folded))) return false
  if (text.startsWith('+') || digits.startsWith('0')) return digits.length >= 9
  return digits.length === 10 && run.filter(({ kind }) => kind === 'number').length === 3
}

/** Telephone numbers; a number without a country code needs a word like "call" before it or the usual grouping. */
export function phonesIn({ text, tokens }: Document): Phone[] {
  let next = 0
  return tokens.flatMap((token, at): Phone[] => {
    if (at < next || !isDial(token) || (token.kind === 'sign' && !'+('.includes(token.text))) return []
    const run = runFrom(tokens, at)
    const { end = token.end } = run.at(-1) ?? {}
    next = at + run.length
    const own = text.slice(token.start, end)
    const before = tokens.slice(Math.max(0, at - 6), at).filter(({ line }) => line === token.line)
    if (!isPhone(run, own, before)) return []
    return [{ start: token.start, end, text: own }]
  })
}
