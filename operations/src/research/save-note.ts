import { type NoteRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { noteViews } from './note-view.ts'

export const saveNote: HandlerOf<'saveNote'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('note', id) : undefined
    if (kept && kept.opportunityId !== opportunityId) return notFound('note', kept.id)
    const now = ports.clock()
    const blank: NoteRecord = {
      ...{ id: id ?? ports.newId(), opportunityId, theme: 'mission', text: '', help: '' },
      ...{ source: null, link: null, date: null, storyIds: [], state: 'kept', feedId: null, guid: null },
      ...{ documentId: null, createdAt: now, updatedAt: now },
    }
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const page = given.documentId ? await records.get('document', given.documentId) : undefined
    const note = { ...(kept ?? blank), ...changes, updatedAt: now }
    // Its page may be gone by the time a note is put back.
    if (given.documentId && page?.opportunityId !== opportunityId) note.documentId = null
    await records.put('note', note)
    const [view] = await noteViews(ports, records, [note])
    if (!view) throw new Error('a note has no view')
    return success(view)
  })
