import { type OpportunityRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const searchEverything: HandlerOf<'searchEverything'> = (ports, { words, limit, opportunityId = null }) =>
  ports.store.read(async (records) => {
    const found = await records.search(words, { limit, opportunityId })
    const ids = [...new Set(found.flatMap((hit) => hit.opportunityId ?? []))]
    const known = new Map<string, OpportunityRecord>()
    for (const id of ids) {
      const opportunity = await records.get('opportunity', id)
      if (opportunity) known.set(id, opportunity)
    }
    const hits = found.map((hit) => {
      const opportunity = hit.opportunityId ? known.get(hit.opportunityId) : undefined
      return { ...hit, company: opportunity?.company ?? null, role: opportunity?.role ?? null }
    })
    return success({ hits })
  })
