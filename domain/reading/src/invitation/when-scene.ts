import { dateInZone, dayNumber, type PlainDate, type ZoneName } from '@roundtwo/model'
import { type Moment, recogniseMoments, type TimeMention, type When } from '@roundtwo/text'
import type { Scene } from './scene.ts'
import words from './when-words.json' with { type: 'json' }

/** What deciding when needs of a mail. */
export type Read = Pick<Scene, 'mail' | 'sentenceAt' | 'places' | 'zones'>

export interface WhenScene extends Read {
  when: When
  /** The day on which the mail was written, where the user is. */
  today: PlainDate
  /** Moments with a time by day and message: what else is named of that day. */
  sameDay: ReadonlyMap<string, Moment[]>
  /** How often each day, and each day with its time, is named. */
  counts: ReadonlyMap<string, number>
  /** Days with a time that the message with the news names, by their order, and those that older ones name. */
  newest: ReadonlyMap<string, number>
  newestDays: number
  older: ReadonlySet<string>
  /** Moments of one time: it may belong to several days. */
  rivals: ReadonlyMap<TimeMention, Moment[]>
  /** Times of arrival of "9.15 for 9.30", and the times they are for. */
  arrivals: ReadonlySet<number>
  arrivedFor: ReadonlySet<number>
  /** Lines on which a day stands with a time, and those that a time begins. */
  datedLines: ReadonlySet<number>
  timeFirst: ReadonlySet<number>
  /** The newest message speaks of a time that changed. */
  isMoved: boolean
}

/** Zones of countries that write 12/31. */
const monthFirst = new Set(words.monthFirst.split(' '))
/** Stems of words that tell of a change. */
const moveStems = new Set(words.moved.split(' '))

export const dayKey = ({ message, date }: Moment): string => `${message} ${date.date}`
export const momentKey = (date: PlainDate | null, at: number): string => `${date} ${at}`

function addTo<Key>(groups: Map<Key, Moment[]>, key: Key, moment: Moment): void {
  const group = groups.get(key)
  if (group) group.push(moment)
  else groups.set(key, [moment])
}

function counted(when: When): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { date } of when.dates) if (date) add(date)
  for (const { date, time } of when.moments) if (time) add(momentKey(date.date, time.at))
  return counts
}

/** What is written of when, with the order of day and month that is usual where it was written. */
function recognised({ mail, zones }: Read, today: PlainDate, own: ZoneName): When {
  const context = { reference: today, parts: mail.parts, zones }
  const first = recogniseMoments(mail.document, context)
  if (first.dates.every(({ alternatives }) => alternatives.length === 0)) return first
  // Only a place says how people there write; the user's own is the next best guess.
  const placed = first.zones.find(({ how }) => how !== 'offset')?.zone ?? own
  const dayFirst = !placed.split('/').some((part) => monthFirst.has(part))
  return recogniseMoments(mail.document, { ...context, dayFirst })
}

/** All that a mail says of when; `own` is the user's zone. */
export function whenScene(read: Read, own: ZoneName): WhenScene {
  const { document, parts, source } = read.mail
  const today = dateInZone(source.sentAt ?? source.now, own)
  const when = recognised(read, today, own)
  const isNewest = (line: number) => (parts.lines[line]?.message ?? 0) <= parts.main
  const sameDay = new Map<string, Moment[]>()
  const rivals = new Map<TimeMention, Moment[]>()
  const newest = new Map<string, number>()
  const older = new Set<string>()
  const newestDays = new Set<string | null>()
  const datedLines = new Set<number>()
  for (const moment of when.moments) {
    const { date, time, message } = moment
    if (!time) continue
    addTo(sameDay, dayKey(moment), moment)
    addTo(rivals, time, moment)
    const key = momentKey(date.date, time.at)
    if (message > parts.main) older.add(key)
    else {
      newest.set(key, newest.get(key) ?? newest.size)
      newestDays.add(date.date)
    }
    if (time.line === date.line) datedLines.add(date.line)
  }
  return {
    ...read,
    when,
    today,
    sameDay,
    counts: counted(when),
    newest,
    newestDays: newestDays.size,
    older,
    rivals,
    arrivals: new Set(when.times.flatMap(({ arrival }) => arrival ?? [])),
    arrivedFor: new Set(when.times.flatMap(({ arrival, at }) => (arrival === null ? [] : at))),
    datedLines,
    timeFirst: new Set(
      when.times.filter(({ line, start }) => start === document.lines[line]?.start).map(({ line }) => line),
    ),
    isMoved: document.tokens.some(({ stem, line }) => moveStems.has(stem) && isNewest(line)),
  }
}

/** Days from the day of writing. */
export const daysAhead = (scene: WhenScene, date: PlainDate): number =>
  dayNumber(date) - dayNumber(scene.today)
