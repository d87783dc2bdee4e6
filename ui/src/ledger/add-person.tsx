import { Button, Popover, Stack, TextInput } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'

interface AddPersonProps {
  others: PersonRecord[]
  onKnown: (id: string) => void
  onNew: (name: string) => void
}

const NewName = ({ onNew }: { onNew: (name: string) => void }) => {
  const [name, setName] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // The form stands inside another one: only this one is meant.
        event.stopPropagation()
        if (name.trim()) onNew(name.trim())
      }}
    >
      <TextInput
        size="xs"
        label="Somebody else"
        placeholder="Name"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        rightSection={
          <Button type="submit" size="compact-xs" variant="subtle" disabled={!name.trim()}>
            Add
          </Button>
        }
        rightSectionWidth={52}
      />
    </form>
  )
}

/** Adds somebody to an entry: known, or by a name nobody has yet. */
export const AddPerson = ({ others, onKnown, onNew }: AddPersonProps) => {
  const [open, setOpen] = useState(false)
  const taken =
    <Given,>(take: (given: Given) => void) =>
    (given: Given) => {
      take(given)
      setOpen(false)
    }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          radius="xl"
          leftSection={<IconUserPlus size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          Who
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label="Who">
        <Stack gap={4}>
          {others.map((person) => (
            <Button
              key={person.id}
              size="compact-sm"
              variant="subtle"
              justify="flex-start"
              onClick={() => taken(onKnown)(person.id)}
            >
              {person.name}
            </Button>
          ))}
          <NewName onNew={taken(onNew)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
