import type { Records } from '@roundtwo/model'
import type { RecordKind } from '../ports.ts'
import { type AllRecords, exportedKinds } from './export-document.ts'

type ReferenceField =
  | 'opportunityId'
  | 'resumeId'
  | 'roundId'
  | 'interviewId'
  | 'personId'
  | 'documentId'
  | 'storyId'
  | 'entryId'
  | 'feedId'

const targets: Record<ReferenceField, RecordKind> = {
  opportunityId: 'opportunity',
  resumeId: 'resume',
  roundId: 'round',
  interviewId: 'interview',
  personId: 'person',
  documentId: 'document',
  storyId: 'story',
  entryId: 'entry',
  feedId: 'feed',
}

export type Known = (kind: RecordKind, id: string) => boolean

/** What is wrong with how the records hang together, in words; nothing when all is well. */
export const checkReferences = (records: AllRecords, known: Known): string | undefined => {
  for (const kind of exportedKinds) {
    for (const record of records[kind]) {
      const dangling = danglingReference(record, known)
      if (dangling) return `${kind} “${record.id}” refers to ${dangling}, which is not there`
    }
  }
  const opportunityId = twice(records.posting.map((record) => record.opportunityId))
  if (opportunityId !== undefined) return `opportunity “${opportunityId}” has two postings`
  const interviewId = twice(records.reflection.map((record) => record.interviewId))
  if (interviewId !== undefined) return `interview “${interviewId}” has two reflections`
  return undefined
}

const twice = (ids: string[]): string | undefined => {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

const danglingReference = (record: Records[RecordKind], known: Known): string | undefined => {
  const fields = new Map<string, unknown>(Object.entries(record))
  for (const [field, kind] of Object.entries(targets)) {
    const id = fields.get(field)
    if (typeof id === 'string' && !known(kind, id)) return `${kind} “${id}”`
  }
  return undefined
}
