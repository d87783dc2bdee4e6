import type { OpportunityCard } from '@roundtwo/contract'
import { type Instant, milliseconds, type OpportunityRecord, type Records, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { ReadRecords } from '../ports.ts'
import { keptFor } from './delete-opportunity.ts'
import { interviewToShow, roundOf, usualRound } from './next-interview.ts'

const isShown = (opportunity: OpportunityRecord, deleted: boolean, now: Instant): boolean => {
  if (!opportunity.deletedAt) return !deleted
  return deleted && milliseconds(now) - milliseconds(opportunity.deletedAt) < keptFor
}

const grouped = async <Kind extends 'round' | 'interview' | 'task'>(
  records: ReadRecords,
  kind: Kind,
): Promise<(opportunityId: string) => Records[Kind][]> => {
  const groups = Map.groupBy(await records.list(kind), (record) => record.opportunityId)
  return (opportunityId) => groups.get(opportunityId) ?? []
}

/** What is coming soonest first, then what has no time yet, then what is past, the latest first; ended ones last. */
const order =
  (now: Instant) =>
  (card: OpportunityCard): string => {
    const start = card.interview?.status === 'planned' ? card.interview.start : null
    const coming = start !== null && (card.interview?.end ?? start) >= now
    if (card.outcome) return '3'
    if (coming) return `0${start}`
    return start === null ? '1' : `2${(9e15 - milliseconds(start)).toString().padStart(16, '0')}`
  }

export const listOpportunities: HandlerOf<'listOpportunities'> = (ports, { deleted }) =>
  ports.store.read(async (records) => {
    const now = ports.clock()
    const rounds = await grouped(records, 'round')
    const interviews = await grouped(records, 'interview')
    const tasks = await grouped(records, 'task')
    const cards = (await records.list('opportunity'))
      .filter((opportunity) => isShown(opportunity, deleted, now))
      .map(({ id, company, role, outcome, example, deletedAt }): OpportunityCard => {
        const meetings = { rounds: rounds(id), interviews: interviews(id) }
        const interview = interviewToShow(meetings, now)
        const round = roundOf(meetings, interview)
        const kept = tasks(id).filter((task) => !task.dismissed)
        return {
          id,
          company,
          role,
          outcome,
          example,
          deletedAt,
          interview: interview && {
            id: interview.id,
            round: round?.number ?? usualRound,
            final: round?.final ?? null,
            formats: round?.formats ?? [],
            status: interview.status,
            start: interview.start,
            end: interview.end,
            zone: interview.zone,
          },
          tasksOpen: kept.filter((task) => !task.doneAt).length,
          tasksDone: kept.filter((task) => task.doneAt).length,
        }
      })
    const keyOf = order(now)
    return success({ opportunities: cards.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) })
  })
