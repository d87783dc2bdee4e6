import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/model'

const hour = 3_600_000
/** How long the overview asks, in milliseconds: after two weeks little is remembered. */
const patience = 14 * 24 * hour

/** When it was over, in milliseconds; an hour after its beginning where no end is known. */
export const endOf = ({ start, end }: Pick<InterviewRecord, 'start' | 'end'>): number | null => {
  if (end) return Date.parse(end)
  return start ? Date.parse(start) + hour : null
}

/** Said to be held, it is over, whatever its time says. */
const overAt = (interview: InterviewRecord, now: Date): number => {
  const end = endOf(interview) ?? Number.POSITIVE_INFINITY
  return interview.status === 'held' ? Math.min(end, now.getTime()) : end
}

/** The interview that was over last, within two weeks. */
export const interviewToReflect = (
  { interviews }: Pick<OpportunityView, 'interviews'>,
  now: Date,
): InterviewRecord | null => {
  const recent = interviews
    .filter(({ status }) => status !== 'cancelled')
    .map((interview) => ({ interview, over: overAt(interview, now) }))
    .filter(({ over }) => over <= now.getTime() && over > now.getTime() - patience)
  return recent.toSorted((one, other) => other.over - one.over)[0]?.interview ?? null
}
