import { asks } from '@roundtwo/catalog'
import { type AskRecord, failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'

const usualTheme = 'role'

export const saveAsk: HandlerOf<'saveAsk'> = (ports, { id, opportunityId, askId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const all = await records.list('ask', { opportunityId })
    const kept = id ? await records.get('ask', id) : undefined
    if (kept && kept.opportunityId !== opportunityId) return notFound('question', kept.id)
    const chosen = asks.find((ask) => ask.id === askId)
    if (askId && !chosen) return notFound('question of the catalog', askId)
    const text = given.text ?? kept?.text ?? chosen?.text
    if (!text) return failure('nothing-given', 'Write the question, or choose one of the catalog.')
    const person = given.personId ? await records.get('person', given.personId) : null
    if (given.personId && person?.opportunityId !== opportunityId) return notFound('person', given.personId)
    const ask: AskRecord = {
      id: kept?.id ?? id ?? ports.newId(),
      opportunityId,
      askId: chosen?.id ?? kept?.askId ?? null,
      text,
      theme: given.theme ?? kept?.theme ?? chosen?.theme ?? usualTheme,
      personId: given.personId === undefined ? (kept?.personId ?? null) : given.personId,
      again: given.again ?? kept?.again ?? false,
      askedAt: kept?.askedAt ?? null,
      roundId: kept?.roundId ?? null,
      answer: kept?.answer ?? '',
      entryId: kept?.entryId ?? null,
      position: given.position ?? kept?.position ?? Math.max(0, ...all.map(({ position }) => position)) + 1,
      createdAt: kept?.createdAt ?? ports.clock(),
    }
    await records.put('ask', ask)
    return success(ask)
  })
