import { Button, Group, Stack, Text } from '@mantine/core'
import { useHideStanding } from './use-hide-standing.ts'

/** Stands where the standing would, for whoever would rather not know. */
export const HiddenStanding = () => {
  const { hide, isSaving } = useHideStanding()
  return (
    <Stack className="r2-section" gap="sm">
      <Text>You chose not to know where you stand, so it is worked out nowhere and shown nowhere.</Text>
      <Group>
        <Button variant="default" loading={isSaving} onClick={() => hide(false)}>
          Show it again
        </Button>
      </Group>
    </Stack>
  )
}
