import type { InterviewRecord } from '@roundtwo/model'
import type { WriteRecords } from '../ports.ts'
import { type InvitationPlan, type Keeping, planInvitation } from './plan-invitation.ts'
import { rememberUpdate } from './undo-invitation.ts'

/** Lets an invitation change the interview it belongs to, or adds one; what it changed can be undone. */
export const keepInvitation = async (
  keeping: Keeping & { records: WriteRecords },
  known: InterviewRecord | null,
): Promise<InvitationPlan> => {
  const { records, opportunityId } = keeping
  const plan = await planInvitation(keeping, known)
  await records.put('round', plan.round.after)
  await records.put('interview', plan.interview.after)
  for (const { after } of plan.people) await records.put('person', after)
  for (const row of plan.attendance) await records.put('attendance', row)
  await rememberUpdate(records, opportunityId, plan)
  return plan
}
