import { answers, type Chances, type ForecastRequest, forecast, scoreForecast, skill } from '@roundtwo/forecast'
import { dateOfDayNumber, dayNumber, type Outcome, plainDate, seededRandom } from '@roundtwo/model'
import { type Measure, median, milliseconds } from './measure.ts'
import { playOut, type TrueWorld } from './odds-world.ts'

const monday = plainDate('2026-06-01')
const plain: ForecastRequest = {
  finalists: null,
  finalRound: true,
  industry: null,
  country: null,
  seniority: null,
  interviewedOn: monday,
  promisedBy: null,
  today: monday,
  evidence: [],
  record: [],
}
const outcomeOf: Record<keyof Chances, Outcome> = {
  offer: 'offer',
  furtherRound: 'further-round',
  rejection: 'rejection',
  hold: 'hold',
  noAnswer: 'silence',
}

/** The same request after so many whole weeks of silence. */
const after = (weeks: number, record: ForecastRequest['record']): ForecastRequest => ({
  ...plain,
  record,
  today: dateOfDayNumber(dayNumber(monday) + 1 + 7 * weeks),
})

const told = (request: ForecastRequest, draws: number) => {
  const result = forecast(request, { draws })
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const said = (request: ForecastRequest): Chances => {
  const { now } = told(request, 100)
  const { offer, furtherRound, rejection, hold, noAnswer } = now
  return {
    offer: offer.p,
    furtherRound: furtherRound.p,
    rejection: rejection.p,
    hold: hold.p,
    noAnswer: noAnswer.p,
  }
}

type Rule = 'brier' | 'log'

/** The score to expect of chances when the answers come as often as they do. */
const expected = (chances: Chances, truth: Chances, rule: Rule): number =>
  answers.reduce((sum, answer) => sum + truth[answer] * (scoreForecast(chances, outcomeOf[answer])?.[rule] ?? 0), 0)

/** Weeks of silence at which forecasts are made. */
const moments = [0, 1, 2, 3]

/** Skill against always saying how often the answers come in this world: of the forecasts, or of the best there can be. */
const skillIn = (world: TrueWorld, rule: Rule, chancesAfter: (weeks: number) => Chances): number => {
  const [first] = world
  if (first === undefined) throw new Error('a world without moments')
  const scores = moments.map((weeks) => {
    const truth = world[weeks] ?? first
    return [expected(chancesAfter(weeks), truth, rule), expected(first, truth, rule)] as const
  })
  const total = (at: 0 | 1) => scores.reduce((sum, score) => sum + score[at], 0)
  return skill(total(0), total(1))
}

const bestIn = (world: TrueWorld, rule: Rule) => skillIn(world, rule, (weeks) => world[weeks] ?? said(plain))

/** Skill lost against the best there can be, when so many of the person's outcomes were offers. */
const lostIn = (world: TrueWorld, rule: Rule, offers = 0, count = 0): number => {
  const forecastThen = told(plain, 100).withoutRecord
  const record = Array.from({ length: count }, (_, at): ForecastRequest['record'][number] => ({
    forecast: forecastThen,
    outcome: at < offers ? 'offer' : 'rejection',
  }))
  return bestIn(world, rule) - skillIn(world, rule, (weeks) => said(after(weeks, record)))
}

/** Chance of each number of offers among so many outcomes. */
const binomial = (count: number, chance: number): number[] => {
  const chances = [(1 - chance) ** count]
  for (let at = 1; at <= count; at += 1) {
    chances.push(((chances[at - 1] ?? 0) * (count - at + 1) * chance) / (at * (1 - chance)))
  }
  return chances
}

const mostOutcomes = 100

/** How many outcomes of one's own win back half of the skill lost, on average over how they fall. */
const outcomesToRecover = (world: TrueWorld, rule: Rule): number => {
  const offerRate = world[0]?.offer ?? 0
  const target = lostIn(world, rule) / 2
  for (let count = 1; count <= mostOutcomes; count = Math.ceil(count * 1.15)) {
    const lost = binomial(count, offerRate).reduce(
      (sum, weight, offers) => (weight < 1e-4 ? sum : sum + weight * lostIn(world, rule, offers, count)),
      0,
    )
    if (lost <= target) return count
  }
  return Number.POSITIVE_INFINITY
}

const varied = (): ForecastRequest[] =>
  [0, 1, 2, 3].flatMap((weeks) => [
    after(weeks, []),
    {
      ...after(weeks, [{ forecast: 0.3, outcome: 'rejection' }]),
      finalists: 3,
      finalRound: null,
      promisedBy: plainDate('2026-06-12'),
      evidence: ['references-requested', 'praised', 'thank-you-sent', 'interviewer-sold-role'],
    },
  ])

const timeOfForecast = (): Measure => {
  const requests = varied()
  // The processor's time, since other programs may be running.
  const spent = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const round = () => {
    const began = spent()
    for (const request of requests) told(request, 4000)
    return (spent() - began) / requests.length
  }
  for (let warm = 0; warm < 30; warm += 1) round()
  const took = median(Array.from({ length: 41 }, round))
  return {
    name: 'a forecast from 4,000 worlds : 2 ms',
    ours: milliseconds(took),
    peer: '2 ms',
    ratio: took / 2,
    limit: 1,
    good: 'at most',
  }
}

const lossMeasures = (name: string, world: TrueWorld, limit: number): Measure[] =>
  (['brier', 'log'] as const).map((rule) => {
    const [lost, best] = [lostIn(world, rule), bestIn(world, rule)]
    return {
      name: `${name}: ${rule} skill lost`,
      ours: (best - lost).toFixed(3),
      peer: best.toFixed(3),
      ratio: lost,
      limit,
      good: 'at most',
    }
  })

const recoveryMeasure = (name: string, world: TrueWorld): Measure => {
  const count = outcomesToRecover(world, 'brier')
  return {
    name: `${name}: own outcomes that win back half`,
    ours: Number.isFinite(count) ? String(count) : 'never',
    peer: '30',
    ratio: count / 30,
    limit: 1,
    good: 'at most',
  }
}

/** The time of a forecast, and what is lost where the world is not as the model believes. */
export const benchOdds = async (): Promise<Measure[]> => {
  const random = seededRandom(1)
  const world = (offerRate: number, delay: number) => playOut({ offerRate, delay, moments }, random)
  const [right, poor, rich, slow] = [world(0.3, 1), world(0.15, 1), world(0.5, 1), world(0.3, 2)]
  return [
    timeOfForecast(),
    ...lossMeasures('world as assumed', right, 0.01),
    ...lossMeasures('true offer rate 15 %', poor, 0.15),
    recoveryMeasure('true offer rate 15 %', poor),
    ...lossMeasures('true offer rate 50 %', rich, 0.15),
    recoveryMeasure('true offer rate 50 %', rich),
    ...lossMeasures('waits twice as long', slow, 0.15),
  ]
}
