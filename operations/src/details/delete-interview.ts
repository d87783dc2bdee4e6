import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { removeRecord } from './remove-record.ts'

export const deleteInterview: HandlerOf<'deleteInterview'> = (ports, { id }) =>
  removeRecord(ports, 'interview', id, ({ opportunityId }, records) => refreshTasks(ports, records, opportunityId))
