import { List, Stack, Text } from '@mantine/core'
import { useFormat } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { AskBeforehand } from './ask-beforehand.tsx'
import { Checklist } from './checklist.tsx'
import { FormatChoice } from './format-choice.tsx'

/** What the next interview's format implies, and what to see to. */
export const FormatTab = () => {
  const id = useOpportunityId()
  const format = useFormat(id)
  return (
    <Answered answer={format} rows={4}>
      {(shown) => (
        <Stack gap="lg">
          <Section
            title={shown.guide.title}
            aside={<FormatChoice opportunityId={id} roundId={shown.roundId} format={shown.guide.format} />}
          >
            <Text maw={640}>{shown.guide.implies}</Text>
          </Section>
          <AskBeforehand shown={shown} />
          <Checklist opportunityId={id} shown={shown} />
          <Section title="Often done wrong">
            <List spacing="xs">
              {shown.guide.mistakes.map((mistake) => (
                <List.Item key={mistake}>{mistake}</List.Item>
              ))}
            </List>
          </Section>
        </Stack>
      )}
    </Answered>
  )
}
