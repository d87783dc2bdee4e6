export const adviceKinds = ['contradiction', 'promise', 'repair', 'withhold', 'repeat', 'deeper', 'ask'] as const
/** Put right, keep the promise, repair, do not reuse, repeat exactly, go deeper, ask again. */
export type AdviceKind = (typeof adviceKinds)[number]

/** One of the places that contradict each other. */
export interface AdviceSide {
  /** "Round 1, to Priya Nair", "CV", "Story “The migration”". */
  where: string
  words: string
  entryId: string | null
}

/** What the ledger says to do in the interview to come. */
export interface Advice {
  /** The same for the same advice when it is given again. */
  key: string
  kind: AdviceKind
  /** With whom; null for the whole interview. */
  personId: string | null
  /** What to do, one sentence. */
  text: string
  /** Why, one sentence. */
  reason: string
  /** What it stands on, at least one. */
  entryIds: string[]
  /** The story not to tell, to go deeper on, to keep to, or to answer with. */
  storyId: string | null
  /** For a repair: a better answer's outline. */
  outline: string[]
  /** For a contradiction: what was said where, side by side. */
  sides: AdviceSide[]
}
