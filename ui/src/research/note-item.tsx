import { ActionIcon, Button, Group, Text } from '@mantine/core'
import type { NoteView } from '@roundtwo/contract'
import { IconHeartHandshake, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { NoteEditor } from './note-editor.tsx'
import { NoteSource } from './note-source.tsx'
import type { NoteChanges } from './use-note-changes.ts'

interface NoteItemProps {
  view: NoteView
  changes: NoteChanges
}

const opening = 60

export const NoteItem = ({ view, changes }: NoteItemProps) => {
  const { note } = view
  const [editing, setEditing] = useState<'text' | 'help' | null>(null)
  const name = note.text.length > opening ? `${note.text.slice(0, opening)}…` : note.text
  if (editing)
    return (
      <li className="r2-note">
        <NoteEditor note={note} changes={changes} begin={editing} onClose={() => setEditing(null)} />
      </li>
    )
  return (
    <li className="r2-note">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <div className="r2-grow">
          <Text className="r2-note-text">{note.text}</Text>
          {note.help ? (
            <Text size="sm" className="r2-note-help">
              <IconHeartHandshake size={16} aria-hidden />
              <span>
                <strong>How I can help:</strong> {note.help}
              </span>
            </Text>
          ) : (
            <Button
              variant="subtle"
              size="compact-xs"
              className="r2-note-add"
              leftSection={<IconHeartHandshake size={16} aria-hidden />}
              aria-label={`Say how you can help: ${name}`}
              onClick={() => setEditing('help')}
            >
              Say how you can help
            </Button>
          )}
          <NoteSource view={view} />
        </div>
        <Group gap={0} wrap="nowrap" className="r2-fixed">
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Change the note “${name}”`}
            onClick={() => setEditing('text')}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove the note “${name}”`}
            onClick={() => changes.putAway(note)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </li>
  )
}
