import type { ProposedEntry } from '@roundtwo/units'
import { proposalOf } from './draft.ts'
import { pronounIds, type State, widen } from './entries-so-far.ts'
import { labelled, spoken } from './labelled-piece.ts'
import type { LedgerContext } from './ledger-context.ts'
import { peopleReader } from './people-meant.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { readPiece } from './read-piece.ts'
import { clear, type Readers } from './reading.ts'
import { storyReader } from './story-meant.ts'
import { takeAnswer, takeShortAnswer } from './take-answer.ts'
import {
  addRemark,
  applied,
  takeBracketed,
  takeBrackets,
  takeRemark,
  withoutAttribution,
  withoutRating,
} from './take-remark.ts'

const longestText = 20_000

const take = (piece: Piece, state: State, readers: Readers): void => {
  if (
    takeRemark(piece, state, readers) ||
    takeAnswer(piece, state, readers) ||
    takeBracketed(piece, state, readers)
  )
    return
  const { bare: said, by } = withoutAttribution(piece.words)
  const { bare: unrated, rating } = withoutRating(said)
  const { bare, remarks } = takeBrackets(unrated, readers)
  const last = state.drafts.at(-1)
  const topic =
    last?.kind === 'question' &&
    /^\W*(?:i |said |told |told (?:them|her|him) |answered |replied |about |around )*(?:[\p{Sc}]\s?)?\d/iu.test(
      bare,
    )
      ? last.text
      : ''
  const drafts =
    labelled(bare, piece.asks, readers) ??
    spoken(bare, piece.asks, readers) ??
    readPiece(bare, piece.asks, topic, readers)
  const [first] = drafts
  if (first && first.kind === 'question' && first.text === '') {
    if (last?.kind !== 'question') return
    last.answer ||= first.answer
    last.better ||= first.better
    widen(last, piece)
    return
  }
  if (takeShortAnswer(drafts, piece, state)) return
  const unknown = readers.people.unknown(bare)
  const pronouns = pronounIds(bare, state, readers)
  for (const draft of drafts) {
    draft.from = piece.from
    draft.to = piece.to
    if (draft.personIds.length === 0) draft.personIds.push(...pronouns)
    draft.unknownNames.push(...unknown)
    if (rating !== null) applied({ kind: 'rating', rating, exact: false }, draft)
    for (const { words, remark } of remarks) addRemark(draft, words, remark, readers)
    if (by !== null) draft.by = by
    state.drafts.push(draft)
  }
}

/**
 * Proposes entries of the ledger from what somebody typed: notes, sentences, lists, half a sentence. Nothing is
 * guessed about people: a name, a role or a pronoun counts only when one person can be meant. At most 20,000
 * characters are read.
 */
export const readEntries = (text: string, context: LedgerContext): ProposedEntry[] => {
  const whole = text.slice(0, longestText)
  const readers: Readers = {
    context,
    people: peopleReader(context.people),
    stories: storyReader(context.stories),
  }
  const state: State = { drafts: [], named: [] }
  const names = context.people.flatMap(({ name }) => name.split(/\s+/).filter((part) => part.length > 2))
  for (const piece of piecesOf(whole, names)) {
    take(piece, state, readers)
    state.named.push(...clear(readers.people.mentions(piece.words)))
  }
  return state.drafts.map((draft) => proposalOf(draft, whole))
}
