import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { usePlan } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { nextTasks } from '../plan/next-tasks.ts'
import { TaskRow } from '../plan/task-row.tsx'

export const NextTasks = ({ id }: { id: string }) => {
  const plan = usePlan(id)
  return (
    <Section
      title="What to do next"
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/opportunities/$id/plan" params={{ id }} {...props} />}>
          The whole plan
        </Anchor>
      }
    >
      <Answered answer={plan} rows={2}>
        {(view) => {
          const tasks = nextTasks(view, 3)
          return (
            <Stack gap="md">
              <Text size="sm">{view.plan.verdict}</Text>
              <Stack component="ul" gap="sm" className="r2-plain-list">
                {tasks.map((task) => (
                  <TaskRow key={task.id} task={task} />
                ))}
              </Stack>
              {tasks.length === 0 && <Text c="dimmed">Nothing is left to do. Rest.</Text>}
            </Stack>
          )
        }}
      </Answered>
    </Section>
  )
}
