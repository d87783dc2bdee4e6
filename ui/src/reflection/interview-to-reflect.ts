import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/units'

const hour = 3_600_000
/** How long the overview asks, in milliseconds: after two weeks little is remembered. */
const patience = 14 * 24 * hour

/** When it was over, in milliseconds; an hour after its beginning where no end is known. */
export const endOf = ({ start, end }: Pick<InterviewRecord, 'start' | 'end'>): number | null => {
  if (end) return Date.parse(end)
  return start ? Date.parse(start) + hour : null
}

/** The interview that was over last, within two weeks. */
export const interviewToReflect = (
  { interviews }: Pick<OpportunityView, 'interviews'>,
  now: Date,
): InterviewRecord | null => {
  const recent = interviews
    .filter(({ status }) => status !== 'cancelled')
    .map((interview) => ({ interview, over: endOf(interview) ?? Number.NaN }))
    .filter(({ over }) => over <= now.getTime() && over > now.getTime() - patience)
  return recent.toSorted((one, other) => other.over - one.over)[0]?.interview ?? null
}
