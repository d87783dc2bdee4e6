import type { Draft } from './draft.ts'
import { pronounIds, type State, widen } from './entries-so-far.ts'
import type { Piece } from './pieces.ts'
import { ratingIn } from './ratings.ts'
import { clear, type Readers } from './reading.ts'
import { type Remark, remarkInBrackets, remarkOf } from './remarks.ts'

export const applied = (remark: Remark, draft: Draft): boolean => {
  switch (remark.kind) {
    case 'rating':
      if (draft.kind === 'fact' && draft.confidence <= 0.3) draft.kind = 'question'
      if (draft.kind === 'question')
        draft.rating = remark.exact ? remark.rating : (draft.rating ?? remark.rating)
      return draft.kind === 'question' || draft.kind === 'story'
    case 'followed-up':
      draft.followedUp = true
      return draft.kind === 'question' || draft.kind === 'story'
    case 'open':
      if (draft.kind === 'question' || (draft.kind === 'fact' && draft.confidence <= 0.3)) draft.kind = 'open'
      return draft.kind === 'open'
    case 'doubted':
      return draft.kind === 'doubt'
    case 'attribution':
      attributed(draft, remark.by)
      return true
    case 'reaction':
    case 'from':
      return true
  }
}

/** "Said Tom" tells who said it; "said Python" does not. */
const isSpeaker = (words: string, readers: Readers): boolean =>
  /\b(?:i|me|they|she|he|them|him|her|hr|the \p{L}+)\b/iu.test(words) ||
  readers.people.mentions(words).length > 0 ||
  readers.people.unknown(`told ${words.replace(/^\S+ (?:to )?/, '')}`).length > 0

/** What they say pay is, is what they offer. */
export const attributed = (draft: Draft, by: Draft['by']): void => {
  draft.by = by
  const { figure } = draft
  if (by === 'them' && figure && /^(?:pay expectation|current pay)/.test(figure.subject))
    draft.figure = {
      ...figure,
      subject: figure.subject.replace(/^(?:pay expectation|current pay)/, 'pay budget'),
    }
}

/** A few words about the entry before; false when they are an entry themselves. */
export const takeRemark = (piece: Piece, state: State, readers: Readers): boolean => {
  const last = state.drafts.at(-1)
  const remark = remarkOf(piece.words)
  if (!last || !remark || (remark.kind === 'attribution' && !isSpeaker(piece.words, readers))) return false
  if (!applied(remark, last)) return false
  const ids = [...clear(readers.people.mentions(piece.words)), ...pronounIds(piece.words, state, readers)]
  last.unknownNames.push(...readers.people.unknown(piece.words))
  // "180 rooms and 64 %, says Eze" is said of both.
  const told = remark.kind === 'attribution' ? state.drafts.filter(({ from }) => from === last.from) : [last]
  for (const draft of told) {
    if (remark.kind === 'attribution') attributed(draft, remark.by)
    if (draft.personIds.length === 0) draft.personIds.push(...ids)
    widen(draft, piece)
  }
  return true
}

const brackets = /\s*\(([^()]*)\)?\s*$/

/** "(from the chair, answered badly)" behind an entry. */
export const takeBrackets = (
  words: string,
  readers: Readers,
): { bare: string; remarks: { words: string; remark: Remark }[] } => {
  const at = brackets.exec(words)
  if (!at || at.index === 0) return { bare: words, remarks: [] }
  const remarks = (at[1] ?? '').split(/[,;]/).flatMap((part) => {
    const remark = remarkInBrackets(part)
    return remark
      ? [{ words: part, remark }]
      : clear(readers.people.mentions(part)).length > 0
        ? [{ words: part, remark: { kind: 'from' } satisfies Remark }]
        : []
  })
  return remarks.length === 0 ? { bare: words, remarks } : { bare: words.slice(0, at.index), remarks }
}

/** "(from the chair, answered badly)" standing alone. */
export const takeBracketed = (piece: Piece, state: State, readers: Readers): boolean => {
  const last = state.drafts.at(-1)
  const at = /^\(([^()]*)\)?(?:\s*[-–:,]?\s*(.*))$/.exec(piece.words)
  const [inner, behind = ''] = [at?.[1], at?.[2]]
  const after = remarkOf(behind)
  if (!last || inner === undefined || (behind !== '' && after === null)) return false
  if (after) addRemark(last, behind, after, readers)
  const { remarks } = takeBrackets(`x (${inner})`, readers)
  for (const { words, remark } of remarks) addRemark(last, words, remark, readers)
  if (remarks.length > 0 || after) widen(last, piece)
  return remarks.length > 0 || after !== null
}

export const addRemark = (draft: Draft, words: string, remark: Remark, readers: Readers): void => {
  applied(remark, draft)
  if (remark.kind === 'from') draft.personIds.push(...clear(readers.people.mentions(words)))
}

const ratedTail =
  /\s+(?:it |that |this )?(?:went|felt|answered it|did) (?<how>[\p{L}\s]{2,24})$|\s+(?<mark>[1-5]\s?\/\s?5|\d{1,2}\s?\/\s?10|[★☆⭐]{1,5})$|(?:(?:^|\s)[-–]|:)\s(?<last>[\p{L}\d\s/]{2,24})$/u

/** "Asked about testing went well": what is left, and the rating. */
export const withoutRating = (words: string): { bare: string; rating: Draft['rating'] } => {
  const at = ratedTail.exec(words)
  const how = at?.groups?.['how'] ?? at?.groups?.['mark'] ?? at?.groups?.['last']
  const found = how === undefined ? null : ratingIn(how)
  return at && found && found.rest === '' && at.index > 3
    ? { bare: words.slice(0, at.index), rating: found.rating }
    : { bare: words, rating: null }
}

const trailing =
  /^(?<words>.{4,}?)\s+(?<who>they|she|he|i)(?: have)? (?:said|told (?:them|him|her|me)|mentioned|reckon(?:ed)?|says?)$/i

/** "Vesting over four years they said": without the comma. */
export const withoutAttribution = (words: string): { bare: string; by: Draft['by'] | null } => {
  const groups = trailing.exec(words)?.groups
  if (!groups || /\b(?:what|as|which|how)$/i.test(groups['words'] ?? '')) return { bare: words, by: null }
  return { bare: groups['words'] ?? words, by: /^i$/i.test(groups['who'] ?? '') ? 'me' : 'them' }
}
