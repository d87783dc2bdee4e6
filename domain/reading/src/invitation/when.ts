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
import { type Classifier, type DateMention, type Moment, momentIn, probabilitiesOf, type Token } from '@roundtwo/text'
import { held, highest } from '../features.ts'
import { type Bounds, competing, counted, type Found } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
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

const byChance = ({ probability }: { probability: number }): number => probability

/** What is named several times is as likely as its mentions together; the likeliest of them is shown. */
function likeliest<One extends { probability: number }>(mentions: readonly One[], nameOf: (one: One) => string) {
  const named = [...Map.groupBy(mentions, nameOf).values()]
  const together = named.flatMap((same) => {
    const shown = highest(same, byChance)
    return shown ? [{ ...shown, probability: same.reduce((sum, one) => sum + one.probability, 0) }] : []
  })
  return highest(together, byChance)
}

/** The zone of the text, on the day of a moment. */
function zoneOf(models: WhenModels, scene: WhenScene, day: PlainDate, own: ZoneName): Found<ZoneName> {
  const found = highest(competing(models.zones, zoneCandidates(scene, day, own)), byChance)
  return found ? { ...found, value: found.zone } : { value: own, span: null, probability: 0 }
}

/** In the zone beside the time, else in that of the text. */
export const instantOf = (
  { moment, day, at }: Pick<JudgedMoment, 'moment' | 'day' | 'at'>,
  fallback: ZoneName,
): Instant => momentIn(day, at, moment.zone?.zone ?? fallback)

/** The days that a mail names without a time. */
export const plainDays = ({ when }: WhenScene): DateMention[] =>
  when.moments.flatMap(({ time, date }) => (time || date.date === null ? [] : [date]))

/** The days that a range or a week is taken for: its last. */
const dayMeant = ({ kind, date, upTo }: DateMention): PlainDate | null =>
  kind === 'day' || kind === 'span' ? date : (upTo ?? date)

/** The likeliest day of a kind; its span is the mention. */
function dayOf(models: WhenModels, scene: WhenScene, field: 'replyBy' | 'decisionBy') {
  const dates = plainDays(scene).map((date) => ({ date, features: dayFeatures(scene, date) }))
  const found = likeliest(competing(models[field], dates), ({ date }) => `${dayMeant(date)}`)
  const value = found && dayMeant(found.date)
  if (!found || !value || found.probability < models.bounds[field].take) return null
  return { value, probability: found.probability, span: found.date }
}

/** Tokens that may stand between the day and the time of a deadline. */
const nearTime = 3

/** Until when they want an answer: the moment of the day, where a time is written with it. */
function deadlineOf(models: WhenModels, scene: WhenScene, zone: ZoneName): Found<Deadline> | null {
  const found = dayOf(models, scene, 'replyBy')
  const timed = scene.when.moments.find(
    ({ date, time, distance }) => date.start === found?.span.start && time?.line === date.line && distance <= nearTime,
  )
  if (!timed?.time || found?.span.kind !== 'day') return found
  return { ...found, value: momentIn(found.value, timed.time.at, timed.zone?.zone ?? zone) }
}

/** Nobody offers more times than this in a letter. */
const mostOffered = 24

/** Different moments at which the interview may begin, in order, each with its likeliest mention. */
export function offered(judged: readonly JudgedMoment[], take: number, zone: ZoneName): JudgedMoment[] {
  const likely = judged.filter(({ start }) => start >= take)
  return [...Map.groupBy(likely, (one) => instantOf(one, zone))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, mentions]) => highest(mentions, ({ start }) => start) ?? [])
    .slice(0, mostOffered)
}

/** What speaks for times being offered to choose from. */
export function openFeatures(scene: WhenScene, likely: readonly JudgedMoment[]): string[] {
  const { mail, datedLines } = scene
  const lines = new Set(likely.map(({ moment }) => moment.date.line))
  const body = mail.document.tokens.filter(({ line }) => {
    const { message, part } = placeOf(mail, line)
    return message <= mail.parts.main && part === 'body'
  })
  const said = new Set(body.filter(({ stem }) => offerStems.has(stem)).map(({ stem }) => stem))
  const listed = [...lines].filter((line) => datedLines.has(line) && (lines.has(line + 1) || lines.has(line - 1)))
  const spans = likely.map(({ moment }) => moment.date).toSorted((left, right) => left.start - right.start)
  const isBetween = ({ start }: Token) =>
    spans.some((span, at) => span.end <= start && start < (spans[at + 1]?.start ?? 0))
  return [
    ...held({ either: body.some((token) => eitherWords.has(token.folded) && isBetween(token)) }),
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

/** When it begins, and ends if that is likely enough; a zone beside the time is its own. */
function timesOf(models: WhenModels, scene: WhenScene, chosen: JudgedMoment, zone: Found<ZoneName>) {
  const { time, date, zone: beside } = chosen.moment
  const start = instantOf(chosen, zone.value)
  const last = highest(competing(models.ends, endCandidates(scene, chosen.moment)), byChance)
  const end = last && { ...last, value: later(start, minutes(last.minutes - chosen.at)), span: last }
  const probability = chosen.start * (beside ? 1 : zone.probability)
  return {
    start: { value: start, probability, span: time ?? date },
    end: end && end.probability >= models.bounds.end.take ? end : null,
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
  const beginning = likeliest(competing(models.starts, judged), (one) => instantOf(one, own))
  const zone = zoneOf(models, scene, beginning?.day ?? scene.today, own)
  const likely = offered(judged, models.bounds.options.take, zone.value)
  const open = likely.length > 1 ? (probabilitiesOf(models.open, openFeatures(scene, likely))[1] ?? 0) : 0
  const isOpen = open >= 0.5
  const isSettled = !isOpen && beginning && beginning.probability >= models.bounds.start.take
  const times =
    floatingTimes(read, zone) ??
    (isSettled
      ? timesOf(models, scene, { ...beginning, start: beginning.probability }, zone)
      : { start: null, end: null, zone })
  const options = (isOpen ? likely : []).map((one) => {
    const { start, end } = timesOf(models, scene, one, zone)
    const value = { start: start.value, end: end?.value ?? null }
    return { value, probability: Math.min(open, one.start), span: start.span }
  })
  return {
    ...times,
    options,
    replyBy: deadlineOf(models, scene, times.zone?.value ?? zone.value),
    decisionBy: dayOf(models, scene, 'decisionBy'),
  }
}
