import { Button, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'

/** Leads to where advice comes from. */
export const NoAdvice = ({ id, hasEntries }: { id: string; hasEntries: boolean }) => (
  <Stack gap="sm">
    <Text>
      {hasEntries
        ? 'Nothing in the ledger asks for anything: no doubt is open, no promise due, no story to avoid.'
        : 'What was asked, told and promised last time decides what to repeat, go deeper on, keep back and repair next time. Five questions put it on record.'}
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
