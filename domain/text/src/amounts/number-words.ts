import type { Token } from '../document/token.ts'
import type { Found } from './amount.ts'
import { type Grammar, grammarNamed, type Numeral } from './number-grammar.ts'

const articles = new Set('a an'.split(' '))

/** Whether a hyphen or the language's "and" stands here, between two words of a number. */
function joinerTo(tokens: readonly Token[], place: number, and: string): number {
  const token = tokens[place]
  if (token === undefined) return place
  const isHyphen = token.text === '-' && !token.spaceBefore && !(tokens[place + 1]?.spaceBefore ?? true)
  return isHyphen || (token.folded === and && token.kind === 'word') ? place + 1 : place
}

interface Run {
  /** Thousands and more that are finished, and what is still being said. */
  total: number
  current: number
  last: Numeral
}

/** The run with one word more, or null when the word begins something else. */
function extended(run: Run, next: Numeral, language: string): Run | null {
  const { total, current, last } = run
  const { kind, value } = next
  if (kind === 'scale') {
    if (value < 1000)
      return current >= 1000 || current === 0 ? null : { total, current: current * value, last: next }
    return current === 0 ? null : { total: total + current * value, current: 0, last: next }
  }
  const isAdded =
    last.kind === 'scale'
      ? value < last.value && value > 0
      : last.kind === 'ten' && kind === 'unit' && value > 0 && value < (language === 'fr' ? 20 : 10)
  if (isAdded || (last.kind === 'unit' && current % 100 === 0 && current > 0))
    return { total, current: current + value, last: next }
  if (kind === 'ten' && last.kind === 'unit' && current > 0 && current < 10) {
    // "Quatre-vingts" is four times twenty, "one twenty" a hundred and twenty.
    if (language === 'fr') return value === 20 ? { total, current: current * 20, last: next } : null
    return language === 'en' ? { total, current: current * 100 + value, last: next } : null
  }
  return null
}

/** "And a half", of the last scale when one was said last: "a million and a half". */
function withHalf(tokens: readonly Token[], place: number, run: Run): Found<Run> | null {
  const said = tokens.slice(place, place + 3).map((token) => token.folded)
  if (said.join(' ') !== 'and a half' || run.last.value === 12) return null
  const half = run.last.kind === 'scale' ? run.last.value / 2 : 0.5
  return { value: { ...run, current: run.current + half }, to: place + 3 }
}

function begun(
  tokens: readonly Token[],
  place: number,
  { numerals }: Grammar,
  language: string,
): Found<Run> | null {
  const first = tokens[place]
  if (first?.kind !== 'word') return null
  const numeral = numerals.get(first.folded)
  if (numeral?.kind === 'scale' && language === 'en') return null
  if (numeral) return { value: { total: 0, current: numeral.value, last: numeral }, to: place + 1 }
  const isHalf = first.folded === 'half'
  const article = isHalf ? place + 1 : place
  if (language !== 'en' || !articles.has(tokens[article]?.folded ?? '')) return null
  const scale = numerals.get(tokens[article + 1]?.folded ?? '')
  if (scale?.kind !== 'scale' && scale?.value !== 2) return null
  const value = scale.value * (isHalf ? 0.5 : 1)
  const current = scale.value < 1000 ? value : 0
  return { value: { total: value - current, current, last: scale }, to: article + 2 }
}

function runAt(tokens: readonly Token[], place: number, language: string): Found<number> | null {
  const grammar = grammarNamed(language)
  const start = grammar && begun(tokens, place, grammar, language)
  if (!grammar || !start) return null
  let { value: run, to } = start
  for (;;) {
    const after = joinerTo(tokens, to, grammar.and)
    const next = grammar.numerals.get(tokens[after]?.folded ?? '')
    const longer = next && extended(run, next, language)
    if (longer) {
      run = longer
      to = after + 1
      continue
    }
    const half = language === 'en' ? withHalf(tokens, to, run) : null
    if (!half) return { value: run.total + run.current, to }
    run = half.value
    to = half.to
  }
}

/** The number in words that begins at a token, in any of the languages; the longest is taken. */
export function numberInWords(
  tokens: readonly Token[],
  place: number,
  languages: ReadonlySet<string>,
): Found<number> | null {
  let best: Found<number> | null = null
  for (const language of languages) {
    const run = runAt(tokens, place, language)
    if (run && run.to > (best?.to ?? place)) best = run
  }
  return best
}
