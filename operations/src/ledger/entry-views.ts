import type { EntryView } from '@roundtwo/contract'
import type { EntryRecord, PersonRecord, RoundRecord } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'

interface Around {
  rounds: Map<string, RoundRecord>
  people: Map<string, PersonRecord>
}

const byId = <Kept extends { id: string }>(records: Kept[]): Map<string, Kept> =>
  new Map(records.map((record) => [record.id, record]))

export const viewOf = (entry: EntryRecord, { rounds, people }: Around): EntryView => ({
  ...entry,
  round: rounds.get(entry.roundId)?.number ?? 1,
  people: entry.personIds.flatMap((id) => people.get(id)?.name ?? []),
})

/** Says of entries in which round they were made and who was there, by name. */
export const entryViews = async (
  records: ReadRecords,
  opportunityId: string,
  entries: readonly EntryRecord[],
): Promise<EntryView[]> => {
  const around = {
    rounds: byId(await records.list('round', { opportunityId })),
    people: byId(await records.list('person', { opportunityId })),
  }
  return entries.map((entry) => viewOf(entry, around))
}
