import type { Records } from '@roundtwo/model'
import type { ReadRecords, RecordKind, Store, WriteRecords } from '@roundtwo/operations'
import { modelSearch } from './model-search.ts'

/** A store in memory, as plain as can be: what the real ones are compared with. It checks no references. */
export const createModelStore = (): Store => {
  const tenants = new Map<string, Content>()
  let turn: Promise<unknown> = Promise.resolve()
  const contentOf = (tenant: string) => tenants.get(tenant) ?? emptyContent()
  return {
    read: async (tenant, work) => work(recordsIn(structuredClone(contentOf(tenant)))),
    write: (tenant, work) => {
      const mine = turn.then(async () => {
        const content = structuredClone(contentOf(tenant))
        const value = await work(recordsIn(content))
        tenants.set(tenant, content)
        return value
      })
      turn = mine.catch(() => undefined)
      return mine
    },
    erase: async (tenant) => void tenants.delete(tenant),
    close: async () => undefined,
  }
}

interface Content {
  records: Map<RecordKind, Map<string, Fields>>
  bytes: Map<string, Uint8Array>
}

type Fields = Record<string, unknown>

const emptyContent = (): Content => ({ records: new Map(), bytes: new Map() })

type References = Partial<Record<RecordKind, [kind: RecordKind, field: string][]>>

/** What goes with what it refers to, by the field that refers. */
const belongings: References = {
  opportunity: [
    ...(['posting', 'round', 'interview', 'person', 'attendance', 'task', 'document'] as const),
    ...(['entry', 'feed', 'note', 'ask', 'reflection', 'evidence', 'forecast'] as const),
  ].map((kind) => [kind, 'opportunityId']),
  round: [
    ['interview', 'roundId'],
    ['entry', 'roundId'],
  ],
  interview: [
    ['attendance', 'interviewId'],
    ['reflection', 'interviewId'],
  ],
  person: [['attendance', 'personId']],
  story: [['revision', 'storyId']],
}

/** What stays and forgets. */
const pointers: References = {
  resume: [['opportunity', 'resumeId']],
  document: [
    ['posting', 'documentId'],
    ['resume', 'documentId'],
    ['note', 'documentId'],
  ],
  feed: [['note', 'feedId']],
  person: [['ask', 'personId']],
  round: [['ask', 'roundId']],
  entry: [['ask', 'entryId']],
}

const recordsIn = (content: Content): WriteRecords => {
  const table = (kind: RecordKind) => {
    const found = content.records.get(kind) ?? new Map<string, Fields>()
    content.records.set(kind, found)
    return found
  }
  const remove = (kind: RecordKind, id: string): void => {
    if (!table(kind).delete(id)) return
    for (const [other, field] of belongings[kind] ?? []) {
      for (const [otherId, fields] of [...table(other)]) if (fields[field] === id) remove(other, otherId)
    }
    for (const [other, field] of pointers[kind] ?? []) {
      for (const fields of table(other).values()) if (fields[field] === id) fields[field] = null
    }
    if (kind === 'document') content.bytes.delete(id)
  }
  return {
    ...readsOf(table, content),
    put: async (kind, record) => {
      const fields: Fields = { ...record }
      table(kind).set(record.id, structuredClone(fields))
    },
    remove: async (kind, id) => remove(kind, id),
    putBytes: async (documentId, bytes) => void content.bytes.set(documentId, bytes),
  }
}

const readsOf = (table: (kind: RecordKind) => Map<string, Fields>, content: Content): ReadRecords => ({
  get: async (kind, id) => asRecord(kind, table(kind).get(id)),
  list: async (kind, match = {}) =>
    [...table(kind).entries()]
      .sort(([one], [other]) => inByteOrder(one, other))
      .filter(([, fields]) => Object.entries(match).every(([field, value]) => same(fields[field], value)))
      .flatMap(([, fields]) => asRecord(kind, fields) ?? []),
  bytes: async (documentId) => content.bytes.get(documentId),
  search: async (words, options) => {
    const all = <Kind extends RecordKind>(kind: Kind) =>
      [...table(kind).values()].flatMap((fields) => asRecord(kind, fields) ?? [])
    return modelSearch(all, (id) => content.bytes.get(id), words, options)
  },
})

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const asRecord = <Kind extends RecordKind>(_kind: Kind, fields: Fields | undefined) =>
  fields as Records[Kind] | undefined

/** The order of UTF-8's bytes, which is that of code points and not of JavaScript's strings. */
export const inByteOrder = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))
