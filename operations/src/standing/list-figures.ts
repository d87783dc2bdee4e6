import { figures, folklore } from '@roundtwo/catalog'
import { success } from '@roundtwo/units'
import type { HandlerOf } from '../implement.ts'

export const listFigures: HandlerOf<'listFigures'> = async () =>
  success({ figures: [...figures], folklore: [...folklore] })
