import type { OpportunityView } from '@roundtwo/contract'
import { blankRound, type InterviewRecord, instant, type RoundRecord } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { lastHeldRound, roundNumbers } from './last-held-round.ts'

const now = new Date('2026-12-01T12:00:00Z')

const round = (number: number): RoundRecord => ({
  id: `round-${number}`,
  opportunityId: 'o',
  number,
  ...blankRound,
})

const interview = (number: number, start: string | null): InterviewRecord => ({
  id: `interview-${number}-${start}`,
  opportunityId: 'o',
  roundId: `round-${number}`,
  uid: null,
  sequence: 0,
  status: 'planned',
  start: start ? instant(start) : null,
  end: null,
  zone: null,
  place: null,
  link: null,
  platform: null,
  origins: {},
})

const view = (rounds: number[], interviews: InterviewRecord[]): OpportunityView => ({
  opportunity: {
    id: 'o',
    company: 'Hollin Bridge',
    role: 'Site Manager',
    resumeId: null,
    outcome: null,
    outcomeOn: null,
    industry: null,
    country: null,
    notes: '',
    origins: {},
    example: false,
    createdAt: instant('2026-11-01T12:00:00Z'),
    updatedAt: instant('2026-11-01T12:00:00Z'),
    deletedAt: null,
  },
  posting: null,
  resume: null,
  rounds: rounds.map(round),
  interviews,
  people: [],
  attendance: [],
  tasks: [],
  documents: [],
})

test('before the second interview it is the first round, though nobody has told of it', () => {
  const second = view([2], [interview(2, '2026-12-04T09:00:00Z')])
  expect(lastHeldRound(second, now)).toBe(1)
  expect(roundNumbers(second, now)).toEqual([1, 2])
})

test('after it, it is the second', () => {
  expect(lastHeldRound(view([2], [interview(2, '2026-11-28T09:00:00Z')]), now)).toBe(2)
})

test('between two meetings of one round it is that round', () => {
  const both = [interview(2, '2026-11-30T09:00:00Z'), interview(2, '2026-12-04T09:00:00Z')]
  expect(lastHeldRound(view([2], both), now)).toBe(2)
})

test('an interview without a time is still to come; without any, the latest round counts', () => {
  expect(lastHeldRound(view([1, 2, 3], [interview(3, null)]), now)).toBe(2)
  expect(lastHeldRound(view([1, 2], []), now)).toBe(2)
  expect(lastHeldRound(view([], []), now)).toBe(1)
})
