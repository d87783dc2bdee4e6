import type { LedgerEntry, ProposedEntry } from '@roundtwo/model'

/** What somebody changed about a proposal before putting it on record. */
export interface Change {
  entry?: LedgerEntry
  personIds?: string[]
  newPeople?: string[]
  removed?: boolean
}

/** By the words the proposal was read from, so that a change outlives further typing. */
export type Changes = Record<string, Change>

export interface Draft {
  key: string
  entry: LedgerEntry
  personIds: string[]
  newPeople: string[]
  /** Named in the words, and neither known nor to be added. */
  unknownNames: string[]
  quote: string
}

/** Proposals with what was changed about them, in their order; removed ones are left out. */
export const draftsOf = (proposals: readonly ProposedEntry[], changes: Changes): Draft[] => {
  const seen = new Map<string, number>()
  return proposals.flatMap(({ entry, personIds, unknownNames, quote }) => {
    const count = (seen.get(quote) ?? 0) + 1
    seen.set(quote, count)
    const key = `${count} ${quote}`
    const change = changes[key] ?? {}
    if (change.removed) return []
    const newPeople = change.newPeople ?? []
    return {
      key,
      entry: change.entry ?? entry,
      personIds: change.personIds ?? personIds,
      newPeople,
      unknownNames: unknownNames.filter((name) => !newPeople.includes(name)),
      quote,
    }
  })
}

/** Drafts as they are put on record; those whose words were all taken out are not. */
export const toRecord = (drafts: readonly Draft[], source: 'typed' | 'transcript') =>
  drafts
    .filter(({ entry }) => entry.text.trim() !== '')
    .map(({ entry, personIds, newPeople, quote }) => ({ entry, personIds, newPeople, source, quote }))
