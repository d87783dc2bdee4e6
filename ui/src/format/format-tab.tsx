import { List, Stack, Text } from '@mantine/core'
import { useFormat } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { AskBeforehand } from './ask-beforehand.tsx'
import { Checklist } from './checklist.tsx'
import { FormatChoice, formatsOf } from './format-choice.tsx'

/** What the next interview's format implies, and what to see to. */
export const FormatTab = () => {
  const id = useOpportunityId()
  const format = useFormat(id)
  return (
    <Answered answer={format} rows={4}>
      {(shown) => (
        <Stack gap="lg">
          <FormatChoice opportunityId={id} roundId={shown.roundId} formats={formatsOf(shown)} />
          {shown.guides.map(({ format: each, title, implies }) => (
            <Section key={each} title={title}>
              <Text maw={640}>{implies}</Text>
            </Section>
          ))}
          <AskBeforehand shown={shown} />
          {shown.guides.map((guide) => (
            <Checklist key={guide.format} opportunityId={id} shown={shown} guide={guide} />
          ))}
          <Section title="Often done wrong">
            <List spacing="xs">
              {shown.guides.flatMap(({ mistakes }) =>
                mistakes.map((mistake) => <List.Item key={mistake}>{mistake}</List.Item>),
              )}
            </List>
          </Section>
        </Stack>
      )}
    </Answered>
  )
}
