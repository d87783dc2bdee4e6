import { matchResume as match } from '@roundtwo/matching'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const matchResume: HandlerOf<'matchResume'> = async (ports, { posting, resume, now }) =>
  success(match(posting, resume, { now: now ?? ports.clock() }))
