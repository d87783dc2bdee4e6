import { Badge, Button, Group, Kbd, Text } from '@mantine/core'
import type { NoteView, Research } from '@roundtwo/contract'
import { type KeyboardEvent, useRef } from 'react'
import { Section } from '../parts/section.tsx'
import { researchThemeLabels } from '../words/labels.ts'
import { NoteSource } from './note-source.tsx'
import type { NoteChanges } from './use-note-changes.ts'

interface ProposedNotesProps {
  proposed: Research['proposed']
  changes: NoteChanges
}

const decide = 'data-decide'

/** Keeps the focus in the list: what is decided goes, and the next one takes its place. */
const useList = () => {
  const list = useRef<HTMLUListElement>(null)
  const focus = (place: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[${decide}]`)
    const last = (buttons?.length ?? 0) - 1
    buttons?.[Math.max(0, Math.min(place, last))]?.focus()
  }
  return { list, focus }
}

interface ProposedProps {
  view: NoteView
  onKeep: () => void
  onDismiss: () => void
  onStep: (by: number) => void
}

const Proposed = ({ view, onKeep, onDismiss, onStep }: ProposedProps) => {
  const { note } = view
  const does: Record<string, () => void> = {
    k: onKeep,
    d: onDismiss,
    ArrowDown: () => onStep(1),
    ArrowUp: () => onStep(-1),
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = does[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <li className="r2-proposed">
      <Text className="r2-note-text">{note.text}</Text>
      <Group gap="xs" mt={2}>
        <Badge variant="default">{researchThemeLabels[note.theme]}</Badge>
        <NoteSource view={view} />
      </Group>
      <Group gap="xs" mt="xs" onKeyDown={press}>
        <Button size="compact-sm" variant="light" {...{ [decide]: '' }} onClick={onKeep}>
          Keep
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDismiss}>
          Not for me
        </Button>
      </Group>
    </li>
  )
}

/** What the feeds brought, to be kept or put away one by one. */
export const ProposedNotes = ({ proposed, changes }: ProposedNotesProps) => {
  const { list, focus } = useList()
  if (proposed.length === 0) return null
  const decided = (place: number, act: () => void) => () => {
    focus(place + 1)
    act()
  }
  return (
    <Section
      title={`Found for you (${proposed.length})`}
      about={
        <>
          From the feeds you follow. Keep what you could speak about.
          <span className="r2-wide-only">
            {' '}
            By keyboard: <Kbd size="xs">k</Kbd> keeps, <Kbd size="xs">d</Kbd> puts away, <Kbd size="xs">↑</Kbd>{' '}
            <Kbd size="xs">↓</Kbd> move.
          </span>
        </>
      }
    >
      <ul className="r2-plain-list" ref={list}>
        {[...proposed.entries()].map(([place, view]) => (
          <Proposed
            key={view.note.id}
            view={view}
            onKeep={decided(place, () => changes.keep(view.note))}
            onDismiss={decided(place, () => changes.dismiss(view.note))}
            onStep={(by) => focus(place + by)}
          />
        ))}
      </ul>
    </Section>
  )
}
