import type { Token } from '../document/token.ts'
import type { Found } from './amount.ts'
import { words } from './vocabulary.ts'

/** A word of a number: `hundred` and more multiply what stands before them, others are added. */
interface Numeral {
  kind: 'unit' | 'ten' | 'scale'
  value: number
}

interface Grammar {
  language: string
  numerals: ReadonlyMap<string, Numeral>
  /** May stand between two of its words. */
  and: string
}

type Row = readonly [word: string, value: number]

const isTen = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0

/** How numbers are put in words; a word's place in its list is its value, or in tens its value less two. */
const grammars = Object.entries(words.numbers).map(
  ([language, { units, tens, scales, others, and }]): Grammar => {
    const added: Row[] = [
      ...Object.entries(others),
      ...units.split(' ').map((word, value): Row => [word, value]),
      ...tens.split(' ').map((word, place): Row => [word, (place + 2) * 10]),
    ]
    const multiplied: Row[] = Object.entries(scales)
    const numerals = new Map<string, Numeral>()
    for (const [word, value] of added)
      if (word !== '') numerals.set(word, { kind: isTen(value) ? 'ten' : 'unit', value })
    for (const [word, value] of multiplied) numerals.set(word, { kind: 'scale', value })
    return { language, and, numerals }
  },
)

/** Whether a hyphen or the language's "and" stands here, between two words of a number. */
function joinerTo(tokens: readonly Token[], place: number, and: string): number {
  const token = tokens[place]
  const isHyphen = token?.text === '-' && !token.spaceBefore && tokens[place + 1]?.spaceBefore === false
  return isHyphen || (token?.folded === and && token.kind === 'word') ? place + 1 : place
}

interface Run {
  /** Thousands and more that are finished, and what is still being said. */
  total: number
  current: number
  last: Numeral
}

/** The run with one word more, or null when the word begins something else. */
function extended({ total, current, last }: Run, next: Numeral, language: string): Run | null {
  const { kind, value } = next
  if (kind === 'scale') {
    if (current === 0) return null
    if (value < 1000) return current < 100 ? { total, current: current * value, last: next } : null
    return { total: total + current * value, current: 0, last: next }
  }
  const isAdded =
    last.kind === 'scale' || (last.kind === 'unit' && last.value >= 100)
      ? value < last.value && value > 0
      : last.kind === 'ten' && kind === 'unit' && value > 0 && value < (language === 'fr' ? 20 : 10)
  if (isAdded) return { total, current: current + value, last: next }
  if (kind === 'ten' && last.kind === 'unit' && current > 0 && current < 10) {
    // "Quatre-vingts" is four times twenty, "one twenty" a hundred and twenty.
    if (language === 'fr') return value === 20 ? { total, current: current * 20, last: next } : null
    return language === 'en' ? { total, current: current * 100 + value, last: next } : null
  }
  return null
}

/** "Hundred" and the like after "a" or "half a", in English only so. */
function begun(tokens: readonly Token[], place: number, { numerals, language }: Grammar): Found<Run> | null {
  const first = tokens[place]?.folded ?? ''
  const numeral = numerals.get(first)
  if (numeral && (numeral.kind !== 'scale' || language !== 'en'))
    return { value: { total: 0, current: numeral.value, last: numeral }, to: place + 1 }
  const isHalf = first === 'half'
  const article = tokens[isHalf ? place + 1 : place]?.folded ?? ''
  const to = place + (isHalf ? 3 : 2)
  const scale = numerals.get(tokens[to - 1]?.folded ?? '')
  if (language !== 'en' || !/^an?$/.test(article) || !scale || scale.kind !== 'scale') return null
  const value = scale.value * (isHalf ? 0.5 : 1)
  return {
    value:
      scale.value < 1000
        ? { total: 0, current: value, last: scale }
        : { total: value, current: 0, last: scale },
    to,
  }
}

/** "And a half", of the last scale when one was said last: "a million and a half". */
export function halfAfter(tokens: readonly Token[], place: number, scale: number): Found<number> | null {
  const said = tokens.slice(place, place + 3).map((token) => token.folded)
  return said.join(' ') === 'and a half' ? { value: scale / 2, to: place + 3 } : null
}

function runAt(tokens: readonly Token[], place: number, grammar: Grammar): Found<number> | null {
  const start = begun(tokens, place, grammar)
  if (!start) return null
  let { value: run, to } = start
  for (;;) {
    const after = joinerTo(tokens, to, grammar.and)
    const next = grammar.numerals.get(tokens[after]?.folded ?? '')
    const longer = next && extended(run, next, grammar.language)
    if (longer) {
      run = longer
      to = after + 1
      continue
    }
    const half = halfAfter(
      tokens,
      to,
      run.last.kind === 'scale' && run.last.value !== 12 ? run.last.value : 1,
    )
    if (!half) return { value: run.total + run.current, to }
    run = { ...run, current: run.current + half.value }
    to = half.to
  }
}

/** The number in words that begins at a token, in any of the languages; the longest is taken. */
export function numberInWords(
  tokens: readonly Token[],
  place: number,
  languages: ReadonlySet<string>,
): Found<number> | null {
  if (tokens[place]?.kind !== 'word') return null
  let best: Found<number> | null = null
  for (const grammar of grammars) {
    const run = languages.has(grammar.language) ? runAt(tokens, place, grammar) : null
    if (run && run.to > (best?.to ?? place)) best = run
  }
  return best
}
