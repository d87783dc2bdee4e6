import { failures, type UpdateTaken, UpdateTakenSchema } from '@roundtwo/contract'
import { failure, type Records, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { ReadRecords, RecordKind, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { isSame } from './merge-facts.ts'
import { notFound } from './not-found.ts'
import type { Step } from './plan-invitation.ts'
import { findOpportunity } from './view.ts'

/** The last update of an opportunity stands under this name. */
const undoId = (opportunityId: string): string => `undo:${opportunityId}`

export const rememberUpdate = async (
  records: WriteRecords,
  opportunityId: string,
  { round, interview, people, attendance }: UpdateTaken,
): Promise<void> => {
  // With the first invitation everything is new: there is nothing to go back to.
  if (interview.before === null && round.before === null) return
  const value: UpdateTaken = { round, interview, people, attendance }
  await records.put('setting', { id: undoId(opportunityId), value })
}

export const forgetUpdate = async (records: WriteRecords, opportunityId: string): Promise<void> => {
  const id = undoId(opportunityId)
  if (await records.get('setting', id)) await records.remove('setting', id)
}

const lastUpdate = async (records: ReadRecords, opportunityId: string): Promise<UpdateTaken | null> => {
  const kept = await records.get('setting', undoId(opportunityId))
  const read = UpdateTakenSchema.safeParse(kept?.value)
  return read.success ? read.data : null
}

/** Goes back one step, unless somebody has changed the record since. */
const takeBack = async <Kind extends RecordKind>(
  records: WriteRecords,
  kind: Kind,
  { before, after }: Step<Records[Kind]>,
): Promise<void> => {
  const now = await records.get(kind, after.id)
  if (!now || !isSame(now, after)) return
  if (before) await records.put(kind, before)
  else await records.remove(kind, after.id)
}

export const undoInvitation: HandlerOf<'undoInvitation'> = (ports, { id: opportunityId }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const update = await lastUpdate(records, opportunityId)
    if (!update) return failure('nothing-to-undo', failures['nothing-to-undo'].sentence)
    for (const row of update.attendance)
      if (await records.get('attendance', row.id)) await records.remove('attendance', row.id)
    for (const step of update.people) await takeBack(records, 'person', step)
    await takeBack(records, 'interview', update.interview)
    await takeBack(records, 'round', update.round)
    await forgetUpdate(records, opportunityId)
    await refreshTasks(ports, records, opportunityId)
    return success({ opportunityId })
  })
