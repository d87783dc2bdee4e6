import { dayNumber } from '@roundtwo/model'
import type { ForecastRequest } from './request.ts'
import { type IsWorkingDay, workingDaysAfter } from './working-days.ts'

/** Employers that named a date and told the news by then: `tim_cande_followup_prof`. */
export const promisesKept = 0.46
/**
 * Kept promises are mostly kept late: the share told is the third power of the share of the time that is over.
 * `judgement_promise_timing`
 */
const lateness = 3

/** What silence up to a day leaves open. */
export interface Silence {
  /** Chance that the date will be kept and the news is still to come. */
  kept: number
  /** Chance that there is no date or it will not be kept. */
  open: number
  /** Working days the news has been awaited, where no date is kept. */
  elapsed: number
}

export const noSilence: Silence = { kept: 0, open: 1, elapsed: 0 }

/** Silence before any day: the day itself is not over and does not count. */
export type SilenceBefore = (day: number) => Silence

/**
 * Without a date, waiting begins after the interview. With one, those who keep it tell everybody by then, and for the
 * others waiting begins after it; so silence before the date says nothing about the offer.
 */
export const silenceOf = (
  { interviewedOn, promisedBy }: Pick<ForecastRequest, 'interviewedOn' | 'promisedBy'>,
  isWorking: IsWorkingDay,
): SilenceBefore => {
  const interviewed = dayNumber(interviewedOn)
  if (promisedBy === null) {
    const since = workingDaysAfter(interviewed, isWorking)
    return (day) => ({ kept: 0, open: 1, elapsed: since(day) })
  }
  const promised = dayNumber(promisedBy)
  const since = workingDaysAfter(interviewed, isWorking)
  const past = workingDaysAfter(promised, isWorking)
  const all = since(promised + 1)
  return (day) => {
    if (day > promised) return { kept: 0, open: 1 - promisesKept, elapsed: past(day) }
    const over = all === 0 ? 0 : since(day) / all
    return { kept: promisesKept * (1 - over ** lateness), open: 1 - promisesKept, elapsed: 0 }
  }
}
