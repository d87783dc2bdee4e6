import type { InvitationReading, PostingReading, Reading, ResumeReading, Role, Source } from './item.ts'
import { roles } from './item.ts'

const byEnding: Record<string, Role> = {
  ics: 'invitation',
  ical: 'invitation',
  eml: 'invitation',
  json: 'resume',
  zip: 'resume',
  html: 'posting',
  htm: 'posting',
}

const byName: [RegExp, Role][] = [
  [/\b(cv|resume|résumé|lebenslauf|curriculum)\b/i, 'resume'],
  [/\b(job|posting|vacancy|advert|description|jd|role)\b/i, 'posting'],
  [/\b(invit\w*|interview|calendar)\b/i, 'invitation'],
]

const named = (name: string): Role | undefined => {
  const words = name.replace(/[_.-]+/g, ' ')
  return byName.find(([pattern]) => pattern.test(words))?.[1]
}

/** What a source may be, the likeliest first: one where its kind says so, else everything worth a try. */
export const candidates = (name: string, source: Source): Role[] => {
  if ('address' in source) return ['posting']
  const sure = 'file' in source ? byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] : undefined
  if (sure) return [sure]
  const first = named(name)
  return first ? [first, ...roles.filter((role) => role !== first)] : [...roles]
}

const upTo = (most: number, count: number | undefined): number => Math.min(most, count ?? 0)

const weighInvitation = (reading: InvitationReading): number => {
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

const weighPosting = (reading: PostingReading): number =>
  upTo(8, reading.requirements.length) * 0.7 +
  upTo(6, reading.duties.length) * 0.6 +
  (reading.pay ? 1.5 : 0) +
  (reading.mode === 'unknown' ? 0 : 0.5)

const weighResume = ({ resume }: ResumeReading): number =>
  upTo(5, resume.work?.filter((job) => job.startDate || job.position).length) * 1.6 +
  upTo(2, resume.education?.length) * 1.2 +
  upTo(3, resume.skills?.length) * 0.5 +
  (resume.basics?.email ? 1.5 : 0) +
  (resume.basics?.phone ? 1 : 0)

/** How much a reading looks like what it was read as; only the order means something. */
export const weigh = (reading: Reading): number => {
  switch (reading.role) {
    case 'invitation':
      return weighInvitation(reading.value)
    case 'posting':
      return weighPosting(reading.value)
    case 'resume':
      return weighResume(reading.value)
  }
}

/** A small head start for what the file's name says it is. */
const headStart = 1.5

/** The reading that fits best; the first candidate wins a tie. */
export const bestOf = (readings: Reading[], order: Role[], name: string): Reading | undefined => {
  const expected = named(name)
  const worth = (reading: Reading) => weigh(reading) + (reading.role === expected ? headStart : 0)
  const byOrder = readings.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  return byOrder.toSorted((a, b) => worth(b) - worth(a))[0]
}
