import type { InterviewRecord, Invitation, InvitedPerson, PersonRecord, RoundRecord } from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { usualRound } from './next-interview.ts'

export type InvitationEffect = 'added' | 'moved' | 'updated' | 'cancelled' | 'unchanged'

const together = (kept: string[], told: string[]): string[] => [...new Set([...kept, ...told])]

const keepRound = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  invitation: Invitation,
  roundId: string | null,
): Promise<RoundRecord> => {
  const rounds = await records.list('round', { opportunityId })
  const number = invitation.round ?? rounds.find((round) => round.id === roundId)?.number ?? usualRound
  const kept = rounds.find((round) => (roundId ? round.id === roundId : round.number === number))
  const round: RoundRecord = {
    id: kept?.id ?? ports.newId(),
    opportunityId,
    number: kept?.number ?? number,
    final: invitation.final ?? kept?.final ?? null,
    format: invitation.format === 'unknown' ? (kept?.format ?? 'unknown') : invitation.format,
    bring: together(kept?.bring ?? [], invitation.bring),
    prepare: together(kept?.prepare ?? [], invitation.prepare),
    nextStep: invitation.nextStep ?? kept?.nextStep ?? null,
    checked: kept?.checked ?? [],
    finalists: kept?.finalists ?? null,
  }
  await records.put('round', round)
  return round
}

const samePerson = (kept: PersonRecord, told: InvitedPerson): boolean =>
  kept.email && told.email
    ? kept.email.toLowerCase() === told.email.toLowerCase()
    : kept.name.trim().toLowerCase() === told.name.trim().toLowerCase()

const keepPeople = async (
  ports: Ports,
  records: WriteRecords,
  interview: InterviewRecord,
  people: InvitedPerson[],
): Promise<void> => {
  const { opportunityId, id: interviewId } = interview
  const known = await records.list('person', { opportunityId })
  const attending = await records.list('attendance', { opportunityId, interviewId })
  for (const told of people) {
    const kept = known.find((person) => samePerson(person, told))
    const person: PersonRecord = {
      id: kept?.id ?? ports.newId(),
      opportunityId,
      name: kept?.name ?? told.name,
      role: told.role ?? kept?.role ?? null,
      email: told.email ?? kept?.email ?? null,
      kind: told.kind === 'unknown' ? (kept?.kind ?? 'unknown') : told.kind,
      notes: kept?.notes ?? '',
    }
    if (!kept) known.push(person)
    await records.put('person', person)
    if (person.kind === 'recruiter' || attending.some((row) => row.personId === person.id)) continue
    await records.put('attendance', { id: ports.newId(), opportunityId, interviewId, personId: person.id })
  }
}

const effectOn = (kept: InterviewRecord, next: InterviewRecord): InvitationEffect => {
  if (next.status === 'cancelled') return kept.status === 'cancelled' ? 'unchanged' : 'cancelled'
  if (kept.start !== next.start || kept.end !== next.end) return 'moved'
  const fields = ['status', 'zone', 'place', 'link', 'platform', 'sequence'] as const
  return fields.some((field) => kept[field] !== next[field]) ? 'updated' : 'unchanged'
}

/** Lets an invitation change the interview it belongs to, or adds one; the caller has found out which. */
export const keepInvitation = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  invitation: Invitation,
  kept: InterviewRecord | null,
): Promise<{ interview: InterviewRecord; effect: InvitationEffect }> => {
  const round = await keepRound(ports, records, opportunityId, invitation, kept?.roundId ?? null)
  const cancelled = invitation.method === 'cancel'
  const interview: InterviewRecord = {
    id: kept?.id ?? ports.newId(),
    opportunityId,
    roundId: round.id,
    uid: invitation.uid ?? kept?.uid ?? null,
    sequence: invitation.sequence ?? kept?.sequence ?? 0,
    status: cancelled ? 'cancelled' : 'planned',
    start: (cancelled ? null : invitation.start) ?? kept?.start ?? invitation.start,
    end: (cancelled ? null : invitation.end) ?? (invitation.start && !cancelled ? null : (kept?.end ?? null)),
    zone: invitation.zone ?? kept?.zone ?? null,
    place: invitation.place ?? kept?.place ?? null,
    link: invitation.link ?? kept?.link ?? null,
    platform: invitation.platform ?? kept?.platform ?? null,
  }
  await records.put('interview', interview)
  if (!cancelled) await keepPeople(ports, records, interview, invitation.people)
  return { interview, effect: kept ? effectOn(kept, interview) : cancelled ? 'cancelled' : 'added' }
}
