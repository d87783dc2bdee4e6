import {
  type Deadline,
  type Instant,
  instantInZone,
  later,
  minutes,
  type OfferedTime,
  type PlainDate,
  type ZoneName,
} from '@roundtwo/model'
import {
  type Classifier,
  chosenAmong,
  type DateMention,
  type Moment,
  momentIn,
  probabilitiesOf,
  type Span,
  type Token,
} from '@roundtwo/text'
import { highest } from '../features.ts'
import type { Bounds } from './bounds.ts'
import { counted } from './candidate.ts'
import { dayFeatures, endCandidates, momentFeatures } from './when-features.ts'
import { type Read, type WhenScene, whenScene } from './when-scene.ts'
import words from './when-words.json' with { type: 'json' }
import { zoneCandidates } from './zone-candidates.ts'

export const momentLabels = ['other', 'start', 'end'] as const
export type WhenField = 'start' | 'end' | 'zone' | 'options' | 'replyBy' | 'decisionBy'

/** All that deciding when has learnt. */
export interface WhenModels {
  /** Which moments may be when it begins, each for itself. */
  moments: Classifier
  /** Which of them it is. */
  starts: Classifier
  /** Whether times are offered to choose from. */
  open: Classifier
  /** Until when they want an answer, and decide. */
  replyBy: Classifier
  decisionBy: Classifier
  ends: Classifier
  zones: Classifier
  bounds: Record<WhenField, Bounds>
}

/** A value with the chance that it is right and the words it rests on. */
export interface Found<Value> {
  value: Value
  probability: number
  span: Span | null
}

export interface WhenReading {
  start: Found<Instant> | null
  end: Found<Instant> | null
  zone: Found<ZoneName> | null
  options: Found<OfferedTime>[]
  /** The day, or the moment where a time is written with it. */
  replyBy: Found<Deadline> | null
  decisionBy: Found<PlainDate> | null
}

export interface JudgedMoment {
  moment: Moment
  day: PlainDate
  /** Minutes since midnight. */
  at: number
  features: string[]
  /** The chance that the interview begins then, or may. */
  start: number
}

/** All moments that have a day and a time, each with its chances. */
export function judgedMoments(models: Pick<WhenModels, 'moments'>, scene: WhenScene): JudgedMoment[] {
  return scene.when.moments.flatMap((moment) => {
    if (!moment.time || moment.date.date === null) return []
    const features = momentFeatures(scene, moment)
    const [, start = 0] = probabilitiesOf(models.moments, features)
    return [{ moment, day: moment.date.date, at: moment.time.at, features, start }]
  })
}

/** Options with their chances to be the one. */
function competing<Option extends { features: string[] }>(model: Classifier, options: readonly Option[]) {
  const features = options.map((option) => option.features)
  const chances = chosenAmong(model, features)
  return options.map((option, at) => ({ ...option, probability: chances[at] ?? 0 }))
}

const byChance = ({ probability }: { probability: number }): number => probability

/** What is named several times is as likely as its mentions together; the likeliest of them is shown. */
function likeliest<One extends { probability: number }>(
  mentions: readonly One[],
  nameOf: (one: One) => string,
) {
  const named = [...Map.groupBy(mentions, nameOf).values()]
  const together = named.flatMap((same) => {
    const shown = highest(same, byChance)
    return shown ? [{ ...shown, probability: same.reduce((sum, one) => sum + one.probability, 0) }] : []
  })
  return highest(together, byChance)
}

/** The moments compete to be the beginning. */
function likeliestStart(models: WhenModels, judged: readonly JudgedMoment[], fallback: ZoneName) {
  const found = likeliest(competing(models.starts, judged), (one) => instantOf(one, fallback))
  return found && { ...found, start: found.probability }
}

/** The end of a moment in minutes of its day, if one is likely enough. */
function endOf(models: WhenModels, scene: WhenScene, moment: Moment): Found<number> | null {
  const found = highest(competing(models.ends, endCandidates(scene, moment)), byChance)
  if (!found || found.probability < models.bounds.end.take) return null
  const { start, end, minutes: value } = found
  return { value, probability: found.probability, span: { start, end } }
}

function zoneOf(
  models: WhenModels,
  scene: WhenScene,
  moment: Moment | undefined,
  own: ZoneName,
): Found<ZoneName> {
  const day = moment?.date.date ?? scene.today
  const found = highest(competing(models.zones, zoneCandidates(scene, day, own)), byChance)
  return found ? { ...found, value: found.zone } : { value: own, span: null, probability: 0 }
}

/** In the zone beside the time, else in that of the text. */
export const instantOf = (
  { moment, day, at }: Pick<JudgedMoment, 'moment' | 'day' | 'at'>,
  fallback: ZoneName,
): Instant => momentIn(day, at, moment.zone?.zone ?? fallback)

const spanOf = ({ time, date }: Moment): Span => time ?? date

interface FoundDay extends Found<PlainDate> {
  date: DateMention
}

/** The days that a mail names without a time. */
export const plainDays = ({ when }: WhenScene): DateMention[] =>
  when.moments.flatMap(({ time, date }) => (time || date.date === null ? [] : [date]))

/** The days that a range or a week is taken for: its last. */
const dayMeant = ({ kind, date, upTo }: DateMention): PlainDate | null =>
  kind === 'day' || kind === 'span' ? date : (upTo ?? date)

/** The likeliest day of a kind. */
function dayOf(models: WhenModels, scene: WhenScene, field: 'replyBy' | 'decisionBy'): FoundDay | null {
  const dates = plainDays(scene).map((date) => ({ date, features: dayFeatures(scene, date) }))
  const found = likeliest(competing(models[field], dates), ({ date }) => `${dayMeant(date)}`)
  const value = found && dayMeant(found.date)
  if (!found || !value || found.probability < models.bounds[field].take) return null
  const { date, probability } = found
  return { value, probability, span: { start: date.start, end: date.end }, date }
}

/** Tokens that may stand between the day and the time of a deadline. */
const nearTime = 3

/** The moment of the day, where a time is written with it. */
function deadlineOf(scene: WhenScene, found: FoundDay, zone: ZoneName): Found<Deadline> {
  const { value, probability, span, date } = found
  const timed = scene.when.moments.find(
    (moment) =>
      moment.date.start === date.start && moment.time?.line === date.line && moment.distance <= nearTime,
  )
  if (!timed?.time || date.kind !== 'day') return { value, probability, span }
  return { value: momentIn(value, timed.time.at, timed.zone?.zone ?? zone), probability, span }
}

/** Nobody offers more times than this in a letter. */
const mostOffered = 24

/** Different moments at which the interview may begin, in order, each with its likeliest mention. */
export function offered(judged: readonly JudgedMoment[], take: number, zone: ZoneName): JudgedMoment[] {
  const byInstant = new Map<Instant, JudgedMoment>()
  for (const one of judged) {
    const at = instantOf(one, zone)
    if (one.start >= take && one.start > (byInstant.get(at)?.start ?? 0)) byInstant.set(at, one)
  }
  const found = [...byInstant].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one)
  return found.slice(0, mostOffered)
}

function offer(
  models: WhenModels,
  scene: WhenScene,
  one: JudgedMoment,
  zone: ZoneName,
  probability: number,
): Found<OfferedTime> {
  const start = instantOf(one, zone)
  const end = endOf(models, scene, one.moment)
  const until = end && later(start, minutes(end.value - one.at))
  return {
    value: { start, end: until },
    probability: Math.min(probability, one.start),
    span: spanOf(one.moment),
  }
}

/** What speaks for times being offered to choose from. */
export function openFeatures(scene: WhenScene, likely: readonly JudgedMoment[]): string[] {
  const { mail, datedLines } = scene
  const lines = new Set(likely.map(({ moment }) => moment.date.line))
  const body = mail.document.tokens.filter(
    ({ line }) =>
      (mail.parts.lines[line]?.message ?? 0) <= mail.parts.main && mail.parts.lines[line]?.part === 'body',
  )
  const said = new Set(body.filter(({ stem }) => offerStems.has(stem)).map(({ stem }) => stem))
  const listed = [...lines].filter(
    (line) => datedLines.has(line) && (lines.has(line + 1) || lines.has(line - 1)),
  )
  const spans = likely.map(({ moment }) => moment.date).toSorted((left, right) => left.start - right.start)
  const isBetween = ({ start, folded }: Token) =>
    eitherWords.has(folded) &&
    spans.some((span, at) => span.end <= start && start < (spans[at + 1]?.start ?? 0))
  const either = body.some(isBetween)
  return [
    ...(either ? ['either'] : []),
    ...counted('likely', likely.length),
    ...counted('listed', listed.length),
    ...counted('days', new Set(likely.map(({ day }) => day)).size),
    ...counted('offer words', said.size),
    ...[...said].map((stem) => `says ${stem}`),
    `many ${likely.length > 1} listed ${listed.length > 1} said ${Math.min(said.size, 3)}`,
  ]
}

/** Between two times one of these leaves the choice. */
const eitherWords = new Set(words.either.split(' '))
/** Stems of words with which times are offered. */
const offerStems = new Set(words.offered.split(' '))

type Times = Pick<WhenReading, 'start' | 'end' | 'zone'>

function timesOf(models: WhenModels, scene: WhenScene, chosen: JudgedMoment, zone: Found<ZoneName>): Times {
  const { moment, at } = chosen
  const beside = moment.zone
  const start = instantOf(chosen, zone.value)
  const length = endOf(models, scene, moment)
  const probability = chosen.start * (beside ? 1 : zone.probability)
  return {
    start: { value: start, probability, span: spanOf(moment) },
    end: length && { ...length, value: later(start, minutes(length.value - at)) },
    zone: beside ? { value: beside.zone, probability: zone.probability, span: beside } : zone,
  }
}

/** A calendar entry's time without a zone is in that of the text. */
function floatingTimes({ mail }: Read, zone: Found<ZoneName>): Times | null {
  const { floatingStart, floatingEnd } = mail.source.calendar ?? {}
  const placed = (wall: string | null | undefined): Found<Instant> | null =>
    wall ? { value: instantInZone(wall, zone.value), probability: zone.probability, span: null } : null
  return floatingStart ? { start: placed(floatingStart), end: placed(floatingEnd), zone } : null
}

/** Decides when the interview is and until when they want an answer; `own` is the user's zone. */
export function readWhen(models: WhenModels, read: Read, own: ZoneName): WhenReading {
  const scene = whenScene(read, own)
  const judged = judgedMoments(models, scene)
  const beginning = likeliestStart(models, judged, own)
  const zone = zoneOf(models, scene, beginning?.moment, own)
  const likely = offered(judged, models.bounds.options.take, zone.value)
  const open = likely.length > 1 ? (probabilitiesOf(models.open, openFeatures(scene, likely))[1] ?? 0) : 0
  const isOpen = open >= 0.5
  const chosen = !isOpen && beginning && beginning.start >= models.bounds.start.take ? beginning : null
  const times = floatingTimes(read, zone) ?? (chosen && timesOf(models, scene, chosen, zone))
  const reply = dayOf(models, scene, 'replyBy')
  return {
    ...(times ?? { start: null, end: null, zone }),
    options: isOpen ? likely.map((one) => offer(models, scene, one, zone.value, open)) : [],
    replyBy: reply && deadlineOf(scene, reply, times?.zone?.value ?? zone.value),
    decisionBy: dayOf(models, scene, 'decisionBy'),
  }
}
