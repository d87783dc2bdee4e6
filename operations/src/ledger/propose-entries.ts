import { readEntries } from '@roundtwo/language'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { readingContext } from './reading-context.ts'

export const proposeEntries: HandlerOf<'proposeEntries'> = (ports, { id, text }) =>
  ports.store.read(async (records) => {
    const opportunity = await findOpportunity(records, id)
    if (!opportunity) return notFound('opportunity', id)
    return success({ proposals: readEntries(text, await readingContext(ports, records, opportunity)) })
  })
