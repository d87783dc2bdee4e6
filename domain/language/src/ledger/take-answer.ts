import { type Draft, tidied } from './draft.ts'
import { type State, widen } from './entries-so-far.ts'
import { inFigures } from './number-words.ts'
import type { Piece } from './pieces.ts'
import { readPiece } from './read-piece.ts'
import { clear, type Readers } from './reading.ts'

const answered =
  /^(?:(?:and|so|but|then)\s+)?(?:i\s+)?(?:(?:just|mostly|basically|then|have|had)\s+)*(?:said|answered|replied|told(?: (?:them|him|her|\p{Lu}\p{L}+))?|explained|talked about|went with|mentioned|used|gave)\s+(?:that\s+|with\s+|about\s+)?(?<words>.+)$/iu
const betterNow =
  /^(?:(?:and|but|so)\s+)?(?:i\s+)?(?:should(?: have|'ve)|could(?: have|'ve)|(?:i )?wish i(?:'d| had)|next time(?: i(?:'d|'ll| would| will))?|(?:i )?(?:would|'d) now|today i(?:'d| would)|now i(?:'d| would)|better to)\s*(?:sa(?:id|y)|mentioned?|told|tell|talk(?:ed)? about|use[d]?|gi(?:ve|ven)|started? with|begin with|brought up|answered?|explain(?:ed)?)?\s*(?:that\s+|about\s+|:\s*)?(?<words>.+)$/i

/** What I said, or should have said, to the question before. */
export const takeAnswer = (piece: Piece, state: State, readers: Readers): boolean => {
  const last = state.drafts.at(-1)
  const question = state.drafts.findLast(({ kind }) => kind === 'question')
  const better = betterNow.exec(piece.words)?.groups?.['words']
  if (better !== undefined && (last?.kind === 'question' || last?.kind === 'doubt')) {
    last.better = tidied(better)
    widen(last, piece)
    return true
  }
  if (!question || last?.kind !== 'question') return false
  const words = answered.exec(piece.words)?.groups?.['words']
  if (words === undefined || inFigures.test(words)) return false
  // "I answered honestly" tells nothing of what.
  if (/^\S+ly$/i.test(words)) {
    widen(question, piece)
    return true
  }
  const drafts = readPiece(piece.words, false, '', readers)
  const known = drafts.some(
    ({ kind, storyId }) => kind === 'figure' || kind === 'promise' || (kind === 'story' && storyId !== null),
  )
  if (known || drafts.some(({ kind }) => kind === 'story' && /\b(?:story|example)\b/i.test(words)))
    return false
  question.answer = tidied(words)
  if (question.personIds.length === 0) question.personIds.push(...clear(readers.people.mentions(piece.words)))
  widen(question, piece)
  return true
}

/** The next note, just begun. */
const begun = /^(?:to|tol|sai|say|said|th|the|they|she|he|and|then|but|also|i|.{1,2})$/i
const statement = /^(?:they|the|we|she|he|it|i|there|our|my|this|that|their)\b/i

/** "Asked if I had my ticket. Yep." */
export const takeShortAnswer = (drafts: readonly Draft[], piece: Piece, state: State): boolean => {
  const last = state.drafts.at(-1)
  const [only] = drafts
  if (last?.kind !== 'question' || last.answer !== '' || piece.opensLine || piece.asks) return false
  const brief = only?.kind === 'fact' && only.confidence <= 0.4 && piece.words.split(' ').length <= 3
  // "Asked about shorthand, I have only sixty words".
  const goesOn =
    piece.continues &&
    drafts.length === 1 &&
    (only?.kind === 'fact' || only?.kind === 'figure') &&
    /^i\b(?! (?:said|told|answered|replied|mentioned|promised|also|then))/i.test(piece.words)
  const plainly = only?.kind === 'fact' && /^(?:yes|no|yeah|yep|nope)\b/i.test(piece.words)
  if (goesOn || plainly) {
    last.answer = tidied(piece.words)
    if (only?.kind === 'fact') widen(last, piece)
    return only?.kind === 'fact'
  }
  if (!brief || begun.test(piece.words) || statement.test(piece.words)) return false
  last.answer = tidied(piece.words)
  widen(last, piece)
  return true
}
