import {
  type FileReading,
  type File as KeptFile,
  type Operations,
  type OutputOf,
  type ReadAs,
  readAs,
} from '@roundtwo/contract'

export const roles = readAs
export type Role = ReadAs

export const roleLabels: Record<Role, string> = { invitation: 'Invitation', posting: 'Posting', resume: 'CV' }

export type Source = { text: string } | { file: KeptFile } | { address: string }

export type InvitationReading = OutputOf<Operations['readInvitation']>
export type PostingReading = OutputOf<Operations['readPosting']>
export type ResumeReading = OutputOf<Operations['readResume']>

/** What a source gave when it was read as one of the three. */
export type Reading =
  | { role: 'invitation'; value: InvitationReading }
  | { role: 'posting'; value: PostingReading }
  | { role: 'resume'; value: ResumeReading }

/** Each of what a file gave. */
export const readingsIn = ({ invitation, posting, resume }: FileReading): Reading[] => [
  ...(invitation ? [{ role: 'invitation' as const, value: invitation }] : []),
  ...(posting ? [{ role: 'posting' as const, value: posting }] : []),
  ...(resume ? [{ role: 'resume' as const, value: resume }] : []),
]

/** Something given: a file, a pasted text or an address. */
export interface Item {
  id: string
  name: string
  source: Source
  role: Role
  state: 'reading' | 'read' | 'failed'
  /** One sentence, when it could not be read. */
  trouble: string | null
  /** What it was read as so far. */
  readings: Reading[]
}

export const readingAs = (item: Item, role: Role): Reading | undefined =>
  item.readings.find((reading) => reading.role === role)
