import { failures, type InputOf, type Operations, type OutputOf } from '@roundtwo/contract'
import { failure, type Origins, type Result, success } from '@roundtwo/model'
import { keepSettings, loadSettings } from '../data/settings.ts'
import type { HandlerOf } from '../implement.ts'
import { endsBeforeStart } from '../opportunities/ends-early.ts'
import { findInvited } from '../opportunities/find-invited.ts'
import { keepDocument } from '../opportunities/keep-document.ts'
import { keepInvitation } from '../opportunities/keep-invitation.ts'
import { keepOpportunity, keepPosting, keepResume } from '../opportunities/keep-opportunity.ts'
import { findView } from '../opportunities/view.ts'
import type { Ports, WriteRecords } from '../ports.ts'
import { plainPosting } from '../reading/plain-posting.ts'
import { readInvitation } from '../reading/read-invitation.ts'
import { readPosting } from '../reading/read-posting.ts'
import { readResume } from '../reading/read-resume.ts'
import { daySheetFor, planFor, questionsFor } from './facts.ts'
import { companyNotKnown, fitOf, refreshTasks } from './refresh-tasks.ts'

type Given = InputOf<Operations['prepareOpportunity']>
type Prepared = OutputOf<Operations['prepareOpportunity']>
type Readings = Prepared['readings']
type Codes = Operations['prepareOpportunity']['failures'][number]

const questionsShown = 12

/** An end before the start was misread: it is not known. */
const withoutEarlyEnd = (invitation: NonNullable<Readings['invitation']>) =>
  endsBeforeStart(invitation) ? { ...invitation, end: null } : invitation

const readEverything = async (ports: Ports, given: Given): Promise<Result<Readings, Codes>> => {
  const invitation = given.invitation ? await readInvitation(ports, { file: given.invitation, zone: given.zone }) : null
  if (invitation && !invitation.ok) return { ...invitation, code: invitation.code as Codes }
  const { posting: file, address } = given
  const posting = file || address ? await readPosting(ports, { file, address }) : null
  if (posting && !posting.ok) return { ...posting, code: posting.code as Codes }
  const resume = given.resume ? await readResume(ports, { file: given.resume }) : null
  if (resume && !resume.ok) return { ...resume, code: resume.code as Codes }
  return success({
    invitation: invitation ? withoutEarlyEnd(invitation.value) : null,
    posting: posting?.value ?? null,
    resume: resume?.value ?? null,
  })
}

const attached = ({ invitation, posting, resume }: Given) => [
  ...(invitation ? [{ role: 'invitation' as const, file: invitation }] : []),
  ...(posting ? [{ role: 'posting' as const, file: posting }] : []),
  ...(resume ? [{ role: 'resume' as const, file: resume }] : []),
]

/** The invitation's, unless it is doubtful there and stands in the posting. */
const companyOf = (invitation: Readings['invitation'], posting: Readings['posting']): string => {
  const doubtful = invitation?.origins['company']?.certainty === 'doubtful'
  const [first, second] = doubtful ? [posting, invitation] : [invitation, posting]
  return first?.company ?? second?.company ?? companyNotKnown
}

const originsOf = (invitation: Readings['invitation'], posting: Readings['posting']): Origins => {
  const company = invitation?.company ? invitation.origins['company'] : posting?.origins['company']
  const role = posting?.title ? posting.origins['title'] : invitation?.origins['role']
  return { ...(company ? { company } : {}), ...(role ? { role } : {}) }
}

/** What came with a known invitation takes the place of the posting and the CV kept with it. */
const keepFurther = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  given: Given,
  { posting, resume }: Readings,
): Promise<void> => {
  const documents = new Map<string, string>()
  for (const { role, file } of attached(given))
    documents.set(role, (await keepDocument(ports, records, { opportunityId, role, file })).id)
  const postingGiven = { posting: posting && plainPosting(posting), postingOrigins: posting?.origins ?? {} }
  await keepPosting(ports, records, postingGiven, opportunityId, documents.get('posting') ?? null)
  const opportunity = resume && (await records.get('opportunity', opportunityId))
  if (!opportunity) return
  const resumeGiven = { resume: resume.resume, resumeId: null, files: attached(given) }
  const resumeId = await keepResume(ports, records, resumeGiven, documents.get('resume') ?? null)
  await records.put('opportunity', { ...opportunity, resumeId, updatedAt: ports.clock() })
}

/** The invitation known by its UID changes the opportunity it belongs to; anything else is a new one. */
const keep = async (
  ports: Ports,
  records: WriteRecords,
  given: Given,
  { invitation, posting, resume }: Readings,
): Promise<Result<{ opportunityId: string; effect: Prepared['effect'] }, Codes>> => {
  const invited = invitation && (await findInvited(records, invitation, null))
  if (invited && !invited.ok && invited.code === 'invitation-outdated')
    return failure('invitation-outdated', invited.message)
  if (invitation && invited?.ok) {
    const { opportunityId, interview } = invited.value
    await keepInvitation({ ports, records, opportunityId, invitation, accept: [] }, interview)
    await keepFurther(ports, records, opportunityId, given, { invitation, posting, resume })
    await refreshTasks(ports, records, opportunityId)
    return success({ opportunityId, effect: 'updated' })
  }
  const opportunityId = await keepOpportunity(ports, records, {
    company: companyOf(invitation, posting),
    role: posting?.title ?? invitation?.role ?? 'Role not known',
    origins: originsOf(invitation, posting),
    invitation,
    posting: posting && plainPosting(posting),
    postingOrigins: posting?.origins ?? {},
    resume: resume?.resume ?? null,
    resumeId: null,
    files: attached(given),
  })
  return success({ opportunityId, effect: 'created' })
}

/** Whoever says where they are once need not say it again. */
const keepZone = async (records: WriteRecords, zone: Given['zone']): Promise<void> => {
  const settings = await loadSettings(records)
  if (zone && settings.zone === null) await keepSettings(records, { ...settings, zone })
}

export const prepareOpportunity: HandlerOf<'prepareOpportunity'> = async (ports, given) => {
  const nothing = !given.invitation && !given.posting && !given.address && !given.resume
  if (nothing) return failure('nothing-given', failures['nothing-given'].sentence)
  const readings = await readEverything(ports, given)
  if (!readings.ok) return readings
  return ports.store.write(async (records) => {
    await keepZone(records, given.zone)
    const kept = await keep(ports, records, given, readings.value)
    if (!kept.ok) return kept
    const view = await findView(records, kept.value.opportunityId)
    if (!view) throw new Error('the opportunity just kept is gone')
    const fit = fitOf(view, ports)
    return success({
      ...kept.value,
      readings: readings.value,
      fit,
      questions: questionsFor(view, ports, fit).slice(0, questionsShown),
      plan: await planFor(view, ports, records),
      daySheet: await daySheetFor(view, ports, records, fit),
    })
  })
}
