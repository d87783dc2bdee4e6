import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useDaySheet } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Sheet } from './sheet.tsx'

export const DaySheetTab = () => {
  const sheet = useDaySheet(useOpportunityId())
  return (
    <Stack gap="lg">
      <Group justify="space-between" className="r2-no-print">
        <Text c="dimmed">One page to take along. “Save as PDF” is in the print dialog.</Text>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          Print
        </Button>
      </Group>
      <Answered answer={sheet} rows={1}>
        {(found) => <Sheet sheet={found} />}
      </Answered>
    </Stack>
  )
}
