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

export const InvitedPeople = ({ people, origins, onChange }: InvitedPeopleProps) => {
  const change = (place: number, changed: Partial<InvitedPerson>) =>
    onChange(people.map((person, at) => (at === place ? { ...person, ...changed } : person)))
  return (
    <Fieldset legend="Who will be there" variant="unstyled">
      <Stack gap="sm" mt={4}>
        {[...people.entries()].map(([place, person]) => (
          <div key={place} className="r2-person-row">
            <ReadField
              label="Name"
              value={person.name}
              origin={origins[`people.${place}.name`] ?? origins[`people.${place}`]}
              onChange={(name) => change(place, { name: name ?? '' })}
            />
            <ReadField
              label="Their job"
              value={person.role}
              origin={origins[`people.${place}.role`]}
              onChange={(role) => change(place, { role })}
            />
            <ReadField
              label="Mail address"
              type="email"
              value={person.email}
              origin={origins[`people.${place}.email`]}
              onChange={(email) => change(place, { email })}
            />
            <NativeSelect
              label="Who they are"
              data={choices(personKinds, personKindLabels)}
              value={person.kind}
              onChange={(event) =>
                change(place, { kind: memberOf(personKinds, event.currentTarget.value) ?? 'unknown' })
              }
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
