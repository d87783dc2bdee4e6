import { Stack, Text, Title } from '@mantine/core'
import type { PlanView } from '@roundtwo/contract'
import type { PlannedBlock, PlannedDay, TaskRecord } from '@roundtwo/model'
import { dateWords, dayOf, timeRange } from '../words/dates.ts'
import { TaskRow } from './task-row.tsx'

interface DayPlanProps {
  day: PlannedDay
  view: PlanView
}

interface Row {
  task: TaskRecord
  blocks: PlannedBlock[]
}

/** A task split over a day stands once, with all its times. */
const rowsOf = ({ blocks }: PlannedDay, tasks: TaskRecord[]): Row[] =>
  [...Map.groupBy(blocks, (block) => block.taskKey)].flatMap(([key, group]) => {
    const task = tasks.find((kept) => kept.key === key)
    return task ? [{ task, blocks: group }] : []
  })

export const DayPlan = ({ day, view }: DayPlanProps) => {
  const today = dayOf(new Date(), view.zone)
  return (
    <section className="r2-day-plan" aria-label={dateWords(day.date)}>
      <Title order={3} size="h4">
        {day.date === today ? `Today, ${dateWords(day.date)}` : dateWords(day.date)}
      </Title>
      <Stack component="ul" gap={0} className="r2-plain-list">
        {rowsOf(day, view.tasks).map(({ task, blocks }) => (
          <TaskRow
            key={task.id}
            task={task}
            when={blocks.map(({ start, end }) => timeRange(start, end, view.zone)).join(', ')}
          />
        ))}
      </Stack>
      {day.blocks.length === 0 && <Text c="dimmed">Nothing planned.</Text>}
    </section>
  )
}
