import { Button, Group, Stack, Text } from '@mantine/core'
import { useChange } from '../calls/change.ts'

/** Stands where the standing would, for whoever would rather not know. */
export const HiddenStanding = () => {
  const save = useChange('saveSettings')
  return (
    <Stack className="r2-section" gap="sm">
      <Text>You chose not to know where you stand, so it is worked out nowhere and shown nowhere.</Text>
      <Group>
        <Button
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate({ standingHidden: false })}
        >
          Show it again
        </Button>
      </Group>
    </Stack>
  )
}
