import { Button, Group, Stack, TextInput } from '@mantine/core'
import type { OpportunityRecord } from '@roundtwo/model'
import { outcomes } from '@roundtwo/model'
import { useState } from 'react'
import { Section } from '../../parts/section.tsx'
import { useOwnZone } from '../../parts/use-own-zone.ts'
import { plainDateOf } from '../../words/branded.ts'
import { dayOf } from '../../words/dates.ts'
import { outcomeLabels } from '../../words/labels.ts'
import { KnownOutcome } from './known-outcome.tsx'
import { useOutcome } from './use-outcome.ts'

/** Where the answer is noted when it comes. */
export const OutcomeSection = ({ opportunity }: { opportunity: OpportunityRecord }) => {
  const zone = useOwnZone()
  const [day, setDay] = useState<string>(dayOf(new Date(), zone))
  const { record, clear, isSaving } = useOutcome(opportunity)
  const { outcome } = opportunity
  return (
    <Section
      title={outcome ? 'The answer' : 'When the answer comes'}
      about="Say what it was: the forecast is scored, and what you learn makes the next one better."
    >
      <Stack gap="md">
        <KnownOutcome opportunity={opportunity} />
        <TextInput
          type="date"
          label="Learnt on"
          maw={200}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Group gap="xs">
          {outcomes.map((each) => (
            <Button
              key={each}
              variant={each === outcome ? 'light' : 'default'}
              aria-pressed={each === outcome}
              disabled={isSaving}
              onClick={() => record(each, plainDateOf(day))}
            >
              {outcomeLabels[each]}
            </Button>
          ))}
          {outcome && (
            <Button variant="subtle" disabled={isSaving} onClick={clear}>
              Not known yet
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  )
}
