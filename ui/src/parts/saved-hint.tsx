import { Text } from '@mantine/core'
import type { SaveState } from './use-autosave.ts'

const words: Record<SaveState, string> = {
  untouched: '',
  waiting: 'Saving…',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved yet; the next change tries again',
}

export const SavedHint = ({ state }: { state: SaveState }) => (
  <Text size="xs" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status" mih="1.2em">
    {words[state]}
  </Text>
)
