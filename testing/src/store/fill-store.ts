import type { Records } from '@roundtwo/model'
import type { ReadRecords, RecordKind, WriteRecords } from '@roundtwo/operations'
import type { Belongings } from '../records/belongings.ts'

const kinds: { [Kind in keyof Records]: true } = {
  opportunity: true,
  posting: true,
  resume: true,
  round: true,
  interview: true,
  person: true,
  attendance: true,
  task: true,
  document: true,
  story: true,
  revision: true,
  entry: true,
  feed: true,
  note: true,
  ask: true,
  reflection: true,
  evidence: true,
  forecast: true,
  setting: true,
}

export const everyKind = Object.keys(kinds) as RecordKind[]

export const putBelongings = async (
  records: WriteRecords,
  { records: belongings, originals }: Belongings,
): Promise<void> => {
  for (const kind of everyKind) for (const record of belongings[kind]) await records.put(kind, record)
  for (const [documentId, bytes] of originals) await records.putBytes(documentId, bytes)
}

/** All that is there, by kind; the bytes of documents by their ids. */
export const contentOf = async (records: ReadRecords) => {
  const lists = new Map<string, unknown>()
  for (const kind of everyKind) lists.set(kind, await records.list(kind))
  const bytes = new Map<string, Uint8Array | undefined>()
  for (const { id } of await records.list('document')) bytes.set(id, await records.bytes(id))
  return { lists, bytes }
}
