import type { ProposedEntry } from '@roundtwo/model'
import { type Draft, proposalOf } from './draft.ts'
import { pronounIds, type State, widen } from './entries-so-far.ts'
import { followingUp, labelled, spoken } from './labelled-piece.ts'
import type { LedgerContext } from './ledger-context.ts'
import { inFigures } from './number-words.ts'
import { peopleReader } from './people-meant.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { readPiece } from './read-piece.ts'
import { clear, type Readers } from './reading.ts'
import { storyReader } from './story-meant.ts'
import { takeAnswer, takeShortAnswer } from './take-answer.ts'
import {
  addRemark,
  applied,
  attributed,
  takeBracketed,
  takeBrackets,
  takeRemark,
  withoutAttribution,
  withoutRating,
} from './take-remark.ts'

const longestText = 20_000

const saying = /^\W*(?:i |said |told |told (?:them|her|him) |answered |replied )*/i

/** What a question before asked for, when these words answer it in figures. */
const topicOf = (words: string, last: Draft | undefined): string =>
  last?.kind === 'question' && inFigures.test(words.replace(saying, '')) ? last.text : ''

/** "Answer: ..." and "next time: ..." belong to the question before; without one they are read on their own. */
const takeLabelledAnswer = ([first]: readonly Draft[], piece: Piece, state: State): boolean => {
  const last = state.drafts.at(-1)
  if (first?.kind !== 'question' || first.text !== '' || last?.kind !== 'question') return false
  last.answer ||= first.answer
  last.better ||= first.better
  widen(last, piece)
  return true
}

/** "Asked notice, two months": the figure is the answer too. */
const takeFigureAnswer = (drafts: readonly Draft[], topic: string, piece: Piece, state: State): boolean => {
  const last = state.drafts.at(-1)
  const [first] = drafts
  if (topic === '' || last?.kind !== 'question' || !first) return false
  last.answer ||= first.text
  if (first.kind !== 'fact') return false
  widen(last, piece)
  return true
}

/** "Priya asked A, then asked B": she asked both. */
const askersBefore = (draft: Draft, piece: Piece, state: State): string[] => {
  const last = state.drafts.findLast(({ kind }) => kind === 'question')
  const goesOn =
    piece.continues && /^(?:and |then |also |but )*(?:asked|asks|wanted to|wondered)\b/i.test(piece.words)
  return draft.kind === 'question' && goesOn ? (last?.personIds ?? []) : []
}

const draftsOf = (bare: string, piece: Piece, topic: string, readers: Readers): Draft[] =>
  followingUp(bare, piece.asks, readers) ??
  labelled(bare, piece.asks, readers) ??
  spoken(bare, piece.asks, readers) ??
  readPiece(bare, piece.asks, topic, readers)

const take = (piece: Piece, state: State, readers: Readers): void => {
  if (takeRemark(piece, state, readers) || takeAnswer(piece, state, readers)) return
  if (takeBracketed(piece, state, readers)) return
  const { bare: said, by } = withoutAttribution(piece.words)
  const { bare: unrated, rating } = withoutRating(said)
  const { bare, remarks } = takeBrackets(unrated, readers)
  const topic = topicOf(bare, state.drafts.at(-1))
  const read = draftsOf(bare, piece, topic, readers)
  if (takeLabelledAnswer(read, piece, state) || takeShortAnswer(read, piece, state)) return
  if (takeFigureAnswer(read, topic, piece, state)) return
  const drafts =
    read[0]?.kind === 'question' && read[0].text === ''
      ? readPiece(bare.replace(/^[^:]*:\s*/, ''), piece.asks, '', readers)
      : read
  const unknown = readers.people.unknown(bare)
  const pronouns = pronounIds(bare, state, readers)
  for (const draft of drafts) {
    draft.from = piece.from
    draft.to = piece.to
    if (draft.personIds.length === 0) draft.personIds.push(...askersBefore(draft, piece, state), ...pronouns)
    draft.unknownNames.push(...unknown)
    if (rating !== null) applied({ kind: 'rating', rating, exact: false }, draft)
    for (const { words, remark } of remarks) addRemark(draft, words, remark, readers)
    if (by !== null) attributed(draft, by)
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
  return state.drafts.map((draft) => proposalOf(draft, whole.slice(draft.from, draft.to).trim()))
}
