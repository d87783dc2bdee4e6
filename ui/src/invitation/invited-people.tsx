import { ActionIcon, Button, Fieldset, NativeSelect, Stack } from '@mantine/core'
import { type InvitedPerson, type Origins, personKinds } from '@roundtwo/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { ReadField } from '../parts/read-field.tsx'
import { choices, memberOf, personKindLabels } from '../words/labels.ts'

interface InvitedPeopleProps {
  people: InvitedPerson[]
  origins: Origins
  onChange: (people: InvitedPerson[]) => void
}

const nobody: InvitedPerson = { name: '', role: null, email: null, kind: 'interviewer' }

interface PersonFieldsProps {
  person: InvitedPerson
  origins?: Origins
  /** Their place in the origins. */
  path?: string
  onChange: (changed: Partial<InvitedPerson>) => void
}

/** Who somebody is. */
export const PersonFields = ({ person, origins = {}, path = '', onChange }: PersonFieldsProps) => (
  <>
    <ReadField
      label="Name"
      value={person.name}
      origin={origins[`${path}.name`] ?? origins[path]}
      onChange={(name) => onChange({ name: name ?? '' })}
    />
    <ReadField
      label="Their job"
      value={person.role}
      origin={origins[`${path}.role`]}
      onChange={(role) => onChange({ role })}
    />
    <ReadField
      label="Mail address"
      type="email"
      value={person.email}
      origin={origins[`${path}.email`]}
      onChange={(email) => onChange({ email })}
    />
    <NativeSelect
      label="Who they are"
      data={choices(personKinds, personKindLabels)}
      value={person.kind}
      onChange={(event) => onChange({ kind: memberOf(personKinds, event.currentTarget.value) ?? 'unknown' })}
    />
  </>
)

export const InvitedPeople = ({ people, origins, onChange }: InvitedPeopleProps) => {
  const change = (place: number, changed: Partial<InvitedPerson>) =>
    onChange(people.map((person, at) => (at === place ? { ...person, ...changed } : person)))
  return (
    <Fieldset legend="Who will be there" variant="unstyled">
      <Stack gap="sm" mt={4}>
        {[...people.entries()].map(([place, person]) => (
          <div key={place} className="r2-person-row">
            <PersonFields
              person={person}
              origins={origins}
              path={`people.${place}`}
              onChange={(changed) => change(place, changed)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              mt={26}
              aria-label={`Remove ${person.name || `person ${place + 1}`}`}
              onClick={() => onChange(people.toSpliced(place, 1))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          className="r2-start"
          onClick={() => onChange([...people, nobody])}
        >
          Add a person
        </Button>
      </Stack>
    </Fieldset>
  )
}
