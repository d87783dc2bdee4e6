import type { AskPage, OpportunityView } from '@roundtwo/contract'
import type { AskRecord, Instant, OpportunityRecord } from '@roundtwo/model'
import { type AskedBefore, asksToShow } from '@roundtwo/questions'
import type { HandlerOf } from '../implement.ts'
import { nextInterview } from '../opportunities/next-interview.ts'
import { participants } from '../opportunities/view.ts'
import { withView } from '../opportunities/with-view.ts'
import type { ReadRecords } from '../ports.ts'
import { asksFor } from '../preparing/facts.ts'

type Earlier = AskPage['earlier'][number]

const sameCompany = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** What was asked of the same company while going for another job there. */
const askedElsewhere = async (
  records: ReadRecords,
  { id, company }: OpportunityRecord,
): Promise<{ asks: AskRecord[]; roles: Map<string, string> }> => {
  const others = (await records.list('opportunity')).filter(
    (other) => other.id !== id && !other.deletedAt && sameCompany(other.company, company),
  )
  const asks: AskRecord[] = []
  for (const other of others) asks.push(...(await records.list('ask', { opportunityId: other.id })))
  return { asks, roles: new Map(others.map((other) => [other.id, other.role])) }
}

export const listAsks: HandlerOf<'listAsks'> = (ports, { id, limit }) =>
  withView(ports, id, async (view: OpportunityView, records): Promise<AskPage> => {
    const elsewhere = await askedElsewhere(records, view.opportunity)
    const rounds = new Map((await records.list('round')).map((round) => [round.id, round.number]))
    const earlierOf = (
      ask: Pick<AskRecord, 'text' | 'askId' | 'answer' | 'opportunityId' | 'roundId'>,
      askedAt: Instant,
    ): Earlier => ({
      text: ask.text,
      askId: ask.askId,
      answer: ask.answer,
      askedAt,
      role: elsewhere.roles.get(ask.opportunityId) ?? view.opportunity.role,
      round: rounds.get(ask.roundId ?? '') ?? null,
    })
    const shown = asksToShow({
      suggested: asksFor(view, ports),
      planned: await records.list('ask', { opportunityId: id }),
      earlier: elsewhere.asks,
      people: participants(view, nextInterview(view, ports.clock())),
    })
    const told = (ask: AskRecord, before: AskedBefore | null) => before && earlierOf({ ...ask, ...before }, before.at)
    return {
      planned: shown.planned.map(({ ask, before, withheld }) => ({
        ...ask,
        before: told(ask, before),
        withheld,
      })),
      asked: shown.asked.filter((ask) => ask.opportunityId === id),
      earlier: shown.asked.flatMap((ask) =>
        ask.opportunityId !== id && ask.askedAt ? [earlierOf(ask, ask.askedAt)] : [],
      ),
      suggested: shown.suggested.slice(0, limit).map(({ suggestion, person }) => ({
        ...suggestion,
        personId: person?.id ?? null,
        personReason: person?.reason ?? null,
      })),
    }
  })
