import { Alert, List } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { Draft } from './draft.ts'
import { roleLabels, roles } from './item.ts'

/** What the readers want known, before the fields. */
export const NotesList = ({ draft }: { draft: Draft }) => {
  const notes = roles.flatMap((role) => draft.notes[role].map((note) => ({ role, ...note })))
  if (notes.length === 0) return null
  return (
    <Alert color="yellow" variant="light" icon={<IconInfoCircle aria-hidden />} title="Please look at these">
      <List size="sm" spacing={4}>
        {notes.map((note) => (
          <List.Item key={`${note.role} ${note.code} ${note.message}`}>
            <strong>{roleLabels[note.role]}:</strong> {note.message}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
