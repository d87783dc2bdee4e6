import type { InputOf, Operations } from '@roundtwo/contract'
import { blankRound, type InterviewRecord, MeetingFactsSchema, type RoundRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { endsBeforeStart, endsEarly } from '../opportunities/ends-early.ts'
import { withSaid } from '../opportunities/merge-facts.ts'
import { usualRound } from '../opportunities/next-interview.ts'
import { notFound } from '../opportunities/not-found.ts'
import { blankInterview, withLength } from '../opportunities/plan-invitation.ts'
import { findOpportunity } from '../opportunities/view.ts'
import type { Ports, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

type Given = Omit<InputOf<Operations['saveInterview']>, 'id'>

const meetingFields = MeetingFactsSchema.keyof().options

/** A start that moves takes the end with it, unless that was said as well. */
const merged = (given: Given, kept: InterviewRecord, roundId: string): InterviewRecord => {
  const { roundId: _round, personIds: _people, status, ...said } = given
  const next = { ...withSaid(meetingFields, kept, said), roundId, status: status ?? kept.status }
  return withLength(kept, next, given.end !== undefined && given.end !== kept.end)
}

const roundFor = async (ports: Ports, records: WriteRecords, opportunityId: string): Promise<RoundRecord> => {
  const rounds = await records.list('round', { opportunityId })
  const latest = rounds.toSorted((a, b) => b.number - a.number)[0]
  if (latest) return latest
  const round: RoundRecord = { id: ports.newId(), opportunityId, number: usualRound, ...blankRound }
  await records.put('round', round)
  return round
}

const setAttendance = async (
  ports: Ports,
  records: WriteRecords,
  { id: interviewId, opportunityId }: InterviewRecord,
  personIds: string[],
): Promise<void> => {
  const attending = await records.list('attendance', { opportunityId, interviewId })
  for (const row of attending) if (!personIds.includes(row.personId)) await records.remove('attendance', row.id)
  for (const personId of personIds) {
    const person = await records.get('person', personId)
    if (person?.opportunityId !== opportunityId || attending.some((row) => row.personId === personId)) continue
    await records.put('attendance', { id: ports.newId(), opportunityId, interviewId, personId })
  }
}

export const saveInterview: HandlerOf<'saveInterview'> = (ports, { id, ...given }) =>
  ports.store.write(async (records) => {
    const { opportunityId } = given
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('interview', id) : undefined
    if (id && kept?.opportunityId !== opportunityId) return notFound('interview', id)
    const named = given.roundId ? await records.get('round', given.roundId) : undefined
    if (given.roundId && named?.opportunityId !== opportunityId) return notFound('round', given.roundId)
    const roundId = named?.id ?? kept?.roundId ?? (await roundFor(ports, records, opportunityId)).id
    const before = kept ?? blankInterview(ports.newId(), opportunityId, roundId)
    const interview = merged(given, before, roundId)
    if (endsBeforeStart(interview)) return endsEarly
    await records.put('interview', interview)
    if (given.personIds) await setAttendance(ports, records, interview, given.personIds)
    await refreshTasks(ports, records, opportunityId)
    return success(interview)
  })
