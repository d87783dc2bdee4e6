import type { HeldFact } from '@roundtwo/contract'
import {
  blankRound,
  type InterviewRecord,
  type Invitation,
  type InvitedPerson,
  later,
  MeetingFactsSchema,
  minutes,
  minutesBetween,
  type Origins,
  type PersonRecord,
  RoundFactsSchema,
  type RoundRecord,
} from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { mergeFacts } from './merge-facts.ts'
import { usualRound } from './next-interview.ts'

export type InvitationEffect = 'added' | 'moved' | 'updated' | 'cancelled' | 'unchanged'

export type GivenInvitation = Invitation & { origins: Origins }

/** An invitation on its way into an opportunity. */
export interface Keeping {
  ports: Ports
  records: WriteRecords
  opportunityId: string
  invitation: GivenInvitation
  /** What the user confirmed and now gives up for what the invitation tells. */
  accept: readonly string[]
}

const roundFields = RoundFactsSchema.keyof().options
const meetingFields = MeetingFactsSchema.keyof().options
const personFields = ['name', 'role', 'email', 'kind'] as const

const keepRound = async (
  { ports, records, opportunityId, invitation, accept }: Keeping,
  roundId: string | null,
): Promise<{ record: RoundRecord; held: HeldFact[] }> => {
  const rounds = await records.list('round', { opportunityId })
  const number = invitation.round ?? rounds.find((round) => round.id === roundId)?.number ?? usualRound
  const known = rounds.find((round) => (roundId ? round.id === roundId : round.number === number))
  const kept = known ?? { id: ports.newId(), opportunityId, number, ...blankRound }
  const { origins } = invitation
  const merged = mergeFacts(roundFields, { kept, told: invitation, origins, path: 'round.', accept })
  await records.put('round', merged.record)
  return merged
}

const samePerson = (kept: PersonRecord, told: InvitedPerson): boolean =>
  kept.email && told.email
    ? kept.email.toLowerCase() === told.email.toLowerCase()
    : kept.name.trim().toLowerCase() === told.name.trim().toLowerCase()

const underPath = (origins: Origins, path: string): Origins =>
  Object.fromEntries(
    personFields.flatMap((field) => {
      const origin = origins[`${path}.${field}`] ?? origins[path]
      return origin ? [[field, origin]] : []
    }),
  )

const newPerson = (id: string, opportunityId: string, { name }: InvitedPerson): PersonRecord => ({
  ...{ id, opportunityId, name, role: null, email: null, kind: 'unknown', notes: '', origins: {} },
})

/** A name that is kept stays: what is only written otherwise is no news. */
const toldOf = (told: InvitedPerson, isKnown: boolean): Partial<InvitedPerson> => {
  const { name, kind, ...rest } = told
  return { ...rest, ...(isKnown ? {} : { name }), ...(kind === 'unknown' ? {} : { kind }) }
}

const keepPeople = async (keeping: Keeping, { id: interviewId }: InterviewRecord): Promise<HeldFact[]> => {
  const { ports, records, opportunityId, invitation, accept } = keeping
  const people = await records.list('person', { opportunityId })
  const attending = await records.list('attendance', { opportunityId, interviewId })
  const held: HeldFact[] = []
  for (const [place, told] of invitation.people.entries()) {
    const known = people.find((person) => samePerson(person, told))
    const kept = known ?? newPerson(ports.newId(), opportunityId, told)
    const origins = underPath(invitation.origins, `people.${place}`)
    const path = `people.${kept.id}.`
    const merged = mergeFacts(personFields, {
      kept,
      told: toldOf(told, known !== undefined),
      origins,
      path,
      accept,
    })
    const person = known ? merged.record : { ...merged.record, origins }
    held.push(...merged.held)
    if (!known) people.push(person)
    await records.put('person', person)
    if (person.kind === 'recruiter' || attending.some((row) => row.personId === person.id)) continue
    await records.put('attendance', { id: ports.newId(), opportunityId, interviewId, personId: person.id })
  }
  return held
}

const effectOn = (kept: InterviewRecord, next: InterviewRecord): InvitationEffect => {
  if (next.status === 'cancelled') return kept.status === 'cancelled' ? 'unchanged' : 'cancelled'
  if (kept.start !== next.start || kept.end !== next.end) return 'moved'
  const fields = ['status', 'zone', 'place', 'link', 'platform', 'sequence'] as const
  return fields.some((field) => kept[field] !== next[field]) ? 'updated' : 'unchanged'
}

const lengthOf = ({ start, end }: InterviewRecord): number | null =>
  start && end && end > start ? minutesBetween(start, end) : null

/** A start that moved takes the end with it, unless that was told as well. */
export const withLength = (
  kept: InterviewRecord,
  next: InterviewRecord,
  endTold: boolean,
): InterviewRecord => {
  const length = lengthOf(kept)
  if (endTold || next.start === null || next.start === kept.start) return next
  if (length !== null) return { ...next, end: later(next.start, minutes(length)) }
  return next.end !== null && next.end <= next.start ? { ...next, end: null } : next
}

export const blankInterview = (id: string, opportunityId: string, roundId: string): InterviewRecord => ({
  ...{ id, opportunityId, roundId, uid: null, sequence: 0, status: 'planned' },
  ...{ start: null, end: null, zone: null, place: null, link: null, platform: null, origins: {} },
})

/** A cancellation says when the interview would have been, which is no news. */
const meetingTold = (
  { cancelled, ...invitation }: GivenInvitation,
  isKnown: boolean,
): Omit<GivenInvitation, 'cancelled'> =>
  cancelled && isKnown ? { ...invitation, start: null, end: null } : invitation

const mergeInterview = (
  { invitation, accept }: Keeping,
  blank: InterviewRecord,
  known: InterviewRecord | null,
): { record: InterviewRecord; held: HeldFact[] } => {
  const kept = known ?? blank
  const { origins, cancelled } = invitation
  const told = meetingTold(invitation, known !== null)
  const moves = Boolean(told.start) && told.start !== kept.start
  const isHeld = moves && kept.origins['start']?.confirmed === true && !accept.includes('interview.start')
  // A time is one fact: its end and its zone go with the start.
  const together = moves ? [...accept, 'interview.end', 'interview.zone'] : accept
  const merged = mergeFacts(meetingFields, {
    ...{ kept, origins, path: 'interview.', accept: together },
    told: isHeld ? { ...told, end: null, zone: null } : told,
  })
  const record: InterviewRecord = {
    ...withLength(kept, merged.record, Boolean(told.end)),
    roundId: blank.roundId,
    uid: invitation.uid ?? kept.uid,
    sequence: invitation.sequence ?? kept.sequence,
    status: cancelled ? 'cancelled' : 'planned',
  }
  return { record, held: merged.held }
}

export interface KeptInvitation {
  interview: InterviewRecord
  effect: InvitationEffect
  held: HeldFact[]
}

/** Lets an invitation change the interview it belongs to, or adds one; the caller has found out which. */
export const keepInvitation = async (
  keeping: Keeping,
  known: InterviewRecord | null,
): Promise<KeptInvitation> => {
  const { ports, records, opportunityId, invitation } = keeping
  const round = await keepRound(keeping, known?.roundId ?? null)
  const blank = blankInterview(ports.newId(), opportunityId, round.record.id)
  const { record: interview, held } = mergeInterview(keeping, blank, known)
  await records.put('interview', interview)
  const ofPeople = invitation.cancelled ? [] : await keepPeople(keeping, interview)
  const effect = known ? effectOn(known, interview) : invitation.cancelled ? 'cancelled' : 'added'
  return { interview, effect, held: [...round.held, ...held, ...ofPeople] }
}
