import {
  type Deadline,
  dateInZone,
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
  type DateMention,
  type Moment,
  momentIn,
  probabilitiesOf,
  type Token,
  type ZoneMention,
} from '@roundtwo/text'
import { held, highest, named } from '../features.ts'
import { type Bounds, competing, counted, type Found } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
import { type ReadMail, stretchOf, surroundings } from './scene.ts'
import { dayFeatures, endCandidates, isListed, momentFeatures, type WhenScene, whenScene } from './when-features.ts'

export const momentLabels = ['other', 'start', 'end'] as const
export type WhenField = 'start' | 'end' | 'zone' | 'options' | 'replyBy' | 'decisionBy'

/** Which moments may be a beginning, each for itself, and which one is; whether times are offered to choose from. */
type WhenModel = 'moments' | 'starts' | 'open' | 'replyBy' | 'decisionBy' | 'ends' | 'zones'

/** All that deciding when has learnt. */
export interface WhenModels extends Record<WhenModel, Classifier> {
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

interface JudgedMoment {
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

/** In the zone beside the time, else in that of the text. */
export const instantOf = (
  { moment, day, at }: Pick<JudgedMoment, 'moment' | 'day' | 'at'>,
  fallback: ZoneName,
): Instant => momentIn(day, at, moment.zone?.zone ?? fallback)

const byChance = ({ probability }: { probability: number }): number => probability

/** What is named several times is as likely as its mentions together; the likeliest of them is shown. */
function likeliest<One extends { probability: number }>(mentions: readonly One[], nameOf: (one: One) => string) {
  const together = [...Map.groupBy(mentions, nameOf).values()].flatMap((same) => {
    const shown = highest(same, byChance)
    return shown ? [{ ...shown, probability: same.reduce((sum, one) => sum + one.probability, 0) }] : []
  })
  return highest(together, byChance)
}

const strength = { name: 6, place: 5, postcode: 5, abbreviation: 4, phone: 3, offset: 1 }

function zoneFeatures(scene: WhenScene, mention: ZoneMention): string[] {
  const { places, when } = scene
  const stretch = stretchOf(scene, mention)
  const { age, part } = stretch
  const where = age === 'main' ? part : `${age} ${part}`
  const isBeside = when.moments.some(({ zone }) => zone === mention)
  const isOnLine = when.times.some(
    ({ line, end, start }) => line === mention.line && (end <= mention.start || start >= mention.end),
  )
  return [
    `by ${mention.how} ${where}`,
    ...held({
      [`placed ${where}`]: places.some(({ start, end }) => mention.start >= start && mention.start < end),
      [`beside time ${where}`]: isBeside,
      'line of a time': isOnLine && !isBeside,
      'shared letters': mention.alternatives.length > 0,
    }),
    ...named(mention.how, surroundings(scene, stretch, 2)),
  ]
}

/** When it is noon there: zones in which that is one moment need not be told apart. */
const clockOf = (day: PlainDate, zone: ZoneName): Instant => momentIn(day, 12 * 60, zone)

/**
 * The zones an interview may be in: those the text names or points at, and the user's own. Zones of one clock on the
 * day are one candidate; it goes by the name that says most.
 */
export function zoneCandidates(scene: WhenScene, day: PlainDate, own: ZoneName) {
  const mentioned = Map.groupBy(scene.when.zones, ({ zone }) => clockOf(day, zone))
  const groups = new Map<Instant, ZoneMention[]>([[clockOf(day, own), []], ...mentioned])
  return [...groups].map(([key, mentions]) => {
    const best = highest(mentions, ({ how }) => strength[how])
    const isOwn = key === clockOf(day, own)
    const isOffset = best?.zone === 'UTC' || best?.zone.startsWith('Etc/')
    const features = [
      ...new Set(mentions.flatMap((mention) => zoneFeatures(scene, mention))),
      isOwn ? 'own' : 'elsewhere',
      ...counted('mentions', mentions.length),
      ...held({
        alone: groups.size === 1,
        'own with place': mentions.length === 0 && scene.places.length > 0,
        'own without place': mentions.length === 0 && scene.places.length === 0,
      }),
    ]
    return {
      zone: best && !(isOwn && isOffset) ? best.zone : own,
      span: best ?? null,
      features: [...features, ...named(`${isOwn}`, features)],
    }
  })
}

/** The zone of the text, on the day of a moment. */
function zoneOf(models: WhenModels, scene: WhenScene, day: PlainDate, own: ZoneName): Found<ZoneName> {
  const found = highest(competing(models.zones, zoneCandidates(scene, day, own)), byChance)
  return found ? { ...found, value: found.zone } : { value: own, span: null, probability: 0 }
}

/** The days that a mail names without a time. */
export const plainDays = ({ when }: Pick<WhenScene, 'when'>): DateMention[] =>
  when.moments.flatMap(({ time, date }) => (time || date.date === null ? [] : [date]))

/** The day that is meant: of a range or a week its last. */
const dayMeant = ({ kind, date, upTo }: DateMention): PlainDate | null =>
  kind === 'day' || kind === 'span' ? date : (upTo ?? date)

/**
 * The days of a mail with what speaks for each. "Within a week" of a letter may also be counted from the interview:
 * given its day, days that are another one then are there twice.
 */
export function dayCandidates(scene: WhenScene, interview: PlainDate | null = null) {
  const days = plainDays(scene).map((date) => ({ date, features: dayFeatures(scene, date) }))
  if (interview === null || days.every(({ date }) => date.stated.month)) return days
  const keyOf = (date: DateMention) => `${date.start} ${dayMeant(date)}`
  const known = new Set(days.map(({ date }) => keyOf(date)))
  const others = plainDays({ when: scene.writtenOn(interview) }).filter((date) => !known.has(keyOf(date)))
  const fromInterview = others.map((date) => {
    const features = dayFeatures(scene, date)
    return { date, features: [...features, 'from the interview', ...named('from the interview', features)] }
  })
  return [...days, ...fromInterview]
}

/** The likeliest day of a kind; its span is the mention. */
function dayOf(models: WhenModels, scene: WhenScene, field: 'replyBy' | 'decisionBy', interview?: PlainDate | null) {
  const found = likeliest(competing(models[field], dayCandidates(scene, interview)), ({ date }) => `${dayMeant(date)}`)
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
export function openFeatures({ mail, datedLines }: WhenScene, likely: readonly JudgedMoment[]): string[] {
  const days = new Set(likely.map(({ day }) => day)).size
  const dates = likely.map(({ moment }) => moment.date).toSorted((left, right) => left.start - right.start)
  const lines = new Set(dates.map(({ line }) => line))
  const listed = [...lines].filter((line) => datedLines.has(line) && (lines.has(line + 1) || lines.has(line - 1)))
  const body = mail.document.tokens.filter(({ line }) => {
    const { age, part } = placeOf(mail, line)
    return age !== 'old' && part === 'body'
  })
  const said = [...new Set(body.map(({ stem }) => stem).filter((stem) => isListed('offered', stem)))]
  const isBetween = ({ start }: Token) =>
    dates.some((date, at) => date.end <= start && start < (dates[at + 1]?.start ?? 0))
  const holding = mail.document.sentences.filter(({ start, end }) =>
    dates.some((date) => start <= date.start && date.start < end),
  )
  const form = held({
    either: body.some((token) => isListed('either', token.folded) && isBetween(token)),
    asked: holding.some(({ tokens }) => tokens.at(-1)?.text === '?'),
    together: holding.length === 1,
  })
  return [
    ...form,
    `form ${form.join(' ')} days ${days > 1}`,
    ...counted('likely', likely.length),
    ...counted('listed', listed.length),
    ...counted('days', days),
    ...counted('offer words', said.length),
    ...named('says', said),
    `many ${likely.length > 1} listed ${listed.length > 1} said ${Math.min(said.length, 3)}`,
  ]
}

/** When it begins, and ends if that is likely enough; a zone beside the time is its own. */
function timesOf(models: WhenModels, scene: WhenScene, chosen: JudgedMoment, zone: Found<ZoneName>) {
  const { time, date, zone: beside } = chosen.moment
  const start = instantOf(chosen, zone.value)
  const last = highest(competing(models.ends, endCandidates(scene, chosen.moment)), byChance)
  const isLikely = last && last.probability >= models.bounds.end.take
  return {
    start: { value: start, probability: chosen.start * (beside ? 1 : zone.probability), span: time ?? date },
    end: isLikely ? { ...last, value: later(start, minutes(last.minutes - chosen.at)), span: last } : null,
    zone: beside ? { value: beside.zone, probability: zone.probability, span: beside } : zone,
  }
}

/** A calendar entry's time without a zone is in that of the text. */
function floatingTimes({ mail }: ReadMail, zone: Found<ZoneName>) {
  const { floatingStart, floatingEnd } = mail.source.calendar ?? {}
  const placed = (wall: string | null | undefined): Found<Instant> | null =>
    wall ? { value: instantInZone(wall, zone.value), probability: zone.probability, span: null } : null
  return floatingStart ? { start: placed(floatingStart), end: placed(floatingEnd), zone } : null
}

/**
 * Decides when the interview is and until when they want an answer, in the user's zone where nothing says otherwise. A
 * postcode of the place of the interview says otherwise; the name of a town, which many towns have, makes it doubtful.
 */
export function readWhen(models: WhenModels, read: ReadMail, user: ZoneName, placed: ZoneMention[] = []): WhenReading {
  const [first] = placed
  const isPlain = placed.some(({ how }) => how === 'postcode') && placed.every(({ zone }) => zone === first?.zone)
  const own = first && isPlain ? first.zone : user
  const scene = whenScene(read, own)
  const judged = judgedMoments(models, scene)
  const beginning = likeliest(competing(models.starts, judged), (one) => instantOf(one, own))
  const day = beginning?.day ?? scene.today
  const found = zoneOf(models, scene, day, own)
  const isElsewhere = placed.length > 0 && !placed.some((one) => clockOf(day, one.zone) === clockOf(day, found.value))
  const zone = isElsewhere && found.span === null ? { ...found, probability: found.probability / 2 } : found
  const { start: entered } = read.mail.source.calendar ?? {}
  const interview = entered ? dateInZone(entered, own) : beginning?.day
  const likely = offered(judged, models.bounds.options.take, zone.value)
  const open = likely.length > 1 ? (probabilitiesOf(models.open, openFeatures(scene, likely))[1] ?? 0) : 0
  const isOpen = open >= 0.5
  const isSettled = !isOpen && beginning && beginning.probability >= models.bounds.start.take
  const settled = isSettled && timesOf(models, scene, { ...beginning, start: beginning.probability }, zone)
  const times = floatingTimes(read, zone) ?? (settled || { start: null, end: null, zone })
  const options = (isOpen ? likely : []).map((one) => {
    const { start, end } = timesOf(models, scene, one, zone)
    const value = { start: start.value, end: end?.value ?? null }
    return { value, probability: Math.min(open, one.start), span: start.span }
  })
  return {
    ...times,
    options,
    replyBy: deadlineOf(models, scene, times.zone.value),
    decisionBy: dayOf(models, scene, 'decisionBy', interview),
  }
}
