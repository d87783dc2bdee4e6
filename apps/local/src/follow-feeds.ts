import { milliseconds } from '@roundtwo/model'
import type { Run } from '@roundtwo/operations'

const minute = 60_000
/** Not at once: whoever starts Roundtwo wants the page first. */
const firstAfter = minute / 4
const shortest = 5 * minute
const longest = 60 * minute

interface Polled {
  nextAt: Parameters<typeof milliseconds>[0] | null
}

/** Looks for news in the feeds that are followed whenever one is due, while the server runs. Gives what stops it. */
export const followFeeds = (run: Run, now: () => number): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const later = (wait: number) => {
    if (stopped) return
    timer = setTimeout(look, wait)
    timer.unref()
  }
  const look = async () => {
    const polled = await run('poll-feeds', {})
    const next = polled.ok ? (polled.value as Polled).nextAt : null
    const wait = next ? milliseconds(next) - now() : longest
    later(Math.min(longest, Math.max(shortest, wait)))
  }
  later(firstAfter)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
