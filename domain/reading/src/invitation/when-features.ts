import { dateInZone, dayNumber, type PlainDate, type ZoneName } from '@roundtwo/model'
import {
  type DateMention,
  type DurationMention,
  listedIn,
  type Moment,
  recogniseMoments,
  type Span,
  type TimeMention,
  type When,
} from '@roundtwo/text'
import { held, named } from '../features.ts'
import { counted } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
import { type ReadMail, stretchOf, surroundings, tokenAt } from './scene.ts'
import words from './when-words.json' with { type: 'json' }

/** Whether a word or stem is in a list: parts of zones where people write 12/31, what tells of a change or a choice. */
export const isListed = listedIn(words)

export const dayKey = ({ message, date }: Moment): string => `${message} ${date.date}`
export const momentKey = (date: PlainDate | null, at: number): string => `${date} ${at}`

/** What is written of when, with the order of day and month that is usual where it was written. */
function recognised({ mail, zones }: ReadMail, today: PlainDate, own: ZoneName): When {
  const context = { reference: today, parts: mail.parts, zones }
  const first = recogniseMoments(mail.document, context)
  if (first.dates.every(({ alternatives }) => alternatives.length === 0)) return first
  // Only a place says how people there write; the user's own is the next best guess.
  const placed = first.zones.find(({ how }) => how !== 'offset')?.zone ?? own
  const dayFirst = !placed.split('/').some((part) => isListed('monthFirst', part))
  return recogniseMoments(mail.document, { ...context, dayFirst })
}

export type WhenScene = ReturnType<typeof whenScene>

/** All that a mail says of when; `own` is the user's zone. */
export function whenScene(read: ReadMail, own: ZoneName) {
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
  const said = [...when.dates.flatMap(({ date }) => date ?? []), ...timed.map(({ key }) => key)]
  const arriving = when.times.filter(({ arrival }) => arrival !== null)
  const timesFirst = when.times.filter(({ line, start }) => start === mail.document.lines[line]?.start)
  return {
    ...read,
    when,
    /** The same as if it had been written on another day. */
    writtenOn: (day: PlainDate): When => recognised(read, day, own),
    /** The day on which the mail was written, where the user is. */
    today,
    /** Moments with a time by day and message: what else is named of that day. */
    sameDay: Map.groupBy(
      when.moments.filter(({ time }) => time),
      dayKey,
    ),
    /** How often each day, and each day with its time, is named. */
    counts: new Map([...Map.groupBy(said, (name) => name)].map(([name, same]) => [name, same.length])),
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
    isMoved: mail.document.tokens.some(
      ({ stem, line }) => isListed('moved', stem) && placeOf(mail, line).age !== 'old',
    ),
  }
}

// What speaks for a moment, a day or a length being the one that is asked for: names, which a model weighs.

/** How many of the marks a value reaches. */
const steps = (name: string, value: number, marks: readonly number[]): string =>
  `${name} ${marks.filter((mark) => value >= mark).length}`

const lasts = (length: number): string => steps('lasts', length, [15, 30, 60, 120, 240])

const around = (scene: WhenScene, span: Span, reach: number): string[] =>
  surroundings(scene, stretchOf(scene, span), reach)

/** Words of the line above that is short enough to be a heading or a label, and of the line's own beginning. */
function labels({ mail }: WhenScene, line: number): string[] {
  const { lines } = mail.document
  const above = lines[line - 1]?.tokens ?? []
  const opening = lines[line]?.tokens[0]
  const said = above.length <= 8 ? above.filter(({ kind }) => kind === 'word') : []
  return [
    ...said.map(({ stem }) => `above ${stem}`),
    `opens ${opening?.kind === 'word' ? opening.folded : opening?.kind}`,
  ]
}

/** How the message it stands in is placed in the mail. */
function age(scene: WhenScene, message: number): string {
  const { main } = scene.mail.parts
  if (message === main) return 'main'
  return message < main ? 'pointing' : message === main + 1 ? 'next' : 'older'
}

function dateFeatures(scene: WhenScene, { date, stated, kind, isAlternative, weekdayClash, upTo }: DateMention) {
  const written = (['weekday', 'day', 'month', 'year'] as const).filter((part) => stated[part]).join(' ')
  const ahead = date === null ? -1 : dayNumber(date) - dayNumber(scene.today)
  return [
    `kind ${kind}`,
    `written ${written || 'none'}`,
    steps('ahead', ahead, [0, 1, 2, 4, 8, 15, 31, 62]),
    ...held({ past: ahead < 0, alternative: isAlternative, clash: weekdayClash, range: Boolean(upTo) }),
    ...counted('named', scene.counts.get(date ?? '') ?? 0),
  ]
}

function timeFeatures({ at, upTo, arrival, isAssumed, isBare }: TimeMention): string[] {
  const minute = at % 60
  const roundness = minute % 30 === 0 ? 'half' : minute % 15 === 0 ? 'quarter' : minute % 5 === 0 ? 'five' : 'odd'
  return [
    steps('hour', at / 60, [6, 7, 8, 9, 12, 13, 17, 19, 22]),
    `minute ${roundness}`,
    ...held({ to: upTo !== null, arrival: arrival !== null, assumed: isAssumed, bare: isBare }),
  ]
}

/** Where a time stands among those of its day: the first of a programme, the last, the only one. */
function orderFeatures(scene: WhenScene, moment: Moment, time: TimeMention): string[] {
  const same = scene.sameDay.get(dayKey(moment)) ?? []
  const ats = new Set(same.flatMap((other) => other.time?.at ?? []))
  const onLine = scene.when.times.filter(({ line }) => line === time.line)
  const opens = scene.timeFirst.has(time.line)
  return [
    steps('times', ats.size, [2, 3, 4, 6]),
    `on line ${onLine.indexOf(time)} of ${Math.min(onLine.length, 4)}`,
    ...held({
      earliest: Math.min(...ats) === time.at,
      latest: Math.max(...ats) === time.at,
      first: same[0]?.time === time,
      'opens line': opens,
      'in list': opens && scene.timeFirst.has(time.line - 1),
      'list on': opens && scene.timeFirst.has(time.line + 1),
    }),
  ]
}

/** The nearest word before, and the first one behind, that says whether a time still holds. */
function holdFeatures({ mail, sentenceAt, isMoved }: WhenScene, date: DateMention, time: TimeMention): string[] {
  const first = tokenAt({ mail }, Math.min(date.start, time.start))
  const last = tokenAt({ mail }, Math.max(date.line === time.line ? date.end : 0, time.end))
  const cueAmong = (from: number, step: number, reach: number): string => {
    const places = Array.from({ length: reach }, (_, at) => from + step * at)
    const near = places.filter((place) => sentenceAt[place] === sentenceAt[first])
    const said = near.map((place) => mail.document.tokens[place]?.folded ?? '')
    const cue = said.find((word) => isListed('old', word) || isListed('new', word))
    return cue === undefined ? 'none' : isListed('old', cue) ? 'old' : 'new'
  }
  const [before, behind] = [cueAmong(first - 1, -1, 10), cueAmong(last, 1, 6)]
  const cues = [`cue ${before}`, `cue behind ${behind}`, `cues ${before} ${behind}`]
  return cues.flatMap((name) => [name, `${name} moved ${isMoved}`])
}

/** Whether the moment is one of a list of them, and whether other messages name it too. */
function listFeatures(scene: WhenScene, date: DateMention, time: TimeMention): string[] {
  const { newest, older, isMoved, datedLines } = scene
  const key = momentKey(date.date, time.at)
  const near = [-2, -1, 1, 2].filter((step) => datedLines.has(date.line + step)).length
  const known = `older ${older.has(key)} newer ${newest.has(key)}`
  const order = newest.get(key) ?? -1
  const place = order === 0 ? 'first' : order === newest.size - 1 ? 'last' : 'between'
  return [
    `moved ${isMoved} ${place} of ${Math.min(newest.size, 4)}`,
    `days ${Math.min(scene.newestDays, 5)}`,
    ...held({
      [`moved ${known}`]: isMoved,
      [`dated lines near ${near}`]: time.line === date.line,
      [known]: older.size > 0,
      'arrival elsewhere': scene.arrivals.has(time.at),
      'start elsewhere': scene.arrivedFor.has(time.at),
    }),
  ]
}

/** Of a time with its day. */
export function momentFeatures(scene: WhenScene, moment: Moment): string[] {
  const { date, time, pairing, distance, zone, message } = moment
  if (!time) return []
  const rivals = scene.rivals.get(time) ?? []
  const old = age(scene, message)
  const own = [
    `pair ${pairing} ${Math.min(distance, 6)}`,
    `rival ${Math.min(rivals.indexOf(moment), 4)} of ${Math.min(rivals.length, 4)}`,
    `message ${old}`,
    ...held({ zone: zone !== null }),
    ...counted('said', scene.counts.get(momentKey(date.date, time.at)) ?? 0),
    ...timeFeatures(time),
    ...orderFeatures(scene, moment, time),
    ...listFeatures(scene, date, time),
    ...holdFeatures(scene, date, time),
    ...named('d', dateFeatures(scene, date)),
  ]
  return [
    ...own,
    ...named(old, own),
    ...named('t', [...around(scene, time, 4), ...labels(scene, time.line)]),
    ...named('d', around(scene, date, 3)),
    `pair ${pairing}`,
  ]
}

/** Of a day that may be the last for an answer, or the one of the decision. */
export function dayFeatures(scene: WhenScene, date: DateMention): string[] {
  const { message, part } = placeOf(scene.mail, date.line)
  const isTimed = scene.when.times.some(
    ({ line, start }) => line === date.line && start >= date.end && start - date.end < 8,
  )
  return [
    `message ${age(scene, message)} ${part}`,
    ...dateFeatures(scene, date),
    ...around(scene, date, 5),
    ...labels(scene, date.line),
    ...held({ timed: isTimed }),
    ...named('s', sentenceWords(scene, date)),
  ]
}

/** Stems of the whole sentence, up to a length at which it says nothing any more. */
function sentenceWords({ mail, sentenceAt }: WhenScene, span: Span): string[] {
  const at = tokenAt({ mail }, span.start)
  const from = Math.max(0, at - 40)
  const near = mail.document.tokens.slice(from, at + 40)
  return near.flatMap(({ kind, stem }, place) =>
    kind === 'word' && sentenceAt[from + place] === sentenceAt[at] ? [stem] : [],
  )
}

const lengthFeatures = (scene: WhenScene, length: DurationMention, { date, time }: Moment): string[] => [
  steps('lasts', length.minutes, [10, 20, 30, 45, 60, 90, 120, 240, 480]),
  steps('lines away', Math.abs(length.line - date.line), [1, 2, 3, 6, 12]),
  `message ${age(scene, placeOf(scene.mail, length.line).message)}`,
  ...counted('lengths', scene.when.durations.length),
  ...held({ 'first length': scene.when.durations[0] === length, 'same line': length.line === time?.line }),
  ...named('l', around(scene, length, 4)),
  ...named('ls', sentenceWords(scene, length)),
]

/** Lengths and later times are looked at up to so many. */
const mostEnds = 40

function candidate({ start, end }: Span, minutes: number, how: 'range' | 'length' | 'time', own: readonly string[]) {
  return { start, end, minutes, how, features: [`how ${how}`, ...own] }
}

/** What may be the end of a moment, in minutes of its day: the other end of a range, a length, a later time. */
export function endCandidates(scene: WhenScene, from: Moment) {
  const { time } = from
  if (!time) return []
  const same = (scene.sameDay.get(dayKey(from)) ?? []).flatMap((moment) =>
    moment.time && moment.time.at > time.at ? [{ moment, later: moment.time }] : [],
  )
  const shown = same.slice(0, mostEnds)
  const many = [
    time.upTo === null ? 'no range' : 'has range',
    steps('later', new Set(shown.map(({ later }) => later.at)).size, [1, 2, 3, 5]),
  ]
  const range = time.upTo === null ? [] : [candidate(time, time.upTo, 'range', [...many, lasts(time.upTo - time.at)])]
  const lengths = scene.when.durations.slice(0, mostEnds).map((length) => {
    const features = [...many, ...lengthFeatures(scene, length, from)]
    return candidate(length, time.at + length.minutes, 'length', named('length', features))
  })
  const latest = Math.max(...shown.map(({ later }) => later.upTo ?? later.at))
  const times = shown.flatMap(({ moment, later }) => {
    const features = [
      ...many,
      ...timeFeatures(later),
      ...around(scene, later, 4),
      ...orderFeatures(scene, moment, later),
    ]
    return [later.at, ...(later.upTo === null ? [] : [later.upTo])].map((minutes) => {
      const own = [minutes === later.at ? 'at' : 'upTo', lasts(minutes - time.at)]
      const all = [...features, ...own, ...held({ latest: minutes === latest })]
      return candidate(later, minutes, 'time', named('time', all))
    })
  })
  return [...range, ...lengths, ...times]
}
