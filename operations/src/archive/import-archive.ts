import { failure, type Records, type Result, success } from '@roundtwo/model'
import type { Ports, RecordKind, WriteRecords } from '../ports.ts'
import { canonicalText } from './canonical.ts'
import { checkReferences } from './check-references.ts'
import { type AllRecords, exportedKinds } from './export-document.ts'
import { type ArchiveFailure, readExport } from './read-export.ts'

export interface ImportCounts {
  added: number
  changed: number
  unchanged: number
}

/**
 * Takes in an export beside what is there; what has the id of something there takes its place. All is checked
 * before anything is written.
 */
export const importArchive = async (
  { archive, bytes: work }: Pick<Ports, 'archive' | 'bytes'>,
  records: WriteRecords,
  file: Uint8Array,
): Promise<Result<ImportCounts, ArchiveFailure>> => {
  const unpacked = archive.unpack(file)
  if (!unpacked.ok) return unpacked
  const read = readExport(unpacked.value.document)
  if (!read.ok) return read
  const { originals } = unpacked.value
  const given = read.value.records
  const present = await presentRecords(records)
  const givenIds = new Map(exportedKinds.map((kind) => [kind, new Set(given[kind].map(({ id }) => id))]))
  const known = (kind: RecordKind, id: string) =>
    givenIds.get(kind)?.has(id) === true || present.get(kind)?.has(id) === true
  const wrong =
    checkReferences(given, known) ??
    checkOriginals(given.document, originals, work.digest) ??
    (await checkLeftOut(records, given.document, originals, work.digest))
  if (wrong) {
    return failure('archive-damaged', `The export cannot be taken in, and nothing was changed: ${wrong}.`)
  }
  await makeWay(records, given)
  const counts = await putRecords(records, given, present)
  await putOriginals(records, given.document, originals)
  return success(counts)
}

/** Canonical texts of what is there, by kind and id. */
type Present = Map<RecordKind, Map<string, string>>

const presentRecords = async (records: WriteRecords): Promise<Present> => {
  const present: Present = new Map()
  for (const kind of exportedKinds) {
    const listed = await records.list(kind)
    present.set(kind, new Map(listed.map((record) => [record.id, canonicalText(record)])))
  }
  return present
}

const checkOriginals = (
  documents: Records['document'][],
  originals: Map<string, Uint8Array>,
  digestOf: (bytes: Uint8Array) => string,
): string | undefined => {
  for (const [digest, bytes] of originals) {
    if (digestOf(bytes) !== digest) return `the attached original ${digest} is not what it was`
  }
  const wrong = documents.find(({ digest, size }) => {
    const bytes = originals.get(digest)
    return bytes !== undefined && bytes.length !== size
  })
  return wrong && `document “${wrong.id}” has not the size it says`
}

/** An export may come without an original, but then the one that is here must be the one it speaks of. */
const checkLeftOut = async (
  records: WriteRecords,
  documents: Records['document'][],
  originals: Map<string, Uint8Array>,
  digestOf: (bytes: Uint8Array) => string,
): Promise<string | undefined> => {
  for (const { id, digest } of documents) {
    const here = originals.has(digest) ? undefined : await records.bytes(id)
    if (here && digestOf(here) !== digest) return `the original of document “${id}” is missing`
  }
  return undefined
}

/** An opportunity has one posting and an interview one reflection: another that is here gives way to the one taken in. */
const makeWay = async (records: WriteRecords, { posting, reflection }: AllRecords): Promise<void> => {
  for (const { id, opportunityId } of posting) {
    for (const other of await records.list('posting', { opportunityId })) {
      if (other.id !== id) await records.remove('posting', other.id)
    }
  }
  for (const { id, interviewId } of reflection) {
    for (const other of await records.list('reflection', { interviewId })) {
      if (other.id !== id) await records.remove('reflection', other.id)
    }
  }
}

const putRecords = async (records: WriteRecords, given: AllRecords, present: Present): Promise<ImportCounts> => {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0 }
  for (const kind of exportedKinds) {
    for (const record of given[kind]) {
      const before = present.get(kind)?.get(record.id)
      const effect = before === undefined ? 'added' : before === canonicalText(record) ? 'unchanged' : 'changed'
      counts[effect] += 1
      if (effect !== 'unchanged') await records.put(kind, record)
    }
  }
  return counts
}

const putOriginals = async (
  records: WriteRecords,
  documents: Records['document'][],
  originals: Map<string, Uint8Array>,
): Promise<void> => {
  for (const { id, digest } of documents) {
    const bytes = originals.get(digest)
    const present = bytes && (await records.bytes(id))
    if (bytes && !(present && sameBytes(bytes, present))) await records.putBytes(id, bytes)
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place])
