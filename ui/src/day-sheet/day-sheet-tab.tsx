import { Button, Group, Stack, Switch, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useDaySheet } from '../calls/queries.ts'
import { useStanding, useStandingHidden } from '../calls/standing-queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Sheet } from './sheet.tsx'

/** The sentence for the sheet, where it is asked for; it is worked out only then. */
const useSentence = (id: string, wanted: boolean): string | null => useStanding(id, wanted).data?.sentence ?? null

export const DaySheetTab = () => {
  const id = useOpportunityId()
  const sheet = useDaySheet(id)
  const hidden = useStandingHidden() !== false
  const [asked, setAsked] = useState(false)
  const wanted = asked && !hidden
  const sentence = useSentence(id, wanted)
  return (
    <Stack gap="lg">
      <Group justify="space-between" className="r2-no-print">
        <Text c="dimmed">One page to take along. “Save as PDF” is in the print dialog.</Text>
        <Group gap="lg">
          {!hidden && (
            <Switch
              label="Print where I stand"
              checked={asked}
              onChange={(event) => setAsked(event.currentTarget.checked)}
            />
          )}
          <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
            Print
          </Button>
        </Group>
      </Group>
      <Answered answer={sheet} rows={1}>
        {(found) => <Sheet sheet={found} standing={wanted ? sentence : null} />}
      </Answered>
    </Stack>
  )
}
