import { type RoundRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

export const saveRound: HandlerOf<'saveRound'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const rounds = await records.list('round', { opportunityId })
    const kept = rounds.find((round) => round.id === id)
    if (id && !kept) return notFound('round', id)
    const round: RoundRecord = {
      id: kept?.id ?? ports.newId(),
      opportunityId,
      number: given.number ?? kept?.number ?? Math.max(1, ...rounds.map((other) => other.number)) + 1,
      final: given.final === undefined ? (kept?.final ?? null) : given.final,
      format: given.format ?? kept?.format ?? 'unknown',
      bring: given.bring ?? kept?.bring ?? [],
      prepare: given.prepare ?? kept?.prepare ?? [],
      nextStep: given.nextStep === undefined ? (kept?.nextStep ?? null) : given.nextStep,
      checked: given.checked ?? kept?.checked ?? [],
      finalists: given.finalists === undefined ? (kept?.finalists ?? null) : given.finalists,
    }
    await records.put('round', round)
    await refreshTasks(ports, records, opportunityId)
    return success(round)
  })
