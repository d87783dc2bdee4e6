import { type Instant, instantInZone, type PlainDate, type ZoneName } from '@roundtwo/model'
import type { Document } from '../document/document.ts'
import { type MailParts, mailPartsOf } from '../document/mail-parts.ts'
import { type DateMention, recogniseDates } from './dates.ts'
import { type DurationMention, recogniseDurations } from './durations.ts'
import type { DateContext } from './resolve-date.ts'
import { recogniseTimes, type TimeMention } from './times.ts'
import { recogniseZones, type ZoneMention } from './zones.ts'

/** How a time came by its date. */
export type Pairing = 'before' | 'after' | 'above' | 'below' | 'none'

/** A date with or without a time that may be a moment the text speaks of. */
export interface Moment {
  date: DateMention
  time: TimeMention | null
  /** The zone written beside the time, or for all times of the text; null when none is. */
  zone: ZoneMention | null
  pairing: Pairing
  /** Tokens between the time and its date on one line, else lines. */
  distance: number
  /** The message it stands in, 0 being the newest. */
  message: number
}

/** Everything that says when in a text. */
export interface When {
  parts: MailParts
  dates: DateMention[]
  times: TimeMention[]
  zones: ZoneMention[]
  durations: DurationMention[]
  moments: Moment[]
}

export interface MomentContext extends DateContext {
  /** Marks of messages where they are known already. */
  parts?: MailParts | undefined
  /** The user's own zone. */
  zone?: ZoneName | undefined
  /** The text's zones where they are known already. */
  zones?: ZoneMention[] | undefined
}

/** The dates of each message, counted from the day it was sent: its own date line, else that of the message that quotes it. */
function datesOf(document: Document, parts: MailParts, messages: readonly number[], context: DateContext) {
  let { reference } = context
  return parts.messages
    .flatMap(({ sent }, message) => {
      const head = sent ? document.tokens.filter(({ start }) => start >= sent.start && start < sent.end) : []
      const dated = recogniseDates(head, { ...context, reference, isPast: true }).find(({ stated }) => stated.day)
      // A date in the future of what quotes it was misread.
      if (dated?.date && dated.date <= context.reference) reference = dated.date
      const own = document.tokens.filter(({ line }) => (messages[line] ?? 0) === message)
      return recogniseDates(own, { ...context, reference })
    })
    .sort((left, right) => left.start - right.start)
}

/** How many lines up or down a time looks for its date. */
const linesAbove = 12
const linesBelow = 3

/** A time is tried with at most so many different days on either side. */
const mostDays = 3

/** The last few different days of a list, the last first, with those that share the span of one of them. */
function lastDays(dates: readonly DateMention[]): DateMention[] {
  const days = new Set<string>()
  return dates.toReversed().filter(({ date, start }) => days.add(`${date ?? start}`).size <= mostDays)
}

type Paired = Pick<Moment, 'date' | 'pairing' | 'distance'>

const paired =
  (pairing: Pairing, distanceOf: (date: DateMention) => number) =>
  (date: DateMention): Paired => ({ date, pairing, distance: distanceOf(date) })

/** The dates a time may belong to: before and behind it on its line, else on the lines around. */
function datesFor(time: TimeMention, dates: readonly DateMention[], document: Document): Paired[] {
  const tokens = document.lines[time.line]?.tokens ?? []
  const between = (from: number, to: number) => tokens.filter(({ start }) => start >= from && start < to).length
  const own = dates.filter(({ line }) => line === time.line)
  const after = own.filter(({ start }) => start >= time.end)
  const before = own.filter(({ end }) => end <= time.start)
  const above = dates.filter(({ line }) => line < time.line && line >= time.line - linesAbove)
  const found = [
    ...lastDays(before).map(paired('before', ({ end }) => between(end, time.start))),
    ...after.slice(0, 1).map(paired('after', ({ start }) => between(time.end, start))),
    ...lastDays(above).map(paired('above', ({ line }) => time.line - line)),
  ]
  const below = dates.filter(({ line }) => line > time.line && line <= time.line + linesBelow).slice(0, 1)
  return found.length > 0 ? found : below.map(paired('below', ({ line }) => line - time.line))
}

/** A date as each of the days it may mean: where weekday and number disagree, the number's day comes first. */
function withAlternatives(date: DateMention): DateMention[] {
  const [first] = date.alternatives
  const other = first === undefined ? [] : [{ ...date, date: first, isAlternative: true }]
  return date.date === null && first !== undefined ? other : [date, ...other]
}

const zoneReach = 40

/** The zone written right behind a time, or between it and the next one, among those of its line. */
function zoneFor({ line, start, end }: TimeMention, { times, zones }: Omit<When, 'moments'>): ZoneMention | null {
  const next = times.find((time) => time.line === line && time.start >= end)
  const limit = Math.min(end + zoneReach, next?.start ?? Number.POSITIVE_INFINITY)
  const isNear = (zone: ZoneMention) => zone.line === line && zone.start >= start && zone.start < limit
  return zones.find((zone) => isNear(zone) && ['name', 'abbreviation', 'offset'].includes(zone.how)) ?? null
}

/** A text that names more times than this is no letter: the others are left out. */
const mostTimes = 150

/**
 * All dates, times, zones and lengths of a text, and the moments they may be together. Each message is read from the day
 * on which it was sent. Which moment is the interview is for a reader to say.
 */
export function recogniseMoments(document: Document, context: MomentContext): When {
  const parts = context.parts ?? mailPartsOf(document)
  const messages = document.lines.map((line) => parts.lines[line.index]?.message ?? 0)
  const messageOf = ({ line }: { line: number }): number => messages[line] ?? 0
  const dates = datesOf(document, parts, messages, context)
  const zones = context.zones ?? recogniseZones(document.tokens, context.zone)
  const offsets = zones.filter(({ how }) => how === 'offset')
  const times = recogniseTimes(document.tokens, [...dates, ...offsets])
  const durations = recogniseDurations(document.tokens, [...dates, ...times])
  const found = { parts, dates, times, zones, durations }
  const timed = times.slice(0, mostTimes).flatMap((time) => {
    const message = messageOf(time)
    const zone = zoneFor(time, found)
    const own = dates.filter((date) => messageOf(date) === message)
    return datesFor(time, own, document).flatMap((pair) =>
      withAlternatives(pair.date).map((date): Moment => ({ ...pair, date, time, zone, message })),
    )
  })
  const alone = dates.flatMap(withAlternatives).map((date): Moment => {
    return { date, time: null, zone: null, pairing: 'none', distance: 0, message: messageOf(date) }
  })
  return { ...found, moments: [...timed, ...alone] }
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** Minutes since midnight on a day in a zone as a moment; 1,440 is the next midnight. */
export function momentIn(date: PlainDate, minutes: number, zone: ZoneName): Instant {
  const inDay = Math.min(minutes, 1439)
  return instantInZone(`${date}T${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`, zone)
}
