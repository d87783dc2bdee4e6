import type { HeldFact } from '@roundtwo/contract'
import {
  type AttendanceRecord,
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
import type { Ports, ReadRecords } from '../ports.ts'
import { mergeFacts } from './merge-facts.ts'
import { usualRound } from './next-interview.ts'
import { removedPath, samePerson } from './same-person.ts'

export type InvitationEffect = 'added' | 'moved' | 'updated' | 'cancelled' | 'unchanged'

export type GivenInvitation = Invitation & { origins: Origins }

/** An invitation on its way into an opportunity. */
export interface Keeping {
  ports: Pick<Ports, 'newId'>
  records: ReadRecords
  opportunityId: string
  invitation: GivenInvitation
  /** What the user confirmed and now gives up for what the invitation tells. */
  accept: readonly string[]
}

const roundFields = RoundFactsSchema.keyof().options
const meetingFields = MeetingFactsSchema.keyof().options
const personFields = ['name', 'role', 'email', 'kind'] as const

/** A record as it is kept and as it would be; `before` is null for a new one. */
export interface Step<Kept> {
  before: Kept | null
  after: Kept
}

/** Everything an invitation does to what is kept. */
export interface InvitationPlan {
  round: Step<RoundRecord>
  interview: Step<InterviewRecord>
  people: Step<PersonRecord>[]
  /** Those who take part from now on. */
  attendance: AttendanceRecord[]
  effect: InvitationEffect
  /** Told otherwise than the user confirmed, and therefore left alone. */
  held: HeldFact[]
}

const planRound = async (
  { ports, records, opportunityId, invitation, accept }: Keeping,
  roundId: string | null,
): Promise<{ step: Step<RoundRecord>; held: HeldFact[] }> => {
  const rounds = await records.list('round', { opportunityId })
  const number = invitation.round ?? rounds.find((round) => round.id === roundId)?.number ?? usualRound
  const before = rounds.find((round) => (roundId ? round.id === roundId : round.number === number)) ?? null
  const kept = before ?? { id: ports.newId(), opportunityId, number, ...blankRound }
  const { origins } = invitation
  const { record, held } = mergeFacts(roundFields, {
    kept,
    told: invitation,
    origins,
    path: 'round.',
    accept,
  })
  return { step: { before, after: record }, held }
}

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

interface PlannedPeople {
  steps: Step<PersonRecord>[]
  attendance: AttendanceRecord[]
  held: HeldFact[]
}

const planPerson = (
  { ports, opportunityId, invitation, accept }: Keeping,
  people: PersonRecord[],
  place: number,
  told: InvitedPerson,
): { step: Step<PersonRecord>; held: HeldFact[] } => {
  const known = people.find((person) => samePerson(person, told))
  const origins = underPath(invitation.origins, `people.${place}`)
  const kept = known ?? { ...newPerson(ports.newId(), opportunityId, told), origins }
  const { record, held } = mergeFacts(personFields, {
    ...{ kept, origins, path: `people.${kept.id}.`, accept },
    told: toldOf(told, known !== undefined),
  })
  return { step: { before: known ?? null, after: record }, held }
}

const planPeople = async (keeping: Keeping, { id: interviewId }: InterviewRecord): Promise<PlannedPeople> => {
  const { ports, records, opportunityId, invitation } = keeping
  const people = await records.list('person', { opportunityId })
  const attending = await records.list('attendance', { opportunityId, interviewId })
  const origins = (await records.get('opportunity', opportunityId))?.origins ?? {}
  const isRemoved = ({ name, email }: InvitedPerson): boolean =>
    [name, email].some((known) => known !== null && removedPath(known) in origins)
  const planned: PlannedPeople = { steps: [], attendance: [], held: [] }
  for (const [place, told] of invitation.people.entries()) {
    const { step, held } = planPerson(keeping, people, place, told)
    if (step.before === null && isRemoved(told)) continue
    if (step.before === null) people.push(step.after)
    planned.steps.push(step)
    planned.held.push(...held)
    const { id: personId, kind } = step.after
    if (kind === 'recruiter' || attending.some((row) => row.personId === personId)) continue
    const row = { id: ports.newId(), opportunityId, interviewId, personId }
    attending.push(row)
    planned.attendance.push(row)
  }
  return planned
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
export const withLength = (kept: InterviewRecord, next: InterviewRecord, endTold: boolean): InterviewRecord => {
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
): Omit<GivenInvitation, 'cancelled'> => (cancelled && isKnown ? { ...invitation, start: null, end: null } : invitation)

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

const nobody: PlannedPeople = { steps: [], attendance: [], held: [] }

/** What an invitation does to the interview it belongs to, or with one more; the caller has found out which. */
export const planInvitation = async (keeping: Keeping, known: InterviewRecord | null): Promise<InvitationPlan> => {
  const { ports, opportunityId, invitation } = keeping
  const round = await planRound(keeping, known?.roundId ?? null)
  const blank = blankInterview(ports.newId(), opportunityId, round.step.after.id)
  const interview = mergeInterview(keeping, blank, known)
  const people = invitation.cancelled ? nobody : await planPeople(keeping, interview.record)
  return {
    round: round.step,
    interview: { before: known, after: interview.record },
    people: people.steps,
    attendance: people.attendance,
    effect: known ? effectOn(known, interview.record) : invitation.cancelled ? 'cancelled' : 'added',
    held: [...round.held, ...interview.held, ...people.held],
  }
}
