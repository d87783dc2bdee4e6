import { ActionIcon, Anchor, Checkbox, Group, Text } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import { isSettled as isAnsweredFor, type LedgerEntry } from '@roundtwo/model'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { entryKindLabels } from '../words/labels.ts'
import { AskAbout } from './ask-about.tsx'
import type { Grouping } from './entry-groups.ts'
import { KindIcon } from './kind-icon.tsx'
import { moreWords } from './kind-words.ts'
import { isSettled, settledWord } from './use-settle.ts'

/** What can be done with any entry; made once for all of them. */
export interface EntryActions {
  settle: (view: EntryView, settled: boolean) => void
  remove: (view: EntryView) => void
  /** Says what an entry is that was not surely understood. */
  answer: (view: EntryView, entry: LedgerEntry) => void
}

interface EntryRowProps {
  actions: EntryActions
  view: EntryView
  grouping: Grouping
  /** It was pointed at from elsewhere. */
  pointed: boolean
  onEdit: () => void
  /** Stands in the place of the words while they are changed. */
  editor: ReactNode
}

/** The row takes the focus when it is pointed at, and when changing it is done. */
const useFocusedRow = (pointed: boolean, isEdited: boolean) => {
  const row = useRef<HTMLLIElement>(null)
  const wasEdited = useRef(isEdited)
  useEffect(() => {
    if (!pointed) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.focus({ preventScroll: true })
  }, [pointed])
  useEffect(() => {
    if (wasEdited.current && !isEdited) row.current?.focus({ preventScroll: true })
    wasEdited.current = isEdited
  }, [isEdited])
  return row
}

const Answers = ({ entry }: Pick<EntryView, 'entry'>) => (
  <>
    {'answer' in entry && entry.answer && (
      <Text size="sm">
        <strong>I said:</strong> {entry.answer}
      </Text>
    )}
    {'better' in entry && entry.better && (
      <Text size="sm">
        <strong>Better:</strong> {entry.better}
      </Text>
    )}
  </>
)

const StoryLink = ({ storyId }: { storyId: string }) => (
  <Anchor size="sm" renderRoot={(props) => <Link to="/stories/$storyId" params={{ storyId }} {...props} />}>
    The story
  </Anchor>
)

/** A stored entry is asked about by itself: what else it may have been was known while it was read. */
const readingsOf = ({ entry, quote }: EntryView): LedgerEntry[] => [entry, { kind: 'note', text: quote ?? entry.text }]

const Words = ({ view, grouping, actions }: Pick<EntryRowProps, 'view' | 'grouping' | 'actions'>) => {
  const { entry, people } = view
  const settled = isSettled(entry)
  const about = [
    grouping === 'kind' ? people.join(', ') : entryKindLabels[entry.kind],
    ...moreWords(entry),
    ...(view.source === 'transcript' ? ['from a transcript'] : []),
  ].filter(Boolean)
  return (
    <div className="r2-grow">
      <Text className="r2-entry-text" data-settled={settled || undefined}>
        {entry.text}
      </Text>
      {about.length > 0 && (
        <Text size="sm" c="dimmed">
          {about.join(' · ')}
        </Text>
      )}
      <Answers entry={entry} />
      {!isAnsweredFor(view) && entry.kind !== 'note' && (
        <AskAbout entry={entry} readings={readingsOf(view)} onAnswer={(answer) => actions.answer(view, answer)} />
      )}
      {entry.kind === 'story' && entry.storyId && <StoryLink storyId={entry.storyId} />}
      {settled !== null && (
        <Checkbox
          size="sm"
          mt={4}
          label={settledWord(entry)}
          aria-label={`${settledWord(entry)}: ${entry.text}`}
          checked={settled}
          onChange={(event) => actions.settle(view, event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

export const EntryRow = ({ view, grouping, pointed, actions, onEdit, editor }: EntryRowProps) => {
  const row = useFocusedRow(pointed, editor !== null)
  const { entry } = view
  const putAway = () => {
    const near = row.current?.nextElementSibling ?? row.current?.previousElementSibling
    actions.remove(view)
    if (near instanceof HTMLElement) near.focus()
  }
  return (
    <li
      className="r2-entry"
      ref={row}
      tabIndex={-1}
      data-entry={entry.kind}
      data-open={!isAnsweredFor(view) || undefined}
      data-pointed={pointed || undefined}
    >
      {editor ?? (
        <>
          {grouping === 'person' && <KindIcon kind={entry.kind} />}
          <Words view={view} grouping={grouping} actions={actions} />
          <Group gap={0} wrap="nowrap" className="r2-fixed">
            <ActionIcon variant="subtle" size="lg" aria-label={`Change “${entry.text}”`} onClick={onEdit}>
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Remove “${entry.text}”`} onClick={putAway}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </>
      )}
    </li>
  )
}
