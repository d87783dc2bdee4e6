import type { AmountKind, Found } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import { namedBy, type Reading } from './reading.ts'

export interface Unit {
  kind: AmountKind
  unit: string
}

const durations = namedBy(words.durations)
const gluedDurations = new Map(Object.entries(words.gluedDurations))

/** The place of a unit: "ten (10) years", "two or more years" and "12-hour" have something between. */
function unitPlace(row: Reading, from: number): number {
  const isRepeated = row.isNumber(from + 1) && /^\(.*\)$/.test(row.written(from, from + 3))
  const place = isRepeated ? from + 3 : from
  const more = [1, 2].find((count) => row.isListed('orMore', row.phrase(place, count))) ?? 0
  return row.text(place) === '-' && row.isTight(place + 1) ? place + 1 : place + more
}

function percent(row: Reading, place: number): Found<Unit> | null {
  const count = [1, 2].find((size) => row.isListed('percent', row.phrase(place, size)))
  return count ? { value: { kind: 'percent', unit: '%' }, to: place + count } : null
}

/** The length of time a word names; "month's" is one token and its folded form ends like a plural. */
export const durationNamed = (word: string): string | undefined =>
  durations.get(word) ?? durations.get(word.replace(/s$/, ''))

function duration(row: Reading, place: number): Found<Unit> | null {
  const at = row.behind(place, 'durationFillers', 1)
  const glued = at === place && row.isTight(at) ? gluedDurations.get(row.text(at)) : undefined
  const unit = row.isWord(at) ? (durationNamed(row.text(at)) ?? glued) : undefined
  const isPossessive = /['’]/.test(row.written(at + 1)) && row.isTight(at + 1)
  return unit === undefined ? null : { value: { kind: 'duration', unit }, to: at + (isPossessive ? 2 : 1) }
}

/** What is right behind the number and is no noun: percent, a length of time, a measure. */
export function unitAfter(row: Reading, from: number): Found<Unit> | null {
  const place = unitPlace(row, from)
  const written = row.written(place)
  // "2x" is twice as much.
  const isTimes = row.text(place) === 'x' && row.isTight(place)
  const isMeasure = isTimes || row.isListed('measures', written.length === 1 ? written : row.text(place))
  const measure = isMeasure ? { value: { kind: 'count' as const, unit: written }, to: place + 1 } : null
  return percent(row, place) ?? duration(row, place) ?? measure
}

/** The noun counted, up to the end of its plural: "support tickets", "sales reps", "full-time nurses". */
export function nounAfter(row: Reading, from: number): Found<Unit> | null {
  const place = unitPlace(row, from)
  let to = place
  for (let at = place; at < place + 4; at += 1) {
    if (at > place && row.text(at) === '-' && row.isTight(at)) continue
    if (!row.isWord(at) || !row.areBeside(at, from - 1) || row.is(at, 'nounStops')) break
    if (row.is(at, 'counted') || /.[^su]s$/.test(row.text(at))) to = at + 1
    else if (to > place) break
  }
  const said = row.tokens.slice(place, to)
  const unit = said.map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text)).join('')
  return to === place ? null : { value: { kind: 'count', unit: unit.trim().toLowerCase() }, to }
}
