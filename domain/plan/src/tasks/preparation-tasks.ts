import type { PreparationTask } from '@roundtwo/model'
import type { PreparationFacts } from './facts.ts'
import { formatTasks } from './format-tasks.ts'
import { logisticsTasks } from './logistics-tasks.ts'
import { materialTasks } from './material-tasks.ts'
import { practiceTasks } from './practice-tasks.ts'
import { replyTasks } from './reply-tasks.ts'
import { researchTasks } from './research-tasks.ts'
import { storyTasks } from './story-tasks.ts'

/**
 * Everything worth doing before this interview, each with a key that stays the same while the facts it rests on do.
 * Effort in minutes and worth by the table in SPEC.md; the planner decides what there is time for.
 */
export const preparationTasks = (facts: PreparationFacts): PreparationTask[] => {
  const all = [
    ...replyTasks(facts),
    ...materialTasks(facts),
    ...(facts.adviceTasks ?? []),
    ...researchTasks(facts),
    ...storyTasks(facts),
    ...formatTasks(facts),
    ...practiceTasks(facts),
    ...logisticsTasks(facts),
  ]
  return [...new Map(all.map((one) => [one.key, one])).values()]
}
