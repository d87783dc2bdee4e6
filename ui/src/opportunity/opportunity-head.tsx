import { Badge, Group, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { PageHeading } from '../parts/page-heading.tsx'
import { useNow } from '../parts/use-now.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { countdownWords } from '../words/countdown.ts'
import { outcomeLabels, roundWords } from '../words/labels.ts'
import { shownInterview, shownRound } from './next-interview.ts'
import { OpportunityMenu } from './opportunity-menu.tsx'

export const OpportunityHead = ({ view }: { view: OpportunityView }) => {
  const now = useNow()
  const zone = useOwnZone()
  const { opportunity } = view
  const interview = shownInterview(view, now)
  const round = shownRound(view, interview)
  return (
    <div className="r2-head">
      <PageHeading
        title={opportunity.role}
        tab={`${opportunity.role}, ${opportunity.company}`}
        about={
          <Group gap="xs">
            <Text span fw={600} c="var(--mantine-color-text)">
              {opportunity.company}
            </Text>
            {round && <Text span>{roundWords(round.number, round.final, round.formats)}</Text>}
            {opportunity.example && <Badge variant="default">Example</Badge>}
            {opportunity.outcome && <Badge variant="light">{outcomeLabels[opportunity.outcome]}</Badge>}
          </Group>
        }
        aside={
          <Group gap="md" wrap="nowrap">
            {interview?.start && interview.status === 'planned' && (
              <Text className="r2-countdown">{countdownWords(now, interview.start, interview.end, zone)}</Text>
            )}
            <OpportunityMenu view={view} />
          </Group>
        }
      />
    </div>
  )
}
