import type { Read } from '../document/token.ts'
import { type DateWord, type Row, readTo } from './row.ts'
import tables from './when-words.json' with { type: 'json' }

/** The parts of one date, as far as they are written. */
export interface DateParts extends Omit<DateWord, 'isWeak'> {
  /** A short name that another language may mean otherwise. */
  isWeakWeekday?: boolean
  /** One, or several before or behind one month: "3, 4 and 5 March". */
  days?: number[]
  /** From the first of `days` to the last. */
  isRange?: boolean
  year?: number
  /** Two numbers of which one is the day and one the month. */
  numbers?: [number, number]
  /** By ISO 8601. */
  weekOfYear?: number
  /** "the Monday after": counted from the date named before. */
  isAfter?: boolean
  /** "that evening": the date named before. */
  isSameDay?: boolean
}

/** Parts that were found, and where reading goes on behind them; null when there are none. */
type Found = Read<DateParts> | null
/** Whether a weekday and a day's number go together. */
type Fits = (parts: DateParts) => boolean

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** Beside a weekday or "w/c" numbers are a day's. */
const isBesideDay = ({ weekday, unit }: DateParts): boolean => weekday !== undefined || unit === 'week'

const hasDay = ({ days, numbers }: DateParts): boolean => (days ?? numbers) !== undefined

/** `2026-11-10`, `10.11.2026`, `10/11/26`, and beside a weekday or a cue `17/7` and `3.12.` */
function numbersAt(row: Row, place: number, parts: DateParts): Found {
  if (hasDay(parts) || parts.month !== undefined) return null
  let next = place + 1
  while (next < place + 6 && row.isTight(next) && /^[\d./–-]+$/.test(row.text(next))) next += 1
  const written = row.written(place, next)
  const match = /^(\d{1,4})([./–-])(\d{1,2})(?:\2(\d{2,4}))?\.?$/.exec(written)
  const [one = 0, two = 0, three = 0] = [match?.[1], match?.[3], match?.[4]].map(Number)
  const isOpen = written.endsWith('.')
  const isDotted = match?.[2] === '.'
  const isWhole = match?.[4] !== undefined
  const end = isOpen && (isWhole || !isDotted) ? next - 1 : next
  if (isWhole && one > 999) return between(two, 1, 12) ? readTo(end, { year: one, month: two, days: [three] }) : null
  if (!between(one, 1, 31) || !between(two, 1, isDotted ? 12 : 31) || (one > 12 && two > 12)) return null
  const isTimed = row.is(end, 'sureCues') && row.isNumber(end + 1)
  const isBound = row.is(place - 1, 'dateCues') || row.text(end) === 'latest' || isTimed
  const isCued = isBound || isBesideDay(parts)
  // "9.10" is as likely a time: the second full stop decides, or a word before it.
  const isDate = isDotted ? isOpen || row.is(place - 1, 'dayCues') : match?.[2] === '/'
  if (!isWhole && !(isCued && isDate)) return null
  const year = isWhole ? { year: three < 100 ? 2000 + three : three } : {}
  return readTo(end, { ...(isDotted ? { days: [one], month: two } : { numbers: [one, two] }), ...year })
}

const ordinals = new Map(Object.entries(tables.ordinals))

/** "thirteenth", "twenty-first" */
function spelledDayAt(row: Row, place: number) {
  const ten = /^(?:twenty|thirty)$/.test(row.text(place)) ? row.number(place) : 0
  const at = ten > 0 ? row.past(place + 1, '-') : place
  const day = ordinals.get(row.text(at)) ?? 0
  return day > 0 && (ten === 0 || day < 10) ? { day: ten + day, next: at + 1, isOrdinal: true } : null
}

/** A bare number from 1 to 31, with its ordinal ending, or an ordinal in words. */
export function dayAt(row: Row, place: number) {
  const spelled = spelledDayAt(row, place)
  if (spelled) return spelled
  const day = /^\d{1,2}$/.test(row.text(place)) ? Number(row.text(place)) : 0
  if (!between(day, 1, 31)) return null
  const isOrdinal = row.is(place + 1, 'ordinal') && row.isTight(place + 1)
  return { day, next: place + (isOrdinal ? 2 : 1), isOrdinal }
}

const mostDays = 8

/** Days that share a month: "3", "3 - 5", "3, 4 or 5", with the place behind the first and the last of them. */
function daysAt(row: Row, place: number) {
  const first = dayAt(row, place)
  if (!first) return null
  const days: number[] = []
  let [isRange, next] = [false, place]
  for (let day: ReturnType<typeof dayAt> = first; day && days.length < mostDays; ) {
    days.push(day.day)
    next = day.next
    // "3. bis 5. März": the full stop belongs to the number.
    const from = row.past(next, '.')
    const behind = row.behind(from, 'daySigns', 2)
    isRange ||= days.length === 1 && row.is(from, 'dayRange')
    day = behind > from ? dayAt(row, row.behind(behind, 'glue', 1)) : null
  }
  return { days, isRange: isRange && days.length === 2, first, next }
}

/** Behind "of", "de", a full stop or a hyphen between a day and its month. */
function behindGap(row: Row, place: number): number {
  const isGap = (next: number) => /^[.\-–,/]$/.test(row.text(next)) || row.is(next, 'glue')
  return isGap(place) ? (isGap(place + 1) ? place + 2 : place + 1) : place
}

/** A month's name; one that is an ordinary word too needs a capital letter or more evidence. */
function monthNameAt(row: Row, place: number, isSure: boolean): number | undefined {
  const word = row.word(place)
  return !word?.isWeak || isSure || row.isCapital(place) ? word?.month : undefined
}

function daysAndMonthAt(row: Row, place: number, parts: DateParts): Found {
  const list = parts.days || parts.month !== undefined ? null : daysAt(row, place)
  if (!list) return null
  const { days, next, first } = list
  const at = behindGap(row, next)
  const isJoined = at > next || days.length > 1 || first.isOrdinal
  const isCued = isBesideDay(parts) || row.is(place - 1, 'dateCues', 'theCues')
  const month = monthNameAt(row, at, isJoined || isCued)
  const isRange = list.isRange || row.is(place - 1, 'betweenCues')
  return month === undefined ? null : readTo(at + 1, { days, isRange, month })
}

/** Whether what stands behind a number makes it something else than a day. */
function isClock(row: Row, place: number): boolean {
  const isHalf = row.is(place, 'halfLetters') && /^[.m]/.test(row.text(place + 1))
  const isRange = row.is(place, 'dayRange') && row.isNumber(place + 1)
  // "18:" is no time without its minutes.
  return (row.is(place, 'notDay') && row.text(place) !== ':') || isHalf || isRange
}

function monthAt(row: Row, place: number, parts: DateParts): Found {
  const isSure = (parts.days ?? parts.weekday ?? parts.part) !== undefined
  const month = parts.month === undefined ? monthNameAt(row, place, isSure) : undefined
  if (month === undefined) return null
  const list = daysAt(row, row.behind(place + 1, 'behindMonth', 2))
  if (!list) return readTo(place + 1, { month })
  // "mar 3 marzo" is a Tuesday; "Mar 3" is in March.
  const isOther = row.word(place)?.weekday !== undefined
  if (isOther && monthNameAt(row, behindGap(row, list.next), true) !== undefined) return null
  const { days, isRange, next, first } = list
  if (!isClock(row, next)) return readTo(next, { month, days, isRange })
  return isClock(row, first.next) ? readTo(place + 1, { month }) : readTo(first.next, { month, days: [first.day] })
}

/** "the 26th", "by 14th", "le 14": a day's number alone, or behind a weekday. */
function loneDayAt(row: Row, place: number, parts: DateParts, fits: Fits): Found {
  const isKnown = hasDay(parts) || (parts.month ?? parts.offset) !== undefined
  const read = isKnown ? null : dayAt(row, place)
  if (!read || isClock(row, read.next)) return null
  const { day, next, isOrdinal } = read
  const found = readTo(next, { days: [day] })
  // Behind "the 26th" stands a sign, the end or a word that goes on; else it is the 26th of something: "2nd round".
  const isFollowed = row.is(next, 'ofOrder') || (row.isWord(next) && !row.is(next, 'afterDay'))
  if (parts.weekday !== undefined) {
    // No hour is written above twelve beside a weekday: "Friday 28" names a day, be it the wrong one.
    return fits({ ...parts, days: [day] }) || ((isOrdinal || day > 12) && !isFollowed) ? found : null
  }
  if (parts.unit === 'week') return isOrdinal ? found : null
  const isThe = row.text(place - 1) === 'the'
  // "the first is that": words that count as well need a word for a date before them.
  const isSpelled = !row.isNumber(place)
  if (isSpelled && !(isThe && row.is(place - 2, 'dateCues') && !isFollowed)) return null
  const isBound = row.is(place - (isThe ? 2 : 1), 'boundCues')
  if (isBound && (isOrdinal || (isThe && !isFollowed))) return found
  if (isFollowed && !row.word(next)?.which) return null
  const isNamed = isOrdinal || (row.text(next) === '.' && row.is(place - 1, 'germanCues'))
  const isCued = isThe || row.is(place - 1, 'dateCues')
  return (isNamed && isCued) || row.is(place - 1, 'romanceCues') ? found : null
}

function yearAt(row: Row, place: number, parts: DateParts): Found {
  if (parts.year !== undefined || (parts.month === undefined && !parts.numbers)) return null
  const isShort = /^['’]\d\d$/.test(row.written(place, place + 2))
  if (!isShort && !/^(?:19|20)\d\d$/.test(row.text(place))) return null
  const year = isShort ? 2000 + Number(row.text(place + 1)) : Number(row.text(place))
  return readTo(place + (isShort ? 2 : 1), { year })
}

/** Whether one of the next few words, glue left out, means something that `accepts`. */
function isSoon(row: Row, place: number, accepts: (word: DateWord) => unknown): boolean {
  for (let next = place; next < place + 4; next += 1) {
    const word = row.word(next)
    if (word && accepts(word) !== undefined) return true
    if (!row.is(next, 'glue', 'hyphen') && !word?.which) return false
  }
  return false
}

function weekdayAt(row: Row, place: number, parts: DateParts): Found {
  const { weekday, isWeak } = row.word(place) ?? {}
  if (weekday === undefined || parts.weekday !== undefined) return null
  const isFeira = row.text(place + 1) === '-' && row.text(place + 2) === 'feira'
  const next = place + (isFeira ? 3 : 1)
  if (isWeak && !isFeira) {
    // A short name counts beside a whole date, or as "até sexta", "terça que vem" and "sexta às 15h".
    const gap = behindGap(row, next)
    const isDated = (numbersAt(row, gap, { weekday }) ?? daysAndMonthAt(row, gap, { weekday })) !== null
    const isTimed = row.is(next, 'sureCues') && row.isNumber(next + 1)
    const isCued = row.is(place - 1, 'weekdayCues') || row.text(next) === 'que' || isTimed
    return isDated || (isCued && row.text(place).length > 4) ? readTo(next, { weekday, isWeakWeekday: isDated }) : null
  }
  const isAfter = row.text(place - 1) === 'the' && row.text(next) === 'after' && !row.isWord(next + 1)
  return isAfter ? readTo(next + 1, { weekday, isAfter }) : readTo(next, { weekday })
}

/** "today", "2morrow", "the day after tomorrow"; not "am Morgen", "por la mañana". */
function offsetAt(row: Row, place: number): Found {
  const offset = row.word(place)?.offset
  if (offset === undefined) return null
  if (row.is(place, 'behindTwo') && (row.text(place - 1) !== '2' || !row.isTight(place))) return null
  const isAfter = row.is(place - (row.is(place - 1, 'afterJoints') ? 2 : 1), 'beforeTomorrow')
  const isNoun = place > 0 && row.text(place) === 'morgen' && row.isCapital(place)
  if (isNoun || (row.is(place, 'alsoMornings') && row.is(place - 1, 'beforeMorning'))) return null
  return readTo(place + 1, { offset: offset + (isAfter ? 1 : 0) })
}

/** "that evening", "the same day", "le soir même", "am selben Tag". */
function sameDayAt(row: Row, place: number): Found {
  const isSame = row.is(place, 'same') || row.word(place)?.which === 'that'
  const behind = isSame ? row.behind(place + 1, 'same', 1) : place
  const isDay = row.is(behind, 'partsOfDay') || row.word(behind)?.unit === 'day'
  if (!isDay || !(isSame || row.is(behind + 1, 'same'))) return null
  return readTo(isSame ? behind + 1 : behind + 2, { isSameDay: true })
}

/** Which, a part and a unit: "the end of next week", "week 41", "w/c", "fin de semana". */
function spanAt(row: Row, place: number, parts: DateParts): Found {
  const word = row.word(place)
  const three = row.written(place, place + 3)
  if (!parts.unit && /^w\/[bc]$/.test(three)) return readTo(place + 3, { unit: 'week' })
  if (!word) return null
  const { which, part, unit } = word
  if (!parts.unit && /^week-ends?$/.test(three)) return readTo(place + 3, { unit: 'weekend' })
  const behind = row.past(place + 1, 'de')
  if (!parts.unit && row.is(place, 'weekendStarts') && row.is(behind, 'weekendEnds'))
    return readTo(behind + 1, { unit: 'weekend' })
  const isCounted = parts.unit !== undefined || parts.weekday !== undefined
  if (which === 'next' && isCounted && row.text(place - 1) === 'after') return readTo(place + 1, { which: 'afterNext' })
  // "this evening", "this day fortnight", "this time next week"
  const later = row.text(place + 1) === 'day' ? row.word(place + 2)?.unit : undefined
  const isThen = row.text(place + 1) === 'time' || later === 'week' || later === 'fortnight'
  const isOfToday = row.is(place + 1, 'partsOfDay') || isThen
  if (which === 'this' && isOfToday) return readTo(place + 2, { offset: 0 })
  const isBefore = isSoon(row, place + 1, (next) => next.weekday ?? next.unit ?? next.month)
  const isBehind = row.is(place, 'whichBehind') && (parts.weekday ?? parts.unit ?? parts.month) !== undefined
  // "the following on Friday" is no "following Friday".
  const isApart = row.text(place + 1) === 'on'
  if (which && !parts.which && !isApart && (isBefore || isBehind)) return readTo(place + 1, { which })
  // "month end", "Monatsende"
  const isEnd = unit || (part === 'end' && parts.unit === 'month')
  if (part && !parts.part && (isEnd || isSoon(row, place + 1, (next) => next.unit ?? next.month)))
    return readTo(place + 1, unit ? { part, unit } : { part })
  if (!unit || parts.unit || unit === 'day' || unit === 'hour') return null
  // "in the coming weeks" names none of them.
  if (unit === 'week' && parts.which && row.is(place, 'pluralWeeks')) return null
  const weekOfYear = Number(/^\d{1,2}$/.exec(row.text(place + 1))?.[0] ?? 0)
  const isDay = row.word(place + 2)?.month !== undefined
  const isNumbered = unit === 'week' && !isDay && between(weekOfYear, row.text(place) === 'kw' ? 1 : 10, 53)
  return isNumbered ? readTo(place + 2, { unit, weekOfYear }) : readTo(place + 1, { unit })
}

const christmasAt = (row: Row, place: number): Found =>
  row.is(place, 'christmas') ? readTo(place + 1, { month: 12, days: [25] }) : null

/** A word or sign that may stand between the parts. */
function isJoint(row: Row, place: number): boolean {
  if (row.isWord(place)) return row.is(place, 'glue') || row.written(place, place + 2) === 'afternext'
  // A full stop that ends a sentence parts dates; one behind "Tues" or "3" does not.
  if (row.text(place) === '.') return row.text(place - 1).length <= 5
  return /^[,()\-–*]$/.test(row.text(place))
}

/** What reads the part that begins at a place, by the parts that are known; the first that finds something is right. */
const dayReaders = [numbersAt, daysAndMonthAt, loneDayAt, yearAt, monthAt, christmasAt, weekdayAt]
const readers = [...dayReaders, sameDayAt, spanAt, offsetAt]

const longest = 18
const mostGlue = 3

/** The parts of a date that begin at a place, in whatever order they stand, and where they end; null when none do. */
export function datePartsAt(row: Row, from: number, fits: Fits): { parts: DateParts; end: number } | null {
  const parts: DateParts = {}
  let end = from
  for (let place = from; place < row.tokens.length && place - from < longest; ) {
    let found: Found = null
    // Behind a date it is another mention of that.
    if (end > from && sameDayAt(row, place)) break
    for (const read of readers) found ??= read(row, place, parts, fits)
    if (!found && (end === from || place - end >= mostGlue || !isJoint(row, place))) break
    Object.assign(parts, found?.value)
    place = found?.next ?? place + 1
    end = found?.next ?? end
  }
  return end > from ? { parts, end } : null
}
