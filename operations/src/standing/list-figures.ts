import { figures, folklore } from '@roundtwo/catalog'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const listFigures: HandlerOf<'listFigures'> = async () =>
  success({ figures: [...figures], folklore: [...folklore] })
