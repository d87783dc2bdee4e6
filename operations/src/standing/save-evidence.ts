import { evidenceTypes } from '@roundtwo/forecast'
import { dateInZone, type EvidenceRecord, failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'

export const saveEvidence: HandlerOf<'saveEvidence'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('evidence', id) : undefined
    if (kept && kept.opportunityId !== opportunityId) return notFound('piece of evidence', kept.id)
    const type = given.type ?? kept?.type
    if (!type)
      return failure('nothing-given', 'Say what was observed: --type, one that forecast --list-evidence lists.')
    if (!evidenceTypes.some((known) => known.id === type)) return notFound('kind of evidence', type)
    const evidence: EvidenceRecord = {
      id: kept?.id ?? id ?? ports.newId(),
      opportunityId,
      type,
      observedOn: given.observedOn ?? kept?.observedOn ?? dateInZone(ports.clock(), await ownZoneOf(records, ports)),
      note: given.note ?? kept?.note ?? '',
    }
    await records.put('evidence', evidence)
    return success(evidence)
  })
