import type { EntryKind, EntryRecord, Instant, LedgerEntry } from '@roundtwo/model'

/** An entry that counts for the coming interview, with what follows from its round. */
export interface Remembered<Entry extends LedgerEntry = LedgerEntry> {
  id: string
  entry: Entry
  /** The round's number. */
  round: number
  /** The people named with it who are still known, by name. */
  named: readonly string[]
  /** Whom it reached: those named, else everybody in that round's interviews. */
  reached: readonly string[]
  quote: string | null
  at: Instant
}

export type OfKind<Kind extends EntryKind> = Extract<LedgerEntry, { kind: Kind }>

/** Each kind's entries, earliest first. */
export type Ledger = { [Kind in Exclude<EntryKind, 'note'>]: Remembered<OfKind<Kind>>[] }

/** Earliest first: by round, then by when it was written down. */
export const inOrder = (one: Remembered, other: Remembered): number =>
  one.round - other.round || compare(one.at, other.at) || compare(one.id, other.id)

/** By code units, so that the order is the same on every machine. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export const remember = (
  { id, entry, quote, createdAt: at }: EntryRecord,
  round: number,
  named: readonly string[],
  reached: readonly string[],
): Remembered => ({ id, entry, round, named, reached, quote, at })

export const emptyLedger = (): Ledger => ({
  question: [],
  story: [],
  figure: [],
  doubt: [],
  promise: [],
  interest: [],
  fact: [],
  open: [],
})

const isOf = <Kind extends EntryKind>(one: Remembered, kind: Kind): one is Remembered<OfKind<Kind>> =>
  one.entry.kind === kind

/** Puts an entry with those of its kind. */
export const addEntry = (ledger: Ledger, one: Remembered): void => {
  if (isOf(one, 'question')) ledger.question.push(one)
  else if (isOf(one, 'story')) ledger.story.push(one)
  else if (isOf(one, 'figure')) ledger.figure.push(one)
  else if (isOf(one, 'doubt')) ledger.doubt.push(one)
  else if (isOf(one, 'promise')) ledger.promise.push(one)
  else if (isOf(one, 'interest')) ledger.interest.push(one)
  else if (isOf(one, 'fact')) ledger.fact.push(one)
  else if (isOf(one, 'open')) ledger.open.push(one)
}
