import type { AskBack } from '@roundtwo/model'

export type Audience = AskBack['suits'][number]

export const audienceNames: Readonly<Record<Audience, string>> = {
  manager: 'a manager',
  peer: 'a colleague to be',
  executive: 'an executive',
  recruiter: 'a recruiter',
}

const recruiter = new RegExp(
  [
    String.raw`\b(?:recruit\w*|talent|human resources|hr|people (?:partner|operations|team|lead|manager|`,
    String.raw`director|officer|advis\w+)|head of people|personnel|sourcer|hiring (?:coordinator|`,
    String.raw`partner))\b`,
  ].join(''),
  'i',
)
const executive = new RegExp(
  [
    String.raw`\b(?:chief|c[efoti]o|cmo|founder|president|vice[- ]president|vp|svp|evp|managing director|`,
    String.raw`director|partner|board|trustee|chair\w*|governor|owner|principal of)\b`,
  ].join(''),
  'i',
)
const manager = new RegExp(
  [
    String.raw`\b(?:manager|management|head|lead|leader|supervisor|superintendent|team leader|matron|`,
    String.raw`sister|foreman|forewoman|principal|deputy|coordinator|chef de cuisine|head ?teacher|`,
    String.raw`professor)\b`,
  ].join(''),
  'i',
)

/** What somebody is to a candidate, by the words of their role; null where no role is known. */
export const audienceOf = (role: string | null): Audience | null => {
  if (role === null || role.trim() === '') return null
  if (recruiter.test(role)) return 'recruiter'
  if (/\b(?:head|lead)\s+(?:chef|nurse|teacher)\b/i.test(role)) return 'manager'
  if (executive.test(role) && !/\bassistant to\b|\bexecutive assistant\b|\bbusiness partner\b/i.test(role))
    return 'executive'
  return manager.test(role) ? 'manager' : 'peer'
}
