import { countryDelay, industryDelay } from './delay-factors.ts'
import { normalAbove } from './normal.ts'
import type { ForecastRequest } from './request.ts'
import { normalMiddles } from './spread.ts'
import { workingShare } from './working-days.ts'

/** How long the news takes: lognormal, in working days of the company's country. */
export interface Waiting {
  /** Logarithm of the median. */
  middle: number
  /** Standard deviation of the logarithm, in all. */
  deviation: number
  /** The part of it between one company and another. */
  between: number
  /** The part that remains within one. */
  within: number
  /** By how many working days good news for a later choice is late, each of these as likely. */
  extra: readonly number[]
}

/** `prior_days_last2news`: median in calendar days, and the spread of the logarithm in all. */
const medianDays = 8
const wholeVariance = 0.85 ** 2
/** What tells companies apart explains 14.7 % of the variance, and location and industry half as much: `tim_glassdoor_country`. */
const companyVariance = 0.147 * wholeVariance
const placeVariance = (0.147 / 2 / 2) * wholeVariance
/** The median itself is a construction, good to a factor of about 1.3. */
const medianVariance = 0.2 ** 2
const withinVariance = wholeVariance - companyVariance - 2 * placeVariance - medianVariance

/** News of a rejection or a hold takes longer by this: `prior_days_last2news`. */
export const slowerBadNews = 1.3

/** Four equal parts of 3 to 11 calendar days, each by its middle: `prior_firstchoice_share`, `tim_nace_offer2accept`. */
const extraDays = [4, 6, 8, 10]

/** Country and industry lengthen the last stretch by the square root of what they do to the whole process. */
export const waitingOf = ({ country, industry }: Pick<ForecastRequest, 'country' | 'industry'>): Waiting => {
  const place = countryDelay(country)
  const trade = industryDelay(industry)
  const share = workingShare(country)
  const unknown = (place.known ? 0 : placeVariance) + (trade.known ? 0 : placeVariance)
  const between = companyVariance + medianVariance + unknown
  return {
    middle: Math.log(medianDays * share) + Math.log(place.factor * trade.factor) / 2,
    deviation: Math.sqrt(between + withinVariance),
    between: Math.sqrt(between),
    within: Math.sqrt(withinVariance),
    extra: extraDays.map((days) => days * share),
  }
}

/** Chances that news has not come yet, were it on its way. */
export interface Unheard {
  /** Of good news for a first choice. */
  first: number
  /** Of good news for a later choice. */
  later: number
  /** Of a rejection or a hold that is told. */
  bad: number
}

/** Logarithms of the times since each kind of news was under way; nothing has passed when it was not. */
const logTimes = (elapsed: number, { extra }: Waiting) => {
  const log = (time: number) => Math.log(Math.max(0, time))
  return {
    first: log(elapsed),
    later: extra.map((days) => log(elapsed - days)),
    bad: log(elapsed / slowerBadNews),
  }
}

const averageAbove = (logs: readonly number[], middle: number, deviation: number): number => {
  let sum = 0
  for (const log of logs) sum += normalAbove((log - middle) / deviation)
  return sum / logs.length
}

/** After so many working days, averaged over companies. */
export const unheardAfter = (elapsed: number, waiting: Waiting): Unheard => {
  const { middle, deviation } = waiting
  const { first, later, bad } = logTimes(elapsed, waiting)
  return {
    first: normalAbove((first - middle) / deviation),
    later: averageAbove(later, middle, deviation),
    bad: normalAbove((bad - middle) / deviation),
  }
}

/** Companies from the fastest to the slowest, as so many equally likely strata. */
export const paces = 32
const paceStrata = normalMiddles(paces)

/** The same for companies from the fastest stratum to the slowest, in columns. */
export const unheardIn = (elapsed: number, waiting: Waiting): Record<keyof Unheard, Float64Array> => {
  const { first, later, bad } = logTimes(elapsed, waiting)
  const columns = {
    first: new Float64Array(paces),
    later: new Float64Array(paces),
    bad: new Float64Array(paces),
  }
  for (let at = 0; at < paces; at += 1) {
    const middle = waiting.middle + waiting.between * (paceStrata[at] ?? 0)
    columns.first[at] = normalAbove((first - middle) / waiting.within)
    columns.later[at] = averageAbove(later, middle, waiting.within)
    columns.bad[at] = normalAbove((bad - middle) / waiting.within)
  }
  return columns
}
