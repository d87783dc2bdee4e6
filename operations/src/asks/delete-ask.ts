import { removeRecord } from '../details/remove-record.ts'
import type { HandlerOf } from '../implement.ts'

export const deleteAsk: HandlerOf<'deleteAsk'> = (ports, { id }) => removeRecord(ports, 'ask', id)
