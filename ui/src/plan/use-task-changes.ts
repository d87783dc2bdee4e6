import type { TaskRecord } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'
import { minutesOf, presentInstant } from '../words/branded.ts'
import { anticipateTask } from './anticipate.ts'

/** What can be done with one task: each shows at once, and what takes something away can be undone. */
export const useTaskChanges = (task: TaskRecord) => {
  const { id, opportunityId, title } = task
  const done = useChange('setTaskDone', (cache, input) =>
    anticipateTask(cache, id, (kept) => ({
      ...kept,
      doneAt: input.done === false ? null : presentInstant(),
    })),
  )
  const save = useChange('saveTask')
  const setDone = (isDone: boolean) => {
    done.mutate({ id, done: isDone })
    if (isDone) offerUndo(`Done: ${title}`, () => done.mutate({ id, done: false }))
  }
  const dismiss = () => {
    save.mutate({ id, opportunityId, dismissed: true })
    offerUndo(`Put away: ${title}`, () => save.mutate({ id, opportunityId, dismissed: false }))
  }
  const change = (changed: { title?: string; effort?: number }) =>
    save.mutate({
      id,
      opportunityId,
      ...(changed.title ? { title: changed.title } : {}),
      ...(changed.effort === undefined ? {} : { effort: minutesOf(changed.effort) }),
    })
  return { setDone, dismiss, change }
}
