import { Text } from '@mantine/core'
import type { NoteView } from '@roundtwo/contract'
import { IconClockExclamation } from '@tabler/icons-react'
import { WebLink } from '../parts/web-link.tsx'
import { noteDate, sourceWords } from './note-words.ts'

/** Where a note comes from, from when it is, and whether it has grown old. */
export const NoteSource = ({ view }: { view: NoteView }) => {
  const { note, stale } = view
  const source = sourceWords(note)
  const date = noteDate(note)
  return (
    <>
      {(source || date) && (
        <Text size="sm" c="dimmed" component="div">
          {source && (note.link ? <WebLink address={note.link}>{source}</WebLink> : source)}
          {source && date && ', '}
          {date}
        </Text>
      )}
      {stale && (
        <Text size="sm" className="r2-stale">
          <IconClockExclamation size={16} aria-hidden /> {stale}
        </Text>
      )}
    </>
  )
}
