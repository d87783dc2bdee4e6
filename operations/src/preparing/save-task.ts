import { minutes, success, type TaskRecord } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'

const usualEffort = minutes(30)
const usualValue = 60

export const saveTask: HandlerOf<'saveTask'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('task', id) : undefined
    if (id && kept?.opportunityId !== opportunityId) return notFound('task', id)
    const newId = ports.newId()
    const tasks = await records.list('task', { opportunityId })
    const task: TaskRecord = {
      id: kept?.id ?? newId,
      opportunityId,
      key: kept?.key ?? `own:${newId}`,
      kind: kept?.kind ?? 'own',
      title: given.title ?? kept?.title ?? 'New task',
      detail: given.detail ?? kept?.detail ?? '',
      effort: given.effort ?? kept?.effort ?? usualEffort,
      value: given.value ?? kept?.value ?? usualValue,
      earliestDaysBefore: kept?.earliestDaysBefore ?? null,
      dueBy: given.dueBy === undefined ? (kept?.dueBy ?? null) : given.dueBy,
      doneAt: kept?.doneAt ?? null,
      dismissed: given.dismissed ?? kept?.dismissed ?? false,
      position: kept?.position ?? Math.max(0, ...tasks.map((other) => other.position)) + 1,
    }
    await records.put('task', task)
    return success(task)
  })
