import type { PreparationTask, TaskRecord } from '@roundtwo/model'

export interface MergeContext {
  newId: () => string
  opportunityId: string
}

export interface TaskChanges {
  put: TaskRecord[]
  /** Ids of records to remove. */
  remove: string[]
}

const settled = (record: TaskRecord): boolean => record.doneAt !== null || record.dismissed || record.kind === 'own'

const newRecord = (task: PreparationTask, given: MergeContext, position: number): TaskRecord => ({
  id: given.newId(),
  opportunityId: given.opportunityId,
  key: task.key,
  kind: task.kind,
  title: task.title,
  detail: task.detail,
  effort: task.effort,
  value: task.value,
  earliestDaysBefore: task.earliestDaysBefore,
  dueBy: task.dueBy,
  doneAt: null,
  dismissed: false,
  position,
})

/**
 * What to write when the plan is made again. A stored task is never rewritten: whatever the user changed, ticked off
 * or put away stays, since a key already names the facts a task rests on. New ones are added after the others; those
 * no longer wanted go, unless done, put away or the user's own. A second run changes nothing.
 */
export const mergeTasks = (
  wanted: readonly PreparationTask[],
  stored: readonly TaskRecord[],
  given: MergeContext,
): TaskChanges => {
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  const keepers = new Map<string, TaskRecord>()
  for (const record of stored) {
    const other = keepers.get(record.key)
    if (other === undefined || (settled(record) && !settled(other))) keepers.set(record.key, record)
  }
  const remove = stored.filter(
    (record) => !settled(record) && (!wantedKeys.has(record.key) || keepers.get(record.key) !== record),
  )
  const last = stored.reduce((top, { position }) => Math.max(top, position), -1)
  const added = [...new Map(wanted.map((task) => [task.key, task])).values()].filter(({ key }) => !keepers.has(key))
  return {
    put: added.map((task, more) => newRecord(task, given, last + 1 + more)),
    remove: remove.map(({ id }) => id),
  }
}
