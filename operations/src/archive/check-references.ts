import type { Records } from '@roundtwo/units'
import type { RecordKind } from '../ports.ts'
import { type AllRecords, exportedKinds } from './export-document.ts'

type ReferenceField = 'opportunityId' | 'resumeId' | 'roundId' | 'interviewId' | 'personId' | 'documentId'

const targets: Record<ReferenceField, RecordKind> = {
  opportunityId: 'opportunity',
  resumeId: 'resume',
  roundId: 'round',
  interviewId: 'interview',
  personId: 'person',
  documentId: 'document',
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
  const withPosting = new Set<string>()
  for (const { opportunityId } of records.posting) {
    if (withPosting.has(opportunityId)) return `opportunity “${opportunityId}” has two postings`
    withPosting.add(opportunityId)
  }
  return undefined
}

const danglingReference = (record: Records[RecordKind], known: Known): string | undefined => {
  const fields = new Map<string, unknown>(Object.entries(record))
  for (const [field, kind] of Object.entries(targets)) {
    const id = fields.get(field)
    if (typeof id === 'string' && !known(kind, id)) return `${kind} “${id}”`
  }
  return undefined
}
