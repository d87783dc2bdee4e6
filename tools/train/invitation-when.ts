import { dateInZone, instant, type ZoneName, zoneNamed } from '@roundtwo/model'
import {
  type Bounds,
  dayCandidates,
  endCandidates,
  type InvitationMail,
  invitationMail,
  judgedMoments,
  momentFeatures,
  momentLabels,
  offered,
  openFeatures,
  readMail,
  readWhen,
  type WhenField,
  type WhenModels,
  type WhenReading,
  type WhenScene,
  whenScene,
  zoneCandidates,
} from '@roundtwo/reading'
import { type Moment, momentIn } from '@roundtwo/text'
import { authorOf, foldOf } from './cross-validate.ts'
import { type Choice, fitChoice } from './fit-choice.ts'
import { type Example, fitClassifier } from './fit-classifier.ts'
import type { GoldInvitation, LabelledInvitation } from './invitation-sets.ts'

const folds = 5

interface Case {
  record: LabelledInvitation
  mail: InvitationMail
  scene: WhenScene
  own: ZoneName
  fold: number
}

export const whenCases = (records: readonly LabelledInvitation[]): Case[] =>
  records.map((record) => {
    const mail = invitationMail(record.source)
    const own = record.source.zone
    return { record, mail, own, scene: whenScene(readMail(mail), own), fold: foldOf(authorOf(record.id), folds) }
  })

function zoneName(name: string): ZoneName {
  const zone = zoneNamed(name)
  if (zone === undefined) throw new Error(`no zone is called ${name}`)
  return zone
}

/** The zones in which the gold times are written in the text. */
const goldZones = ({ record: { gold }, own }: Case): ZoneName[] =>
  [...(gold.zone ? [gold.zone] : []), ...(gold.zoneAlso ?? []), own].map(zoneName)

const sameMoment = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other)

/** Whether a moment with its own zone, or in the zone the text is in, is one of these. */
function isAmong(one: Case, moment: Moment, instants: readonly string[]): boolean {
  const { date, time, zone } = moment
  if (date.date === null || !time) return false
  const fallback = goldZones(one)[0] ?? one.own
  const at = momentIn(date.date, time.at, zone?.zone ?? fallback)
  return instants.some((gold) => sameMoment(gold, at))
}

const starts = ({ start, startAlso = [] }: GoldInvitation): string[] => [...(start ? [start] : []), ...startAlso]

const isJudged = ({ record: { gold } }: Case, field: WhenField): boolean =>
  gold[field] !== undefined && !(gold.skip ?? []).includes(field)

const hasOwnTime = ({ record: { source } }: Case): boolean => Boolean(source.calendar?.start)

function momentExamples(one: Case): Example[] {
  const { gold } = one.record
  if (gold.start === undefined || hasOwnTime(one)) return []
  const labelOf = (moment: Moment): string => {
    if (isAmong(one, moment, starts(gold))) return 'start'
    if (
      isAmong(
        one,
        moment,
        (gold.options ?? []).map(({ start }) => start),
      )
    )
      return 'start'
    return gold.end && isAmong(one, moment, [gold.end]) ? 'end' : 'other'
  }
  return one.scene.when.moments
    .filter(({ time, date }) => time && date.date !== null)
    .map((moment) => ({ features: momentFeatures(one.scene, moment), label: labelOf(moment) }))
}

const dayIn = (value: string, zone: ZoneName): string =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? value : dateInZone(instant(value), zone)

/** The moments of a mail that compete to be the beginning; where several are offered, there is no one beginning. */
function startChoice(one: Case): Choice[] {
  const { gold } = one.record
  if (gold.start === undefined || hasOwnTime(one) || gold.options?.length) return []
  const moments = one.scene.when.moments.filter(({ time, date }) => time && date.date !== null)
  const options = moments.map((moment) => ({
    features: momentFeatures(one.scene, moment),
    isRight: isAmong(one, moment, starts(gold)),
  }))
  // A time that no reader finds teaches nothing.
  return gold.start && !options.some(({ isRight }) => isRight) ? [] : [{ options }]
}

function dayChoice(one: Case, field: 'replyBy' | 'decisionBy'): Choice[] {
  const { gold } = one.record
  if (!isJudged(one, field)) return []
  const zone = goldZones(one)[0] ?? one.own
  const also = field === 'replyBy' ? (gold.replyByAlso ?? []) : []
  const wanted = (gold[field] ? [gold[field], ...also] : []).map((day) => dayIn(day, zone))
  const interview = field === 'decisionBy' && gold.start ? dateInZone(instant(gold.start), zone) : null
  const options = dayCandidates(one.scene, interview).map(({ date, features }) => ({
    features,
    isRight: [date.date, date.upTo].some((day) => day !== null && day !== undefined && wanted.includes(day)),
  }))
  return [{ options }]
}

function endChoice(one: Case): Choice[] {
  const { gold } = one.record
  if (!gold.start || !isJudged(one, 'end') || hasOwnTime(one)) return []
  const lasts = gold.end ? (Date.parse(gold.end) - Date.parse(gold.start)) / 60_000 : null
  const from = one.scene.when.moments.find((moment) => isAmong(one, moment, starts(gold)))
  if (!from?.time) return []
  const { at } = from.time
  const options = endCandidates(one.scene, from).map(({ minutes, features }) => ({
    features,
    isRight: lasts !== null && minutes - at === lasts,
  }))
  return [{ options }]
}

function zoneChoice(one: Case): Choice[] {
  const { gold } = one.record
  if (!isJudged(one, 'zone') || !gold.zone) return []
  const when = gold.start ?? gold.options?.[0]?.start ?? one.record.source.now
  const day = dateInZone(instant(when), zoneName(gold.zone))
  const right = [gold.zone, ...(gold.zoneAlso ?? [])].map((zone) => momentIn(day, 720, zoneName(zone)))
  const options = zoneCandidates(one.scene, day, one.own).map(({ zone, features }) => ({
    features,
    isRight: right.includes(momentIn(day, 720, zone)),
  }))
  return [{ options }]
}

const firstBounds: Record<WhenField, Bounds> = {
  start: { take: 0.1, sure: 0.9 },
  end: { take: 0.35, sure: 0.9 },
  zone: { take: 0, sure: 0.9 },
  options: { take: 0.3, sure: 0.9 },
  replyBy: { take: 0.25, sure: 0.9 },
  decisionBy: { take: 0.25, sure: 0.9 },
}
const fields: readonly WhenField[] = ['start', 'end', 'zone', 'options', 'replyBy', 'decisionBy']

function openExamples(one: Case, models: Pick<WhenModels, 'moments'>): Example[] {
  const { gold } = one.record
  if (hasOwnTime(one) || (gold.options === undefined && !gold.start)) return []
  const likely = offered(judgedMoments(models, one.scene), firstBounds.options.take, goldZones(one)[0] ?? one.own)
  const label = gold.options?.length ? 'yes' : 'no'
  return likely.length > 1 ? [{ features: openFeatures(one.scene, likely), label }] : []
}

const strength = { l2: 0.1, epochs: 12, least: 3 }
const choiceOptions = { ...strength, leastWeight: 0.1 }

export function fitWhen(cases: readonly Case[], bounds = firstBounds): WhenModels {
  const fitMoments = (some: readonly Case[]) =>
    fitClassifier(some.flatMap(momentExamples), { ...strength, labels: momentLabels })
  // Whether times are offered is learnt from moments judged by models that have not seen their mail.
  const open = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const moments = fitMoments(cases.filter((one) => (one.fold + 1) % folds !== fold))
    return cases.filter((one) => (one.fold + 1) % folds === fold).flatMap((one) => openExamples(one, { moments }))
  })
  return {
    moments: fitMoments(cases),
    open: fitClassifier(open, { ...strength, l2: 0.5, labels: ['no', 'yes'] }),
    starts: fitChoice(cases.flatMap(startChoice), choiceOptions),
    replyBy: fitChoice(
      cases.flatMap((one) => dayChoice(one, 'replyBy')),
      choiceOptions,
    ),
    decisionBy: fitChoice(
      cases.flatMap((one) => dayChoice(one, 'decisionBy')),
      choiceOptions,
    ),
    ends: fitChoice(cases.flatMap(endChoice), choiceOptions),
    zones: fitChoice(cases.flatMap(zoneChoice), choiceOptions),
    bounds,
  }
}

interface Verdict {
  field: WhenField
  id: string
  /** Null where nothing was to be found and nothing was. */
  right: boolean | null
  isGiven: boolean
  hasGold: boolean
  probability: number
  got: unknown
  gold: unknown
}

function verdictsOf(one: Case, reading: WhenReading): Verdict[] {
  const { gold } = one.record
  const zone = goldZones(one)[0] ?? one.own
  const found: Verdict[] = []
  const judge = (
    field: WhenField,
    value: string | null,
    probability: number,
    want: readonly string[],
    isSame: (got: string, gold: string) => boolean,
  ) => {
    if (!isJudged(one, field)) return
    const right =
      want.length === 0 && value === null ? null : value !== null && want.some((each) => isSame(value, each))
    found.push({
      field,
      id: one.record.id,
      right,
      isGiven: value !== null,
      hasGold: want.length > 0,
      probability,
      got: value,
      gold: want[0],
    })
  }
  const { start, end, replyBy, decisionBy, options } = reading
  if (!hasOwnTime(one) && gold.start !== undefined) {
    judge('start', start?.value ?? null, start?.probability ?? 0, starts(gold), sameMoment)
    if (!gold.options?.length)
      judge('end', end?.value ?? null, end?.probability ?? 0, gold.end ? [gold.end] : [], sameMoment)
    if (gold.options !== undefined || options.length > 0) {
      const all =
        gold.options?.every((each) => options.some(({ value }) => sameMoment(value.start, each.start))) ?? false
      found.push({
        field: 'options',
        id: one.record.id,
        right: all && Boolean(gold.options?.length),
        isGiven: options.length > 0,
        hasGold: Boolean(gold.options?.length),
        probability: Math.min(...options.map(({ probability }) => probability)),
        got: options.map(({ value }) => value.start),
        gold: gold.options?.map(({ start: each }) => each),
      })
    }
  }
  if (gold.zone) {
    const when = gold.start ?? gold.options?.[0]?.start ?? one.record.source.now
    const at = (name: string) => momentIn(dateInZone(instant(when), zoneName(name)), 720, zoneName(name))
    judge(
      'zone',
      reading.zone?.value ?? null,
      reading.zone?.probability ?? 0,
      [gold.zone, ...(gold.zoneAlso ?? [])],
      (got, want) => at(got).slice(11) === at(want).slice(11),
    )
  }
  const sameDay = (got: string, want: string) => dayIn(got, zone) === dayIn(want, zone)
  judge(
    'replyBy',
    replyBy?.value ?? null,
    replyBy?.probability ?? 0,
    gold.replyBy ? [gold.replyBy, ...(gold.replyByAlso ?? [])] : [],
    sameDay,
  )
  judge(
    'decisionBy',
    decisionBy?.value ?? null,
    decisionBy?.probability ?? 0,
    gold.decisionBy ? [gold.decisionBy] : [],
    sameDay,
  )
  return found
}

/** Every mail read by models that have not seen its fold. */
export function unseenVerdicts(cases: readonly Case[]): Verdict[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const models = fitWhen(cases.filter((one) => one.fold !== fold))
    return cases
      .filter((one) => one.fold === fold)
      .flatMap((one) => verdictsOf(one, readWhen(models, readMail(one.mail), one.own)))
  })
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))

/** Figures of cross-validation by mail, one line a field. */
export function report(verdicts: readonly Verdict[]): string[] {
  return fields.map((field) => {
    const own = verdicts.filter((verdict) => verdict.field === field)
    const gold = own.filter(({ hasGold }) => hasGold)
    const given = own.filter(({ isGiven }) => isGiven)
    const sure = given.filter(({ probability }) => probability >= 0.9)
    const right = (list: readonly Verdict[]) => list.filter((verdict) => verdict.right).length
    const invented = given.filter(({ hasGold }) => !hasGold).length
    return [
      `${field}: ${right(gold)} of ${gold.length} (${share(right(gold), gold.length)})`,
      `given right ${share(right(given), given.length)}`,
      `given where nothing was there ${invented} of ${own.length - gold.length}`,
      `sure ${sure.length}: ${share(right(sure), sure.length)}`,
    ].join(', ')
  })
}

/** Of what is given with at least the chance `sure`, this share is right on mails the models have not seen. */
const wanted = 0.98
const fewest = 20

/** The least chance from which on values are as often right as is wanted; never lower than one half. */
function sureFrom(verdicts: readonly Verdict[]): number {
  const given = verdicts.filter(({ isGiven }) => isGiven).sort((left, right) => right.probability - left.probability)
  let sure = 0.99
  let right = 0
  given.forEach((verdict, index) => {
    if (verdict.right) right += 1
    if (index + 1 >= fewest && right / (index + 1) >= wanted) sure = Math.max(0.5, verdict.probability)
  })
  return Math.round(sure * 1000) / 1000
}

/** Models of when, with the chances from which on a value is sure, and the figures of cross-validation. */
export function trainWhen(records: readonly LabelledInvitation[]): { models: WhenModels; figures: string[] } {
  const cases = whenCases(records)
  const verdicts = unseenVerdicts(cases)
  const bounds = { ...firstBounds }
  for (const field of fields)
    bounds[field] = {
      ...firstBounds[field],
      sure: sureFrom(verdicts.filter((verdict) => verdict.field === field)),
    }
  return { models: fitWhen(cases, bounds), figures: report(verdicts) }
}
