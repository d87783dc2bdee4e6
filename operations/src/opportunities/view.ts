import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord, OpportunityRecord, PersonRecord, RoundRecord } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'

/** An opportunity that is not deleted. */
export const findOpportunity = async (records: ReadRecords, id: string): Promise<OpportunityRecord | undefined> => {
  const opportunity = await records.get('opportunity', id)
  return opportunity && !opportunity.deletedAt ? opportunity : undefined
}

const inOrder = (rounds: RoundRecord[]) => rounds.toSorted((a, b) => a.number - b.number)
const byStart = (a: InterviewRecord, b: InterviewRecord) => ((a.start ?? '~') < (b.start ?? '~') ? -1 : 1)

export const loadView = async (records: ReadRecords, opportunity: OpportunityRecord): Promise<OpportunityView> => {
  const match = { opportunityId: opportunity.id }
  const [posting] = await records.list('posting', match)
  const resume = opportunity.resumeId ? await records.get('resume', opportunity.resumeId) : undefined
  return {
    opportunity,
    posting: posting ?? null,
    resume: resume ?? null,
    rounds: inOrder(await records.list('round', match)),
    interviews: (await records.list('interview', match)).toSorted(byStart),
    people: await records.list('person', match),
    attendance: await records.list('attendance', match),
    tasks: (await records.list('task', match)).toSorted((a, b) => a.position - b.position),
    documents: await records.list('document', match),
  }
}

export const findView = async (records: ReadRecords, id: string): Promise<OpportunityView | undefined> => {
  const opportunity = await findOpportunity(records, id)
  return opportunity && loadView(records, opportunity)
}

/** Who takes part in an interview; everybody but recruiters where nobody is named. */
export const participants = (view: OpportunityView, interview: InterviewRecord | null): PersonRecord[] => {
  const named = new Set(view.attendance.filter((row) => row.interviewId === interview?.id).map((row) => row.personId))
  return named.size > 0
    ? view.people.filter((person) => named.has(person.id))
    : view.people.filter((person) => person.kind !== 'recruiter' && person.kind !== 'referee')
}
