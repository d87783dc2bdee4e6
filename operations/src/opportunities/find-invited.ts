import { failures } from '@roundtwo/contract'
import { failure, type InterviewRecord, type Invitation, type Result, success } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'
import { findOpportunity } from './view.ts'

export interface Invited {
  opportunityId: string
  /** Null when the message invites to an interview that is not kept yet. */
  interview: InterviewRecord | null
}

const byUid = async (records: ReadRecords, uid: string): Promise<InterviewRecord | undefined> => {
  for (const interview of await records.list('interview', { uid }))
    if (await findOpportunity(records, interview.opportunityId)) return interview
  return undefined
}

/** Prose has no UID: a cancellation or a move is about the only planned interview of its opportunity. */
const byProse = async (
  records: ReadRecords,
  opportunityId: string,
  invitation: Invitation,
): Promise<InterviewRecord | null> => {
  const interviews = await records.list('interview', { opportunityId })
  const planned = interviews.filter((interview) => interview.status === 'planned')
  const rounds = await records.list('round', { opportunityId })
  const inRound = (interview: InterviewRecord) =>
    invitation.round === null || rounds.find((round) => round.id === interview.roundId)?.number === invitation.round
  const fitting = planned.filter((interview) => inRound(interview) && !(invitation.uid && interview.uid))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The interview a message belongs to: by UID, else by the opportunity named and what is planned there. */
export const findInvited = async (
  records: ReadRecords,
  invitation: Invitation,
  opportunityId: string | null,
): Promise<Result<Invited, 'interview-unknown' | 'invitation-outdated'>> => {
  const known = invitation.uid ? await byUid(records, invitation.uid) : undefined
  if (known && (invitation.sequence ?? known.sequence) < known.sequence)
    return failure('invitation-outdated', failures['invitation-outdated'].sentence)
  if (known) return success({ opportunityId: known.opportunityId, interview: known })
  if (opportunityId === null) return failure('interview-unknown', failures['interview-unknown'].sentence)
  return success({ opportunityId, interview: await byProse(records, opportunityId, invitation) })
}
