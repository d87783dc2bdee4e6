import { type PersonRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { withSaid } from '../opportunities/merge-facts.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

export const savePerson: HandlerOf<'savePerson'> = (ports, { id, opportunityId, ...given }) =>
  ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const kept = id ? await records.get('person', id) : undefined
    if (kept && kept.opportunityId !== opportunityId) return notFound('person', kept.id)
    const blank: PersonRecord = {
      ...{ id: id ?? ports.newId(), opportunityId, name: 'Somebody', role: null, email: null },
      ...{ kind: 'interviewer', notes: '', origins: {} },
    }
    const { notes, ...said } = given
    const person = withSaid(['name', 'role', 'email', 'kind'], kept ?? blank, said)
    if (notes !== undefined) person.notes = notes
    await records.put('person', person)
    await refreshTasks(ports, records, opportunityId)
    return success(person)
  })
