import { dateOfDayNumber, type PlainDate } from '@roundtwo/model'
import type { Remaining } from './chances.ts'

/** When the next news comes. */
export interface AnswerDates {
  /** The first day by whose end news has come with a chance of 10, 50 and 90 %; null when it may never with that chance. */
  answerBy: { p10: PlainDate | null; p50: PlainDate | null; p90: PlainDate | null }
  /** The middle half of the days news comes on, if it comes; null when it would be more than a year away. */
  answerLikely: { from: PlainDate; to: PlainDate } | null
}

/** No day further than this after today, or after the promised date when that is later. */
const horizon = 400

export const answerDates = (
  today: number,
  lastDay: number,
  remainingBefore: (day: number) => Remaining,
): AnswerDates => {
  const now = remainingBefore(today)
  const answered = 1 - now.noAnswer / now.total
  const shares = { p10: 0.1, p50: 0.5, p90: 0.9, from: 0.25 * answered, to: 0.75 * answered }
  const found: Partial<Record<keyof typeof shares, PlainDate>> = {}
  const names = ['p10', 'p50', 'p90', 'from', 'to'] as const
  for (let day = today; day <= Math.max(today, lastDay) + horizon; day += 1) {
    const heard = 1 - remainingBefore(day + 1).total / now.total
    for (const name of names) {
      if (found[name] === undefined && heard >= shares[name]) found[name] = dateOfDayNumber(day)
    }
    if (heard >= 0.9 || heard >= 0.999 * answered) break
  }
  const { p10 = null, p50 = null, p90 = null, from, to } = found
  return {
    answerBy: { p10, p50, p90 },
    answerLikely: from === undefined || to === undefined ? null : { from, to },
  }
}
