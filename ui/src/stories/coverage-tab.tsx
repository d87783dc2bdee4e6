import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Operations, OutputOf } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useCoverage } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { CoverageList } from './coverage-list.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { useGapChanges } from './use-gap-changes.ts'

type Covered = OutputOf<Operations['getCoverage']>

/** Below this a table would show one story at a time. */
const wide = '(min-width: 48em)'

const aboutOf = ({ rows, stories }: Covered): string => {
  if (stories.length === 0) return 'There are no stories yet: begin with what they ask for most.'
  const gaps = rows.filter((row) => row.stories.length === 0).length
  return gaps === 0
    ? 'Every need has a story. Practise the ones shown only in part.'
    : 'Gaps come first: each is a question you could not prove an answer to.'
}

const Coverage = ({ id, covered }: { id: string; covered: Covered }) => {
  const changes = useGapChanges(id)
  const isWide = useMediaQuery(wide, false, { getInitialValueInEffect: false })
  const Shown = isWide ? CoverageTable : CoverageList
  return (
    <Stack gap="lg">
      <Section
        title="What they look for, and your stories"
        about={aboutOf(covered)}
        aside={
          <Button variant="default" size="compact-sm" renderRoot={(props) => <Link to="/stories" {...props} />}>
            All your stories
          </Button>
        }
      >
        <Stack gap="sm">
          <CoverageStrip rows={covered.rows} />
          <Group gap={6}>
            <Text size="sm" c="dimmed">
              Somebody who heard a story should not hear it twice:
            </Text>
            <Anchor
              size="sm"
              renderRoot={(props) => <Link to="/opportunities/$id/advice" params={{ id }} {...props} />}
            >
              whom not to tell which
            </Anchor>
          </Group>
        </Stack>
      </Section>
      <Shown rows={covered.rows} stories={covered.stories} changes={changes} />
    </Stack>
  )
}

/** The posting's requirements and the competencies it calls for, against one's stories. */
export const CoverageTab = () => {
  const id = useOpportunityId()
  const coverage = useCoverage(id)
  return (
    <Answered answer={coverage} rows={5}>
      {(covered) => <Coverage id={id} covered={covered} />}
    </Answered>
  )
}
