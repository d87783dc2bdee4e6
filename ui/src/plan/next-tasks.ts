import type { PlanView } from '@roundtwo/contract'
import type { TaskRecord } from '@roundtwo/model'

/** The tasks to do first: in the plan's order, then open ones the plan has no time for. */
export const nextTasks = ({ plan, tasks }: PlanView, count: number): TaskRecord[] => {
  const open = tasks.filter((task) => !task.doneAt)
  const keys = [...new Set(plan.days.flatMap((day) => day.blocks.map((block) => block.taskKey)))]
  const planned = keys.flatMap((key) => open.find((task) => task.key === key) ?? [])
  const dropped = new Set(plan.dropped.map(({ taskKey }) => taskKey))
  const others = open.filter((task) => !keys.includes(task.key) && !dropped.has(task.key))
  return [...planned, ...others].slice(0, count)
}
