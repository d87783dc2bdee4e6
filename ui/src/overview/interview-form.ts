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

/** Only what was changed is said by the user; of a new interview, all of it. */
export const toSaveInterview = (
  opportunityId: string,
  id: string | undefined,
  form: InterviewForm,
  before?: InterviewForm,
): CallOf<Operations['saveInterview']> => {
  const fields = Object.entries({ ...form, roundId: form.roundId ?? null })
  const said = fields.filter(
    ([field, value]) =>
      (field !== 'roundId' || value !== null) &&
      (!before ||
        JSON.stringify(value) !== JSON.stringify(Object.entries(before).find(([name]) => name === field)?.[1])),
  )
  return { opportunityId, ...(id ? { id } : {}), ...Object.fromEntries(said) }
}
