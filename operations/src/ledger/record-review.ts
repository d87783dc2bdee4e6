import { type ReviewStep, reviewEntry, reviewSteps } from '@roundtwo/advice'
import { failures } from '@roundtwo/contract'
import { confirmedByUser, failure, success } from '@roundtwo/model'
import { readNotes } from '@roundtwo/reading'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { entryRound } from './entry-round.ts'
import { keepEntries, type NewEntry } from './keep-entries.ts'
import { namedIn } from './propose-from-notes.ts'
import { type ReadingContext, readingContext } from './reading-context.ts'

/** The step says what kind of entry a line is; the line itself may say who it was with. */
const entriesOf = async (step: ReviewStep, lines: readonly string[], context: ReadingContext): Promise<NewEntry[]> => {
  const read = await readNotes({ ...context, lines })
  return lines.flatMap((line, place): NewEntry[] => {
    const entry = reviewEntry(step, line)
    const meant = read.lines[place]?.entries.flatMap(({ people }) => people) ?? []
    // A line of which the reader made another kind of thing, or nothing, still names whom it was with.
    const who = { personIds: meant.length > 0 ? [...new Set(meant)] : namedIn(line, context.people) }
    return entry ? [{ entry, ...who, source: 'review', quote: line, ...confirmedByUser }] : []
  })
}

export const recordReview: HandlerOf<'recordReview'> = (ports, { opportunityId, round, ...given }) =>
  ports.store.write(async (records) => {
    const opportunity = await findOpportunity(records, opportunityId)
    if (!opportunity) return notFound('opportunity', opportunityId)
    const context = await readingContext(ports, records, opportunity, round)
    const read = reviewSteps.map((step) => entriesOf(step, given[step], context))
    const entries = (await Promise.all(read)).flat()
    if (entries.length === 0) return failure('no-entries', failures['no-entries'].sentence)
    const kept = await entryRound(ports, records, opportunityId, round)
    return success({ entries: await keepEntries(ports, records, kept, entries) })
  })
