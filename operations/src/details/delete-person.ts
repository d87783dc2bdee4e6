import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { removeRecord } from './remove-record.ts'

export const deletePerson: HandlerOf<'deletePerson'> = (ports, { id }) =>
  removeRecord(ports, 'person', id, ({ opportunityId }, records) =>
    refreshTasks(ports, records, opportunityId),
  )
