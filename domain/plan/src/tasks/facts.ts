import type { Fit, Invitation, Posting, PreparationTask, ZoneName } from '@roundtwo/model'

/** What is known of the interview to prepare for; null or empty where it is not. */
export type InvitationFacts = Pick<
  Invitation,
  | 'formats'
  | 'round'
  | 'final'
  | 'start'
  | 'zone'
  | 'people'
  | 'bring'
  | 'prepare'
  | 'link'
  | 'platform'
  | 'place'
  | 'options'
  | 'replyAsks'
  | 'replyBy'
  | 'contact'
>

export interface PreparationFacts {
  posting: Posting | null
  fit: Fit | null
  invitation: InvitationFacts
  /** The user's own zone. */
  ownZone: ZoneName
  /** The company, when it is known from elsewhere than the posting. */
  company?: string | null
  /** What the advice drawn from the ledger of earlier rounds asks to be done; nothing where there is none. */
  adviceTasks?: readonly PreparationTask[]
  /** How many entries the ledger has. */
  ledgerEntries?: number
}

export const hasLedger = ({ adviceTasks = [], ledgerEntries = adviceTasks.length }: PreparationFacts): boolean =>
  ledgerEntries > 0

export const companyOf = (facts: PreparationFacts): string | null =>
  facts.company?.trim() || facts.posting?.company?.trim() || null
