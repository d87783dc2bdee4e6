import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { endsBeforeStart, endsEarly } from './ends-early.ts'
import { keepOpportunity } from './keep-opportunity.ts'
import { notFound } from './not-found.ts'

export const createOpportunity: HandlerOf<'createOpportunity'> = (ports, input) =>
  ports.store.write(async (records) => {
    if (input.resumeId && !(await records.get('resume', input.resumeId))) return notFound('CV', input.resumeId)
    if (input.invitation && endsBeforeStart(input.invitation)) return endsEarly
    return success({ opportunityId: await keepOpportunity(ports, records, input) })
  })
