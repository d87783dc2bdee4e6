import { type ResumeRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { keepDocument } from '../opportunities/keep-document.ts'
import { notFound } from '../opportunities/not-found.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

export const saveResume: HandlerOf<'saveResume'> = (ports, { id, name, resume, file }) =>
  ports.store.write(async (records) => {
    const kept = id ? await records.get('resume', id) : undefined
    if (id && !kept) return notFound('CV', id)
    const document = file && (await keepDocument(ports, records, { opportunityId: null, role: 'resume', file }))
    const record: ResumeRecord = {
      id: kept?.id ?? ports.newId(),
      name: name ?? kept?.name ?? resume.basics?.name ?? file?.name ?? 'CV',
      resume,
      documentId: document?.id ?? kept?.documentId ?? null,
      example: kept?.example ?? false,
      updatedAt: ports.clock(),
    }
    await records.put('resume', record)
    for (const opportunity of await records.list('opportunity', { resumeId: record.id }))
      await refreshTasks(ports, records, opportunity.id)
    return success(record)
  })
