import { ActionIcon, Button, Group, Text } from '@mantine/core'
import type { LedgerEntry, PersonRecord } from '@roundtwo/model'
import { IconNote, IconPencil, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { entryKindLabels } from '../words/labels.ts'
import { AskAbout } from './ask-about.tsx'
import { DraftRow } from './draft-row.tsx'
import { type Change, type Draft, isOpen } from './drafts.ts'
import { KindIcon } from './kind-icon.tsx'
import { moreWords } from './kind-words.ts'
import { blankEntry } from './with-kind.ts'

interface ReadLineProps {
  draft: Draft
  people: PersonRecord[]
  onChange: (change: Change) => void
  onRemove: () => void
}

const namesOf = ({ personIds, newPeople }: Draft, people: PersonRecord[]): string[] => [
  ...personIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? []),
  ...newPeople,
]

/** What further lines added to an entry. */
const Added = ({ entry }: Pick<Draft, 'entry'>) => {
  const [answer, better] = ['answer' in entry ? entry.answer : '', 'better' in entry ? entry.better : '']
  return (
    <>
      {answer && <Text size="sm">I said: {answer}</Text>}
      {better && entry.kind !== 'figure' && <Text size="sm">Better: {better}</Text>}
    </>
  )
}

/** What a line was read as, in a few words. */
const Understood = ({ draft, people }: Pick<ReadLineProps, 'draft' | 'people'>) => (
  <div>
    <Text className="r2-read-text">{draft.entry.text}</Text>
    <Text size="sm" c="dimmed">
      {[entryKindLabels[draft.entry.kind], ...namesOf(draft, people), ...moreWords(draft.entry)].join(' · ')}
    </Text>
    <Added entry={draft.entry} />
  </div>
)

interface ActionProps {
  label: string
  icon: typeof IconX
  onClick: () => void
}

const Action = ({ label, icon: Icon, onClick }: ActionProps) => (
  <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
    <Icon size={18} aria-hidden />
  </ActionIcon>
)

/** Names that nobody known has, to add with a tap. */
const NewNames = ({ draft, onChange }: Pick<ReadLineProps, 'draft' | 'onChange'>) => (
  <Group gap="xs" className="r2-read-more">
    {draft.unknownNames.map((name) => (
      <Button
        key={name}
        size="compact-xs"
        variant="light"
        radius="xl"
        onClick={() => onChange({ newPeople: [...draft.newPeople, name] })}
      >
        Add {name}?
      </Button>
    ))}
  </Group>
)

/** Everything about it, to be changed by hand. */
const Changing = ({ onDone, ...row }: ReadLineProps & { onDone: () => void }) => (
  <div>
    <DraftRow {...row} />
    <Button variant="subtle" size="compact-sm" mt={4} onClick={onDone}>
      Done
    </Button>
  </div>
)

/** A line as it was typed and what it was read as; it can be answered for, changed, left out, or stay a note. */
export const ReadLine = (props: ReadLineProps) => {
  const { draft, people, onChange, onRemove } = props
  const [isChanging, setChanging] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  const { entry, readings, quote } = draft
  // What was tapped is gone: the keyboard goes on from the line itself.
  const stay = () => requestAnimationFrame(() => line.current?.focus())
  const answer = (answered: LedgerEntry) => {
    onChange({ entry: answered })
    stay()
  }
  const done = () => {
    setChanging(false)
    stay()
  }
  if (isChanging) return <Changing {...props} onDone={done} />
  const open = isOpen(draft)
  return (
    <div className="r2-read" ref={line} tabIndex={-1} data-entry={entry.kind} data-open={open || undefined}>
      <KindIcon kind={entry.kind} />
      <Understood draft={draft} people={people} />
      <Group gap={0} wrap="nowrap">
        <Action label={`Change “${entry.text}”`} icon={IconPencil} onClick={() => setChanging(true)} />
        {entry.kind !== 'note' && !open && (
          <Action
            label={`Keep “${entry.text}” as a note`}
            icon={IconNote}
            onClick={() => answer(blankEntry('note', quote))}
          />
        )}
        <Action label={`Leave out “${entry.text}”`} icon={IconX} onClick={onRemove} />
      </Group>
      {open && (
        <div className="r2-read-more">
          <AskAbout entry={entry} readings={readings} onAnswer={answer} />
        </div>
      )}
      {draft.unknownNames.length > 0 && <NewNames draft={draft} onChange={onChange} />}
    </div>
  )
}
