import {
  type Instant,
  later,
  minutes,
  type OfferedTime,
  type PlainDate,
  type ZoneName,
} from '@roundtwo/model'
import { type Classifier, type Moment, momentIn, probabilitiesOf, type Span } from '@roundtwo/text'
import type { Bounds } from './models.ts'
import { dayFeatures, endCandidates, momentFeatures } from './when-features.ts'
import { type Read, type WhenScene, whenScene } from './when-scene.ts'
import { zoneCandidates } from './zone-candidates.ts'

export const momentLabels = ['other', 'start', 'option', 'end'] as const
export const dayLabels = ['other', 'reply', 'decision'] as const
export type WhenField = 'start' | 'end' | 'zone' | 'options' | 'replyBy' | 'decisionBy'

/** All that deciding when has learnt. */
export interface WhenModels {
  moments: Classifier
  days: Classifier
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
  replyBy: Found<PlainDate> | null
  decisionBy: Found<PlainDate> | null
}

export interface JudgedMoment {
  moment: Moment
  day: PlainDate
  /** Minutes since midnight. */
  at: number
  start: number
  option: number
  end: number
}

/** All moments that have a day and a time, each with its chances. */
export function judgedMoments(models: Pick<WhenModels, 'moments'>, scene: WhenScene): JudgedMoment[] {
  return scene.when.moments.flatMap((moment) => {
    if (!moment.time || moment.date.date === null) return []
    const [, start = 0, option = 0, end = 0] = probabilitiesOf(models.moments, momentFeatures(scene, moment))
    return [{ moment, day: moment.date.date, at: moment.time.at, start, option, end }]
  })
}

const best = <Value>(values: readonly Value[], chance: (value: Value) => number): Value | undefined =>
  values.reduce<Value | undefined>(
    (most, value) => (most === undefined || chance(value) > chance(most) ? value : most),
    undefined,
  )

/** A moment that is named several times is as likely as one of the mentions being right. */
function likeliestStart(judged: readonly JudgedMoment[], fallback: ZoneName): JudgedMoment | undefined {
  const missed = new Map<Instant, number>()
  for (const one of judged) {
    const at = instantOf(one, fallback)
    missed.set(at, (missed.get(at) ?? 1) * (1 - one.start))
  }
  const joint = judged.map((one) => ({ ...one, start: 1 - (missed.get(instantOf(one, fallback)) ?? 1) }))
  const most = best(joint, ({ start }) => start)
  const at = most && instantOf(most, fallback)
  const named = judged.filter((one) => instantOf(one, fallback) === at)
  const shown = best(named, ({ start }) => start)
  return most && shown && { ...shown, start: most.start }
}

/** The end of a moment in minutes of its day, if one is likely enough. */
function endOf(models: WhenModels, scene: WhenScene, moment: Moment): Found<number> | null {
  const judged = endCandidates(scene, moment).map((candidate) => ({
    candidate,
    probability: probabilitiesOf(models.ends, candidate.features)[1] ?? 0,
  }))
  const found = best(judged, ({ probability }) => probability)
  if (!found || found.probability < models.bounds.end.take) return null
  const { start, end, minutes: value } = found.candidate
  return { value, probability: found.probability, span: { start, end } }
}

function zoneOf(
  models: WhenModels,
  scene: WhenScene,
  moment: Moment | undefined,
  own: ZoneName,
): Found<ZoneName> {
  const day = moment?.date.date ?? scene.today
  const judged = zoneCandidates(scene, day, own).map(({ zone, span, features }) => ({
    value: zone,
    span,
    probability: probabilitiesOf(models.zones, features)[1] ?? 0,
  }))
  return best(judged, ({ probability }) => probability) ?? { value: own, span: null, probability: 0 }
}

/** In the zone beside the time, else in that of the text. */
export const instantOf = (
  { moment, day, at }: Pick<JudgedMoment, 'moment' | 'day' | 'at'>,
  fallback: ZoneName,
): Instant => momentIn(day, at, moment.zone?.zone ?? fallback)

const spanOf = ({ time, date }: Moment): Span => time ?? date

/** The likeliest day of a kind. */
function dayOf(models: WhenModels, scene: WhenScene, label: 1 | 2, take: number): Found<PlainDate> | null {
  const judged = scene.when.moments.flatMap(({ time, date }) => {
    if (time || date.date === null) return []
    const day = date.kind === 'day' || date.kind === 'span' ? date.date : (date.upTo ?? date.date)
    const probability = probabilitiesOf(models.days, dayFeatures(scene, date))[label] ?? 0
    return [{ value: day, probability, span: { start: date.start, end: date.end } }]
  })
  const found = best(judged, ({ probability }) => probability)
  return found && found.probability >= take ? found : null
}

function offers(
  models: WhenModels,
  scene: WhenScene,
  judged: readonly JudgedMoment[],
  zone: ZoneName,
): Found<OfferedTime>[] {
  const likely = judged.filter(({ option, start }) => option >= models.bounds.options.take && option > start)
  const byInstant = new Map<Instant, Found<OfferedTime>>()
  for (const one of likely) {
    const { moment, option } = one
    const start = instantOf(one, zone)
    const end = endOf(models, scene, moment)
    const known = byInstant.get(start)
    if (known && known.probability >= option) continue
    byInstant.set(start, {
      value: { start, end: end && later(start, minutes(end.value - one.at)) },
      probability: option,
      span: spanOf(moment),
    })
  }
  const found = [...byInstant.values()].sort((left, right) => (left.value.start < right.value.start ? -1 : 1))
  return found.length > 1 ? found : []
}

/** Decides when the interview is and until when they want an answer; `own` is the user's zone. */
export function readWhen(models: WhenModels, read: Read, own: ZoneName): WhenReading {
  const scene = whenScene(read, own)
  const judged = judgedMoments(models, scene)
  const likeliest = likeliestStart(judged, own)
  const zone = zoneOf(models, scene, likeliest?.moment, own)
  const options = offers(models, scene, judged, zone.value)
  const isOpen =
    options.length > 1 && Math.max(...options.map(({ probability }) => probability)) > (likeliest?.start ?? 0)
  const chosen = !isOpen && likeliest && likeliest.start >= models.bounds.start.take ? likeliest : null
  const start = chosen && instantOf(chosen, zone.value)
  const length = chosen && endOf(models, scene, chosen.moment)
  const beside = chosen?.moment.zone
  const { replyBy, decisionBy } = models.bounds
  return {
    start: chosen && start ? { value: start, probability: chosen.start, span: spanOf(chosen.moment) } : null,
    end:
      chosen && start && length
        ? { ...length, value: later(start, minutes(length.value - chosen.at)) }
        : null,
    zone: beside ? { value: beside.zone, probability: zone.probability, span: beside } : zone,
    options: isOpen ? options : [],
    replyBy: dayOf(models, scene, 1, replyBy.take),
    decisionBy: dayOf(models, scene, 2, decisionBy.take),
  }
}
