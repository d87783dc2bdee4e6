import { dateInZone, dayNumber, type PlainDate, type ZoneName } from '@roundtwo/model'
import { type Moment, recogniseMoments, type When } from '@roundtwo/text'
import { placeOf } from './invitation-mail.ts'
import type { Scene } from './scene.ts'
import words from './when-words.json' with { type: 'json' }

/** What deciding when needs of a mail. */
export type Read = Pick<Scene, 'mail' | 'sentenceAt' | 'places' | 'zones'>

/** Zones of countries that write 12/31. */
const monthFirst = new Set(words.monthFirst.split(' '))
/** Stems of words that tell of a change. */
const moveStems = new Set(words.moved.split(' '))

export const dayKey = ({ message, date }: Moment): string => `${message} ${date.date}`
export const momentKey = (date: PlainDate | null, at: number): string => `${date} ${at}`

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

export type WhenScene = ReturnType<typeof whenScene>

/** All that a mail says of when; `own` is the user's zone. */
export function whenScene(read: Read, own: ZoneName) {
  const { mail } = read
  const { main } = mail.parts
  const today = dateInZone(mail.source.sentAt ?? mail.source.now, own)
  const when = recognised(read, today, own)
  const timed = when.moments.flatMap((moment) => {
    const { time, date, message } = moment
    return time ? [{ moment, time, date, isOld: message > main, key: momentKey(date.date, time.at) }] : []
  })
  const news = timed.filter(({ isOld }) => !isOld)
  const keys = new Set(news.map(({ key }) => key))
  const named = [...when.dates.flatMap(({ date }) => date ?? []), ...timed.map(({ key }) => key)]
  const arriving = when.times.filter(({ arrival }) => arrival !== null)
  const timesFirst = when.times.filter(({ line, start }) => start === mail.document.lines[line]?.start)
  return {
    ...read,
    when,
    /** The day on which the mail was written, where the user is. */
    today,
    /** Moments with a time by day and message: what else is named of that day. */
    sameDay: Map.groupBy(
      when.moments.filter(({ time }) => time),
      dayKey,
    ),
    /** How often each day, and each day with its time, is named. */
    counts: new Map([...Map.groupBy(named, (name) => name)].map(([name, same]) => [name, same.length])),
    /** Days with a time that the message with the news names, by their order, and those that older ones name. */
    newest: new Map([...keys].map((key, order) => [key, order])),
    newestDays: new Set(news.map(({ date }) => date.date)).size,
    older: new Set(timed.filter(({ isOld }) => isOld).map(({ key }) => key)),
    /** Moments of one time: it may belong to several days. */
    rivals: Map.groupBy(when.moments, ({ time }) => time),
    /** Times of arrival of "9.15 for 9.30", and the times they are for. */
    arrivals: new Set(arriving.flatMap(({ arrival }) => arrival ?? [])),
    arrivedFor: new Set(arriving.map(({ at }) => at)),
    /** Lines on which a day stands with a time, and those that a time begins. */
    datedLines: new Set(timed.filter(({ time, date }) => time.line === date.line).map(({ date }) => date.line)),
    timeFirst: new Set(timesFirst.map(({ line }) => line)),
    /** The newest message speaks of a time that changed. */
    isMoved: mail.document.tokens.some(({ stem, line }) => moveStems.has(stem) && placeOf(mail, line).message <= main),
  }
}

/** Days from the day of writing. */
export const daysAhead = (scene: WhenScene, date: PlainDate): number => dayNumber(date) - dayNumber(scene.today)
