import type { CallOf, File as KeptFile, Operations } from '@roundtwo/contract'
import { blankInvitation, type Invitation, type Origins, type Posting, saidByUser } from '@roundtwo/model'
import { textAsFile } from '../parts/files.ts'
import { cleanPosting } from '../posting/clean-posting.ts'
import type { Draft } from './draft.ts'
import type { Item } from './item.ts'

type ToSave = CallOf<Operations['createOpportunity']>

const said = (text: string | null): string | null => text?.trim() || null
const lines = (texts: string[]): string[] => texts.map((text) => text.trim()).filter(Boolean)

export const cleanInvitation = (invitation: Invitation): Invitation => ({
  ...invitation,
  place: said(invitation.place),
  link: said(invitation.link),
  platform: said(invitation.platform),
  people: invitation.people
    .filter((person) => person.name.trim())
    .map((person) => ({ ...person, role: said(person.role), email: said(person.email) })),
  bring: lines(invitation.bring),
  prepare: lines(invitation.prepare),
  nextStep: said(invitation.nextStep),
  replyAsks: lines(invitation.replyAsks),
  conditions: lines(invitation.conditions),
})

/** The draft's invitation as operations take it, with where its facts came from and what was confirmed. */
export const givenInvitation = ({ invitation, origins }: Draft) => ({
  ...cleanInvitation(invitation),
  origins: origins.invitation,
})

const tellsSomething = (invitation: Invitation): boolean =>
  JSON.stringify({ ...invitation, company: null, role: null }) !== JSON.stringify(blankInvitation)

/** Where company and role came from: set by hand, they are the user's. */
const originsOfJob = ({ origins, invitation, posting, ownCompany, ownRole }: Draft): Origins => {
  const company = invitation.company ? origins.invitation['company'] : origins.posting['company']
  const role = posting.title ? origins.posting['title'] : origins.invitation['role']
  return {
    ...(ownCompany ? { company: saidByUser } : company ? { company } : {}),
    ...(ownRole ? { role: saidByUser } : role ? { role } : {}),
  }
}

const originalOf = (item: Item, posting: Posting): KeptFile => {
  if ('file' in item.source) return item.source.file
  if ('text' in item.source) return textAsFile(`${item.role}.txt`, item.source.text)
  return textAsFile('posting.txt', `${item.source.address}\n\n${posting.text}`)
}

/** The draft as the operation takes it; what was left empty is left out. */
export const draftToSave = (draft: Draft): ToSave => {
  const invitation = cleanInvitation(draft.invitation)
  const posting = cleanPosting(draft.posting)
  const hasPosting = draft.from.posting !== null || posting.requirements.length > 0 || posting.duties.length > 0
  return {
    company: draft.company.trim(),
    role: draft.role.trim(),
    origins: originsOfJob(draft),
    invitation: tellsSomething(invitation) || draft.from.invitation ? givenInvitation(draft) : null,
    posting: hasPosting ? posting : null,
    postingOrigins: draft.origins.posting,
    resume: draft.resume,
    resumeId: draft.resume ? null : draft.resumeId,
    files: draft.items
      .slice(0, 10)
      .map((item) => ({ role: item.role, file: originalOf(item, posting) }))
      .filter(({ file }) => file.base64 !== ''),
  }
}
