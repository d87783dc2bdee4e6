import type { Token } from '@roundtwo/text'
import words from './period-words.json' with { type: 'json' }

/** A date as far as a CV states it. */
export interface DateAtom {
  /** `2019`, `2019-03`, `2019-03-15`; null for "present" and for a month whose year stands with the end. */
  iso: string | null
  /** "June to August 2019": the month, while its year is not known. */
  monthOnly: number | null
  /** Tokens of the line, the second not included. */
  from: number
  to: number
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const monthNumbers: ReadonlyMap<string, number> = new Map(
  words.months.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)
const presentWords = setOf(words.present)
const presentPairs: ReadonlySet<string> = new Set(words.presentPairs.split('|'))
const seasonWords = setOf(words.seasons)
const ordinals = setOf('st nd rd th er º °')
const ofWords = setOf('de of del')

const two = (value: number | string): string => String(value).padStart(2, '0')
const isYear = (text: string | undefined): text is string =>
  text !== undefined && /^(?:19[4-9]|20[0-4])\d$/.test(text)
const isShort = (text: string | undefined): text is string => text !== undefined && /^\d\d$/.test(text)
const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^(?:0?[1-9]|1[0-2])$/.test(text)
const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/.test(text)

const fullYear = (short: string, thisYear: number): string => {
  const value = Number(short)
  return String(value + (value > (thisYear % 100) + 6 ? 1900 : 2000))
}

type Found = { iso: string; to: number } | null

/** `04/05/2019` is April to some and May to others: then only the year is sure. */
function dayAndMonth(one: string, other: string, year: string): string {
  const [first, second] = [Number(one), Number(other)]
  if (first > 12 && second <= 12) return `${year}-${two(second)}-${two(first)}`
  if (second > 12 && first <= 12) return `${year}-${two(first)}-${two(second)}`
  return first === second ? `${year}-${two(first)}-${two(first)}` : year
}

/** `03.2019`, `01.04.2020`, `2019.03`: one token with its dots. */
function dotted(token: Token): string | null {
  const parts = token.text.split('.')
  const [one, second, third] = parts
  if (parts.length === 2 && isMonth(one) && isYear(second)) return `${second}-${two(one)}`
  if (parts.length === 2 && isYear(one) && isMonth(second) && isShort(second)) return `${one}-${second}`
  if (parts.length === 3 && isDay(one) && isMonth(second) && isYear(third))
    return `${third}-${two(second)}-${two(one)}`
  return null
}

/** Numbers joined by the same sign: `03/2019`, `2015 / 07`, `2019-03-15`. A hyphen set apart joins no date. */
function joinedNumbers(tokens: readonly Token[], at: number): { numbers: string[]; sign: string } {
  const numbers = [tokens[at]?.text ?? '']
  let sign = ''
  for (let place = at + 1; place + 1 < tokens.length && numbers.length < 3; place += 2) {
    const [join, next] = [tokens[place], tokens[place + 1]]
    if (!join || next?.kind !== 'number' || !'/-.'.includes(join.text)) break
    if ((sign !== '' && join.text !== sign) || (join.text !== '/' && (join.spaceBefore || next.spaceBefore)))
      break
    sign = join.text
    numbers.push(next.text)
  }
  return { numbers, sign }
}

function numeric(tokens: readonly Token[], at: number, thisYear: number): Found {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const whole = dotted(token)
  if (whole !== null) return { iso: whole, to: at + 1 }
  const { numbers, sign } = joinedNumbers(tokens, at)
  const [one, second, third] = numbers
  if (isDay(one) && isDay(second) && isYear(third))
    return { iso: dayAndMonth(one, second, third), to: at + 5 }
  if (isYear(one) && isMonth(second) && isShort(second)) {
    return isDay(third)
      ? { iso: `${one}-${second}-${two(third)}`, to: at + 5 }
      : { iso: `${one}-${second}`, to: at + 3 }
  }
  if (isMonth(one) && isYear(second)) return { iso: `${second}-${two(one)}`, to: at + 3 }
  const isPadded = isMonth(one) && isShort(one) && isShort(second) && sign === '/' && third === undefined
  return isPadded ? { iso: `${fullYear(second, thisYear)}-${one}`, to: at + 3 } : null
}

/** A year after a month: `2019`, `’19`, `de 2019`, `, 2019`; with the place after it. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
  thisYear: number,
): { year: string; to: number } | null {
  let place = at
  for (let step = 0; step < 2; step += 1) {
    const token = tokens[place]
    if (token && (ofWords.has(token.folded) || '.,/-'.includes(token.text))) place += 1
  }
  const token = tokens[place]
  if (isYear(token?.text)) return { year: token.text, to: place + 1 }
  const ticked = tokens[place + 1]
  if (token && "'’‘".includes(token.text) && isShort(ticked?.text))
    return { year: fullYear(ticked.text, thisYear), to: place + 2 }
  // "Apr-19": a number of two digits behind a hyphen.
  const isTight =
    token !== undefined && isShort(token.text) && tokens[place - 1]?.text === '-' && !token.spaceBefore
  return isTight ? { year: fullYear(token.text, thisYear), to: place + 1 } : null
}

const monthAt = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? monthNumbers.get(token.folded) : undefined

function named(tokens: readonly Token[], at: number, thisYear: number): Found {
  const month = monthAt(tokens[at])
  if (month === undefined) return null
  const next = tokens[at + 1]
  const comma = ordinals.has(tokens[at + 2]?.folded ?? '') ? at + 3 : at + 2
  const dayYear = tokens[comma + 1]?.text
  if (isDay(next?.text) && tokens[comma]?.text === ',' && isYear(dayYear))
    return { iso: `${dayYear}-${two(month)}-${two(next.text)}`, to: comma + 2 }
  const year = yearAfter(tokens, at + 1, thisYear)
  return year && { iso: `${year.year}-${two(month)}`, to: year.to }
}

function dayNamed(tokens: readonly Token[], at: number, thisYear: number): Found {
  const day = tokens[at]?.text
  if (!isDay(day)) return null
  let place = at + 1
  while (
    place < at + 3 &&
    (ordinals.has(tokens[place]?.folded ?? '') ||
      '.-'.includes(tokens[place]?.text ?? ' ') ||
      ofWords.has(tokens[place]?.folded ?? ''))
  )
    place += 1
  const month = named(tokens, place, thisYear)
  return month && month.iso.length === 7 ? { iso: `${month.iso}-${two(day)}`, to: month.to } : null
}

/** "Summer 2019", "WS 2019/20": the year, with the words before it. */
function seasonal(tokens: readonly Token[], at: number): Found {
  let place = at
  while (place < at + 2 && seasonWords.has(tokens[place]?.folded ?? '')) place += 1
  if (place === at && seasonWords.has(`${tokens[at]?.folded}${tokens[at + 1]?.folded}`)) place += 2
  if (place > at && tokens[place]?.text === '.') place += 1
  const year = tokens[place]?.text
  if (!isYear(year) || place === at) return null
  // A winter term spans two years.
  const isTerm = tokens[place + 1]?.text === '/' && isShort(tokens[place + 2]?.text)
  return { iso: year, to: isTerm ? place + 3 : place + 1 }
}

function yearAlone(tokens: readonly Token[], at: number): Found {
  const year = tokens[at]?.text
  return isYear(year) ? { iso: year, to: at + 1 } : null
}

function presentEnd(tokens: readonly Token[], at: number): number | null {
  const [one, other] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '']
  if (presentPairs.has(`${one} ${other}`)) return at + 2
  return presentWords.has(one) ? at + 1 : null
}

function atomAt(tokens: readonly Token[], at: number, thisYear: number): DateAtom | null {
  const found =
    numeric(tokens, at, thisYear) ??
    named(tokens, at, thisYear) ??
    dayNamed(tokens, at, thisYear) ??
    seasonal(tokens, at) ??
    yearAlone(tokens, at)
  if (found) return { iso: found.iso, monthOnly: null, from: at, to: found.to }
  const ticked = tokens[at + 1]?.text
  if ("'’‘".includes(tokens[at]?.text ?? ' ') && isShort(ticked) && !tokens[at + 1]?.spaceBefore)
    return { iso: fullYear(ticked, thisYear), monthOnly: null, from: at, to: at + 2 }
  const end = presentEnd(tokens, at)
  if (end !== null) return { iso: null, monthOnly: null, from: at, to: end }
  const month = monthAt(tokens[at])
  return month === undefined ? null : { iso: null, monthOnly: month, from: at, to: at + 1 }
}

/** All dates among a line's tokens, in order. `thisYear` settles the century of two-digit years. */
export function dateAtoms(tokens: readonly Token[], thisYear: number): DateAtom[] {
  const found: DateAtom[] = []
  let at = 0
  while (at < tokens.length) {
    const atom = atomAt(tokens, at, thisYear)
    if (atom) found.push(atom)
    at = atom ? atom.to : at + 1
  }
  return found
}
