import type { EntryView } from '@roundtwo/contract'
import { type EntryKind, entryKinds } from '@roundtwo/model'
import { entryKindLabels } from '../words/labels.ts'

export type Grouping = 'kind' | 'person'

export interface EntryGroup {
  key: string
  title: string
  /** Where the group is one kind of entry. */
  kind: EntryKind | null
  entries: EntryView[]
}

export interface RoundGroups {
  round: number
  groups: EntryGroup[]
}

const byKind = (entries: readonly EntryView[]): EntryGroup[] =>
  entryKinds.flatMap((kind) => {
    const own = entries.filter(({ entry }) => entry.kind === kind)
    return own.length === 0 ? [] : { key: kind, title: entryKindLabels[kind], kind, entries: own }
  })

const nobody = 'Nobody in particular'

/** Those who heard it together are one group; nobody in particular comes last. */
const byPerson = (entries: readonly EntryView[]): EntryGroup[] => {
  const groups = Map.groupBy(entries, ({ personIds, people }) =>
    people.length === 0 ? '' : personIds.toSorted().join(' '),
  )
  return [...groups]
    .map(([key, own]) => ({
      key: key || 'nobody',
      title: own[0]?.people.toSorted().join(', ') || nobody,
      kind: null,
      entries: own,
    }))
    .toSorted((one, other) => {
      const last = Number(one.title === nobody) - Number(other.title === nobody)
      return last || (one.title < other.title ? -1 : 1)
    })
}

/** The ledger as it is shown: the latest round first, in it the groups, in them the latest entry first. */
export const entryGroups = (entries: readonly EntryView[], grouping: Grouping): RoundGroups[] => {
  const latestFirst = entries.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  const rounds = [...Map.groupBy(latestFirst, ({ round }) => round)].toSorted(([a], [b]) => b - a)
  const divide = grouping === 'kind' ? byKind : byPerson
  return rounds.map(([round, own]) => ({ round, groups: divide(own) }))
}

export interface Wanted {
  kind: EntryKind | null
  personId: string | null
}

export const isWanted = ({ entry, personIds }: EntryView, { kind, personId }: Wanted): boolean =>
  (kind === null || entry.kind === kind) && (personId === null || personIds.includes(personId))
