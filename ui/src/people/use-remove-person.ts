import type { OpportunityView } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'

/** Removes somebody; undone, they are back with the interviews they take part in. */
export const useRemovePerson = (view: OpportunityView) => {
  const remove = useChange('deletePerson')
  const save = useChange('savePerson')
  const saveInterview = useChange('saveInterview')
  return (person: PersonRecord) => {
    const { id: opportunityId } = view.opportunity
    const meetings = view.attendance.filter((row) => row.personId === person.id)
    const putBack = async () => {
      await save.mutateAsync(person)
      for (const { interviewId } of meetings) {
        const rows = view.attendance.filter((row) => row.interviewId === interviewId)
        const personIds = rows.map((row) => row.personId)
        await saveInterview.mutateAsync({ id: interviewId, opportunityId, personIds })
      }
    }
    remove.mutate({ id: person.id })
    offerUndo(`${person.name} was removed.`, putBack)
  }
}
