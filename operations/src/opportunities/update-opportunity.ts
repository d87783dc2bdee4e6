import { success } from '@roundtwo/units'
import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { notFound } from './not-found.ts'
import { findOpportunity } from './view.ts'

export const updateOpportunity: HandlerOf<'updateOpportunity'> = (ports, { id, ...given }) =>
  ports.store.write(async (records) => {
    const kept = await findOpportunity(records, id)
    if (!kept) return notFound('opportunity', id)
    if (given.resumeId && !(await records.get('resume', given.resumeId)))
      return notFound('CV', given.resumeId)
    const changed = {
      ...kept,
      company: given.company ?? kept.company,
      role: given.role ?? kept.role,
      notes: given.notes ?? kept.notes,
      resumeId: given.resumeId === undefined ? kept.resumeId : given.resumeId,
      outcome: given.outcome === undefined ? kept.outcome : given.outcome,
      updatedAt: ports.clock(),
    }
    await records.put('opportunity', changed)
    if (changed.resumeId !== kept.resumeId) await refreshTasks(ports, records, id)
    return success(changed)
  })
