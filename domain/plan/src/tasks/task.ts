import { type Deadline, minutes, type PreparationTask } from '@roundtwo/model'

/** What a generated task is written as: effort in plain minutes, any day unless said. */
export interface TaskDraft extends Omit<PreparationTask, 'effort' | 'done' | 'earliestDaysBefore' | 'dueBy'> {
  effort: number
  earliestDaysBefore?: number
  dueBy?: Deadline | null
}

/** A task that is still to do. */
export const task = (draft: TaskDraft): PreparationTask => ({
  ...draft,
  effort: minutes(draft.effort),
  done: false,
  earliestDaysBefore: draft.earliestDaysBefore ?? null,
  dueBy: draft.dueBy ?? null,
})
