import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { entryViews } from './entry-views.ts'

export const deleteEntry: HandlerOf<'deleteEntry'> = (ports, { id }) =>
  ports.store.write(async (records) => {
    const kept = await records.get('entry', id)
    if (!kept) return notFound('entry', id)
    const [view] = await entryViews(records, kept.opportunityId, [kept])
    if (!view) throw new Error('an entry kept has no view')
    await records.remove('entry', id)
    await refreshTasks(ports, records, kept.opportunityId)
    return success(view)
  })
