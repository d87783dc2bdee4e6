import { saidByUser } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { namesOf, removedPath } from '../opportunities/same-person.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { removeRecord } from './remove-record.ts'

/** Removes somebody who takes no part; that they do not is remembered, so that no later message brings them back. */
export const deletePerson: HandlerOf<'deletePerson'> = (ports, { id }) =>
  removeRecord(ports, 'person', id, async (person, records) => {
    const opportunity = await findOpportunity(records, person.opportunityId)
    if (opportunity) {
      const removed = namesOf(person).map((name) => [removedPath(name), saidByUser] as const)
      const origins = { ...opportunity.origins, ...Object.fromEntries(removed) }
      await records.put('opportunity', { ...opportunity, origins })
    }
    await refreshTasks(ports, records, person.opportunityId)
  })
