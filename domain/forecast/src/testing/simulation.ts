import type { PlainDate, Random } from '@roundtwo/model'
import type { Answer, Chances } from '../chances.ts'
import { normalAbove } from '../normal.ts'
import type { ForecastRequest } from '../request.ts'
import { drawWorld, keeping, ratiosOf, type Times, timesOf, verdictsIn, type World } from './world.ts'

// Processes played out from the model's own assumptions.

export type Truth = Chances & { eventualOffer: number }

const usualAbove = (time: number, { slowness }: World, { median, between, within }: Times): number =>
  time <= 0 ? 1 : normalAbove((Math.log(time / median) - between * slowness) / within)

/** The true chances in a world for somebody in the request's situation: what the forecast is to enclose. */
export const truthIn = (world: World, request: ForecastRequest, times: Times): Truth => {
  const { offer, furtherRound, refused, held, through } = verdictsIn(world, request)
  const ratios = ratiosOf(world, request.evidence)
  const [kept, open] = times.promised
    ? [times.over === null ? 0 : keeping * (1 - times.over ** 3), 1 - keeping]
    : [0, 1]
  const first = kept + open * usualAbove(times.waited, world, times)
  const [from, to] = times.extra
  let later = 0
  for (let at = 0; at < 8; at += 1)
    later += usualAbove(times.waited - from - ((at + 0.5) / 8) * (to - from), world, times) / 8
  const good = (1 - world.second) * first + world.second * (kept + open * later)
  const told = kept + open * (1 - world.silent) * usualAbove(times.waited / 1.3, world, times)
  const joint = {
    offer: offer * ratios.offer * good,
    furtherRound: furtherRound * ratios.furtherRound * good,
    rejection: refused * told,
    hold: held * told,
    noAnswer: (refused + held) * open * world.silent,
  }
  const total = joint.offer + joint.furtherRound + joint.rejection + joint.hold + joint.noAnswer
  return {
    offer: joint.offer / total,
    furtherRound: joint.furtherRound / total,
    rejection: joint.rejection / total,
    hold: joint.hold / total,
    noAnswer: joint.noAnswer / total,
    eventualOffer: (joint.offer + joint.furtherRound * through) / total,
  }
}

const lognormal = ({ slowness }: World, { median, between, within }: Times, random: Random): number => {
  const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return median * Math.exp(between * slowness + within * z)
}

/** Whether the news of an answer is still to come in the situation, played out once. */
const isSilent = (answer: Answer, world: World, times: Times, random: Random): boolean => {
  if (times.promised && random() < keeping) return times.over !== null && Math.cbrt(random()) > times.over
  if (answer === 'noAnswer') return true
  const [from, to] = times.extra
  const isGood = answer === 'offer' || answer === 'furtherRound'
  const late = isGood && random() < world.second ? from + random() * (to - from) : 0
  const slower = isGood ? 1 : 1.3
  return lognormal(world, times, random) * slower + late > times.waited
}

/** The verdict, and whether somebody turned down would ever be told where no date is kept. */
const drawAnswer = (world: World, request: ForecastRequest, random: Random): Answer => {
  const { offer, furtherRound, refused } = verdictsIn(world, request)
  const at = random()
  if (at < offer) return 'offer'
  if (at < offer + furtherRound) return 'furtherRound'
  if (random() < world.silent) return 'noAnswer'
  return at < offer + furtherRound + refused ? 'rejection' : 'hold'
}

/** A person's record of the same forecasts, played out: whether it came out as the request's did. */
const sameRecord = ({ person }: World, { record }: ForecastRequest, random: Random): boolean =>
  record.every(({ forecast, outcome }) => {
    if (outcome === 'further-round' || outcome === 'withdrawn') return true
    const odds = (forecast / (1 - forecast)) * Math.exp(person)
    return random() < odds / (1 + odds) === (outcome === 'offer')
  })

/** Worlds in which everything came about as the request says, so many of them. */
export const matchingWorlds = (
  request: ForecastRequest,
  holidays: readonly PlainDate[],
  count: number,
  random: Random,
): Truth[] => {
  const times = timesOf(request, holidays)
  const truths: Truth[] = []
  const most = ratiosOf({ ...drawWorld(random), soft: 1, firm: 1, certain: 1 }, request.evidence)
  const top = Math.max(1, most.offer, most.furtherRound)
  while (truths.length < count) {
    const world = drawWorld(random)
    if (!sameRecord(world, request, random)) continue
    const answer = drawAnswer(world, request, random)
    const ratios = ratiosOf(world, request.evidence)
    const seen = answer === 'offer' || answer === 'furtherRound' ? ratios[answer] : 1
    if (random() * top >= seen || !isSilent(answer, world, times, random)) continue
    truths.push(truthIn(world, request, times))
  }
  return truths
}
