import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'

export const listReflections: HandlerOf<'listReflections'> = (ports, { id }) =>
  ports.store.read(async (records) =>
    (await findOpportunity(records, id))
      ? success({ reflections: await records.list('reflection', { opportunityId: id }) })
      : notFound('opportunity', id),
  )
