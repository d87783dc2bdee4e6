import type { InputOf, Operations } from '@roundtwo/contract'
import { blankRound, RoundFactsSchema, type RoundRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { withSaid } from '../opportunities/merge-facts.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

type Given = InputOf<Operations['saveRound']>

const roundFields = RoundFactsSchema.keyof().options

/** One format and a promise with its day may be given each as one. */
const saidOf = ({ format, nextStep, ...given }: Given): Partial<RoundRecord> => ({
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  ...(format ? { formats: format === 'unknown' ? [] : [format] } : {}),
  ...(nextStep === undefined ? {} : toldNext(nextStep)),
})

const toldNext = (nextStep: NonNullable<Given['nextStep']> | null): Partial<RoundRecord> =>
  typeof nextStep === 'object' && nextStep !== null
    ? { nextStep: nextStep.text || null, decisionBy: nextStep.by }
    : { nextStep }

export const saveRound: HandlerOf<'saveRound'> = (ports, given) =>
  ports.store.write(async (records) => {
    const { id, opportunityId } = given
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const rounds = await records.list('round', { opportunityId })
    const kept = rounds.find((round) => round.id === id)
    if (id && !kept) return notFound('round', id)
    const latest = Math.max(1, ...rounds.map((other) => other.number))
    const before = kept ?? { id: ports.newId(), opportunityId, number: latest + 1, ...blankRound }
    const round: RoundRecord = {
      ...withSaid(roundFields, before, saidOf(given)),
      number: given.number ?? before.number,
      checked: given.checked ?? before.checked,
    }
    await records.put('round', round)
    await refreshTasks(ports, records, opportunityId)
    return success(round)
  })
