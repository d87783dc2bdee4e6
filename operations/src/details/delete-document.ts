import type { HandlerOf } from '../implement.ts'
import { removeRecord } from './remove-record.ts'

export const deleteDocument: HandlerOf<'deleteDocument'> = (ports, { id }) =>
  removeRecord(ports, 'document', id, async (removed, records) => {
    for (const posting of await records.list('posting', { documentId: removed.id }))
      await records.put('posting', { ...posting, documentId: null })
    for (const resume of await records.list('resume', { documentId: removed.id }))
      await records.put('resume', { ...resume, documentId: null })
  })
