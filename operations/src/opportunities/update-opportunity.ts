import type { InputOf, Operations } from '@roundtwo/contract'
import { dateInZone, type OpportunityRecord, type PlainDate, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { Ports, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { withSaid } from './merge-facts.ts'
import { notFound } from './not-found.ts'
import { findOpportunity } from './view.ts'

type Given = Omit<InputOf<Operations['updateOpportunity']>, 'id'>

const chosen = <Value>(given: Value | undefined, kept: Value): Value => (given === undefined ? kept : given)

/** Without an outcome there is no day it was learnt; one that is set now was learnt today unless somebody says otherwise. */
const outcomeDay = async (
  ports: Ports,
  records: ReadRecords,
  kept: OpportunityRecord,
  given: Given,
): Promise<PlainDate | null> => {
  const outcome = chosen(given.outcome, kept.outcome)
  if (outcome === null) return null
  if (given.outcomeOn) return given.outcomeOn
  const keptDay = given.outcomeOn === undefined && outcome === kept.outcome ? kept.outcomeOn : null
  if (given.outcome === undefined || keptDay !== null) return keptDay
  return dateInZone(ports.clock(), await ownZoneOf(records, ports))
}

export const updateOpportunity: HandlerOf<'updateOpportunity'> = (ports, { id, ...given }) =>
  ports.store.write(async (records) => {
    const kept = await findOpportunity(records, id)
    if (!kept) return notFound('opportunity', id)
    if (given.resumeId && !(await records.get('resume', given.resumeId))) return notFound('CV', given.resumeId)
    const changed: OpportunityRecord = {
      ...withSaid(['company', 'role'], kept, given),
      notes: given.notes ?? kept.notes,
      resumeId: chosen(given.resumeId, kept.resumeId),
      outcome: chosen(given.outcome, kept.outcome),
      outcomeOn: await outcomeDay(ports, records, kept, given),
      industry: chosen(given.industry, kept.industry),
      country: chosen(given.country, kept.country),
      updatedAt: ports.clock(),
    }
    await records.put('opportunity', changed)
    if (changed.resumeId !== kept.resumeId) await refreshTasks(ports, records, id)
    return success(changed)
  })
