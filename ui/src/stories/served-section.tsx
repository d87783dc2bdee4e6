import { NativeSelect, Stack, Text } from '@mantine/core'
import type { StoryPage } from '@roundtwo/contract'
import { useOpportunities } from '../calls/queries.ts'
import { Section } from '../parts/section.tsx'
import { categoryLabels } from '../words/labels.ts'

interface ServedSectionProps {
  page: StoryPage
  opportunityId: string | null
  onOpportunity: (id: string | null) => void
}

const anyJob = ''
const few = 5

const Served = ({ served }: Pick<StoryPage, 'served'>) => (
  <Stack component="ol" gap="sm" className="r2-plain-list">
    {served.map(({ question, reason }) => (
      <li key={question.id}>
        <Text size="sm" fw={600}>
          {question.text}
        </Text>
        <Text size="sm" c="dimmed">
          {categoryLabels[question.category]}. {reason}
        </Text>
      </li>
    ))}
  </Stack>
)

/** The questions a story answers, each with the reason. */
export const ServedSection = ({ page, opportunityId, onOpportunity }: ServedSectionProps) => {
  const { data: opportunities = [] } = useOpportunities()
  const { served } = page
  return (
    <Section title="Answers these questions">
      <Stack gap="md">
        {opportunities.length > 0 && (
          <NativeSelect
            label="First those expected at"
            data={[
              { value: anyJob, label: 'Any job' },
              ...opportunities.map(({ id, company, role }) => ({ value: id, label: `${company}, ${role}` })),
            ]}
            value={opportunityId ?? anyJob}
            onChange={(event) => onOpportunity(event.currentTarget.value || null)}
          />
        )}
        {served.length === 0 && (
          <Text size="sm" c="dimmed">
            None yet: say in the action what you did, or name what it shows of you.
          </Text>
        )}
        {served.length > 0 && <Served served={served.slice(0, few)} />}
        {served.length > few && (
          <details className="r2-details">
            <summary>{served.length - few} more</summary>
            <Served served={served.slice(few)} />
          </details>
        )}
      </Stack>
    </Section>
  )
}
