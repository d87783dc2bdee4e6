import { ActionIcon, Textarea } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { IconX } from '@tabler/icons-react'
import type { Change, Draft } from './drafts.ts'
import { EntryFields } from './entry-fields.tsx'
import { KindSelect } from './kind-select.tsx'
import { WhoChips } from './who-chips.tsx'
import { withKind } from './with-kind.ts'

interface DraftRowProps {
  draft: Draft
  people: PersonRecord[]
  onChange: (change: Change) => void
  /** Not where it is accepted or skipped instead. */
  onRemove?: () => void
}

/** An entry before it is on record: everything about it can be changed. */
export const DraftRow = ({ draft, people, onChange, onRemove }: DraftRowProps) => {
  const { entry, personIds, newPeople, unknownNames } = draft
  return (
    <div className="r2-draft" data-entry={entry.kind}>
      <KindSelect kind={entry.kind} of={entry.text} onChange={(kind) => onChange({ entry: withKind(entry, kind) })} />
      <Textarea
        className="r2-draft-text"
        aria-label="Words of the entry"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={20_000}
        value={entry.text}
        onChange={(event) => onChange({ entry: { ...entry, text: event.currentTarget.value } })}
      />
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className="r2-draft-remove"
          aria-label={`Leave out “${entry.text}”`}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      )}
      <div className="r2-draft-more">
        <WhoChips people={people} who={{ personIds, newPeople }} unknownNames={unknownNames} onChange={onChange} />
        <EntryFields entry={entry} onChange={(changed) => onChange({ entry: changed })} />
      </div>
    </div>
  )
}
