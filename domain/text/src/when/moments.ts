import { type Instant, instantInZone, type PlainDate, type ZoneName } from '@roundtwo/model'
import type { Document } from '../document/document.ts'
import type { MailParts } from '../document/mail-parts.ts'
import { type DateMention, recogniseDates } from './dates.ts'
import type { DateContext } from './resolve-date.ts'
import { isListed } from './row.ts'
import { type DurationMention, recogniseDurations, recogniseTimes, type TimeMention } from './times.ts'
import type { ZoneMention } from './zones.ts'

/** A date with or without a time that may be a moment the text speaks of. */
export interface Moment {
  date: DateMention
  time: TimeMention | null
  /** The zone written beside the time; null when none is. */
  zone: ZoneMention | null
  /** Where the date stands that the time came by. */
  pairing: 'before' | 'after' | 'above' | 'below' | 'none'
  /** Tokens between the time and its date on one line, else lines. */
  distance: number
  /** The message it stands in, 0 being the newest. */
  message: number
}

/** Everything that says when in a text. */
export interface When {
  dates: DateMention[]
  times: TimeMention[]
  zones: ZoneMention[]
  durations: DurationMention[]
  moments: Moment[]
}

export interface MomentContext extends DateContext {
  parts: MailParts
  /** All zones of the text. */
  zones: ZoneMention[]
}

type MessageOf = (place: { line: number }) => number

/** The dates of each message, counted from the day it was sent: its own date line, else that of the message that quotes it. */
function datesOf({ tokens }: Document, messageOf: MessageOf, context: MomentContext) {
  let { reference } = context
  return context.parts.messages
    .flatMap(({ sent }, message) => {
      const head = sent ? tokens.filter(({ start }) => start >= sent.start && start < sent.end) : []
      const dated = recogniseDates(head, { ...context, reference, isPast: true }).find(({ stated }) => stated.day)
      // A date in the future of what quotes it was misread.
      if (dated?.date && dated.date <= context.reference) reference = dated.date
      const own = tokens.filter((token) => messageOf(token) === message)
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

/** The dates a time may belong to: before and behind it on its line, else on the lines around. */
function datesFor(time: TimeMention, dates: readonly DateMention[], document: Document): Paired[] {
  const tokens = document.lines[time.line]?.tokens ?? []
  const between = (from: number, to: number) => tokens.filter(({ start }) => start >= from && start < to).length
  const lines = ({ line }: DateMention) => Math.abs(line - time.line)
  const own = dates.filter(({ line }) => line === time.line)
  const before = own.filter(({ end }) => end <= time.start)
  const after = own.filter(({ start }) => start >= time.end).slice(0, 1)
  const above = dates.filter((date) => date.line < time.line && lines(date) <= linesAbove)
  const below = dates.filter((date) => date.line > time.line && lines(date) <= linesBelow).slice(0, 1)
  const found = [
    ...lastDays(before).map((date) => ({ date, pairing: 'before' as const, distance: between(date.end, time.start) })),
    ...after.map((date) => ({ date, pairing: 'after' as const, distance: between(time.end, date.start) })),
    ...lastDays(above).map((date) => ({ date, pairing: 'above' as const, distance: lines(date) })),
  ]
  return found.length > 0 ? found : below.map((date) => ({ date, pairing: 'below', distance: lines(date) }))
}

/** A date as each of the days it may mean: where weekday and number disagree, the number's day comes first. */
function withAlternatives(date: DateMention): DateMention[] {
  const others = date.alternatives.map((each) => ({ ...date, date: each, isAlternative: true }))
  return date.date === null && others.length > 0 ? others : [date, ...others]
}

const zoneReach = 40

/** The zone written right behind a time, or between it and the next one, among those of its line. */
function zoneFor({ line, start, end }: TimeMention, times: readonly TimeMention[], zones: readonly ZoneMention[]) {
  const next = times.find((time) => time.line === line && time.start >= end)
  const limit = Math.min(end + zoneReach, next?.start ?? Number.POSITIVE_INFINITY)
  const isNear = (zone: ZoneMention) => zone.line === line && zone.start >= start && zone.start < limit
  return zones.find((zone) => isNear(zone) && ['name', 'abbreviation', 'offset'].includes(zone.how)) ?? null
}

/** "Thursday, same time": the time that stands before it in its message, else the first of those that are older. */
function repeatedTimes({ tokens }: Document, said: readonly TimeMention[], messageOf: MessageOf): TimeMention[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (!isListed('sameWords', token.folded) || !next || !isListed('timeWords', next.folded)) return []
    const own = said.findLast((time) => messageOf(time) === messageOf(token) && time.end <= token.start)
    const same = own ?? said.find((time) => messageOf(time) > messageOf(token))
    return same ? [{ ...same, start: token.start, end: next.end, line: token.line }] : []
  })
}

/** A text that names more times than this is no letter: the others are left out. */
const mostTimes = 150

/**
 * All dates, times, zones and lengths of a text, and the moments they may be together. Each message is read from the day
 * on which it was sent. Which moment is the interview is for a reader to say.
 */
export function recogniseMoments(document: Document, context: MomentContext): When {
  const { parts, zones } = context
  const messageOf: MessageOf = ({ line }) => parts.lines[line]?.message ?? 0
  const dates = datesOf(document, messageOf, context)
  const written = recogniseTimes(document.tokens, [...dates, ...zones.filter(({ how }) => how === 'offset')])
  const said = written.filter(({ line }) => parts.lines[line]?.part !== 'header')
  const times = [...written, ...repeatedTimes(document, said, messageOf)].sort((one, other) => one.start - other.start)
  const durations = recogniseDurations(document.tokens, [...dates, ...times])
  const timed = times.slice(0, mostTimes).flatMap((time) => {
    const message = messageOf(time)
    const zone = zoneFor(time, times, zones)
    const own = dates.filter((date) => messageOf(date) === message)
    return datesFor(time, own, document).flatMap((pair) =>
      withAlternatives(pair.date).map((date): Moment => ({ ...pair, date, time, zone, message })),
    )
  })
  const alone = dates.flatMap(withAlternatives).map((date): Moment => {
    return { date, time: null, zone: null, pairing: 'none', distance: 0, message: messageOf(date) }
  })
  return { dates, times, zones, durations, moments: [...timed, ...alone] }
}

/** Minutes since midnight on a day in a zone as a moment; 1,440 is the last minute of the day. */
export function momentIn(date: PlainDate, minutes: number, zone: ZoneName): Instant {
  const ofDay = new Date(Math.min(minutes, 1439) * 60_000)
  return instantInZone(`${date}T${ofDay.toISOString().slice(11, 16)}`, zone)
}
