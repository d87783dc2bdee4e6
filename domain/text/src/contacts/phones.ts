import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Document } from '../document/document.ts'
import type { Span, Token } from '../document/token.ts'
import words from './contact-words.json' with { type: 'json' }

export interface Phone extends Span {
  /** As written. */
  text: string
  /** ISO country of a number with its country code. */
  country: string | null
}

const cues = new Set(words.phoneCues.split(' '))
/** What such numbers are called that are dialled into a meeting, or are none at all. */
const others = new Set(words.otherNumbers.split(' '))

const joins = '()-–./+'
const isDial = (token: Token): boolean =>
  (token.kind === 'number' && !/[:,]/.test(token.text)) ||
  (token.kind === 'sign' && joins.includes(token.text))

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
function isTimely(run: readonly Token[]): boolean {
  const groups = run.flatMap(({ text }) => text.split(/\D+/).filter(Boolean))
  return groups.length <= 4 && groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group))
}

function isPhone(run: readonly Token[], text: string, before: readonly Token[]): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || isTimely(run)) return false
  const said = before.filter(({ kind }) => kind === 'word').slice(-3)
  const cue = said.some(({ folded }) => cues.has(folded))
  if (said.some(({ folded }) => others.has(folded)) && !cue) return false
  if (text.startsWith('+') || text.startsWith('00')) return digits.length >= 9
  if (digits.startsWith('0') && digits.length >= 9) return run.length > 1 || cue || digits.length <= 12
  return cue || (digits.length === 10 && run.filter(({ kind }) => kind === 'number').length === 3)
}

/** Telephone numbers; a number without a country code needs a word like "call" before it or the usual grouping. */
export function phonesIn({ text, tokens }: Document): Phone[] {
  const found: Phone[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !isDial(token) || (token.kind === 'sign' && !'+('.includes(token.text))) continue
    const run = runFrom(tokens, at)
    const last = run.at(-1)
    if (!last) continue
    const own = text.slice(token.start, last.end)
    const before = tokens.slice(Math.max(0, at - 6), at).filter(({ line }) => line === token.line)
    if (isPhone(run, own, before)) {
      const parsed = own.startsWith('+') ? parsePhoneNumberFromString(own) : undefined
      found.push({ start: token.start, end: last.end, text: own, country: parsed?.country ?? null })
    }
    at += run.length - 1
  }
  return found
}
