import { Button, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEntries } from '../calls/queries.ts'

/** Leads to where advice comes from. */
export const NoAdvice = ({ id }: { id: string }) => {
  const entries = useEntries(id)
  const hasEntries = (entries.data?.length ?? 0) > 0
  return (
    <Stack gap="sm">
      <Text>
        {hasEntries
          ? 'Nothing in the ledger asks for anything: no doubt is open, no promise due, no story to avoid.'
          : 'What was asked, told and promised last time decides what to repeat, go deeper on, keep back and ' +
            'repair next time. Five questions put it on record.'}
      </Text>
      <Group gap="sm">
        <Button renderRoot={(props) => <Link to="/opportunities/$id/review" params={{ id }} {...props} />}>
          Look back in five minutes
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/opportunities/$id/ledger" params={{ id }} {...props} />}
        >
          {hasEntries ? 'Open the ledger' : 'Write it in your own words'}
        </Button>
      </Group>
    </Stack>
  )
}
