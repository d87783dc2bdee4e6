import { Button, Group, NativeSelect, SimpleGrid, Textarea } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { type PersonRecord, personKinds } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { ReadField } from '../parts/read-field.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Section } from '../parts/section.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { choices, memberOf, personKindLabels } from '../words/labels.ts'
import { useRemovePerson } from './use-remove-person.ts'

interface PersonCardProps {
  id: string
  opportunityId: string
  /** Null for one who is being added. */
  person: PersonRecord | null
  view: OpportunityView
  onRemoved: () => void
}

type Form = Pick<PersonRecord, 'name' | 'role' | 'email' | 'kind' | 'notes'>
const blank: Form = { name: '', role: null, email: null, kind: 'interviewer', notes: '' }

export const PersonCard = ({ id, opportunityId, person, view, onRemoved }: PersonCardProps) => {
  const [form, setForm] = useState<Form>(person ?? blank)
  const save = useChange('savePerson')
  const remove = useRemovePerson(view)
  const { state, change: keep } = useAutosave(async ({ name, role, email, kind, notes }: Form) => {
    if (name.trim()) await save.mutateAsync({ id, opportunityId, name: name.trim(), role, email, kind, notes })
  })
  const change = (changed: Partial<Form>) => {
    const next = { ...form, ...changed }
    setForm(next)
    keep(next)
  }
  return (
    <Section title={form.name || 'New person'} aside={<SavedHint state={state} />}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ReadField
          label="Name"
          value={form.name}
          error={form.name.trim() ? undefined : 'A name is needed to keep this person.'}
          onChange={(name) => change({ name: name ?? '' })}
        />
        <ReadField label="Their job" value={form.role} onChange={(role) => change({ role })} />
        <ReadField label="Mail address" type="email" value={form.email} onChange={(email) => change({ email })} />
        <NativeSelect
          label="Who they are"
          data={choices(personKinds, personKindLabels)}
          value={form.kind}
          onChange={(event) => change({ kind: memberOf(personKinds, event.currentTarget.value) ?? 'unknown' })}
        />
      </SimpleGrid>
      <Textarea
        mt="md"
        label="Notes"
        placeholder="What they work on, what you know of them, what to ask them"
        autosize
        minRows={2}
        value={form.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
      {person && (
        <Group mt="sm">
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            onClick={() => {
              remove(person)
              onRemoved()
            }}
          >
            Remove {person.name}
          </Button>
        </Group>
      )}
    </Section>
  )
}
