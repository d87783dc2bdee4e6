import { asks } from '@roundtwo/catalog'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const browseAsks: HandlerOf<'browseAsks'> = async (_ports, { theme }) =>
  success({ asks: asks.filter((ask) => !theme || ask.theme === theme) })
