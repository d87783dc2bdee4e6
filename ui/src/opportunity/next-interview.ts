import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord, RoundRecord } from '@roundtwo/model'

const over = (interview: InterviewRecord): string => interview.end ?? interview.start ?? ''

/** The planned interview that is next, else one without a time, else the last there was. */
export const shownInterview = ({ interviews }: OpportunityView, now: Date): InterviewRecord | null => {
  const planned = interviews.filter(({ status }) => status === 'planned')
  const coming = planned.filter((interview) => interview.start && over(interview) >= now.toISOString())
  const soonest = coming.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0]
  const latest = interviews.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))[0]
  return soonest ?? planned.find((interview) => !interview.start) ?? latest ?? null
}

export const shownRound = ({ rounds }: OpportunityView, interview: InterviewRecord | null): RoundRecord | null =>
  rounds.find((round) => round.id === interview?.roundId) ?? rounds.at(-1) ?? null
