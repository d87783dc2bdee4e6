import { type FeedRecord, instant, later, minutes, minutesBetween } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextPoll, type PollOutcome } from './next-poll.ts'

const now = instant('2026-11-22T09:00:00Z')

const feed: FeedRecord = {
  id: 'feed-1',
  opportunityId: 'opportunity-1',
  address: 'https://kestrel.example/feed',
  title: '',
  etag: null,
  lastModified: null,
  checkedAt: null,
  nextAt: now,
  failures: 0,
  trouble: null,
  addedAt: now,
}

const news: PollOutcome = { ok: true, changed: true, waitSeconds: null, trouble: null }
const quiet: PollOutcome = { ...news, changed: false }
const broken: PollOutcome = { ok: false, changed: false, waitSeconds: null, trouble: 'The page is gone.' }

const never = () => 0

/** Minutes waited after each outcome in turn. */
const waits = (outcomes: PollOutcome[], random: () => number = never): number[] => {
  let present = feed
  let at = now
  return outcomes.map((outcome) => {
    const next = nextPoll(present, outcome, at, random)
    const wait = minutesBetween(at, next.nextAt)
    present = { ...present, ...next }
    at = next.nextAt
    return wait
  })
}

describe('nextPoll', () => {
  test('RE5 a feed with news is asked hourly', () => {
    expect(waits([news, news, news])).toEqual([60, 60, 60])
  })

  test('RE5 one without is asked less and less, up to every six hours, and hourly again with news', () => {
    expect(waits([...Array.from({ length: 8 }, () => quiet), news])).toEqual([60, 90, 135, 203, 305, 360, 360, 360, 60])
  })

  test('RE5 after failures it waits from an hour to a day, and forgets them with an answer', () => {
    expect(waits([...Array.from({ length: 7 }, () => broken), quiet, quiet])).toEqual([
      60, 120, 240, 480, 960, 1440, 1440, 60, 90,
    ])
  })

  test('RE5 a failure is counted and told, and does not count as an answer', () => {
    expect(nextPoll({ ...feed, failures: 2 }, broken, now, never)).toEqual({
      checkedAt: null,
      nextAt: later(now, minutes(240)),
      failures: 3,
      trouble: 'The page is gone.',
    })
    expect(nextPoll({ ...feed, failures: 2, trouble: 'The page is gone.' }, news, now, never)).toEqual({
      checkedAt: now,
      nextAt: later(now, minutes(60)),
      failures: 0,
      trouble: null,
    })
  })

  test.each([
    ['two hours after news', news, 7200, 120],
    ['a minute after news', news, 60, 60],
    ['a year after news', news, 31_536_000, 1440],
    ['three days after a failure', broken, 259_200, 4320],
    ['a year after a failure', broken, 31_536_000, 10_080],
    ['less than nothing', news, -5, 60],
    ['no number', news, Number.NaN, 60],
  ])('RE5 asked to wait %s', (_, outcome, waitSeconds, wait) => {
    expect(waits([{ ...outcome, waitSeconds }])).toEqual([wait])
  })

  test('RE5 chance adds up to a tenth and takes nothing', () => {
    expect(waits([news], () => 0.5)).toEqual([63])
    expect(waits([news], () => 0.999)).toEqual([66])
  })

  test('RE5 whatever comes, a feed is asked at most hourly and at least once in eight days', () => {
    const outcome = fc.record({
      ok: fc.boolean(),
      changed: fc.boolean(),
      waitSeconds: fc.option(fc.double(), { nil: null }),
      trouble: fc.option(fc.string(), { nil: null }),
    })
    const chance = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), chance, (outcomes, part) => {
        for (const wait of waits(outcomes, () => part)) {
          expect(wait).toBeGreaterThanOrEqual(60)
          expect(wait).toBeLessThanOrEqual(7 * 1440 * 1.1 + 1)
        }
      }),
    )
  })
})
