import { type InterviewRecord, type InterviewStatus, instant } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { interviewToReflect } from './interview-to-reflect.ts'

const now = new Date('2026-12-01T12:00:00Z')

const interview = (
  id: string,
  start: string | null,
  end: string | null = null,
  status: InterviewStatus = 'planned',
): InterviewRecord => ({
  id,
  opportunityId: 'o',
  roundId: 'r',
  uid: null,
  sequence: 0,
  status,
  start: start ? instant(start) : null,
  end: end ? instant(end) : null,
  zone: null,
  place: null,
  link: null,
  platform: null,
  origins: {},
})

const asked = (...interviews: InterviewRecord[]) => interviewToReflect({ interviews }, now)?.id ?? null

test('the interview that was over last is asked about, once it is over', () => {
  const early = interview('early', '2026-11-25T09:00:00Z')
  expect(asked(early, interview('late', '2026-12-01T09:00:00Z'))).toBe('late')
  expect(asked(early, interview('running', '2026-12-01T11:30:00Z'))).toBe('early')
  expect(asked(early, interview('long', '2026-12-01T09:00:00Z', '2026-12-01T13:00:00Z'))).toBe('early')
})

test('for two weeks, and never about one that was cancelled', () => {
  expect(asked(interview('old', '2026-11-17T10:00:00Z'))).toBe(null)
  expect(asked(interview('off', '2026-12-01T09:00:00Z', null, 'cancelled'))).toBe(null)
  expect(asked(interview('unknown', null))).toBe(null)
})

test('one said to be held is over, whatever its time says', () => {
  expect(asked(interview('short', '2026-12-01T11:30:00Z', '2026-12-01T13:00:00Z', 'held'))).toBe('short')
  expect(asked(interview('unknown', null, null, 'held'))).toBe('unknown')
})
