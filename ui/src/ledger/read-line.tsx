import { ActionIcon, Button, Group, Text } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { IconNote, IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
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

/** What a line was read as, in a few words. */
const Understood = ({ draft, people }: Pick<ReadLineProps, 'draft' | 'people'>) => (
  <>
    <Text className="r2-read-text">{draft.entry.text}</Text>
    <Text size="sm" c="dimmed">
      {[entryKindLabels[draft.entry.kind], ...namesOf(draft, people), ...moreWords(draft.entry)].join(' · ')}
    </Text>
  </>
)

/** A line as it was typed and what it was read as; it can be answered for, changed, left out, or stay a note. */
export const ReadLine = ({ draft, people, onChange, onRemove }: ReadLineProps) => {
  const [isChanging, setChanging] = useState(false)
  const { entry, readings, quote, newPeople, unknownNames } = draft
  if (isChanging)
    return (
      <div>
        <DraftRow draft={draft} people={people} onChange={onChange} onRemove={onRemove} />
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setChanging(false)}>
          Done
        </Button>
      </div>
    )
  const open = isOpen(draft)
  return (
    <div className="r2-read" data-entry={entry.kind} data-open={open || undefined}>
      <KindIcon kind={entry.kind} />
      <div className="r2-grow">
        <Understood draft={draft} people={people} />
        {open && (
          <AskAbout entry={entry} readings={readings} onAnswer={(answer) => onChange({ entry: answer })} />
        )}
        {unknownNames.length > 0 && (
          <Group gap="xs" mt={4}>
            {unknownNames.map((name) => (
              <Button
                key={name}
                size="compact-xs"
                variant="light"
                radius="xl"
                onClick={() => onChange({ newPeople: [...newPeople, name] })}
              >
                Add {name}?
              </Button>
            ))}
          </Group>
        )}
      </div>
      <Group gap={0} wrap="nowrap" className="r2-fixed">
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={`Change “${entry.text}”`}
          onClick={() => setChanging(true)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        {entry.kind !== 'note' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Keep “${entry.text}” as a note`}
            title="Keep as a note"
            onClick={() => onChange({ entry: blankEntry('note', quote) })}
          >
            <IconNote size={18} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Leave out “${entry.text}”`}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  )
}
