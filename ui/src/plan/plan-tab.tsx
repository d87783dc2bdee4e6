import { Stack } from '@mantine/core'
import { usePlan } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { AddTask } from './add-task.tsx'
import { DayPlan } from './day-plan.tsx'
import { OtherTasks } from './other-tasks.tsx'
import { PlanPicture } from './plan-picture.tsx'
import { PlanTop } from './plan-top.tsx'

export const PlanTab = () => {
  const id = useOpportunityId()
  const plan = usePlan(id)
  return (
    <Answered answer={plan} rows={5}>
      {(view) => {
        const busy = view.plan.days.filter((day) => day.blocks.length > 0)
        return (
          <Stack gap="lg">
            <Section title="Your plan" aside={<PlanTop id={id} />} about={view.plan.verdict}>
              {view.plan.days.length > 0 && <PlanPicture view={view} />}
              <AddTask opportunityId={id} />
            </Section>
            {busy.map((day) => (
              <DayPlan key={day.date} day={day} view={view} />
            ))}
            <OtherTasks view={view} />
          </Stack>
        )
      }}
    </Answered>
  )
}
