import { Group, NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import { type EntryKind, entryKinds, type PersonRecord } from '@roundtwo/model'
import { memo, useEffect, useState } from 'react'
import { FilterRow } from '../questions/filter-row.tsx'
import { entryKindLabels } from '../words/labels.ts'
import { type Grouping, isWanted } from './entry-groups.ts'
import { EntryList } from './entry-list.tsx'

interface OnRecordProps {
  entries: EntryView[]
  people: PersonRecord[]
  rounds: number[]
  pointed: string | undefined
}

const groupings: { value: Grouping; label: string }[] = [
  { value: 'kind', label: 'By kind' },
  { value: 'person', label: 'By person' },
]
const everybody = ''

const Shown = ({ entries, people, rounds, pointed }: OnRecordProps) => {
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const [kind, setKind] = useState<EntryKind | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [editing, setEditing] = useState<EntryView | null>(null)
  // What is pointed at must not be filtered away.
  useEffect(() => {
    if (!pointed) return
    setKind(null)
    setPersonId(null)
  }, [pointed])
  const ofPerson = entries.filter((view) => isWanted(view, { kind: null, personId }))
  const wanted = ofPerson.filter((view) => view.id === editing?.id || isWanted(view, { kind, personId }))
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h3">
          On record
        </Title>
        <Group gap="sm">
          {people.length > 0 && (
            <NativeSelect
              size="sm"
              aria-label="Whose"
              data={[
                { value: everybody, label: 'Everybody' },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={personId ?? everybody}
              onChange={(event) => setPersonId(event.currentTarget.value || null)}
            />
          )}
          <SegmentedControl
            size="sm"
            aria-label="How it is grouped"
            data={groupings}
            value={grouping}
            onChange={setGrouping}
          />
        </Group>
      </Group>
      <FilterRow
        label="Kinds of entry"
        choices={entryKinds.map((value) => ({
          value,
          label: entryKindLabels[value],
          count: ofPerson.filter(({ entry }) => entry.kind === value).length,
        }))}
        value={kind}
        onChange={setKind}
      />
      {wanted.length === 0 && <Text c="dimmed">Nothing of that is on record.</Text>}
      <EntryList
        entries={wanted}
        grouping={grouping}
        people={people}
        rounds={rounds}
        pointed={pointed}
        editing={editing}
        onEdit={setEditing}
      />
    </Stack>
  )
}

/** The ledger: filtered, grouped, each entry changeable in its place. It is long: typing above it leaves it alone. */
export const OnRecord = memo(Shown)
