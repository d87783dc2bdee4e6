import { type Instant, instantInZone, type PlainDate, type ZoneName } from '@roundtwo/model'
import type { Document } from '../document/document.ts'
import type { Line } from '../document/line.ts'
import { type MailParts, mailPartsOf } from '../document/mail-parts.ts'
import type { Token } from '../document/token.ts'
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
}

/** How many lines up or down a time looks for its date. */
const linesAbove = 12
const linesBelow = 3

/** The day a message was sent: its own date line, else that of the message that quotes it. */
function referencesOf(document: Document, parts: MailParts, context: DateContext): PlainDate[] {
  let reference = context.reference
  return parts.messages.map(({ sent }) => {
    const tokens = sent ? document.tokens.filter(({ start }) => start >= sent.start && start < sent.end) : []
    const [dated] = recogniseDates(tokens, { ...context, reference, prefer: 'past' }).filter(
      ({ stated }) => stated.day,
    )
    // A date in the future of what quotes it was misread.
    if (dated?.date && dated.date <= context.reference) reference = dated.date
    return reference
  })
}

const isBetween = (place: number, from: number, to: number): boolean => place >= from && place <= to

interface Paired {
  date: DateMention
  pairing: Pairing
  distance: number
}

const tokensBetween = (line: Line | undefined, from: number, to: number): number =>
  line?.tokens.filter(({ start }) => start >= from && start < to).length ?? 0

/** A time is tried with at most so many different days on either side. */
const mostDays = 3

/** The first few different days of a list, with those that share the span of one of them. */
function fewDays(dates: readonly DateMention[]): DateMention[] {
  const days = new Set<string>()
  return dates.filter(({ date, start }) => {
    days.add(`${date ?? start}`)
    return days.size <= mostDays
  })
}

/** The dates a time may belong to: before and behind it on its line, else on the lines around. */
function datesFor(time: TimeMention, dates: readonly DateMention[], line: Line | undefined): Paired[] {
  const before = dates.filter(({ line: other, end }) => other === time.line && end <= time.start)
  const after = dates.find(({ line: other, start }) => other === time.line && start >= time.end)
  const above = dates.filter(({ line: other }) => isBetween(other, time.line - linesAbove, time.line - 1))
  const below = dates.find(({ line: other }) => isBetween(other, time.line + 1, time.line + linesBelow))
  const found: Paired[] = fewDays(before.toReversed()).map((date) => ({
    date,
    pairing: 'before',
    distance: tokensBetween(line, date.end, time.start),
  }))
  if (after)
    found.push({ date: after, pairing: 'after', distance: tokensBetween(line, time.end, after.start) })
  for (const date of fewDays(above.toReversed()))
    found.push({ date, pairing: 'above', distance: time.line - date.line })
  if (below && found.length === 0)
    found.push({ date: below, pairing: 'below', distance: below.line - time.line })
  return found
}

/** A date as each of the days it may mean: where weekday and number disagree, the number's day comes first. */
function withAlternatives(date: DateMention): DateMention[] {
  const [first] = date.alternatives
  if (date.date === null)
    return first === undefined ? [date] : [{ ...date, date: first, isAlternative: true }]
  return first === undefined ? [date] : [date, { ...date, date: first, isAlternative: true }]
}

const zoneReach = 40

/** The zone written right behind a time, or between it and the next one, among those of its line. */
function zoneFor(
  time: TimeMention,
  times: readonly TimeMention[],
  zones: readonly ZoneMention[],
): ZoneMention | null {
  const next = times.find(({ start }) => start >= time.end)
  const isNear = ({ how, start }: ZoneMention) =>
    (how === 'name' || how === 'abbreviation' || how === 'offset') &&
    start >= time.start &&
    start < Math.min(time.end + zoneReach, next?.start ?? Number.POSITIVE_INFINITY)
  return zones.find(isNear) ?? null
}

/** A text that names more times than this is no letter: the others are left out. */
const mostTimes = 150

const grouped = <Value>(values: readonly Value[], keyOf: (value: Value) => number): Map<number, Value[]> => {
  const groups = new Map<number, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

function momentsOf(document: Document, found: Omit<When, 'moments'>, messages: readonly number[]): Moment[] {
  const messageOf = ({ line }: { line: number }): number => messages[line] ?? 0
  const dates = grouped(found.dates, messageOf)
  const times = grouped(found.times, ({ line }) => line)
  const zones = grouped(found.zones, ({ line }) => line)
  const timed = found.times.slice(0, mostTimes).flatMap((time) => {
    const message = messageOf(time)
    const zone = zoneFor(time, times.get(time.line) ?? [], zones.get(time.line) ?? [])
    return datesFor(time, dates.get(message) ?? [], document.lines[time.line]).flatMap(
      ({ date, pairing, distance }) =>
        withAlternatives(date).map(
          (each): Moment => ({ date: each, time, zone, pairing, distance, message }),
        ),
    )
  })
  const alone = found.dates.flatMap(withAlternatives).map((date): Moment => {
    return { date, time: null, zone: null, pairing: 'none', distance: 0, message: messageOf(date) }
  })
  return [...timed, ...alone]
}

/** The dates of each message, counted from the day on which it was sent. */
function datesOf(
  document: Document,
  parts: MailParts,
  messages: readonly number[],
  context: DateContext,
): DateMention[] {
  const references = referencesOf(document, parts, context)
  const tokens: Token[][] = parts.messages.map(() => [])
  for (const token of document.tokens) tokens[messages[token.line] ?? 0]?.push(token)
  return tokens
    .flatMap((own, message) =>
      recogniseDates(own, { ...context, reference: references[message] ?? context.reference }),
    )
    .sort((left, right) => left.start - right.start)
}

/**
 * All dates, times, zones and lengths of a text, and the moments they may be together. Each message is read from the day
 * on which it was sent. Which moment is the interview is for a reader to say.
 */
export function recogniseMoments(document: Document, context: MomentContext): When {
  const parts = context.parts ?? mailPartsOf(document)
  const messages = document.lines.map((line) => parts.lines[line.index]?.message ?? 0)
  const dates = datesOf(document, parts, messages, context)
  const zones = recogniseZones(document.tokens, context.zone)
  const offsets = zones.filter(({ how }) => how === 'offset')
  const times = recogniseTimes(document.tokens, [...dates, ...offsets])
  const durations = recogniseDurations(document.tokens, [...dates, ...times])
  const found = { parts, dates, times, zones, durations }
  return { ...found, moments: momentsOf(document, found, messages) }
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** Minutes since midnight on a day in a zone as a moment; 1,440 is the next midnight. */
export function momentIn(date: PlainDate, minutes: number, zone: ZoneName): Instant {
  const inDay = Math.min(minutes, 1439)
  return instantInZone(`${date}T${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`, zone)
}
