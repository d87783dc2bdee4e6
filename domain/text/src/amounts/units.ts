import type { Read } from '../document/token.ts'
import { listOf, namedBy } from '../words/lists.ts'
import type { Amount, Reading } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import currencies from './currencies.json' with { type: 'json' }

// What stands beside a number: its currency, its unit or the noun it counts, and what it is per.

/** ISO 4217 codes that what was written may mean, the commonest first. */
export interface CurrencyNamed {
  codes: readonly string[]
  /** Amounts are in its hundredth: pence, cents. */
  minor: boolean
  /** Only a large number makes it a currency: `R2`, `TOP 10` and `K8` are names. */
  isWeak: boolean
}

const meanings = (table: Readonly<Record<string, string>>, { minor = false, isWeak = false } = {}) =>
  Object.entries(table).map(([written, codes]): [string, CurrencyNamed] => {
    return [written, { codes: listOf(codes), minor, isWeak }]
  })
const ownSigns = meanings(currencies.signs)
const inSmall = ownSigns.map(([sign, meant]) => [sign.toLowerCase(), meant] as const)
/** Letters that are words or initials too count only as they are written, before a large number. */
const signs = new Map([...inSmall, ...ownSigns, ...meanings(currencies.capitals, { isWeak: true })])
const names = new Map(meanings(currencies.names))
const minors = new Map(meanings(currencies.minor, { minor: true }))
const isoCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const alsoWords = new Set(listOf(currencies.alsoWords))

function code(written: string): CurrencyNamed | null {
  const upper = written.toUpperCase()
  const isWeak = alsoWords.has(upper)
  const isCode = isoCodes.has(upper) && (!isWeak || written === upper)
  return isCode ? { codes: [upper], minor: false, isWeak } : null
}

/** Up to three tokens written together, longest first: `US$`, `S/`, `R$`. */
function signAt(row: Reading, place: number): Read<CurrencyNamed> | null {
  for (const next of [place + 3, place + 2, place + 1]) {
    const isJoined = [place + 1, place + 2].every((at) => at >= next || row.isTight(at))
    const written = isJoined ? row.written(place, next) : ''
    const value = signs.get(written) ?? signs.get(written.toLowerCase())
    if (value) return { value, next }
  }
  return null
}

/** A currency before its number: a sign, a code, "Rs."; `next` is where the number should be. */
export function currencyBefore(row: Reading, place: number): Read<CurrencyNamed> | null {
  const alone = code(row.written(place))
  const found = alone ? { value: alone, next: place + 1 } : signAt(row, place)
  if (!found) return null
  // "MXN $32,000": the code settles which dollar.
  const second = alone ? signAt(row, found.next) : null
  if (second) return { value: found.value, next: second.next }
  return row.text(found.next) === '.' && row.isTight(found.next) ? { ...found, next: found.next + 1 } : found
}

/** A currency after its number: `€`, `EUR`, `kr.`, "pounds", `p`. */
export function currencyAfter(row: Reading, place: number): Read<CurrencyNamed> | null {
  const [word, written] = [row.text(place), row.written(place)]
  const isLetter = word.length === 1 && row.isWord(place)
  const minor = isLetter && !row.isTight(place) ? undefined : minors.get(word)
  const name = isoCodes.has(written) ? null : names.get(word)
  const value = minor ?? name ?? code(written)
  if (value) return { value, next: place + 1 }
  return isLetter ? null : signAt(row, place)
}

type Unit = Pick<Amount, 'kind' | 'unit'>

const durations = namedBy(words.durations)
const gluedDurations = new Map(Object.entries(words.gluedDurations))

/** How many tokens a phrase of a list takes, two at most; 0 where there is none. */
const phraseOf = (row: Reading, place: number, list: 'orMore' | 'percent'): number =>
  [1, 2].find((count) => row.isListed(list, row.phrase(place, count))) ?? 0

/** The place of a unit: "ten (10) years", "two or more years" and "12-hour" have something between. */
function unitPlace(row: Reading, from: number): number {
  const isRepeated = row.isNumber(from + 1) && /^\(.*\)$/.test(row.written(from, from + 3))
  const place = isRepeated ? from + 3 : from
  const isHyphen = row.text(place) === '-' && row.isTight(place + 1)
  return place + (isHyphen ? 1 : phraseOf(row, place, 'orMore'))
}

/** The length of time a word names; "month's" is one token and its folded form ends like a plural. */
export const durationNamed = (word: string): string | undefined =>
  durations.get(word) ?? durations.get(word.replace(/s$/, ''))

function durationAt(row: Reading, place: number): Read<Unit> | null {
  const at = row.behind(place, 'durationFillers', 1)
  const glued = at === place && row.isTight(at) ? gluedDurations.get(row.text(at)) : undefined
  const unit = durationNamed(row.text(at)) ?? glued
  const isPossessive = /['’]/.test(row.written(at + 1)) && row.isTight(at + 1)
  return unit === undefined ? null : { value: { kind: 'duration', unit }, next: at + (isPossessive ? 2 : 1) }
}

/** What is right behind the number and is no noun: percent, a length of time, a measure. */
export function unitAfter(row: Reading, from: number): Read<Unit> | null {
  const place = unitPlace(row, from)
  const percent = phraseOf(row, place, 'percent')
  if (percent > 0) return { value: { kind: 'percent', unit: '%' }, next: place + percent }
  const duration = durationAt(row, place)
  if (duration) return duration
  const written = row.written(place)
  // "2x" is twice as much.
  const isTimes = row.text(place) === 'x' && row.isTight(place)
  const isMeasure = isTimes || row.isListed('measures', written.length === 1 ? written : row.text(place))
  return isMeasure ? { value: { kind: 'count', unit: written }, next: place + 1 } : null
}

/** The noun counted, up to the end of its plural: "support tickets", "sales reps", "full-time nurses". */
export function nounAfter(row: Reading, from: number): Read<Unit> | null {
  const place = unitPlace(row, from)
  let next = place
  for (let at = place; at < place + 4; at += 1) {
    if (at > place && row.text(at) === '-' && row.isTight(at)) continue
    if (!row.isWord(at) || !row.areBeside(at, from - 1) || row.is(at, 'nounStops')) break
    if (row.is(at, 'counted') || /.[^su]s$/.test(row.text(at))) next = at + 1
    else if (next > place) break
  }
  const said = row.tokens.slice(place, next).map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
  return next === place ? null : { value: { kind: 'count', unit: said.join('').trim().toLowerCase() }, next }
}

const periods = namedBy(words.periods)
const allPeriods = namedBy({ ...words.otherPeriods, ...words.periods })
const periodWordsBefore = namedBy(words.periodBefore)
const periodAdverbs = namedBy(words.periodAdverbs)

/** "1150 wk", "300 a day" without its article: so large a number of one length of time is per that length. */
export function rateOf(row: Reading, place: number, amount: number): Read<string> | null {
  const word = row.text(place)
  const isOne = amount >= 100 && !word.endsWith('s') && durationNamed(word) !== undefined
  const value = isOne ? periods.get(word) : undefined
  return value === undefined ? null : { value, next: place + 1 }
}

/** "Per hour", "a year", "/month", "im Jahr". */
function perNoun(row: Reading, place: number, isMoney: boolean): Read<string> | null {
  const at = row.behind(place + 1, 'afterPer', 2)
  const noun = row.text(at).replace(/^[ld](?=heure|an)/, '')
  // "A l" and "a d" are no periods; "/h" and, of money, "/m" are.
  const isLetter = row.text(at).length === 1 && (row.text(place) !== '/' || (noun === 'm' && !isMoney))
  const value = row.is(place, 'perWords') && !isLetter ? allPeriods.get(noun) : undefined
  return value === undefined ? null : { value, next: at + 1 }
}

/** "Monthly", "p.a.", "pcm", with or without their stops. Two letters are only of money: "5 pm" is a time. */
function adverb(row: Reading, place: number, isMoney: boolean): Read<string> | null {
  const places = [0, 1, 2, 3, 4, 5]
    .map((ahead) => place + ahead)
    .filter((at) => row.areBeside(at, place) && row.text(at) !== '.')
  for (const count of [3, 2, 1]) {
    const said = places.slice(0, count)
    const phrase = said.map((at) => row.text(at)).join(' ')
    const value = periodAdverbs.get(phrase)
    const next = (said.at(-1) ?? place) + 1
    if (value !== undefined && (isMoney || phrase.replaceAll(' ', '').length > 2))
      return { value, next: row.text(next) === '.' && phrase.length <= 5 ? next + 1 : next }
  }
  return null
}

/** What an amount is per, right behind it; "gross", "net" and brackets may stand between. */
export function periodAfter(row: Reading, place: number, isMoney: boolean): Read<string> | null {
  for (let at = place; at < place + (isMoney ? 7 : 1) && row.areBeside(at, place); at += 1) {
    const found = perNoun(row, at, isMoney) ?? adverb(row, at, isMoney)
    if (found || !row.is(at, 'periodFillers')) return found
  }
  return null
}

/** What money is per by a word shortly before it: "annual salary of", "Stundenlohn:", "hourly rate", "day rates". */
export function periodBefore(row: Reading, place: number): string | null {
  for (let at = place - 1; at >= place - 6 && row.areBeside(at, place); at -= 1) {
    if (row.isNumber(at) || row.text(at) === ';') return null
    const noun = row.tokens[at]?.stem === 'rate' ? periods.get(row.text(at - 1)) : undefined
    const period = periodWordsBefore.get(row.text(at)) ?? noun
    if (period !== undefined) return period
  }
  return null
}
