import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'

export const setTaskDone: HandlerOf<'setTaskDone'> = (ports, { id, done }) =>
  ports.store.write(async (records) => {
    const task = await records.get('task', id)
    if (!task) return notFound('task', id)
    const changed = { ...task, doneAt: done ? (task.doneAt ?? ports.clock()) : null }
    await records.put('task', changed)
    return success(changed)
  })
