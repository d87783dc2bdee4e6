import type { Draft } from './draft.ts'
import type { Piece } from './pieces.ts'
import type { Readers } from './reading.ts'

/** What was read so far, and who was named in it. */
export interface State {
  drafts: Draft[]
  /** Known people named so far, the last one last. */
  named: string[]
}

export const widen = (draft: Draft, piece: Piece): void => {
  draft.to = Math.max(draft.to, piece.to)
}

/** "She", when only one person can be meant. */
export const pronounIds = (words: string, state: State, readers: Readers): string[] => {
  if (!/\b(?:she|he|him|her|she's|he's)\b/i.test(words)) return []
  const known = [...new Set(state.named)]
  if (known.length === 1) return known
  const [only] = readers.context.people
  return known.length === 0 && readers.context.people.length === 1 && only ? [only.id] : []
}
