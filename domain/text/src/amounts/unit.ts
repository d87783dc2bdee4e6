import type { Token } from '../document/token.ts'
import type { AmountKind, Found } from './amount.ts'
import { namedBy, phraseSet, wordSet, words } from './vocabulary.ts'

export interface Unit {
  kind: AmountKind
  unit: string
}

const durations = namedBy(words.durations)
const gluedDurations: Readonly<Record<string, string | undefined>> = words.gluedDurations
const durationFillers = wordSet(words.durationFillers)
const measures = wordSet(words.measures)
const percentWords = wordSet(words.percentWords)
const percentPairs = phraseSet(words.percentPairs)
const counted = wordSet(words.counted)
const nounStops = wordSet(words.nounStops)

const orMore = phraseSet(words.orMore)

/** The place of a unit: "ten (10) years", "two or more years" and "12-hour" have something between. */
function unitPlace(tokens: readonly Token[], from: number): number {
  const isRepeated =
    tokens[from]?.text === '(' && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === ')'
  const place = isRepeated ? from + 3 : from
  const [first, second] = [tokens[place], tokens[place + 1]]
  if (orMore.has(`${first?.folded} ${second?.folded}`)) return place + 2
  if (orMore.has(first?.folded ?? '')) return place + 1
  const isJoined = first?.text === '-' && !first.spaceBefore && second?.kind === 'word' && !second.spaceBefore
  return isJoined ? place + 1 : place
}

function percent(tokens: readonly Token[], place: number): Found<Unit> | null {
  const first = tokens[place]?.folded ?? ''
  const value: Unit = { kind: 'percent', unit: '%' }
  if (first === '%' || percentWords.has(first)) return { value, to: place + 1 }
  return percentPairs.has(`${first} ${tokens[place + 1]?.folded}`) ? { value, to: place + 2 } : null
}

function duration(tokens: readonly Token[], place: number): Found<Unit> | null {
  const at = durationFillers.has(tokens[place]?.folded ?? '') ? place + 1 : place
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const glued = at === place && !token.spaceBefore ? gluedDurations[token.folded] : undefined
  // "Month's" is one token and its folded form ends like a plural.
  const unit = durations.get(token.folded) ?? durations.get(token.folded.replace(/s$/, '')) ?? glued
  if (unit === undefined) return null
  const isPossessive = /['’]/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.spaceBefore === false
  return { value: { kind: 'duration', unit }, to: isPossessive ? at + 2 : at + 1 }
}

/** "1150 wk", "300 a day" without its article: so large a number of one length of time is per that length. */
export const isRateOf = (token: Token | undefined, amount: number): boolean =>
  amount >= 100 && token !== undefined && durations.has(token.folded) && !token.folded.endsWith('s')

/** Whether it names a length of time: "week", "week's". */
export const isDuration = (token: Token | undefined): boolean =>
  token !== undefined && (durations.has(token.folded) || durations.has(token.folded.replace(/s$/, '')))

/** What is right behind the number and is no noun: percent, a length of time, a measure. */
export function unitAfter(tokens: readonly Token[], from: number): Found<Unit> | null {
  const place = unitPlace(tokens, from)
  const known = percent(tokens, place) ?? duration(tokens, place)
  if (known) return known
  const token = tokens[place]
  // "2x" is twice as much.
  const isTimes = token?.folded === 'x' && !token.spaceBefore
  const isMeasure = token && (isTimes || measures.has(token.text.length === 1 ? token.text : token.folded))
  return isMeasure ? { value: { kind: 'count', unit: token.text }, to: place + 1 } : null
}

const isPlural = (word: string): boolean => counted.has(word) || (/[^su]s$/.test(word) && word.length > 2)

/** The noun counted, up to the end of its plural: "support tickets", "sales reps", "full-time nurses". */
export function nounAfter(tokens: readonly Token[], from: number): Found<Unit> | null {
  const place = unitPlace(tokens, from)
  let plural = place
  for (let at = place; at < place + 4; at += 1) {
    const token = tokens[at]
    const isHyphen = token?.text === '-' && !token.spaceBefore
    if (isHyphen && at > place) continue
    if (token?.kind !== 'word' || token.line !== tokens[from - 1]?.line || nounStops.has(token.folded)) break
    if (isPlural(token.folded)) plural = at + 1
    else if (plural > place) break
  }
  if (plural === place) return null
  const said = tokens.slice(place, plural)
  const unit = said.map((token, at) => (at > 0 && token.spaceBefore ? ` ${token.text}` : token.text)).join('')
  return { value: { kind: 'count', unit: unit.toLowerCase() }, to: plural }
}
