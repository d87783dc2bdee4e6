import { Stack, Title } from '@mantine/core'
import type { PlanView } from '@roundtwo/contract'
import type { TaskRecord } from '@roundtwo/model'
import { TaskRow } from './task-row.tsx'

interface ListProps {
  title: string
  tasks: TaskRecord[]
  reasons?: Map<string, string>
}

const longList = 6

const TaskList = ({ title, tasks, reasons }: ListProps) =>
  tasks.length === 0 ? null : (
    <section className="r2-day-plan" aria-label={title}>
      <details open={tasks.length <= longList || tasks.some(({ kind }) => kind === 'own')}>
        <summary>
          <Title order={3} size="h4" display="inline">
            {title} ({tasks.length})
          </Title>
        </summary>
        <Stack component="ul" gap={0} className="r2-plain-list" mt="xs">
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} whyNot={reasons?.get(task.key)} />
          ))}
        </Stack>
      </details>
    </section>
  )

/** What the days do not hold: no time for it, no day yet, and what is done. */
export const OtherTasks = ({ view }: { view: PlanView }) => {
  const { plan, tasks } = view
  const planned = new Set(plan.days.flatMap((day) => day.blocks.map((block) => block.taskKey)))
  const reasons = new Map(plan.dropped.map(({ taskKey, reason }) => [taskKey, reason]))
  const rest = tasks.filter((task) => !planned.has(task.key))
  const open = rest.filter((task) => !task.doneAt)
  return (
    <>
      <TaskList title="No time for these" tasks={open.filter((task) => reasons.has(task.key))} reasons={reasons} />
      <TaskList title="To do" tasks={open.filter((task) => !reasons.has(task.key))} />
      <TaskList title="Done" tasks={rest.filter((task) => task.doneAt)} />
    </>
  )
}
