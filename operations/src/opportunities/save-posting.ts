import { type PostingRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { keepDocument } from './keep-document.ts'
import { notFound } from './not-found.ts'
import { findOpportunity } from './view.ts'

export const savePosting: HandlerOf<'savePosting'> = (ports, { opportunityId, posting, origins, file }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const [kept] = await records.list('posting', { opportunityId })
    const document = file && (await keepDocument(ports, records, { opportunityId, role: 'posting', file }))
    const record: PostingRecord = {
      id: kept?.id ?? ports.newId(),
      opportunityId,
      posting,
      origins: origins ?? kept?.origins ?? {},
      documentId: document?.id ?? kept?.documentId ?? null,
      updatedAt: ports.clock(),
    }
    await records.put('posting', record)
    await refreshTasks(ports, records, opportunityId)
    return success(record)
  })
