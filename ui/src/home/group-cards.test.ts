import type { OpportunityCard } from '@roundtwo/contract'
import { instant, type Outcome } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { groupCards } from './group-cards.ts'

const now = new Date('2026-12-01T12:00:00Z')

const card = (
  id: string,
  start: string | null,
  more: { outcome?: Outcome; status?: 'planned' | 'cancelled' } = {},
): OpportunityCard => ({
  id,
  company: 'Alder Lane Bakery',
  role: 'Baker',
  outcome: more.outcome ?? null,
  example: false,
  deletedAt: null,
  interview: {
    id: `${id}-interview`,
    round: 2,
    final: null,
    formats: [],
    status: more.status ?? 'planned',
    start: start ? instant(start) : null,
    end: null,
    zone: null,
  },
  tasksOpen: 0,
  tasksDone: 0,
})

test('every card stands in exactly one group, by what happens next', () => {
  const cards = [
    card('tomorrow', '2026-12-02T09:00:00Z'),
    card('no-time', null),
    card('last-week', '2026-11-24T09:00:00Z'),
    card('offered', '2026-12-02T09:00:00Z', { outcome: 'offer' }),
    card('invited-again', '2026-12-05T09:00:00Z', { outcome: 'further-round' }),
    card('called-off', '2026-12-03T09:00:00Z', { status: 'cancelled' }),
  ]
  const groups = groupCards(cards, now)
  const idsOf = (group: OpportunityCard[]) => group.map(({ id }) => id)
  const ids = {
    coming: idsOf(groups.coming),
    waiting: idsOf(groups.waiting),
    past: idsOf(groups.past),
    ended: idsOf(groups.ended),
  }
  expect(ids).toEqual({
    coming: ['tomorrow', 'invited-again'],
    waiting: ['no-time'],
    past: ['last-week', 'called-off'],
    ended: ['offered'],
  })
})
