import { daysLater, type PlainDate, type Random, weekdayOf } from '@roundtwo/model'
import { beliefs } from '../beliefs.ts'
import { countryDelay, industryDelay } from '../delay-factors.ts'
import { type EvidenceType, evidenceTypes, softCap } from '../evidence-types.ts'
import type { ForecastRequest } from '../request.ts'
import type { Spread } from '../spread.ts'

// The model of SPEC.md once more, slowly and with none of the code it tests but its constants: one world at a time.

/** Values of all that is not known, for one process. */
export interface World {
  /** Log-odds of the person, and of the person and the process together. */
  person: number
  merit: number
  asked: number
  another: number
  hold: number
  silent: number
  second: number
  /** Logarithm of the company's median wait over the usual. */
  slowness: number
  soft: number
  firm: number
  certain: number
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

const chanceFrom = ({ odds, deviation }: Spread, z: number): number => logistic(Math.log(odds) + deviation * z)

export const drawWorld = (random: Random): World => {
  const half = beliefs.offer.deviation / Math.sqrt(2)
  const person = half * normal(random)
  return {
    person,
    merit: person + half * normal(random),
    asked: person + Math.sqrt(beliefs.advance.deviation ** 2 - half ** 2) * normal(random),
    another: normal(random),
    hold: chanceFrom(beliefs.hold, normal(random)),
    silent: chanceFrom(beliefs.silent, normal(random)),
    second: chanceFrom(beliefs.second, normal(random)),
    slowness: normal(random),
    soft: random(),
    firm: random(),
    certain: random(),
  }
}

/** Chances of the verdicts in a world: what the candidate does not see. */
export interface VerdictChances {
  offer: number
  furtherRound: number
  refused: number
  held: number
  through: number
}

const anotherIn = (request: ForecastRequest, z: number): number => {
  const { finalRound, rounds, seniority } = request
  const final = rounds === undefined || rounds === null ? finalRound : rounds === 0
  if (final === true) return chanceFrom(beliefs.change, z)
  if (final === false) return 1 - chanceFrom(beliefs.change, -z)
  const middle: Record<string, number> = { entry: 0.39, lead: 0.73, executive: 0.89 }
  const share = middle[seniority ?? '']
  return share === undefined
    ? chanceFrom(beliefs.another, z)
    : chanceFrom({ odds: share / (1 - share), deviation: beliefs.another.deviation }, z)
}

export const verdictsIn = (world: World, request: ForecastRequest): VerdictChances => {
  const rounds = Math.max(1, request.rounds ?? 1)
  const another = anotherIn(request, world.another)
  const open = 1 - world.hold
  let [offer, advance, through] = [0, 0, 0]
  if (request.finalists === null) {
    offer = logistic(Math.log(beliefs.offer.odds) + world.merit)
    advance = logistic(Math.log(beliefs.advance.odds) + world.asked)
    through = offer * advance ** (rounds - 1)
  } else {
    const share = Math.min(0.8, 1.4 / request.finalists)
    offer = logistic(Math.log(share / (1 - share)) + world.merit)
    advance = offer ** (1 / (rounds + 1))
    through = offer / advance
  }
  return {
    offer: open * (1 - another) * offer,
    furtherRound: open * another * advance,
    refused: open * (1 - (1 - another) * offer - another * advance),
    held: world.hold,
    through,
  }
}

/** The evidence as it is listed, without what another piece explains away. */
const counted = (ids: readonly string[]): EvidenceType[] => {
  const types: readonly EvidenceType[] = evidenceTypes
  const lawful = ids.includes('pay-discussed-required-by-law')
  return types.filter(({ id }) => ids.includes(id) && !(lawful && id === 'pay-discussed'))
}

const product = (types: EvidenceType[], of: (type: EvidenceType) => number): number =>
  types.reduce((sum, type) => sum * of(type), 1)

const bent = (low: number, mean: number, high: number, u: number): number =>
  mean === low ? low : low + (high - low) * u ** ((high - mean) / (mean - low))

/** How many times as often the evidence is seen before a further round, and before an offer, as before anything else. */
export const ratiosOf = (world: World, ids: readonly string[]): { furtherRound: number; offer: number } => {
  const types = counted(ids)
  const cut = (value: number) => Math.max(softCap.low, Math.min(softCap.high, value))
  const of = (some: EvidenceType[], u: number, limit: (value: number) => number) =>
    bent(
      limit(product(some, ({ low }) => low)),
      limit(product(some, ({ ratio }) => ratio)),
      limit(product(some, ({ high }) => high)),
      u,
    )
  const free = (value: number) => value
  const soft = of(
    types.filter((type) => type.soft),
    world.soft,
    cut,
  )
  const firm = of(
    types.filter((type) => !type.soft && !type.nearCertain),
    world.firm,
    free,
  )
  const certain = of(
    types.filter((type) => type.nearCertain),
    world.certain,
    free,
  )
  return { furtherRound: soft * firm, offer: soft * firm * certain }
}

/** How well a world explains the record of its person. */
export const recordChance = (world: World, { record }: ForecastRequest): number =>
  record.reduce((chance, { forecast, outcome }) => {
    if (outcome === 'further-round' || outcome === 'withdrawn') return chance
    const p = Math.min(0.995, Math.max(0.005, forecast))
    const offer = logistic(Math.log(p / (1 - p)) + world.person)
    return chance * (outcome === 'offer' ? offer : 1 - offer)
  }, 1)

export const keeping = 0.46

/** Times that matter, in working days, by walking the calendar. */
export interface Times {
  /** Since the interview, or since the promised date when that has passed. */
  waited: number
  /** Share of the time until the promised date that is over; null when there is none or it has passed. */
  over: number | null
  promised: boolean
  /** Median wait of the usual company. */
  median: number
  /** A later choice's offer comes this much later, from and to. */
  extra: [number, number]
  between: number
  within: number
}

const weekendOf = (country: string | null): number[] =>
  country === 'IN' ? [7] : country === 'IL' || country === 'SA' ? [5, 6] : [6, 7]

const walk = (after: PlainDate, before: PlainDate, isWorking: (day: PlainDate) => boolean): number => {
  let count = 0
  for (let day = daysLater(after, 1); day < before; day = daysLater(day, 1)) if (isWorking(day)) count += 1
  return count
}

export const timesOf = (request: ForecastRequest, holidays: readonly PlainDate[]): Times => {
  const { interviewedOn, promisedBy, today, country, industry } = request
  const weekend = weekendOf(country)
  const isWorking = (day: PlainDate) => !weekend.includes(weekdayOf(day)) && !holidays.includes(day)
  const passed = promisedBy !== null && promisedBy < today
  const share = (7 - weekend.length) / 7
  const [place, trade] = [countryDelay(country), industryDelay(industry)]
  const variance = 0.85 * 0.85
  const unknown = [place, trade].filter(({ known }) => !known).length
  const between = variance * (0.147 + unknown * 0.03675) + 0.04
  const within = variance * (1 - 0.147 - 2 * 0.03675) - 0.04
  const all = promisedBy === null ? 0 : walk(interviewedOn, daysLater(promisedBy, 1), isWorking)
  return {
    waited: promisedBy === null || passed ? walk(passed ? promisedBy : interviewedOn, today, isWorking) : 0,
    over: promisedBy === null || passed ? null : all === 0 ? 0 : walk(interviewedOn, today, isWorking) / all,
    promised: promisedBy !== null,
    median: 8 * share * Math.sqrt(place.factor * trade.factor),
    extra: [3 * share, 11 * share],
    between: Math.sqrt(between),
    within: Math.sqrt(within),
  }
}
