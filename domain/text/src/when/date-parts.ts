import type { Token } from '../document/token.ts'
import { type DateWord, dateWord, dateWordOf, type PartOfSpan, type Unit, type Which } from './date-words.ts'

/** The parts of one date, as far as they are written. */
export interface DateParts {
  weekday?: number
  /** A short name that another language may mean otherwise. */
  isWeakWeekday?: boolean
  /** One, or several before or behind one month: "3, 4 and 5 March". */
  days?: number[]
  /** From the first of `days` to the last. */
  isRange?: boolean
  month?: number
  year?: number
  /** Two numbers of which one is the day and one the month. */
  numbers?: [number, number]
  which?: Which
  part?: PartOfSpan
  unit?: Unit
  /** A month without a day, behind "in" or "by". */
  isNamedMonth?: boolean
  /** By ISO 8601. */
  weekOfYear?: number
  /** "the Monday after": counted from the date named before. */
  isAfter?: boolean
  offset?: number
}

/** Where reading goes on behind a part; null when there is none. */
type Next = number | null

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const wordAt = (tokens: readonly Token[], place: number): DateWord | undefined => {
  const token = tokens[place]
  return token && dateWordOf(token)
}
const textAt = (tokens: readonly Token[], place: number): string => tokens[place]?.folded ?? ''
const isTight = (tokens: readonly Token[], place: number): boolean => tokens[place]?.spaceBefore === false

/** Behind a number these make it a time, a length or a share, not a day. */
const notDay = words(
  'am pm h u hr hrs hour hours uhr uur oclock min mins minutes minuten noon % : % k m pct percent euro eur gbp usd people years year yrs weeks days months floor',
)
const signs = words('- – — to bis au al tot até till until → und and & or oder ou o y e et en + / ,')
const rangeSigns = words('- – — to bis au al tot ate till until →')

interface Day {
  day: number
  next: number
  isOrdinal: boolean
}

/** A bare number from 1 to 31, with its ordinal ending. */
function dayAt(tokens: readonly Token[], place: number): Day | null {
  const token = tokens[place]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (!between(day, 1, 31)) return null
  const hasEnding = wordAt(tokens, place + 1)?.isOrdinal === true && isTight(tokens, place + 1)
  const behind = place + (hasEnding ? 2 : 1)
  return { day, next: behind, isOrdinal: hasEnding }
}

const isClock = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place)
  if (notDay.has(text)) return true
  // "2 p.m."
  if ((text === 'a' || text === 'p') && /^[.m]/.test(textAt(tokens, place + 1))) return true
  const number = tokens[place + 1]
  return rangeSigns.has(text) && number?.kind === 'number'
}

/** A month's name; one that is an ordinary word too needs a capital letter or more evidence. */
function monthAt(tokens: readonly Token[], place: number, isSure: boolean): number | null {
  const word = wordAt(tokens, place)
  if (word?.month === undefined) return null
  const isCapital = /^\p{Lu}/u.test(tokens[place]?.text ?? '')
  return !word.isWeak || isSure || isCapital ? word.month : null
}

/** How many tokens of "of", "de", a full stop or a hyphen stand between a day and its month. */
function gapBeforeMonth(tokens: readonly Token[], place: number): number {
  let next = place
  while (next < place + 2 && (/^[.\-–,/]$/.test(textAt(tokens, next)) || wordAt(tokens, next)?.isGlue))
    next += 1
  return next
}

/** Days that share a month: "3", "3 - 5", "3, 4 or 5". */
function daysAt(
  tokens: readonly Token[],
  place: number,
): { days: Day[]; isRange: boolean; next: number } | null {
  const first = dayAt(tokens, place)
  if (!first) return null
  const days = [first]
  let isRange = false
  let next = first.next
  while (days.length < 8) {
    let behind = next
    // "3. bis 5. März": the full stop belongs to the number.
    if (textAt(tokens, behind) === '.' && isTight(tokens, behind)) behind += 1
    const from = behind
    while (behind < from + 2 && signs.has(textAt(tokens, behind))) behind += 1
    if (wordAt(tokens, behind)?.isGlue && behind > from) behind += 1
    const day = behind > from ? dayAt(tokens, behind) : null
    if (!day) break
    isRange = days.length === 1 && rangeSigns.has(textAt(tokens, from))
    days.push(day)
    next = day.next
  }
  return { days, isRange: isRange && days.length === 2, next }
}

function readDaysAndMonth(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.days || parts.month !== undefined) return null
  const list = daysAt(tokens, place)
  if (!list) return null
  const at = gapBeforeMonth(tokens, list.next)
  const isJoined =
    at > list.next || list.days.some(({ isOrdinal }) => isOrdinal) || parts.weekday !== undefined
  const before = textAt(tokens, place - 1)
  const month = monthAt(tokens, at, isJoined || before === 'the' || before === 'is' || cues.has(before))
  if (month === null) return null
  const isBetween = textAt(tokens, place - 1) === 'between' || textAt(tokens, place - 1) === 'zwischen'
  parts.days = list.days.map(({ day }) => day)
  parts.isRange = list.isRange || (isBetween && list.days.length === 2)
  parts.month = month
  return at + 1
}

function readMonth(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.month !== undefined) return null
  const isSure = parts.days !== undefined || parts.weekday !== undefined || parts.part !== undefined
  const month = monthAt(tokens, place, isSure)
  if (month === null) return null
  const word = wordAt(tokens, place)
  let next = place + 1
  while (next < place + 3 && (textAt(tokens, next) === '.' || textAt(tokens, next) === 'the')) next += 1
  const list = parts.days ? null : daysAt(tokens, next)
  // "mar 3 marzo" is a Tuesday; "Mar 3" is in March.
  if (
    list &&
    word?.weekday !== undefined &&
    monthAt(tokens, gapBeforeMonth(tokens, list.next), true) !== null
  )
    return null
  parts.month = month
  const last = list?.days.at(-1)
  if (!list || !last || isClock(tokens, last.next))
    return list && last && list.days[0] && !isClock(tokens, list.days[0].next)
      ? only(parts, list.days[0])
      : place + 1
  parts.days = list.days.map(({ day }) => day)
  parts.isRange = list.isRange
  return list.next
}

const only = (parts: DateParts, { day, next }: Day): number => {
  parts.days = [day]
  return next
}

/** `2026-11-10`, `10.11.2026`, `10/11/26`: three numbers, in one token or parted by one kind of sign. */
function readThreeNumbers(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.days || parts.numbers || parts.month !== undefined) return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(tokens[place]?.text ?? '')
  const sign = textAt(tokens, place + 1)
  const isParted = (sign === '/' || sign === '-' || sign === '–') && textAt(tokens, place + 3) === sign
  const texts = dotted ? dotted.slice(1) : [0, 2, 4].map((step) => tokens[place + step]?.text ?? '')
  if (!dotted && (!isParted || tokens[place + 1]?.spaceBefore)) return null
  if (!texts.every((text) => /^\d{1,4}$/.test(text))) return null
  const [one = 0, two = 0, three = 0] = texts.map(Number)
  if (texts[0]?.length === 4 && between(two, 1, 12) && between(three, 1, 31)) {
    Object.assign(parts, { year: one, month: two, days: [three] })
  } else if (texts[0]?.length !== 4 && texts[2]?.length !== 3 && between(one, 1, 31) && between(two, 1, 31)) {
    const year = three < 100 ? 2000 + three : three
    if (dotted) Object.assign(parts, { days: [one], month: two, year })
    else Object.assign(parts, { numbers: [one, two], year })
  } else return null
  return place + (dotted ? 1 : 5)
}

/** Before two numbers these make them a date: "by 12/3", "vom 3.12." */
const cues = words(
  'on by before until till from due since w/c am den dem vom bis zum ab le du el al op dia tot ate il em avant hasta antes : der date an this para tegen voor previsto eod eob cob close',
)

/** Before these stands a day and never a time. */
const dayCues = words('on den dem vom zum dnia del')

/** `17/7`, `3.12.`: only beside a weekday or a word that says when, as ratings and shares look the same. */
function readTwoNumbers(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.days || parts.numbers || parts.month !== undefined) return null
  const token = tokens[place]
  if (token?.kind !== 'number') return null
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(token.text)
  const isParted =
    textAt(tokens, place + 1) === '/' && isTight(tokens, place + 1) && isTight(tokens, place + 2)
  const texts = dotted ? dotted.slice(1) : isParted ? [token.text, textAt(tokens, place + 2)] : []
  const [one = 0, two = 0] = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number)
  if (!between(one, 1, 31) || !between(two, 1, 31) || (one > 12 && two > 12)) return null
  const isCued = cues.has(textAt(tokens, place - 1)) || parts.weekday !== undefined
  if (!isCued || (isParted && textAt(tokens, place + 3) === '/')) return null
  if (!dotted) {
    parts.numbers = [one, two]
    return place + 3
  }
  // "9.10" is as likely a time: the second full stop decides.
  const isClosed = textAt(tokens, place + 1) === '.' && isTight(tokens, place + 1)
  if (two > 12 || !(isClosed || dayCues.has(textAt(tokens, place - 1)))) return null
  Object.assign(parts, { days: [one], month: two })
  return place + (isClosed ? 2 : 1)
}

/** Behind "the 26th" stands a sign, the end or one of these; else it is the 26th of something. */
const afterDay = words(
  'at from is it or and for in works suits to if when would we i you as but so then please be will that this pm am between because though @ um a alle y und oder zu ou before after with by until til till who he she they his her their',
)

/** "2nd round": what is counted is no day. */
const ofOrder = words('round interview stage floor meeting chat call int step part')

/** "the 26th", "by 14th", "le 14": a day's number alone, or behind a weekday. */
function readDay(
  tokens: readonly Token[],
  place: number,
  parts: DateParts,
  fits: (parts: DateParts) => boolean,
): Next {
  if (parts.days || parts.numbers || parts.month !== undefined || parts.offset !== undefined) return null
  const day = dayAt(tokens, place)
  if (!day || isClock(tokens, day.next)) return null
  const after = tokens[day.next]
  if (parts.weekday !== undefined || parts.unit === 'week') {
    const isFitting =
      parts.weekday === undefined ? day.isOrdinal : day.isOrdinal || fits({ ...parts, days: [day.day] })
    const isOf =
      after?.kind === 'word' &&
      (ofOrder.has(after.folded) || (!afterDay.has(after.folded) && !fits({ ...parts, days: [day.day] })))
    return isFitting && !isOf ? only(parts, day) : null
  }
  const isFollowed = after?.kind === 'word' && !afterDay.has(after.folded) && !dateWord(after.folded)?.which
  const before = textAt(tokens, place - 1)
  const isBound = before === 'the' && /^(?:by|until|till|before|from|since)$/.test(textAt(tokens, place - 2))
  if (isBound && day.isOrdinal && !ofOrder.has(after?.folded ?? '')) return only(parts, day)
  const isRomance = before === 'le' || before === 'el' || before === 'dia' || before === 'il'
  const isOrdinal =
    day.isOrdinal ||
    (textAt(tokens, day.next) === '.' && (before === 'am' || before === 'zum' || before === 'den'))
  const isCued = before === 'the' || cues.has(before)
  return !isFollowed && ((isOrdinal && isCued) || isRomance) ? only(parts, day) : null
}

function readYear(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.year !== undefined || (parts.month === undefined && !parts.numbers)) return null
  const text = tokens[place]?.text ?? ''
  if (/^(?:19|20)\d\d$/.test(text)) {
    parts.year = Number(text)
    return place + 1
  }
  const isShort =
    /^['’]$/.test(text) && /^\d\d$/.test(textAt(tokens, place + 1)) && isTight(tokens, place + 1)
  if (!isShort) return null
  parts.year = 2000 + Number(textAt(tokens, place + 1))
  return place + 2
}

/** Whether one of the next few words, glue left out, means something that `accepts`. */
function soon(tokens: readonly Token[], place: number, accepts: (word: DateWord) => boolean): boolean {
  for (let next = place; next < place + 4; next += 1) {
    const word = wordAt(tokens, next)
    if (word && accepts(word)) return true
    if (!word?.isGlue && textAt(tokens, next) !== '-' && !word?.which && !word?.part) return false
  }
  return false
}

const isNamed = ({ weekday, unit, month }: DateWord): boolean => (weekday ?? unit ?? month) !== undefined

const weekdayCues = words('ate na nesta desta esta proxima')
const afterWeekday = words('que as a de por no pela e ou')

/** "até sexta", "terça que vem": short for "sexta-feira", and not "segunda etapa". */
function isCuedWeekday(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place).length < 5) return false
  const next = tokens[place + 1]
  const isFree = next?.kind !== 'word' || afterWeekday.has(next.folded)
  const isNext = textAt(tokens, place + 1) === 'que' && /^v[ei]/.test(textAt(tokens, place + 2))
  return isNext || (weekdayCues.has(textAt(tokens, place - 1)) && isFree)
}

function readWeekday(tokens: readonly Token[], place: number, word: DateWord, parts: DateParts): Next {
  if (word.weekday === undefined || parts.weekday !== undefined) return null
  let next = place + 1
  const isFeira = textAt(tokens, next) === '-' && textAt(tokens, next + 1) === 'feira'
  if (isFeira) next += 2
  const isNumbered = parts.days !== undefined || parts.numbers !== undefined
  if (word.isWeak && !isFeira && !isNumbered && !isCuedWeekday(tokens, place)) {
    const gap = gapBeforeMonth(tokens, next)
    const trial: DateParts = { weekday: word.weekday }
    const read =
      readThreeNumbers(tokens, gap, trial) ??
      readTwoNumbers(tokens, gap, trial) ??
      readDaysAndMonth(tokens, gap, trial)
    if (read === null) return null
    parts.isWeakWeekday = true
  } else if (word.isWeak && isNumbered) return null
  parts.weekday = word.weekday
  // "the Monday after": counted from the date named before.
  const isAfter = textAt(tokens, place - 1) === 'the' && textAt(tokens, next) === 'after'
  if (isAfter && tokens[next + 1]?.kind !== 'word') {
    parts.isAfter = true
    return next + 1
  }
  return next
}

/** "w/c", "w/b": week commencing. */
function readWeekSign(tokens: readonly Token[], place: number, parts: DateParts): Next {
  if (parts.unit || textAt(tokens, place) !== 'w' || textAt(tokens, place + 1) !== '/') return null
  if (!/^[bce]$/.test(textAt(tokens, place + 2))) return null
  parts.unit = 'week'
  return place + 3
}

/** "fin de semana" is the weekend; "fin de semaine" is not. */
const isWeekendPhrase = (tokens: readonly Token[], place: number): number => {
  if (!/^(?:fin|fim|fine)$/.test(textAt(tokens, place))) return 0
  const unit = textAt(tokens, place + 1) === 'de' ? 2 : 1
  return /^(?:semana|settimana)$/.test(textAt(tokens, place + unit)) ? unit + 1 : 0
}

const partsOfDay = words(
  'morning afternoon arvo evening eve night soir matin midi noche tarde manana avond ochtend middag abend vormittag nachmittag noite sera pomeriggio mattina',
)
const afterMorning = words('am guten heute diesen jeden frohen la por esta de buena')
const afterTomorrow = words('after apres pasado depois dopo')

function readOffset(tokens: readonly Token[], place: number, word: DateWord, parts: DateParts): Next {
  if (word.offset === undefined || parts.offset !== undefined) return null
  if (word.isBehindTwo && (textAt(tokens, place - 1) !== '2' || !isTight(tokens, place))) return null
  const before = textAt(
    tokens,
    place - (textAt(tokens, place - 1) === '-' || textAt(tokens, place - 1) === 'de' ? 2 : 1),
  )
  const isAmbiguous = tokens[place]?.folded === 'morgen' || tokens[place]?.folded === 'manana'
  const isNoun = place > 0 && /^M/.test(tokens[place]?.text ?? '') && tokens[place]?.folded === 'morgen'
  if (isAmbiguous && !afterTomorrow.has(before) && (afterMorning.has(textAt(tokens, place - 1)) || isNoun))
    return null
  parts.offset = word.offset + (word.offset === 1 && afterTomorrow.has(before) ? 1 : 0)
  return place + 1
}

function readWord(tokens: readonly Token[], place: number, parts: DateParts): Next {
  const word = wordAt(tokens, place)
  if (!word) return null
  const weekday = readWeekday(tokens, place, word, parts)
  if (weekday !== null) return weekday
  const weekend = isWeekendPhrase(tokens, place)
  if (weekend > 0 && !parts.unit) {
    parts.unit = 'weekend'
    return place + weekend
  }
  if (word.feast && parts.days === undefined && parts.month === undefined) {
    Object.assign(parts, { month: word.feast[0], days: [word.feast[1]] })
    return place + 1
  }
  // "the week after next"
  if (word.which === 'next' && parts.unit && textAt(tokens, place - 1) === 'after') {
    parts.which = 'afterNext'
    return place + 1
  }
  // "month end"
  if (word.part === 'end' && parts.unit === 'month' && !parts.part && !parts.which) {
    parts.part = 'end'
    return place + 1
  }
  if (word.which === 'this' && parts.offset === undefined && partsOfDay.has(textAt(tokens, place + 1))) {
    parts.offset = 0
    return place + 2
  }
  if (word.which && !parts.which && (word.isBehind || soon(tokens, place + 1, isNamed))) {
    if (word.isBehind && !parts.weekday && !parts.unit && !parts.month && !soon(tokens, place + 1, isNamed))
      return null
    parts.which = word.which
    return place + 1
  }
  if (
    word.part &&
    !parts.part &&
    soon(tokens, place + 1, ({ unit, month }) => (unit ?? month) !== undefined)
  ) {
    parts.part = word.part
    return place + 1
  }
  if (word.unit && !parts.unit && word.unit !== 'day' && word.unit !== 'hour') {
    parts.unit = word.unit
    const number = tokens[place + 1]
    const week = /^\d{1,2}$/.test(number?.text ?? '') && word.unit === 'week' ? Number(number?.text) : 0
    if (!between(week, textAt(tokens, place) === 'kw' ? 1 : 10, 53)) return place + 1
    parts.weekOfYear = week
    return place + 2
  }
  return readOffset(tokens, place, word, parts)
}

const isGlue = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place]
  if (!token) return false
  if (token.kind === 'word')
    return (
      dateWord(token.folded)?.isGlue === true ||
      (token.folded === 'after' && textAt(tokens, place + 1) === 'next')
    )
  // A full stop that ends a sentence parts dates; one behind "Tues" or "3" does not.
  if (token.text === '.') return isTight(tokens, place) && (tokens[place - 1]?.text.length ?? 9) <= 5
  return /^[,()\-–*]$/.test(token.text)
}

const longest = 18
const mostGlue = 3

/**
 * The parts of a date that begin at a token, in whatever order they stand, and where they end; null when none do.
 * `fits` says whether a weekday and a day's number go together.
 */
export function datePartsAt(
  tokens: readonly Token[],
  from: number,
  fits: (parts: DateParts) => boolean,
): { parts: DateParts; end: number } | null {
  const parts: DateParts = {}
  let end = from
  let place = from
  while (place < tokens.length && place - from < longest) {
    const next =
      readThreeNumbers(tokens, place, parts) ??
      readDaysAndMonth(tokens, place, parts) ??
      readTwoNumbers(tokens, place, parts) ??
      readDay(tokens, place, parts, fits) ??
      readYear(tokens, place, parts) ??
      readWeekSign(tokens, place, parts) ??
      readMonth(tokens, place, parts) ??
      readWord(tokens, place, parts)
    if (next !== null) {
      place = next
      end = next
    } else if (end > from && place - end < mostGlue && isGlue(tokens, place)) place += 1
    else break
  }
  return end > from ? { parts, end } : null
}
