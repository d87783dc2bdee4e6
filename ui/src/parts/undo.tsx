import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

let latest: (() => void) | null = null

/** Does the last undo that is on offer; what the key `u` does. */
export const undoLatest = (): void => latest?.()

/** Says what was done and offers to take it back. */
export const offerUndo = (message: string, undo: () => unknown): void => {
  const take = () => {
    notifications.hide(id)
    undo()
  }
  const id = notifications.show({
    closeButtonProps: { 'aria-label': 'Close' },
    autoClose: 15_000,
    onClose: () => {
      if (latest === take) latest = null
    },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" className="r2-fixed" onClick={take}>
          Undo
        </Button>
      </Group>
    ),
  })
  latest = take
}
