import type { Instant, InterviewRecord, RoundRecord } from '@roundtwo/model'

/** Roundtwo is for what follows the first interview, so a round without a number is the second. */
export const usualRound = 2

export interface Meetings {
  interviews: InterviewRecord[]
  rounds: RoundRecord[]
}

const isPlanned = (interview: InterviewRecord) => interview.status === 'planned'
const end = (interview: InterviewRecord): string => interview.end ?? interview.start ?? ''

/** The planned interview that is next: running or to come first, then one without a time, else none. */
export const nextInterview = ({ interviews }: Meetings, now: Instant): InterviewRecord | null => {
  const planned = interviews.filter(isPlanned)
  const coming = planned.filter((interview) => interview.start && end(interview) >= now)
  const soonest = coming.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0]
  return soonest ?? planned.find((interview) => !interview.start) ?? null
}

/** What home shows: the next interview, else the one that was last. */
export const interviewToShow = (meetings: Meetings, now: Instant): InterviewRecord | null =>
  nextInterview(meetings, now) ??
  meetings.interviews.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))[0] ??
  null

/** The round being prepared for: the interview's, else the latest. */
export const roundOf = ({ rounds }: Meetings, interview: InterviewRecord | null): RoundRecord | null =>
  rounds.find((round) => round.id === interview?.roundId) ?? rounds.at(-1) ?? null
