import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { entryViews } from './entry-views.ts'

export const listEntries: HandlerOf<'listEntries'> = (ports, { id, round, personId, kind }) =>
  ports.store.read(async (records) => {
    if (!(await findOpportunity(records, id))) return notFound('opportunity', id)
    const entries = await entryViews(records, id, await records.list('entry', { opportunityId: id }))
    const wanted = entries.filter(
      (entry) =>
        (round === undefined || entry.round === round) &&
        (personId === undefined || entry.personIds.includes(personId)) &&
        (kind === undefined || entry.entry.kind === kind),
    )
    return success({ entries: wanted.toSorted((one, other) => one.round - other.round) })
  })
