import { type Amount, recogniseAmounts, recogniseDates } from '@roundtwo/text'
import type { FigureFacts } from './figure-facts.ts'
import type { NoteLine } from './line-features.ts'

/** What a number on a note line is. `better` is the true value beside one that was said wrongly. */
export const figureRoles = [
  'none',
  'fact',
  'other',
  'pay expected',
  'pay present',
  'pay offered',
  'notice',
  'start date',
  'better',
] as const
export type FigureRole = (typeof figureRoles)[number]

/** What a number that is no pay counts, where it has no unit of its own. */
export const figureMeasures = ['count', '%', 'money', 'days', 'weeks', 'months', 'years', 'hours', 'minutes'] as const

/** A number or a date that may be a figure. */
export interface FigureCandidate {
  /** Tokens of its line; `to` is the first one after. */
  from: number
  to: number
  amount: Amount | null
  /** ISO 8601, of a day or of a month. */
  date: string | null
}

/** Days and months on a line, as far as they are told. */
function datesOn({ tokens }: NoteLine, { interviewedOn, pay: { currency } }: FigureFacts): FigureCandidate[] {
  const dayFirst = currency === '$' ? undefined : currency !== 'USD'
  let reached = 0
  return recogniseDates(tokens, { reference: interviewedOn, dayFirst }).flatMap((mention) => {
    const { date, kind, stated } = mention
    const from = tokens.findIndex(({ start }) => start === mention.start)
    const to = tokens.findIndex(({ end }) => end === mention.end) + 1
    if (date === null || kind === 'week' || kind === 'span' || !(stated.month || stated.day)) return []
    if (from < reached || to === 0) return []
    reached = to
    return [{ from, to, amount: null, date: stated.day ? date : date.slice(0, 7) }]
  })
}

/** A line with more numbers than these is a table, and no note. */
const most = 24

/** Every number and date on a line that may be a figure, in order. */
export function figureCandidates(line: NoteLine, facts: FigureFacts): FigureCandidate[] {
  const dates = datesOn(line, facts)
  const amounts = recogniseAmounts(line.tokens, { currency: facts.pay.currency })
    .filter(({ ordinal, from, to }) => !ordinal && !dates.some((date) => date.from < to && from < date.to))
    .map((amount): FigureCandidate => ({ from: amount.from, to: amount.to, amount, date: null }))
  return [...amounts, ...dates].sort((left, right) => left.from - right.from).slice(0, most)
}
