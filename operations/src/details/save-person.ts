import { type PersonRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

export const savePerson: HandlerOf<'savePerson'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('person', id) : undefined
    if (kept && kept.opportunityId !== opportunityId) return notFound('person', kept.id)
    const person: PersonRecord = {
      id: kept?.id ?? id ?? ports.newId(),
      opportunityId,
      name: given.name ?? kept?.name ?? 'Somebody',
      role: given.role === undefined ? (kept?.role ?? null) : given.role,
      email: given.email === undefined ? (kept?.email ?? null) : given.email,
      kind: given.kind ?? kept?.kind ?? 'interviewer',
      notes: given.notes ?? kept?.notes ?? '',
    }
    await records.put('person', person)
    await refreshTasks(ports, records, opportunityId)
    return success(person)
  })
