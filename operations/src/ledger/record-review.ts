import { reviewEntry, reviewSteps } from '@roundtwo/advice'
import { failures } from '@roundtwo/contract'
import { readEntries } from '@roundtwo/language'
import { confirmedByUser, failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { entryRound } from './entry-round.ts'
import { keepEntries, type NewEntry } from './keep-entries.ts'
import { readingContext } from './reading-context.ts'

/** The step says what kind of entry a line is; the line itself may say who it was with. */
export const recordReview: HandlerOf<'recordReview'> = (ports, { opportunityId, round, ...given }) =>
  ports.store.write(async (records) => {
    const opportunity = await findOpportunity(records, opportunityId)
    if (!opportunity) return notFound('opportunity', opportunityId)
    const context = await readingContext(ports, records, opportunity)
    const entries = reviewSteps.flatMap((step) =>
      given[step].flatMap((line): NewEntry[] => {
        const entry = reviewEntry(step, line)
        if (!entry) return []
        const personIds = [...new Set(readEntries(line, context).flatMap((read) => read.personIds))]
        return [{ entry, personIds, source: 'review', quote: line, ...confirmedByUser }]
      }),
    )
    if (entries.length === 0) return failure('no-entries', failures['no-entries'].sentence)
    const kept = await entryRound(ports, records, opportunityId, round)
    return success({ entries: await keepEntries(ports, records, kept, entries) })
  })
