import { removeRecord } from '../details/remove-record.ts'
import type { HandlerOf } from '../implement.ts'

export const deleteEvidence: HandlerOf<'deleteEvidence'> = (ports, { id }) => removeRecord(ports, 'evidence', id)
