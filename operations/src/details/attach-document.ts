import { failures } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { keepDocument } from '../opportunities/keep-document.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'

export const attachDocument: HandlerOf<'attachDocument'> = (ports, given) =>
  ports.store.write(async (records) => {
    if (given.file.base64 === '') return failure('empty-file', failures['empty-file'].sentence)
    if (!(await findOpportunity(records, given.opportunityId))) return notFound('opportunity', given.opportunityId)
    return success(await keepDocument(ports, records, given))
  })
