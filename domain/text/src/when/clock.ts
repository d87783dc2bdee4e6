import { numberOf } from './date-words.ts'
import { type Row, wordSet } from './row.ts'
import words from './when-words.json' with { type: 'json' }

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

const hourSigns = wordSet(words.clock.hourSigns)
/** These are as well the unit of a length: "2 hours" is no time, "14 heures" is. */
const lengthSigns = wordSet(words.clock.lengthSigns)
const noons = wordSet(words.clock.noons)
const midnights = wordSet(words.clock.midnights)
const moneySigns = wordSet(words.clock.moneySigns)
/** Behind a number with a point these make it an amount. */
const amountSigns = wordSet(words.clock.amountSigns)
/** Before a bare number these make it a time; the sure ones do so before any hour. */
const cues = wordSet(words.clock.cues)
const sureCues = wordSet(words.clock.sureCues)
const pastWords = wordSet(words.clock.pastWords)
const toWords = wordSet(words.clock.toWords)
const articles = wordSet(words.clock.articles)
const notHours = wordSet(words.clock.notHours)
/** "half elf" is half an hour before it. */
const dutchHours = wordSet(words.clock.dutchHours)
/** Behind a bare hour stands a sign, the end, or one of these; else it counts something. */
const afterHour = wordSet(words.clock.afterHour)
const fractions = new Map(Object.entries(words.clock.fractions))
const spelledMinutes = new Map(Object.entries(words.clock.spelledMinutes))

const made = (hour: number, minute: number, next: number, more: Partial<Clock> = {}): Clock => ({
  hour,
  minute,
  half: null,
  isSure: true,
  isFull: hour > 12 || hour === 0,
  next,
  ...more,
})

/** `am`, `p.m.`, `a m`: the half of the day and where it ends. */
function halfAt(row: Row, place: number): { half: 'am' | 'pm'; next: number } | null {
  const text = row.text(place)
  if (text === 'am' || text === 'pm') return { half: text, next: place + 1 }
  if (text !== 'a' && text !== 'p') return null
  const isDotted = row.text(place + 1) === '.'
  const at = place + (isDotted ? 2 : 1)
  if (row.text(at) !== 'm' || (!isDotted && !row.isTight(place))) return null
  return { half: text === 'a' ? 'am' : 'pm', next: at + (isDotted && row.text(at + 1) === '.' ? 2 : 1) }
}

function withHalf(row: Row, clock: Clock): Clock | null {
  const half = halfAt(row, clock.next)
  if (half && clock.hour <= 12) return { ...clock, ...half, isSure: true }
  return clock.hour <= 24 && clock.minute < 60 ? clock : null
}

/** `10.30`, `09:30`, `10,30 Uhr`, with what stands behind it. */
function pointed(row: Row, place: number): Clock | null {
  const match = /^(\d{1,2})([.:,’'])(\d\d)(?::\d\d)?$/.exec(row.tokens[place]?.text ?? '')
  if (!match) return null
  const [, hour = '', sign = '', minute = ''] = match
  const before = row.text(place - 1)
  const hasSign = row.is(place + 1, hourSigns)
  if (sign !== '.' && sign !== ':' && !hasSign && !/^(?:[:@]|ore|um|alle|om)$/.test(before)) return null
  // "GMT+01:00" is an offset, "v2.10" a version, "£10.50" money.
  const isOffset = before === '-' && /^(?:utc|gmt)$/.test(row.text(place - 2))
  if (row.isTight(place) && (/[+\d_/]$/.test(before) || isOffset)) return null
  if (moneySigns.has(before) || (sign === '.' && row.is(place + 1, amountSigns))) return null
  const isFull = hour.startsWith('0') || Number(hour) > 12 || hasSign
  return withHalf(row, made(Number(hour), Number(minute), place + (hasSign ? 2 : 1), { isFull }))
}

/** `2pm`, `14h30`, `14 Uhr`, `1000hrs`. */
function whole(row: Row, place: number): Clock | null {
  const text = row.text(place)
  const sign = row.text(place + 1)
  if (row.is(place - 1, moneySigns)) return null
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && /^(?:h|hrs?|hours|uhr|uur)$/.test(sign))
    return made(Number(text.slice(0, 2)), Number(text.slice(2)), place + 2, { isFull: true })
  const hour = Number(text)
  if (!/^\d{1,2}$/.test(text) || hour > 24) return null
  const half = halfAt(row, place + 1)
  if (half && hour <= 12 && hour > 0) return made(hour, 0, half.next, { half: half.half, isFull: false })
  const isCued = row.is(place - 1, sureCues) || text.startsWith('0')
  const isLength = lengthSigns.has(sign) && (hour < 7 || /^ho?u?rs?$/.test(sign))
  if (!hourSigns.has(sign) || (isLength && !isCued)) return null
  const isJoined = /^[0-5]\d$/.test(row.text(place + 2)) && /^(?:h|u|uhr)$/.test(sign)
  const minute = isJoined ? Number(row.text(place + 2)) : 0
  return withHalf(row, made(hour, minute, place + (isJoined ? 3 : 2), { isFull: sign !== 'oclock' }))
}

/** "half ten", "quarter past two", "halb drei". */
function fraction(row: Row, place: number): Clock | null {
  const text = row.text(place)
  const minutes = fractions.get(text)
  const isTo = row.is(place + 1, toWords)
  const isJoined = isTo || row.is(place + 1, pastWords)
  const at = place + (isJoined ? 2 : 1)
  const hour = numberOf(row.text(at)) ?? 0
  if (minutes === undefined || hour < 1 || hour > 12 || row.word(at + 1)?.unit || row.is(at, articles))
    return null
  if (!isJoined && text !== 'half' && text !== 'halb') return null
  const isBefore = isTo || text === 'halb' || (text === 'half' && row.is(at, dutchHours))
  const clock = isBefore
    ? made(hour === 1 ? 12 : hour - 1, 60 - minutes, at + 1)
    : made(hour, minutes, at + 1)
  return withHalf(row, { ...clock, isFull: false })
}

/** "ten thirty", "ten o'clock", "two pm", "noon". */
function spoken(row: Row, place: number): Clock | null {
  if (row.is(place, noons)) return made(12, 0, place + 1, { isFull: true })
  if (row.is(place, midnights)) return made(24, 0, place + 1, { isFull: true })
  const hour = numberOf(row.text(place)) ?? 0
  if (hour < 1 || hour > 12 || row.is(place, notHours)) return null
  const minute = row.text(place + 1) === 'oclock' ? 0 : spelledMinutes.get(row.text(place + 1))
  if (minute !== undefined && !row.word(place + 2)?.unit)
    return withHalf(row, made(hour, minute, place + 2, { isFull: false }))
  const half = halfAt(row, place + 1)
  return half && made(hour, 0, half.next, { half: half.half, isFull: false })
}

/** A number that is a time only because of the word before it: "at 2", "from 9". */
export function bareClock(row: Row, place: number, isCued: boolean): Clock | null {
  const value = numberOf(row.text(place)) ?? 0
  if (value < 1 || value > 24 || row.is(place, articles) || !(isCued || row.is(place - 1, cues))) return null
  const behind = row.tokens[place + 1]
  if (/^[%/:°x]$/.test(behind?.text ?? '')) return null
  const isOrdinal = behind?.kind === 'word' && !behind.spaceBefore
  const isFree =
    !behind || behind.kind === 'sign' || row.is(place + 1, afterHour) || row.word(place + 1)?.weekday
  return isFree && !isOrdinal ? made(value, 0, place + 1, { isSure: false, isFull: value > 12 }) : null
}

/** A time of day that begins at a place. */
export const clockAt = (row: Row, place: number): Clock | null =>
  row.tokens[place]?.kind === 'number'
    ? (pointed(row, place) ?? whole(row, place))
    : (fraction(row, place) ?? spoken(row, place))
