import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { proposeFromNotes } from './propose-from-notes.ts'
import { readingContext } from './reading-context.ts'

export const proposeEntries: HandlerOf<'proposeEntries'> = (ports, { id, text, round }) =>
  ports.store.read(async (records) => {
    const opportunity = await findOpportunity(records, id)
    if (!opportunity) return notFound('opportunity', id)
    const context = await readingContext(ports, records, opportunity, round)
    return success({ proposals: await proposeFromNotes(text, context) })
  })
