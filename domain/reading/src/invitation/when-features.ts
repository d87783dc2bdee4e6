import type { DateMention, DurationMention, Moment, Span, TimeMention } from '@roundtwo/text'
import { counted, surroundings, tokenAt } from './candidate.ts'
import { dayKey, daysAhead, momentKey, type WhenScene } from './when-scene.ts'
import words from './when-words.json' with { type: 'json' }

// What speaks for a moment, a day or a length being the one that is asked for. All are names: a model weighs them.

const steps = (name: string, value: number, marks: readonly number[]): string =>
  `${name} ${marks.filter((mark) => value >= mark).length}`

/** Words around a span and where it stands, each with a prefix of its own. */
function around(scene: WhenScene, { start, end }: Span, prefix: string, reach = 3): string[] {
  const first = tokenAt(scene, start)
  const last = Math.max(first, tokenAt(scene, end) - 1)
  return surroundings(scene, first, last, reach).map((name) => `${prefix}${name}`)
}

/** Words of the lines above that is short enough to be a heading or a label, and of the line's own beginning. */
function labels(scene: WhenScene, line: number, prefix: string): string[] {
  const { lines } = scene.mail.document
  const own = lines[line]
  const above = lines[line - 1]
  const isLabel = above !== undefined && above.tokens.length <= 8
  return [
    ...(isLabel
      ? above.tokens.filter(({ kind }) => kind === 'word').map(({ stem }) => `${prefix}above ${stem}`)
      : []),
    `${prefix}opens ${own?.tokens[0]?.kind === 'word' ? own.tokens[0].folded : own?.tokens[0]?.kind}`,
  ]
}

/** How the message it stands in is placed in the mail. */
function age(scene: WhenScene, message: number): string {
  const { main } = scene.mail.parts
  if (message === main) return 'main'
  return message < main ? 'pointing' : message === main + 1 ? 'next' : 'older'
}

function dateFeatures(scene: WhenScene, date: DateMention): string[] {
  const { stated, kind, isAlternative, weekdayClash } = date
  const written = (['weekday', 'day', 'month', 'year'] as const).filter((part) => stated[part]).join(' ')
  const ahead = date.date === null ? -1 : daysAhead(scene, date.date)
  return [
    `kind ${kind}`,
    `written ${written || 'none'}`,
    steps('ahead', ahead, [0, 1, 2, 4, 8, 15, 31, 62]),
    ...(ahead < 0 ? ['past'] : []),
    ...(isAlternative ? ['alternative'] : []),
    ...(weekdayClash ? ['clash'] : []),
    ...(date.upTo ? ['range'] : []),
    ...counted('named', scene.counts.get(date.date ?? '') ?? 0),
  ]
}

function timeFeatures(time: TimeMention): string[] {
  const minute = time.at % 60
  return [
    steps('hour', time.at / 60, [6, 7, 8, 9, 12, 13, 17, 19, 22]),
    `minute ${minute === 0 || minute === 30 ? 'half' : minute % 15 === 0 ? 'quarter' : minute % 5 === 0 ? 'five' : 'odd'}`,
    ...flags(
      [time.upTo !== null, 'to'],
      [time.arrival !== null, 'arrival'],
      [time.isAssumed, 'assumed'],
      [time.isBare, 'bare'],
    ),
  ]
}

const flags = (...pairs: readonly (readonly [boolean, string])[]): string[] =>
  pairs.flatMap(([holds, name]) => (holds ? [name] : []))

/** Where a time stands among those of its day: the first of a programme, the last, the only one. */
function orderFeatures(scene: WhenScene, moment: Moment): string[] {
  const { time } = moment
  if (!time) return []
  const same = scene.sameDay.get(dayKey(moment)) ?? []
  const ats = new Set(same.flatMap((other) => other.time?.at ?? []))
  const onLine = scene.when.times.filter(({ line }) => line === time.line)
  const opens = scene.timeFirst.has(time.line)
  return [
    steps('times', ats.size, [2, 3, 4, 6]),
    `on line ${onLine.indexOf(time)} of ${Math.min(onLine.length, 4)}`,
    ...flags(
      [Math.min(...ats) === time.at, 'earliest'],
      [Math.max(...ats) === time.at, 'latest'],
      [same[0]?.time === time, 'first'],
      [opens, 'opens line'],
      [opens && scene.timeFirst.has(time.line - 1), 'in list'],
      [opens && scene.timeFirst.has(time.line + 1), 'list on'],
    ),
  ]
}

/** Before or behind a time these say that it no longer holds, or that it does now. */
const oldCues = new Set(words.old.split(' '))
const newCues = new Set(words.new.split(' '))

/** The nearest word before, and the first one behind, that says whether a time still holds. */
function holdFeatures({ mail, sentenceAt }: WhenScene, { date, time }: Moment): string[] {
  if (!time) return []
  const { tokens } = mail.document
  const first = tokenAt({ mail }, Math.min(date.start, time.start))
  const last = tokenAt({ mail }, Math.max(date.line === time.line ? date.end : 0, time.end))
  const cueAmong = (places: readonly number[]): string => {
    const near = places.filter((place) => sentenceAt[place] === sentenceAt[first])
    const said = near.map((place) => tokens[place]?.folded ?? '')
    const cue = said.find((word) => oldCues.has(word) || newCues.has(word))
    return cue === undefined ? 'none' : oldCues.has(cue) ? 'old' : 'new'
  }
  const steps = Array.from({ length: 10 }, (_, step) => step)
  const before = cueAmong(steps.map((step) => first - 1 - step))
  const behind = cueAmong(steps.slice(0, 6).map((step) => last + step))
  return [`cue ${before}`, `cue behind ${behind}`, `cues ${before} ${behind}`]
}

/** Whether the moment is one of a list of them, and whether other messages name it too. */
function listFeatures(scene: WhenScene, { date, time }: Moment): string[] {
  if (!time) return []
  const { newest, older, isMoved, datedLines } = scene
  const key = momentKey(date.date, time.at)
  const near = [-2, -1, 1, 2].filter((step) => datedLines.has(date.line + step)).length
  const known = `older ${older.has(key)} newer ${newest.has(key)}`
  const order = newest.get(key) ?? -1
  const place = order === 0 ? 'first' : order === newest.size - 1 ? 'last' : 'between'
  return [
    `moved ${isMoved} ${place} of ${Math.min(newest.size, 4)}`,
    `days ${Math.min(scene.newestDays, 5)}`,
    ...flags(
      [isMoved, `moved ${known}`],
      [time.line === date.line, `dated lines near ${near}`],
      [older.size > 0, known],
      [scene.arrivals.has(time.at), 'arrival elsewhere'],
      [scene.arrivedFor.has(time.at), 'start elsewhere'],
    ),
  ]
}

/** Of a time with its day. */
export function momentFeatures(scene: WhenScene, moment: Moment): string[] {
  const { date, time, pairing, distance, zone, message } = moment
  if (!time) return []
  const rivals = scene.rivals.get(time) ?? []
  const old = age(scene, message)
  const place = `pair ${pairing} ${Math.min(distance, 6)}`
  const plain = [
    place,
    `rival ${Math.min(rivals.indexOf(moment), 4)} of ${Math.min(rivals.length, 4)}`,
    `message ${old}`,
    ...(zone ? ['zone'] : []),
    ...counted('said', scene.counts.get(momentKey(date.date, time.at)) ?? 0),
    ...timeFeatures(time),
    ...orderFeatures(scene, moment),
    ...listFeatures(scene, moment),
    ...holdFeatures(scene, moment).flatMap((name) => [name, `${name} moved ${scene.isMoved}`]),
  ]
  const days = dateFeatures(scene, date).map((name) => `d ${name}`)
  return [
    ...plain,
    ...days,
    ...days.map((name) => `${old} ${name}`),
    ...plain.map((name) => `${old} ${name}`),
    ...around(scene, time, 't ', 4),
    ...around(scene, date, 'd ', 3),
    ...labels(scene, time.line, 't '),
    `pair ${pairing}`,
  ]
}

/** Of a day that may be the last for an answer, or the one of the decision. */
export function dayFeatures(scene: WhenScene, date: DateMention): string[] {
  const message = scene.mail.parts.lines[date.line]?.message ?? 0
  const { part = 'body' } = scene.mail.parts.lines[date.line] ?? {}
  const old = age(scene, message)
  const isTimed = scene.when.times.some(
    ({ line, start }) => line === date.line && start >= date.end && start - date.end < 8,
  )
  return [
    `message ${old} ${part}`,
    ...dateFeatures(scene, date),
    ...around(scene, date, '', 5),
    ...labels(scene, date.line, ''),
    ...(isTimed ? ['timed'] : []),
    ...sentenceWords(scene, date).map((word) => `s ${word}`),
  ]
}

/** Stems of the whole sentence, up to a length at which it says nothing any more. */
function sentenceWords({ mail, sentenceAt }: WhenScene, span: Span): string[] {
  const { tokens } = mail.document
  const at = tokenAt({ mail }, span.start)
  const sentence = sentenceAt[at]
  return tokens
    .slice(Math.max(0, at - 40), at + 40)
    .filter((token, place) => token.kind === 'word' && sentenceAt[Math.max(0, at - 40) + place] === sentence)
    .map(({ stem }) => stem)
}

/** A possible end: the other end of a range, a length, or a later time of that day. */
export interface EndCandidate extends Span {
  minutes: number
  how: 'range' | 'length' | 'time'
  features: string[]
}

const lengthFeatures = (scene: WhenScene, length: DurationMention, from: Moment): string[] => [
  steps('lasts', length.minutes, [10, 20, 30, 45, 60, 90, 120, 240, 480]),
  steps('lines away', Math.abs(length.line - from.date.line), [1, 2, 3, 6, 12]),
  `message ${age(scene, scene.mail.parts.lines[length.line]?.message ?? 0)}`,
  ...counted('lengths', scene.when.durations.length),
  ...(scene.when.durations[0] === length ? ['first length'] : []),
  ...(length.line === from.time?.line ? ['same line'] : []),
  ...around(scene, length, 'l ', 4),
  ...sentenceWords(scene, length).map((word) => `ls ${word}`),
]

/** Lengths and later times are looked at up to so many. */
const mostEnds = 40

/** What may be the end of a moment, in minutes of its day. */
export function endCandidates(scene: WhenScene, from: Moment): EndCandidate[] {
  const { time } = from
  if (!time) return []
  const same = (scene.sameDay.get(dayKey(from)) ?? [])
    .filter((other) => (other.time?.at ?? 0) > time.at)
    .slice(0, mostEnds)
  const hasRange = time.upTo === null ? 'no range' : 'has range'
  const many = [hasRange, steps('later', new Set(same.map((other) => other.time?.at)).size, [1, 2, 3, 5])]
  const range: EndCandidate[] =
    time.upTo === null
      ? []
      : [
          {
            start: time.start,
            end: time.end,
            minutes: time.upTo,
            how: 'range',
            features: ['how range', ...many, steps('lasts', time.upTo - time.at, [15, 30, 60, 120, 240])],
          },
        ]
  const lengths = scene.when.durations.slice(0, mostEnds).map(
    (length): EndCandidate => ({
      start: length.start,
      end: length.end,
      minutes: time.at + length.minutes,
      how: 'length',
      features: [
        'how length',
        ...[...many, ...lengthFeatures(scene, length, from)].map((name) => `length ${name}`),
      ],
    }),
  )
  const latest = Math.max(...same.map((other) => other.time?.upTo ?? other.time?.at ?? 0))
  const times = same.flatMap((other) => {
    const later = other.time
    if (!later) return []
    const features = [
      ...many,
      ...timeFeatures(later),
      ...around(scene, later, '', 4),
      ...orderFeatures(scene, other),
    ]
    return [later.at, ...(later.upTo === null ? [] : [later.upTo])].map(
      (minutes): EndCandidate => ({
        start: later.start,
        end: later.end,
        minutes,
        how: 'time',
        features: [
          'how time',
          ...[
            ...features,
            minutes === later.at ? 'at' : 'upTo',
            ...(minutes === latest ? ['latest'] : []),
            steps('lasts', minutes - time.at, [15, 30, 60, 120, 240]),
          ].map((name) => `time ${name}`),
        ],
      }),
    )
  })
  return [...range, ...lengths, ...times]
}
