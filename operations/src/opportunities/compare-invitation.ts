import type { ComparedInvitation, HeldFact, ToldChange } from '@roundtwo/contract'
import { MeetingFactsSchema, type OpportunityRecord, RoundFactsSchema, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { ReadRecords } from '../ports.ts'
import { findInvited } from './find-invited.ts'
import { isSame } from './merge-facts.ts'
import { notFound } from './not-found.ts'
import { type GivenInvitation, type InvitationPlan, planInvitation, type Step } from './plan-invitation.ts'
import { findOpportunity } from './view.ts'

/** The facts that differ between what is kept and what would be, and those that are held back. */
const changesOf = <Field extends string, Kept extends { [Name in Field]: unknown }>(
  fields: readonly Field[],
  path: string,
  { before, after }: Step<Kept>,
  held: readonly HeldFact[],
): ToldChange[] => {
  const changed = fields.flatMap((field): ToldChange[] => {
    const [kept, told] = [before?.[field] ?? null, after[field]]
    const isNothing = told === null || (Array.isArray(told) && told.length === 0)
    if (isSame(kept, told) || (kept === null && isNothing)) return []
    return [{ path: path + field, kept, told, held: false }]
  })
  const asked = held.filter((fact) => fact.path.startsWith(path)).map((fact) => ({ ...fact, held: true }))
  return [...asked, ...changed]
}

const personFields = ['name', 'role', 'email', 'kind'] as const

/** Everybody named in it, then those who take part and are not. */
const peopleOf = async (
  records: ReadRecords,
  { people, attendance, interview, held }: InvitationPlan,
): Promise<ComparedInvitation['people']> => {
  const { opportunityId, id: interviewId } = interview.after
  const joining = new Set(attendance.map(({ personId }) => personId))
  const named = people.map(({ before, after }): ComparedInvitation['people'][number] => {
    const changes = before ? changesOf(personFields, `people.${after.id}.`, { before, after }, held) : []
    const change = joining.has(after.id) || !before ? 'joins' : changes.length > 0 ? 'changes' : 'stays'
    return { name: after.name, role: after.role, change, changes }
  })
  if (people.length === 0) return named
  const ids = new Set(people.map(({ after }) => after.id))
  const attending = await records.list('attendance', { opportunityId, interviewId })
  const known = await records.list('person', { opportunityId })
  const others = known.filter(({ id }) => !ids.has(id) && attending.some(({ personId }) => personId === id))
  return [...named, ...others.map(({ name, role }) => ({ name, role, change: 'not-named' as const, changes: [] }))]
}

const plain = (text: string): string => text.trim().toLowerCase()

/** By what it says of company and job, where only one opportunity is meant. */
const byCompany = async (
  records: ReadRecords,
  { company, role }: GivenInvitation,
): Promise<OpportunityRecord | undefined> => {
  if (company === null) return undefined
  const open = await records.list('opportunity', { deletedAt: null })
  const there = open.filter((one) => one.outcome === null && plain(one.company) === plain(company))
  const same = there.filter((one) => role !== null && plain(one.role) === plain(role))
  const meant = there.length > 1 ? same : there
  return meant.length === 1 ? meant[0] : undefined
}

export const compareInvitation: HandlerOf<'compareInvitation'> = (ports, { invitation, opportunityId }) =>
  ports.store.read(async (records) => {
    if (opportunityId && !(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const named = opportunityId ?? (await byCompany(records, invitation))?.id ?? null
    const invited = await findInvited(records, invitation, named)
    if (!invited.ok)
      return invited.code === 'invitation-outdated' ? { ...invited, code: invited.code } : success({ found: null })
    const { opportunityId: where, interview } = invited.value
    const opportunity = await findOpportunity(records, where)
    if (!opportunity) return success({ found: null })
    const plan = await planInvitation({ ports, records, opportunityId: where, invitation, accept: [] }, interview)
    const { id, company, role } = opportunity
    return success({
      found: {
        opportunity: { id, company, role },
        interview,
        effect: plan.effect,
        changes: [
          ...changesOf(MeetingFactsSchema.keyof().options, 'interview.', plan.interview, plan.held),
          ...changesOf(RoundFactsSchema.keyof().options, 'round.', plan.round, plan.held),
        ],
        people: await peopleOf(records, plan),
      },
    })
  })
