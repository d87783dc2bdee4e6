import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { endsBeforeStart, endsEarly } from './ends-early.ts'
import { findInvited } from './find-invited.ts'
import { keepDocument } from './keep-document.ts'
import { keepInvitation } from './keep-invitation.ts'
import { notFound } from './not-found.ts'
import { findOpportunity } from './view.ts'

export const applyInvitation: HandlerOf<'applyInvitation'> = (ports, { invitation, opportunityId, file, accept }) =>
  ports.store.write(async (records) => {
    if (endsBeforeStart(invitation)) return endsEarly
    if (opportunityId && !(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const invited = await findInvited(records, invitation, opportunityId)
    if (!invited.ok) return invited
    const { opportunityId: found, interview: kept } = invited.value
    const keeping = { ports, records, opportunityId: found, invitation, accept }
    const { interview, effect, held } = await keepInvitation(keeping, kept)
    if (file) await keepDocument(ports, records, { opportunityId: found, role: 'invitation', file })
    await refreshTasks(ports, records, found)
    return success({ opportunityId: found, interviewId: interview.after.id, effect, held })
  })
