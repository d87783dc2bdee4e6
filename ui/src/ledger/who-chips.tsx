import { Button } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { IconX } from '@tabler/icons-react'
import { AddPerson } from './add-person.tsx'

export interface Who {
  personIds: string[]
  newPeople: string[]
}

interface WhoChipsProps {
  people: PersonRecord[]
  who: Who
  /** Named in the words, and nobody known by that name. */
  unknownNames?: string[]
  onChange: (who: Who) => void
}

const Chip = ({ name, note, onRemove }: { name: string; note?: string; onRemove: () => void }) => (
  <li className="r2-chip">
    {name}
    {note && <span className="r2-chip-note">{note}</span>}
    <button type="button" aria-label={`Without ${name}`} onClick={onRemove}>
      <IconX size={14} aria-hidden />
    </button>
  </li>
)

/** Who an entry is about: known people, names to be added, and names the words hold. */
export const WhoChips = ({ people, who, unknownNames = [], onChange }: WhoChipsProps) => {
  const chosen = who.personIds.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const without = <Item,>(items: Item[], item: Item) => items.filter((other) => other !== item)
  const addNew = (name: string) => {
    const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase())
    if (known) onChange({ ...who, personIds: [...new Set([...who.personIds, known.id])] })
    else onChange({ ...who, newPeople: [...new Set([...who.newPeople, name])] })
  }
  return (
    <ul className="r2-chips" aria-label="Who">
      {chosen.map(({ id, name }) => (
        <Chip key={id} name={name} onRemove={() => onChange({ ...who, personIds: without(who.personIds, id) })} />
      ))}
      {who.newPeople.map((name) => (
        <Chip
          key={name}
          name={name}
          note="new"
          onRemove={() => onChange({ ...who, newPeople: without(who.newPeople, name) })}
        />
      ))}
      {unknownNames.map((name) => (
        <li key={name}>
          <Button size="compact-xs" variant="light" radius="xl" onClick={() => addNew(name)}>
            Add {name}?
          </Button>
        </li>
      ))}
      <li>
        <AddPerson
          others={people.filter(({ id }) => !who.personIds.includes(id))}
          onKnown={(id) => onChange({ ...who, personIds: [...who.personIds, id] })}
          onNew={addNew}
        />
      </li>
    </ul>
  )
}
