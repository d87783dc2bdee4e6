import { Button, Stack, Title } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { useState } from 'react'
import { EntryEditor } from './entry-editor.tsx'
import { type EntryGroup, entryGroups, type Grouping } from './entry-groups.ts'
import { type EntryActions, EntryRow } from './entry-row.tsx'
import { KindIcon } from './kind-icon.tsx'
import { useAnswer } from './use-answer.ts'
import { useRemoveEntry } from './use-remove-entry.ts'
import { useSettle } from './use-settle.ts'

interface EntryListProps {
  entries: EntryView[]
  grouping: Grouping
  people: PersonRecord[]
  rounds: number[]
  pointed: string | undefined
  /** As it was when changing it began: until that is done, it stays where it stands. */
  editing: EntryView | null
  onEdit: (entry: EntryView | null) => void
}

const step = 30

interface GroupProps extends Omit<EntryListProps, 'entries'> {
  actions: EntryActions
  group: EntryGroup
  current: Map<string, EntryView>
}

const Group = ({ group, current, ...rest }: GroupProps) => {
  const { grouping, people, rounds, pointed, editing, onEdit, actions } = rest
  const hasPointed = group.entries.slice(step).some(({ id }) => id === pointed)
  const [shown, setShown] = useState(step)
  const limit = hasPointed ? group.entries.length : shown
  const hidden = group.entries.length - limit
  return (
    <section aria-label={group.title}>
      <Title order={4} size="h5" className="r2-entry-group">
        {group.kind && <KindIcon kind={group.kind} />} {group.title} ({group.entries.length})
      </Title>
      <ul className="r2-entries">
        {group.entries.slice(0, limit).map((placed) => {
          const view = current.get(placed.id) ?? placed
          const isEdited = editing?.id === placed.id
          return (
            <EntryRow
              key={placed.id}
              view={view}
              grouping={grouping}
              pointed={placed.id === pointed}
              actions={actions}
              onEdit={() => onEdit(view)}
              editor={
                isEdited ? (
                  <EntryEditor view={editing} people={people} rounds={rounds} onClose={() => onEdit(null)} />
                ) : null
              }
            />
          )
        })}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + step * 10)}>
          Show more ({hidden})
        </Button>
      )}
    </section>
  )
}

export const EntryList = ({ entries, ...rest }: EntryListProps) => {
  const { editing } = rest
  const actions: EntryActions = { settle: useSettle(), remove: useRemoveEntry(), answer: useAnswer() }
  const current = new Map(entries.map((view) => [view.id, view]))
  const placed = entries.map((view) => (view.id === editing?.id ? editing : view))
  return (
    <Stack gap="lg">
      {entryGroups(placed, rest.grouping).map(({ round, groups }) => (
        <section key={round} aria-label={`Round ${round}`} className="r2-section">
          <Title order={3} size="h3">
            Round {round}
          </Title>
          <Stack gap="md" mt="sm">
            {groups.map((group) => (
              <Group key={group.key} group={group} current={current} actions={actions} {...rest} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  )
}
