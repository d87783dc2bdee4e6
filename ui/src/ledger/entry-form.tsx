import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type EntryKind, entryKinds, type LedgerEntry, type PersonRecord } from '@roundtwo/model'
import { useRef } from 'react'
import { useChange } from '../calls/change.ts'
import { Section } from '../parts/section.tsx'
import { useKept } from '../parts/use-kept.ts'
import { entryKindLabels } from '../words/labels.ts'
import { EntryFields } from './entry-fields.tsx'
import { KindIcon } from './kind-icon.tsx'
import { textLabels } from './kind-words.ts'
import { WhoChips } from './who-chips.tsx'
import { blankEntry, withKind } from './with-kind.ts'

interface EntryFormProps {
  id: string
  round: number
  people: PersonRecord[]
  onClose: () => void
}

interface Form {
  entry: LedgerEntry | null
  personIds: string[]
  newPeople: string[]
  /** Makes the fields of each entry their own. */
  count: number
}

const blank: Form = { entry: null, personIds: [], newPeople: [], count: 0 }

interface KindChoiceProps {
  value: EntryKind | null
  onChange: (kind: EntryKind) => void
}

const KindChoice = ({ value, onChange }: KindChoiceProps) => (
  <Group gap="xs" role="group" aria-label="Kind of entry">
    {entryKinds.map((kind) => (
      <Button
        key={kind}
        size="compact-md"
        variant={kind === value ? 'filled' : 'default'}
        aria-pressed={kind === value}
        leftSection={<KindIcon kind={kind} />}
        onClick={() => onChange(kind)}
      >
        {entryKindLabels[kind]}
      </Button>
    ))}
  </Group>
)

/** One entry at a time, its kind chosen first. */
export const EntryForm = ({ id, round, people, onClose }: EntryFormProps) => {
  const [form, setForm] = useKept(`entry-form-1-${id}`, blank)
  const record = useChange('recordEntries')
  const words = useRef<HTMLTextAreaElement>(null)
  const { entry, personIds, newPeople } = form
  const choose = (kind: EntryKind) => {
    setForm({ ...form, entry: entry ? withKind(entry, kind) : blankEntry(kind) })
    // The field is there, or drawn anew, once this is done.
    requestAnimationFrame(() => words.current?.focus())
  }
  const put = () => {
    if (!entry?.text.trim()) return
    record.mutate(
      { opportunityId: id, round, entries: [{ entry, personIds, newPeople }] },
      {
        onSuccess: () => {
          setForm({ ...blank, entry: blankEntry(entry.kind), count: form.count + 1 })
          words.current?.focus()
        },
      },
    )
  }
  return (
    <Section
      title="Add by form"
      aside={
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          Close
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          put()
        }}
      >
        <Stack gap="md">
          <KindChoice value={entry?.kind ?? null} onChange={choose} />
          {entry && (
            <>
              <Textarea
                ref={words}
                label={textLabels[entry.kind]}
                autosize
                minRows={2}
                maxLength={20_000}
                value={entry.text}
                onChange={(event) => setForm({ ...form, entry: { ...entry, text: event.currentTarget.value } })}
              />
              <WhoChips
                people={people}
                who={{ personIds, newPeople }}
                onChange={(who) => setForm({ ...form, ...who })}
              />
              <EntryFields
                key={`${entry.kind} ${form.count}`}
                entry={entry}
                onChange={(changed) => setForm({ ...form, entry: changed })}
              />
              <Button type="submit" className="r2-start" disabled={!entry.text.trim()} loading={record.isPending}>
                Put on record
              </Button>
            </>
          )}
        </Stack>
      </form>
    </Section>
  )
}
