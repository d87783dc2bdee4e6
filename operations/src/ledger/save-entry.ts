import { failures } from '@roundtwo/contract'
import { confirmedByUser, type EntryRecord, failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { entryRound } from './entry-round.ts'
import { entryViews } from './entry-views.ts'

export const saveEntry: HandlerOf<'saveEntry'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = await records.get('entry', id)
    if (kept && kept.opportunityId !== opportunityId) return notFound('entry', id)
    const entry = given.entry ?? kept?.entry
    if (!entry) return failure('no-entries', failures['no-entries'].sentence)
    const roundId =
      kept && given.round === undefined
        ? kept.roundId
        : (await entryRound(ports, records, opportunityId, given.round)).id
    const changed: EntryRecord = {
      id,
      opportunityId,
      roundId,
      entry,
      personIds: given.personIds ?? kept?.personIds ?? [],
      source: given.source ?? kept?.source ?? 'typed',
      quote: given.quote === undefined ? (kept?.quote ?? null) : given.quote,
      // Whoever changes an entry has answered for it.
      certainty: given.certainty ?? kept?.certainty ?? confirmedByUser.certainty,
      confirmed: given.confirmed ?? (given.entry === undefined ? (kept?.confirmed ?? true) : true),
      createdAt: kept?.createdAt ?? ports.clock(),
    }
    await records.put('entry', changed)
    await refreshTasks(ports, records, opportunityId)
    const [view] = await entryViews(records, opportunityId, [changed])
    if (!view) throw new Error('an entry just kept has no view')
    return success(view)
  })
