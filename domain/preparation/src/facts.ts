import type { Advice, Fit, Invitation, Posting, ZoneName } from '@roundtwo/model'

/** What is known of the interview to prepare for; null, 'unknown' or empty where it is not. */
export type InvitationFacts = Pick<
  Invitation,
  | 'format'
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
>

export interface PreparationFacts {
  posting: Posting | null
  fit: Fit | null
  invitation: InvitationFacts
  /** The user's own zone. */
  ownZone: ZoneName
  /** The company, when it is known from elsewhere than the posting. */
  company?: string | null
  /** What the ledger of earlier rounds says; nothing where there is none. */
  advice?: readonly Advice[]
  /** How many entries the ledger has. */
  ledgerEntries?: number
}

export const hasLedger = ({ advice = [], ledgerEntries = advice.length }: PreparationFacts): boolean =>
  ledgerEntries > 0

export const companyOf = (facts: PreparationFacts): string | null =>
  facts.company?.trim() || facts.posting?.company?.trim() || null
