import { Button, Group, Text } from '@mantine/core'
import { offerUndo } from '../parts/undo.tsx'
import type { Draft } from './draft.ts'

interface SaveBarProps {
  draft: Draft
  saving: boolean
  onSave: () => void
  /** Clears everything; what it gives back brings it back. */
  onClear: () => () => void
}

const missingWords = ({ company, role, items }: Draft): string | null => {
  if (items.some((item) => item.state === 'reading')) return 'Still reading…'
  const missing = [company.trim() ? '' : 'the company', role.trim() ? '' : 'the role'].filter(Boolean)
  return missing.length > 0 ? `Still needed: ${missing.join(' and ')}.` : null
}

export const SaveBar = ({ draft, saving, onSave, onClear }: SaveBarProps) => {
  const missing = missingWords(draft)
  const isEmpty = draft.items.length === 0 && !draft.company && !draft.role
  return (
    <div className="r2-save-bar">
      <Text size="sm" className="r2-grow" role="status">
        {missing ?? 'Everything needed is there. You can change all of it later.'}
      </Text>
      <Group gap="sm">
        <Button variant="subtle" color="gray" disabled={isEmpty} onClick={() => offerUndo('Cleared.', onClear())}>
          Start over
        </Button>
        <Button size="md" disabled={missing !== null} loading={saving} onClick={onSave}>
          Make my plan
        </Button>
      </Group>
    </div>
  )
}
