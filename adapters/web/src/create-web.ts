import { type Clock, instantFromMilliseconds } from '@roundtwo/model'
import type { Web } from '@roundtwo/operations'
import { checkErrand } from './check-errand.ts'
import { pageErrand } from './page-errand.ts'
import { visit } from './visit.ts'
import { defaultLimits, type WebOptions } from './web-options.ts'

const systemClock: Clock = () => instantFromMilliseconds(Date.now())

/** Fetches pages and feeds that the user names. */
export const createWeb = (options: WebOptions = {}): Web => {
  const journey = { ...options, limits: { ...defaultLimits, ...options.limits } }
  const { bytes } = journey.limits
  const clock = options.clock ?? systemClock
  return {
    fetch: (address) => visit(address, pageErrand(bytes), journey),
    check: (address, validators) => visit(address, checkErrand(validators, bytes, clock), journey),
  }
}
