import type { InputOf, Operations } from '@roundtwo/contract'
import type { OpportunityRecord, PostingRecord, ResumeRecord } from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { keepDocument } from './keep-document.ts'
import { keepInvitation } from './keep-invitation.ts'

type Given = InputOf<Operations['createOpportunity']> & { example?: boolean }

const resumeName = ({ resume, files }: Pick<Given, 'resume' | 'files'>): string =>
  resume?.basics?.name ?? files.find((attached) => attached.role === 'resume')?.file.name ?? 'CV'

/** The CV given, the one chosen, or else the latest one kept: nobody adds the same CV twice. */
export const keepResume = async (
  ports: Ports,
  records: WriteRecords,
  given: Pick<Given, 'resume' | 'resumeId' | 'files' | 'example'>,
  documentId: string | null,
): Promise<string | null> => {
  if (!given.resume) {
    if (given.resumeId) return given.resumeId
    const kept = (await records.list('resume')).filter((resume) => !resume.example)
    return kept.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.id ?? null
  }
  const same = (await records.list('resume')).find((kept) => isDeepEqual(kept.resume, given.resume))
  if (same && !same.example && !given.example) return same.id
  const resume: ResumeRecord = {
    id: ports.newId(),
    name: resumeName(given),
    resume: given.resume,
    documentId,
    example: given.example ?? false,
    updatedAt: ports.clock(),
  }
  await records.put('resume', resume)
  return resume.id
}

const isDeepEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

export const keepPosting = async (
  ports: Ports,
  records: WriteRecords,
  given: Pick<Given, 'posting' | 'postingOrigins'>,
  opportunityId: string,
  documentId: string | null,
): Promise<void> => {
  if (!given.posting) return
  const [kept] = await records.list('posting', { opportunityId })
  const posting: PostingRecord = {
    id: kept?.id ?? ports.newId(),
    opportunityId,
    posting: given.posting,
    origins: given.postingOrigins,
    documentId,
    updatedAt: ports.clock(),
  }
  await records.put('posting', posting)
}

/** Everything read and corrected becomes an opportunity with its round, people, documents and tasks. */
export const keepOpportunity = async (ports: Ports, records: WriteRecords, given: Given): Promise<string> => {
  const now = ports.clock()
  const opportunity: OpportunityRecord = {
    id: ports.newId(),
    company: given.company,
    role: given.role,
    resumeId: null,
    outcome: null,
    outcomeOn: null,
    industry: null,
    country: null,
    notes: '',
    origins: given.origins,
    example: given.example ?? false,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  }
  await records.put('opportunity', opportunity)
  const documents = new Map<string, string>()
  for (const { role, file } of given.files) {
    const document = await keepDocument(ports, records, { opportunityId: opportunity.id, role, file })
    documents.set(role, document.id)
  }
  const resumeId = await keepResume(ports, records, given, documents.get('resume') ?? null)
  await records.put('opportunity', { ...opportunity, resumeId })
  await keepPosting(ports, records, given, opportunity.id, documents.get('posting') ?? null)
  const { invitation } = given
  if (invitation) await keepInvitation({ ports, records, opportunityId: opportunity.id, invitation, accept: [] }, null)
  await refreshTasks(ports, records, opportunity.id)
  return opportunity.id
}
