import { type Records, type Result, success } from '@roundtwo/model'
import { notFound } from '../opportunities/not-found.ts'
import type { Ports, WriteRecords } from '../ports.ts'

type Removable = 'interview' | 'person' | 'document' | 'resume' | 'note' | 'feed' | 'ask' | 'evidence'
const names: Record<Removable, string> = {
  interview: 'interview',
  person: 'person',
  document: 'file',
  resume: 'CV',
  note: 'note',
  feed: 'feed',
  ask: 'question',
  evidence: 'piece of evidence',
}

/** Removes one record and answers with what it was, so that it can be put back. */
export const removeRecord = <Kind extends Removable>(
  ports: Ports,
  kind: Kind,
  id: string,
  afterwards?: (removed: Records[Kind], records: WriteRecords) => Promise<void>,
): Promise<Result<Records[Kind], 'not-found'>> =>
  ports.store.write(async (records) => {
    const record = await records.get(kind, id)
    if (!record) return notFound(names[kind], id)
    await records.remove(kind, id)
    await afterwards?.(record, records)
    return success(record)
  })
