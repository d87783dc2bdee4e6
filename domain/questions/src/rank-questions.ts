import {
  type Competency,
  diverseOrder,
  type ExpectedQuestion,
  type Fit,
  type InterviewFormat,
  type JobFamily,
  type Match,
  type Posting,
  type Question,
  type QuestionCategory,
} from '@roundtwo/model'
import { type Audience, audienceOf } from './people-kinds.ts'
import { type Demand, demandsOf, familiesOf } from './posting-demand.ts'

export interface RankFacts {
  questions: readonly Question[]
  competencies: readonly Competency[]
  families: readonly JobFamily[]
  posting: Posting
  fit: Fit
  /** Those of the day; none where they are not known. */
  formats: readonly InterviewFormat[]
  round: number | null
  final: boolean | null
  people?: readonly { role: string | null }[]
}

/** What each format asks most, beyond the questions that name it. */
const favoured: Record<InterviewFormat, readonly QuestionCategory[]> = {
  panel: ['behavioural', 'situational'],
  case: ['situational', 'technical'],
  practical: ['technical', 'role-specific'],
  presentation: ['technical', 'role-specific'],
  technical: ['technical', 'role-specific'],
  executive: ['cultural-fit', 'situational'],
  team: ['cultural-fit', 'behavioural'],
  behavioural: ['behavioural'],
  'site visit': ['cultural-fit', 'role-specific'],
}

const formatNames: Record<InterviewFormat, string> = {
  panel: 'a panel',
  case: 'a case interview',
  practical: 'a practical test',
  presentation: 'the talk after a presentation',
  technical: 'a technical interview',
  executive: 'a meeting with executives',
  team: 'a meeting with the team',
  behavioural: 'an interview about what you did',
  'site visit': 'a visit on site',
}

const audienceFormat: Partial<Record<Audience, InterviewFormat>> = { executive: 'executive', peer: 'team' }

type Stage = Question['stage']

const stageOf = (round: number | null, final: boolean | null): Stage => {
  if (final === true) return 'final'
  if (round === null) return 'any'
  return round <= 1 ? 'first' : 'later'
}

const stageFit = (asked: Stage, now: Stage): number => {
  if (asked === 'any' || now === 'any') return 0.5
  if (asked === now) return 1
  return asked !== 'first' && now !== 'first' ? 0.8 : 0
}

/** By the format of the day it fits best. */
const formatFit = (
  { formats, category, staple }: Question,
  today: readonly InterviewFormat[],
  audiences: ReadonlySet<InterviewFormat>,
): number => {
  if (today.length === 0) return 0.5
  const met = formats.some((each) => audiences.has(each)) ? 0.35 : 0
  const fits = today.map((format) => {
    const named = formats.includes(format) ? 0.7 : formats.length === 0 || staple ? 0.4 : 0.1
    return named + (favoured[format].includes(category) ? 0.25 : 0)
  })
  return Math.min(1, Math.max(...fits) + met)
}

/** Weights of the parts of a question's relevance; they add up to 1, staples come on top. */
const noFamily = 0.2
const parts = { demand: 0.38, family: 0.32, format: 0.17, stage: 0.13 }
const stapleWorth = 0.2
/** What is asked of anybody, beside what the posting calls for. */
const generalDemand = 0.3
/** An invented case is seldom put to somebody whose work gives no cause for it. */
const farFetched = 0.12
/** A competency that a question tests only besides ties it to the posting half as well. */
const besides = 0.5

interface Judged {
  question: Question
  relevance: number
  demand: Demand | undefined
  competency: string | undefined
  /** Whether what the posting calls for is what the question mainly tests. */
  close: boolean
  format: number
  stage: number
}

const strongestDemand = (
  question: Question,
  demands: ReadonlyMap<string, Demand>,
): Pick<Judged, 'demand' | 'competency' | 'close'> & { weight: number } => {
  const wanted = question.competencies
    .flatMap((id, place) => {
      const demand = demands.get(id)
      return demand ? [{ id, demand, place, weight: demand.weight * (place === 0 ? 1 : besides) }] : []
    })
    .toSorted((one, other) => other.weight - one.weight)
  const [first, second] = wanted
  const weight = Math.min(1, (first?.weight ?? 0) + 0.3 * (second?.weight ?? 0))
  return { demand: first?.demand, competency: first?.id, close: first?.place === 0, weight }
}

/** 1 when one main competency is shared, less for others; questions of one family crowd each other a little. */
const likeness = (one: Judged, other: Judged): number => {
  const [mine] = one.question.competencies
  const [theirs] = other.question.competencies
  const shared = one.question.competencies.filter((id) => other.question.competencies.includes(id)).length
  const most = Math.max(1, Math.min(one.question.competencies.length, other.question.competencies.length))
  const alike = (one.question.family === null) === (other.question.family === null)
  const subject = mine !== undefined && mine === theirs ? (alike ? 1 : 0.6) : 0.6 * (shared / most)
  const family = one.question.family !== null && one.question.family === other.question.family ? 0.2 : 0
  const staple = one.question.staple && other.question.staple ? 0.2 : 0
  return Math.max(subject, family, staple)
}

const likenessCosts = 0.45

const longestQuote = 90

const quoted = (text: string): string => {
  const plain = text.trim().replace(/[.;,]+$/, '')
  if (plain.length <= longestQuote) return `“${plain}”`
  return `“${plain.slice(0, plain.lastIndexOf(' ', longestQuote))} …”`
}

const gapReason = ({ requirement, strength, missing }: Match): string => {
  const wants = `Asked because the posting wants ${quoted(requirement.text)} and your CV`
  const [only] = missing
  const named = missing.length === 1 && only !== undefined && only.length < requirement.text.length * 0.7 ? only : ''
  if (strength === 'gap') return named === '' ? `${wants} shows none of it.` : `${wants} shows no ${named}.`
  return named === '' ? `${wants} shows it only in part.` : `${wants} says nothing on ${named}.`
}

const stapleReason = (stage: Stage, round: number | null): string => {
  if (stage === 'final') return 'Asked in nearly every final round.'
  if (stage === 'first') return 'Asked in nearly every first round.'
  if (stage === 'later') return `Asked in nearly every ${round === 2 ? 'second' : 'later'} round.`
  return 'Asked in nearly every interview.'
}

const stageReason = (stage: Stage, round: number | null, subject: string): string | undefined => {
  if (stage === 'final') return `Final rounds come back to ${subject}.`
  if (stage === 'first') return `First rounds sound out ${subject}.`
  return stage === 'later' ? `${round === 2 ? 'Second' : 'Later'} rounds go deeper on ${subject}.` : undefined
}

const mostReasonsFromOne = 3

interface Told {
  reason: string
  requirement: number | null
}

/** A requirement speaks for a few questions and a gap without a closer question for one; then the next best reason does. */
class ReasonTeller {
  readonly #facts: RankFacts
  readonly #stage: Stage
  readonly #told = new Map<number, number>()
  readonly #names: ReadonlyMap<string, string>
  readonly #families: ReadonlyMap<string, string>

  constructor(facts: RankFacts) {
    this.#facts = facts
    this.#stage = stageOf(facts.round, facts.final)
    this.#names = new Map(facts.competencies.map(({ id, name }) => [id, name]))
    this.#families = new Map(facts.families.map(({ id, name }) => [id, name]))
  }

  tell(judged: Judged): Told {
    const { question, demand, close } = judged
    const family = question.family === null ? undefined : this.#families.get(question.family)
    const requirement = close ? (demand?.requirement ?? null) : null
    if (family) return { reason: `A favourite for posts in ${inSentence(family)}.`, requirement }
    if (question.staple && judged.stage > 0)
      return { reason: stapleReason(this.#stage, this.#facts.round), requirement: null }
    return (
      this.#fromRequirement(requirement) ??
      (close ? this.#fromGap(demand) : undefined) ?? { reason: this.#general(judged), requirement: null }
    )
  }

  #fromRequirement(place: number | null): Told | undefined {
    if (place === null) return undefined
    const match = this.#facts.fit.matches[place]
    const requirement = this.#facts.posting.requirements[place]
    const before = this.#told.get(place) ?? 0
    if (!requirement || before >= mostReasonsFromOne) return undefined
    this.#told.set(place, before + 1)
    if (match && match.strength !== 'strong') return { reason: gapReason(match), requirement: place }
    const example = match ? ', and your CV gives you an example to tell' : ''
    return {
      reason: `Asked because the posting wants ${quoted(requirement.text)}${example}.`,
      requirement: place,
    }
  }

  #fromGap(demand: Demand | undefined): Told | undefined {
    const place = demand?.gaps.find((each) => !this.#told.has(each))
    const match = place === undefined ? undefined : this.#facts.fit.matches[place]
    if (place === undefined || !match) return undefined
    this.#told.set(place, 1)
    return { reason: gapReason(match), requirement: place }
  }

  #general({ question, demand, competency, format, stage }: Judged): string {
    const { formats, round } = this.#facts
    const subject = inSentence(this.#names.get(competency ?? question.competencies[0] ?? '') ?? 'how you work')
    if (demand?.forSkills) return 'The posting rests on skills, and this shows how deep yours go.'
    if (demand && demand.gaps.length === 0) return `The posting calls for ${subject}.`
    const usual = formats.find((each) => question.formats.includes(each))
    if (usual !== undefined && format >= 0.7) return `Usual in ${formatNames[usual]}.`
    const staged = question.stage === this.#stage && stage === 1 ? stageReason(this.#stage, round, subject) : undefined
    return staged ?? `Often asked, to see ${subject}.`
  }
}

const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/**
 * The questions to expect, the likeliest first, each with its reason. Likelihood weighs what the posting calls for
 * (gaps most), the family of jobs, the format and who is there, and the round; likeness to a question higher up costs
 * places, so that the first ten are diverse. Role-specific questions of other families are left out. The same facts
 * give the same order.
 */
export const rankQuestions = (facts: RankFacts): ExpectedQuestion[] => {
  const demands = demandsOf(facts.competencies, facts.posting, facts.fit)
  const families = familiesOf(facts.families, facts.posting)
  const stage = stageOf(facts.round, facts.final)
  const audiences = new Set(
    (facts.people ?? []).flatMap(({ role }) => audienceFormat[audienceOf(role) ?? 'manager'] ?? []),
  )
  const invites = facts.formats.filter((format) => format === 'case' || format === 'executive')
  const fondOfCases = new Set<InterviewFormat>([...audiences, ...invites])
  const general = new Set(facts.competencies.filter((each) => each.general).map(({ id }) => id))
  const judge = (question: Question): Judged => {
    const { weight, ...wanted } = strongestDemand(question, demands)
    const format = formatFit(question, facts.formats, audiences)
    const stageShare = stageFit(question.stage, stage)
    const family = question.family === null ? noFamily : (families.get(question.family) ?? 0)
    const invented = question.category === 'situational' && !wanted.close
    const called = Math.max(weight, general.has(question.competencies[0] ?? '') ? generalDemand : 0)
    const relevance =
      parts.demand * called +
      parts.family * family +
      parts.format * format +
      parts.stage * stageShare +
      (question.staple && stageShare > 0 ? stapleWorth : 0) -
      (invented && !question.formats.some((each) => fondOfCases.has(each)) ? farFetched : 0)
    return { question, relevance, ...wanted, format, stage: stageShare }
  }
  const judged = facts.questions
    .filter(({ family }) => family === null || families.has(family))
    .map(judge)
    .toSorted((one, other) => other.relevance - one.relevance || (one.question.id < other.question.id ? -1 : 1))
  const teller = new ReasonTeller(facts)
  return diverseOrder(
    judged.map((item) => ({ item, relevance: item.relevance })),
    likeness,
    likenessCosts,
  ).map(({ item, score }) => ({ question: item.question, score, ...teller.tell(item) }))
}
