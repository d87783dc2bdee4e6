import type { CallOf, Operations, OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/model'

export interface InterviewForm
  extends Pick<InterviewRecord, 'start' | 'end' | 'zone' | 'place' | 'link' | 'platform' | 'status'> {
  roundId: string | undefined
  personIds: string[]
}

export const interviewForm = (view: OpportunityView, interview: InterviewRecord | null): InterviewForm => ({
  start: interview?.start ?? null,
  end: interview?.end ?? null,
  zone: interview?.zone ?? null,
  place: interview?.place ?? null,
  link: interview?.link ?? null,
  platform: interview?.platform ?? null,
  status: interview?.status ?? 'planned',
  roundId: interview?.roundId,
  personIds: view.attendance.filter((row) => row.interviewId === interview?.id).map((row) => row.personId),
})

export const toSaveInterview = (
  opportunityId: string,
  id: string | undefined,
  { roundId, ...form }: InterviewForm,
): CallOf<Operations['saveInterview']> => ({
  opportunityId,
  ...(id ? { id } : {}),
  ...(roundId ? { roundId } : {}),
  ...form,
})
