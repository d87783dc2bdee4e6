import type { FileReading, ReadAs } from '@roundtwo/contract'
import type { DocumentText } from '../ports.ts'

const roles: readonly ReadAs[] = ['invitation', 'posting', 'resume']

/** What a kind of file is when it is worth reading at all. */
const byKind: Partial<Record<DocumentText['kind'], ReadAs>> = {
  calendar: 'invitation',
  mail: 'invitation',
  json: 'resume',
  'linkedin-archive': 'resume',
  html: 'posting',
}

const nameWords: Record<ReadAs, ReadonlySet<string>> = {
  resume: new Set(['cv', 'resume', 'résumé', 'lebenslauf', 'curriculum']),
  posting: new Set(['job', 'posting', 'vacancy', 'advert', 'description', 'jd', 'role']),
  invitation: new Set(['invite', 'invitation', 'invitations', 'invited', 'interview', 'calendar']),
}
const namedInOrder: readonly ReadAs[] = ['resume', 'posting', 'invitation']

/** What a file's name says it is. */
const namedAs = (name: string): ReadAs | undefined => {
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  return namedInOrder.find((role) => words.some((word) => nameWords[role].has(word)))
}

/** What a file may be, the likeliest first: one where its kind says so, else everything worth a try. */
export const candidates = (name: string, kind: DocumentText['kind']): readonly ReadAs[] => {
  const sure = byKind[kind]
  if (sure) return [sure]
  const first = namedAs(name)
  return first ? [first, ...roles.filter((role) => role !== first)] : roles
}

const upTo = (most: number, count: number | undefined): number => Math.min(most, count ?? 0)

type Reading<Role extends ReadAs> = NonNullable<FileReading[Role]>

const weighInvitation = (reading: Reading<'invitation'>): number => {
  if (reading.method !== 'prose') return 100
  const told = [
    reading.start && reading.origins['start'] && 3,
    reading.people.length > 0 && 1.5,
    reading.link && 1,
    reading.platform && 1,
    reading.round && 1,
    reading.formats.length > 0 && 1,
    reading.nextStep && 0.5,
    reading.prepare.length > 0 && 0.5,
  ]
  return told.reduce<number>((sum, part) => sum + (part || 0), 0)
}

const weighPosting = (reading: Reading<'posting'>): number =>
  upTo(8, reading.requirements.length) * 0.7 +
  upTo(6, reading.duties.length) * 0.6 +
  (reading.pay ? 1.5 : 0) +
  (reading.mode === 'unknown' ? 0 : 0.5)

const weighResume = ({ resume }: Reading<'resume'>): number =>
  upTo(5, resume.work?.filter((job) => job.startDate || job.position).length) * 1.6 +
  upTo(2, resume.education?.length) * 1.2 +
  upTo(3, resume.skills?.length) * 0.5 +
  (resume.basics?.email ? 1.5 : 0) +
  (resume.basics?.phone ? 1 : 0)

/** How much a reading looks like what it was read as; only the order means something. */
const weights = ({ invitation, posting, resume }: Omit<FileReading, 'role'>): Record<ReadAs, number | null> => ({
  invitation: invitation && weighInvitation(invitation),
  posting: posting && weighPosting(posting),
  resume: resume && weighResume(resume),
})

/** A small head start for what the file's name says it is. */
const headStart = 1.5

/** What the readings fit best; the likelier by its name wins a tie. */
export const bestOf = (readings: Omit<FileReading, 'role'>, name: string): ReadAs | undefined => {
  const weighed = weights(readings)
  const expected = namedAs(name)
  const inOrder = expected ? [expected, ...roles.filter((role) => role !== expected)] : roles
  const worth = (role: ReadAs): number => (weighed[role] ?? 0) + (role === expected ? headStart : 0)
  return inOrder.filter((role) => weighed[role] !== null).toSorted((a, b) => worth(b) - worth(a))[0]
}
