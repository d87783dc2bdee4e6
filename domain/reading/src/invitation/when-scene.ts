import { dateInZone, dayNumber, type PlainDate, type ZoneName } from '@roundtwo/model'
import { type Moment, recogniseMoments, type When } from '@roundtwo/text'
import type { Scene } from './scene.ts'

/** What deciding when needs of a mail. */
export type Read = Pick<Scene, 'mail' | 'sentenceAt' | 'places'>

export interface WhenScene extends Read {
  when: When
  /** The day on which the mail was written, where the user is. */
  today: PlainDate
  /** Moments with a time by day and message: what else is named of that day. */
  sameDay: ReadonlyMap<string, Moment[]>
  /** How often each day, and each day with its time, is named. */
  counts: ReadonlyMap<string, number>
  /** Days with a time that an older message than the main one names, and those that newer ones name. */
  older: ReadonlySet<string>
  newer: ReadonlySet<string>
  /** Lines on which a day stands with a time. */
  datedLines: ReadonlySet<number>
  /** The newest message speaks of a time that changed. */
  isMoved: boolean
}

/** Zones of countries that write 12/31. */
const monthFirst = new Set(
  `New_York Detroit Indiana Kentucky Chicago Menominee North_Dakota Denver Boise Phoenix Los_Angeles Anchorage Juneau
  Nome Honolulu Manila`.split(/\s+/),
)
const writesMonthFirst = (zone: string): boolean => zone.split('/').some((part) => monthFirst.has(part))

export const dayKey = ({ message, date }: Moment): string => `${message} ${date.date}`
export const momentKey = (date: PlainDate | null, at: number): string => `${date} ${at}`

function grouped(moments: readonly Moment[]): ReadonlyMap<string, Moment[]> {
  const groups = new Map<string, Moment[]>()
  for (const moment of moments)
    if (moment.time) groups.set(dayKey(moment), [...(groups.get(dayKey(moment)) ?? []), moment])
  return groups
}

function counted(when: When): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { date } of when.dates) if (date) add(date)
  for (const { date, time } of when.moments) if (time) add(momentKey(date.date, time.at))
  return counts
}

/** Stems of words that tell of a change. */
const moveStems = new Set(
  `move moved postpon reschedul chang instead swap prepon shift revis updat rearrang push brought new old previous origin
  verschoben verschieb verlegt statt neuer anderung deplac report modifi changement lieu aplaz cambi cambio pospon
  traslad modific spostat rinviat remarc adi alter mudanc verzet verplaatst gewijzigd`.split(/\s+/),
)

const isNewest = ({ mail }: Read, line: number): boolean =>
  (mail.parts.lines[line]?.message ?? 0) <= mail.parts.main

/** All that a mail says of when; `own` is the user's zone. */
export function whenScene(read: Read, own: ZoneName): WhenScene {
  const { mail } = read
  const { sentAt, now } = mail.source
  const today = dateInZone(sentAt ?? now, own)
  const context = { reference: today, parts: mail.parts, zone: own }
  const first = recogniseMoments(mail.document, context)
  // Only a place says how people there write; the user's own is the next best guess.
  const placed = first.zones.find(({ how }) => how !== 'offset')?.zone ?? own
  const isUnsure = first.dates.some(({ alternatives }) => alternatives.length > 0)
  const dayFirst = !writesMonthFirst(placed)
  const when = isUnsure ? recogniseMoments(mail.document, { ...context, dayFirst }) : first
  const named = (isOld: boolean) =>
    new Set(
      when.moments.flatMap(({ message, date, time }) =>
        time && message > mail.parts.main === isOld ? momentKey(date.date, time.at) : [],
      ),
    )
  const beside = when.moments.filter(({ time, date }) => time?.line === date.line)
  return {
    ...read,
    when,
    today,
    sameDay: grouped(when.moments),
    counts: counted(when),
    older: named(true),
    newer: named(false),
    datedLines: new Set(beside.map(({ date }) => date.line)),
    isMoved: mail.document.tokens.some(({ stem, line }) => moveStems.has(stem) && isNewest(read, line)),
  }
}

/** Days from the day of writing. */
export const daysAhead = (scene: WhenScene, date: PlainDate): number =>
  dayNumber(date) - dayNumber(scene.today)
