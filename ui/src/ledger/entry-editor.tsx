import { Button, Group, Stack, Textarea } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { EntryFields } from './entry-fields.tsx'
import { KindSelect } from './kind-select.tsx'
import { RoundSelect } from './round-select.tsx'
import { useSaveEntry } from './use-save-entry.ts'
import { type Who, WhoChips } from './who-chips.tsx'
import { withKind } from './with-kind.ts'

interface EntryEditorProps {
  view: EntryView
  people: PersonRecord[]
  rounds: number[]
  onClose: () => void
}

type Form = Pick<EntryView, 'entry' | 'round'> & Who

export const EntryEditor = ({ view, people, rounds, onClose }: EntryEditorProps) => {
  const { opportunityId } = view
  const [form, setForm] = useState<Form>({ ...view, newPeople: [] })
  const savePerson = useChange('savePerson')
  const save = useSaveEntry()
  const { state, change: keep } = useAutosave(async ({ entry, round, personIds }: Form) => {
    if (entry.text.trim()) await save(view, { entry, round, personIds })
  })
  const change = (changed: Partial<Form>) => {
    const next = { ...form, ...changed }
    setForm(next)
    keep(next)
  }
  /** Somebody who is nobody yet is added as soon as they are named. */
  const changeWho = ({ personIds: ids, newPeople: [name] }: Who) => {
    if (!name) return change({ personIds: ids })
    const added = { id: crypto.randomUUID(), opportunityId, name }
    return savePerson.mutate(added, { onSuccess: () => change({ personIds: [...ids, added.id] }) })
  }
  const { entry } = form
  return (
    <Stack gap="sm" className="r2-entry-editor">
      <Group gap="sm">
        <KindSelect kind={entry.kind} of={entry.text} onChange={(kind) => change({ entry: withKind(entry, kind) })} />
        <RoundSelect rounds={rounds} value={form.round} onChange={(next) => change({ round: next })} />
      </Group>
      <Textarea
        aria-label="Words of the entry"
        data-autofocus
        autoFocus
        autosize
        minRows={1}
        maxLength={20_000}
        value={entry.text}
        error={entry.text.trim() ? undefined : 'Some words are needed to keep this entry.'}
        onChange={(event) => change({ entry: { ...entry, text: event.currentTarget.value } })}
      />
      <WhoChips people={people} who={form} onChange={changeWho} />
      <EntryFields key={entry.kind} entry={entry} onChange={(changed) => change({ entry: changed })} />
      <Group justify="space-between">
        <SavedHint state={state} />
        <Button variant="default" size="compact-md" onClick={onClose}>
          Done
        </Button>
      </Group>
    </Stack>
  )
}
