import { isSettled, type LedgerEntry, type ProposedEntry, type Surety } from '@roundtwo/model'

/** What somebody changed about a proposal before putting it on record. */
export interface Change {
  entry?: LedgerEntry
  personIds?: string[]
  newPeople?: string[]
  removed?: boolean
}

/** By the words the proposal was read from, so that a change outlives further typing. */
export type Changes = Record<string, Change>

export interface Draft extends Surety {
  key: string
  entry: LedgerEntry
  /** As it was read, then other fair readings, a plain note last. */
  readings: LedgerEntry[]
  personIds: string[]
  newPeople: string[]
  /** Named in the words, and neither known nor to be added. */
  unknownNames: string[]
  quote: string
}

/** Proposals with what was changed about them, in their order; removed ones are left out. */
export const draftsOf = (proposals: readonly ProposedEntry[], changes: Changes): Draft[] => {
  const seen = new Map<string, number>()
  return proposals.flatMap(({ entry, personIds, unknownNames, quote, certainty, otherwise }) => {
    const count = (seen.get(quote) ?? 0) + 1
    seen.set(quote, count)
    const key = `${count} ${quote}`
    const change = changes[key] ?? {}
    if (change.removed) return []
    const newPeople = change.newPeople ?? []
    return {
      key,
      entry: change.entry ?? entry,
      readings: [entry, ...otherwise],
      personIds: change.personIds ?? personIds,
      newPeople,
      unknownNames: unknownNames.filter((name) => !newPeople.includes(name)),
      quote,
      certainty,
      // Whoever answers or changes it has said what it is.
      confirmed: change.entry !== undefined,
    }
  })
}

/** Those that wait for an answer; a note needs none. */
export const isOpen = (draft: Draft): boolean => !isSettled(draft) && draft.entry.kind !== 'note'

/** Drafts as they are put on record; those whose words were all taken out are not. */
export const toRecord = (drafts: readonly Draft[], source: 'typed' | 'transcript') =>
  drafts
    .filter(({ entry }) => entry.text.trim() !== '')
    .map(({ entry, personIds, newPeople, quote, certainty, confirmed }) => ({
      ...{ entry, personIds, newPeople, source, quote, certainty, confirmed },
    }))
