import type { HandlerOf } from '../implement.ts'
import { changeOpportunity } from './change-opportunity.ts'

export const restoreOpportunity: HandlerOf<'restoreOpportunity'> = (ports, { id }) =>
  changeOpportunity(ports, id, async () => ({ deletedAt: null }))
