import { Button, Group, Stack, Text } from '@mantine/core'
import type { Import } from './decisions.ts'
import type { ImportState } from './use-import.ts'

const noneOfThem = ''

/** Who asked and who answered depends on which of the speakers is oneself. */
export const WhoIsMe = ({ given, state }: { given: Import; state: ImportState }) => {
  if (given.speakers.length === 0)
    return <Text c="dimmed">It names no speakers, so who said what is guessed from the words.</Text>
  if (!state.canChooseMe) return <Text>Speakers: {given.speakers.join(', ')}</Text>
  return (
    <Stack
      gap="xs"
      role="group"
      aria-label="Which one is you?"
      className="r2-asked"
      data-open={given.me === null || undefined}
    >
      <Text fw={600}>Which one is you?</Text>
      <Group gap="xs">
        {given.speakers.map((name) => (
          <Button
            key={name}
            size="compact-md"
            variant={name === given.me ? 'filled' : 'default'}
            aria-pressed={name === given.me}
            disabled={state.busy}
            onClick={() => state.setMe(name)}
          >
            {name}
          </Button>
        ))}
        <Button
          size="compact-md"
          variant={given.me === noneOfThem ? 'filled' : 'subtle'}
          aria-pressed={given.me === noneOfThem}
          disabled={state.busy}
          onClick={() => state.change({ ...given, me: noneOfThem })}
        >
          None of them
        </Button>
      </Group>
    </Stack>
  )
}
