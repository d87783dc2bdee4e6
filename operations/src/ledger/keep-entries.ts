import type { EntryView } from '@roundtwo/contract'
import {
  type EntryRecord,
  type EntrySource,
  type LedgerEntry,
  type PersonRecord,
  type RoundRecord,
  type Surety,
  saidByUser,
} from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { entryViews } from './entry-views.ts'

export interface NewEntry extends Surety {
  entry: LedgerEntry
  personIds: string[]
  source: EntrySource
  quote: string | null
}

/** Puts entries on record in the order given; the plan then follows what they say. */
export const keepEntries = async (
  ports: Ports,
  records: WriteRecords,
  round: RoundRecord,
  entries: readonly NewEntry[],
): Promise<EntryView[]> => {
  const { opportunityId, id: roundId } = round
  const kept = entries.map(
    (given): EntryRecord => ({
      id: ports.newId(),
      opportunityId,
      roundId,
      ...given,
      createdAt: ports.clock(),
    }),
  )
  for (const entry of kept) await records.put('entry', entry)
  await refreshTasks(ports, records, opportunityId)
  return entryViews(records, opportunityId, kept)
}

/** People named who are not known yet, added once each by name. */
export const keepNewPeople = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  names: readonly string[],
): Promise<Map<string, PersonRecord>> => {
  const known = await records.list('person', { opportunityId })
  const byName = new Map(known.map((person) => [person.name.trim().toLowerCase(), person]))
  for (const name of names) {
    const key = name.trim().toLowerCase()
    if (byName.has(key)) continue
    const person: PersonRecord = {
      ...{ id: ports.newId(), opportunityId, name: name.trim(), role: null, email: null },
      ...{ kind: 'interviewer', notes: '', origins: { name: saidByUser } },
    }
    await records.put('person', person)
    byName.set(key, person)
  }
  return byName
}
