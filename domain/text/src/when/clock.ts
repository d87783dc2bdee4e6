import { isListed, type Row } from './row.ts'
import tables from './when-words.json' with { type: 'json' }

/** A time of day as written: half of the day and hour may still be open. */
export interface Clock {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
  /** Written in a form that is a time on its own, not a bare number. */
  isSure: boolean
  /** `09.30`, `14 Uhr`: the clock of 24 hours. */
  isFull: boolean
  next: number
}

const fractions = new Map(Object.entries(tables.fractions))
const laterFractions = new Map(Object.entries(tables.laterFractions))
const spelledMinutes = new Map(Object.entries(tables.spelledMinutes))

/** `am`, `p.m.`, `a m`, and where a time is plain from what is beside it `11a`: the half of the day and where it ends. */
function halfAt(row: Row, place: number): Pick<Clock, 'half' | 'next'> | null {
  const half = row.text(place).startsWith('a') ? 'am' : 'pm'
  if (row.is(place, 'dayHalves')) return { half, next: place + 1 }
  if (!row.is(place, 'halfLetters')) return null
  const at = row.past(place + 1, '.')
  if (row.text(at) === 'm') return { half, next: row.past(at + 1, '.') }
  const isPlain = row.is(place - 2, 'clockCues', 'timeRange') || row.is(place + 1, 'timeRange')
  return isPlain && row.isTight(place) && at === place + 1 ? { half, next: at } : null
}

/** A time with the half of the day that is written behind it; null where no day has that time. */
function timed(row: Row, hour: number, minute: number, next: number, isFull = false): Clock | null {
  const half = hour > 12 ? null : halfAt(row, next)
  if (hour > 24 || minute > 59) return null
  return { hour, minute, half: null, isSure: true, isFull, next, ...half }
}

/** `10.30`, `09:30`, `10,30 Uhr`. */
function pointed(row: Row, place: number): Clock | null {
  const match = /^(\d{1,2})([.:,’'])(\d\d)(?::\d\d)?$/.exec(row.written(place))
  if (!match) return null
  const [, hour = '', sign = '', minute = ''] = match
  const hasSign = row.is(place + 1, 'hourSigns')
  if (sign !== '.' && sign !== ':' && !hasSign && !row.is(place - 1, 'pointCues')) return null
  // "GMT+01:00" is an offset, "v2.10" a version, "£10.50" money.
  const isPart = /[+\d_/]$/.test(row.text(place - 1)) || row.is(place - 2, 'greenwich')
  if ((row.isTight(place) && isPart) || row.is(place - 1, 'moneySigns')) return null
  if (sign === '.' && row.is(place + 1, 'amountSigns')) return null
  const isFull = hour.startsWith('0') || Number(hour) > 12 || hasSign
  return timed(row, Number(hour), Number(minute), place + (hasSign ? 2 : 1), isFull)
}

/** `2pm`, `14h30`, `14 Uhr`, `1000hrs`. */
function whole(row: Row, place: number): Clock | null {
  const text = row.text(place)
  const [hour, sign] = [Number(text), row.text(place + 1)]
  if (!/^\d{1,4}$/.test(text) || row.is(place - 1, 'moneySigns')) return null
  if (/^\d{4}$/.test(text) && row.is(place + 1, 'hundredSigns'))
    return timed(row, Math.floor(hour / 100), hour % 100, place + 2, true)
  const isHalf = hour > 0 && halfAt(row, place + 1) !== null
  if (isHalf && hour <= 12) return timed(row, hour, 0, place + 1)
  // "630AM"
  if (isHalf && hour >= 100 && hour < 1260) return timed(row, Math.floor(hour / 100), hour % 100, place + 1)
  // "2 hours" is no time, "14 heures" is.
  const isLength = row.is(place + 1, 'lengthSigns') && (hour < 7 || /^ho?u?rs?$/.test(sign))
  const isCued = row.is(place - 1, 'sureCues') || text.startsWith('0')
  if (!row.is(place + 1, 'hourSigns') || (isLength && !isCued)) return null
  const isJoined = /^[0-5]\d$/.test(row.text(place + 2))
  const minute = isJoined ? Number(row.text(place + 2)) : 0
  return timed(row, hour, minute, place + (isJoined ? 3 : 2), !row.is(place + 1, 'plainSigns'))
}

/** So many minutes past an hour, or, where they are less than none, to it. */
const pastOrTo = (row: Row, hour: number, minutes: number, next: number): Clock | null =>
  minutes > 0 ? timed(row, hour, minutes, next) : timed(row, hour === 1 ? 12 : hour - 1, 60 + minutes, next)

/** "diez y media", "dix heures moins le quart", "alle nove e un quarto"; "deux heures et demie" alone is a length. */
function laterFraction(row: Row, place: number): Clock | null {
  const hour = row.number(place)
  const sign = row.behind(place + 1, 'hourNames', 1)
  const isMinus = row.is(sign, 'minusWords')
  const at = row.behind(sign + 1, 'fractionArticles', 1)
  const minutes = laterFractions.get(row.text(at))
  const isLength = (sign > place + 1 || row.is(place, 'articles')) && !row.is(place - 1, 'clockCues')
  if (minutes === undefined || hour < 1 || isLength || !(isMinus || row.is(sign, 'plusWords'))) return null
  return pastOrTo(row, hour, isMinus ? -minutes : minutes, at + 1)
}

/** "half ten", "quarter past two", "halb drei", "dreiviertel acht"; "half elf" is half an hour before it. */
function fraction(row: Row, place: number): Clock | null {
  const text = row.text(place)
  const minutes = fractions.get(text)
  const isTo = row.is(place + 1, 'toWords')
  const isJoined = isTo || row.is(place + 1, 'pastWords')
  const at = place + (isJoined ? 2 : 1)
  const hour = row.number(at)
  const isCounted = row.word(at + 1)?.unit !== undefined || row.is(at, 'articles')
  if (minutes === undefined || hour < 1 || hour > 12 || isCounted) return null
  const isEarly = text === 'halb' || text === 'dreiviertel'
  if (!isJoined && minutes !== 30 && !isEarly) return null
  const isDutch = row.is(at, 'dutchHours') || row.holds('dutchWords')
  const isBefore = isTo || isEarly || (text === 'half' && isDutch)
  return pastOrTo(row, hour, isBefore ? -minutes : minutes, at + 1)
}

/** "ten thirty", "ten o'clock", "fünf Uhr", "two pm", "noon"; "cinq heures" is a length, "à cinq heures" is none. */
function spoken(row: Row, place: number): Clock | null {
  const isAfternoon = row.text(place - 1) === 'apres' || row.text(place - 2) === 'apres'
  if (row.is(place, 'noons')) return isAfternoon ? null : timed(row, 12, 0, place + 1, true)
  if (row.is(place, 'midnights')) return timed(row, 24, 0, place + 1, true)
  const hour = row.number(place)
  if (hour < 1 || hour > 12 || row.is(place, 'notHours')) return null
  const minute = spelledMinutes.get(row.text(place + 1))
  if (minute !== undefined) return timed(row, hour, minute, place + 2)
  if (halfAt(row, place + 1)) return timed(row, hour, 0, place + 1)
  const isLength = row.is(place + 1, 'lengthSigns') && !row.is(place - 1, 'sureCues')
  const isCounted = isLength || /^ho?u?rs?$/.test(row.text(place + 1))
  return row.is(place + 1, 'hourSigns') && !isCounted ? timed(row, hour, 0, place + 2) : null
}

/** `0930`, "at 1330", "1800-2200": a number on its own may be anything, and from 1900 to 2099 is a year. */
function fourDigits(row: Row, place: number, isCued: boolean): Clock | null {
  const isTime = (at: number) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(row.text(at))
  const isYear = /^(?:19|20)/.test(row.text(place))
  const opens = row.is(place + 1, 'timeRange') && isTime(place + 2)
  const end = opens ? place + 3 : place + 1
  // "1200-1500 words" are counted.
  const isFree = !row.isWord(end) || row.is(end, 'afterHour') || row.isCapital(end)
  const isPlain = isCued || row.is(place - 1, 'sureCues') || opens
  const begins = row.text(place).startsWith('0') && place === 0
  if (!isTime(place) || isYear || !((isPlain && isFree) || begins)) return null
  const number = Number(row.text(place))
  return timed(row, Math.floor(number / 100), number % 100, place + 1, true)
}

/** What the words from one place to another say of the half of the day. */
export function partOfDay({ tokens }: Row, from: number, to: number): Clock['half'] {
  const near = tokens.slice(Math.max(0, from), to)
  if (near.some(({ folded }) => isListed('afternoons', folded))) return 'pm'
  return near.some(({ folded }) => isListed('mornings', folded)) ? 'am' : null
}

/** A number that is a time only because of the word before it: "at 2", "from 9". */
export function bareClock(row: Row, place: number, isCued: boolean): Clock | null {
  const full = fourDigits(row, place, isCued)
  if (full) return full
  const hour = row.number(place)
  if (hour < 1 || hour > 24 || row.is(place, 'articles')) return null
  if (!isCued && !row.is(place - 1, 'clockCues')) return null
  const behind = row.tokens[place + 1]
  if (/^[%/:°x]$/.test(behind?.text ?? '') || (behind?.kind === 'word' && !behind.spaceBefore)) return null
  // Behind a bare hour stands a sign, the end, a word that goes on, or "de la tarde"; else it counts something.
  const isGoingOn = row.is(place + 1, 'afterHour') || row.word(place + 1)?.weekday !== undefined
  const isFree = !behind || behind.kind === 'sign' || isGoingOn || partOfDay(row, place + 1, place + 6) !== null
  return isFree ? { hour, minute: 0, half: null, isSure: false, isFull: hour > 12, next: place + 1 } : null
}

/** A time of day that begins at a place. */
export const clockAt = (row: Row, place: number): Clock | null =>
  laterFraction(row, place) ??
  (row.isNumber(place) ? (pointed(row, place) ?? whole(row, place)) : (fraction(row, place) ?? spoken(row, place)))
