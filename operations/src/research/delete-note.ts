import { removeRecord } from '../details/remove-record.ts'
import type { HandlerOf } from '../implement.ts'

export const deleteNote: HandlerOf<'deleteNote'> = (ports, { id }) => removeRecord(ports, 'note', id)
