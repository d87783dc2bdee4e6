import { type FeedRecord, type Instant, later, minutes, minutesBetween, type Random } from '@roundtwo/model'

export interface PollOutcome {
  /** The feed answered with a feed, or that nothing changed. */
  ok: boolean
  /** It brought something. */
  changed: boolean
  /** How long the server asks to be left alone. */
  waitSeconds: number | null
  /** What went wrong, in a sentence; null when nothing did. */
  trouble: string | null
}

/** Minutes. */
const soonest = 60
const whenQuiet = 6 * 60
const whenFailing = 24 * 60
/** A server that asks for longer is believed up to here; a year is a setting nobody looked at. */
const longestWait = { answered: 24 * 60, failed: 7 * 24 * 60 }
/** A quiet feed is left half as long again each time, which reaches six hours after half a day. */
const slowing = 1.5
/** Part of the wait by which polls are spread, so that feeds added together are not asked together. */
const spread = 0.1

const quietWait = ({ checkedAt, nextAt, failures }: FeedRecord): number => {
  if (checkedAt === null || failures > 0) return soonest
  const before = minutesBetween(checkedAt, nextAt)
  return Math.min(whenQuiet, Math.max(soonest, before * slowing))
}

const failedWait = (failures: number): number => Math.min(whenFailing, soonest * 2 ** Math.min(failures - 1, 10))

const askedFor = ({ ok, waitSeconds }: PollOutcome): number => {
  const wanted = waitSeconds === null || !(waitSeconds > 0) ? 0 : waitSeconds / 60
  return Math.min(wanted, ok ? longestWait.answered : longestWait.failed)
}

/**
 * When a feed may be asked again, and what its last answer makes of it. At least an hour; with nothing new slowly up to
 * six; after failures in a row doubling from one hour to a day; never sooner than the server asks (up to a day, after a
 * failure up to a week). Up to a tenth more is added by chance. `checkedAt` is when the feed last answered.
 */
export const nextPoll = (
  feed: FeedRecord,
  outcome: PollOutcome,
  now: Instant,
  random: Random,
): Pick<FeedRecord, 'checkedAt' | 'nextAt' | 'failures' | 'trouble'> => {
  const { ok, changed, trouble } = outcome
  const failures = ok ? 0 : feed.failures + 1
  const own = ok ? (changed ? soonest : quietWait(feed)) : failedWait(failures)
  const wait = Math.max(own, askedFor(outcome)) * (1 + spread * random())
  return {
    checkedAt: ok ? now : feed.checkedAt,
    nextAt: later(now, minutes(Math.ceil(wait))),
    failures,
    trouble: ok ? null : (trouble ?? 'The feed did not answer.'),
  }
}
