import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { removeRecord } from './remove-record.ts'

export const deleteResume: HandlerOf<'deleteResume'> = (ports, { id }) =>
  removeRecord(ports, 'resume', id, async (removed, records) => {
    for (const opportunity of await records.list('opportunity', { resumeId: removed.id })) {
      await records.put('opportunity', { ...opportunity, resumeId: null })
      await refreshTasks(ports, records, opportunity.id)
    }
  })
