import type { ProposedEntry } from '@roundtwo/units'
import { labels } from './cue-data.ts'
import { blankDraft, type Draft, proposalOf, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import type { LedgerContext } from './ledger-context.ts'
import { type PersonMention, peopleReader } from './people-meant.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { ratingIn } from './ratings.ts'
import { type Readers, readPiece } from './read-piece.ts'
import { type Remark, remarkInBrackets, remarkOf } from './remarks.ts'
import { storyReader } from './story-meant.ts'

const longestText = 20_000
const answered =
  /^(?:(?:and|so|but|then)\s+)?(?:i\s+)?(?:(?:just|mostly|basically|then|have|had)\s+)*(?:said|answered|replied|told(?: (?:them|him|her|\p{Lu}\p{L}+))?|explained|talked about|went with|mentioned|used|gave)\s+(?:that\s+|with\s+|about\s+)?(?<words>.+)$/iu
const betterNow =
  /^(?:(?:and|but|so)\s+)?(?:i\s+)?(?:should(?: have|'ve)|could(?: have|'ve)|(?:i )?wish i(?:'d| had)|next time(?: i(?:'d|'ll| would| will))?|would now|today i'd|better to)\s*(?:said?|mentioned?|told|tell|talk(?:ed)? about|use[d]?|gi(?:ve|ven)|started? with|begin with|brought up|answered?|explain(?:ed)?)?\s*(?:that\s+|about\s+)?(?<words>.+)$/i

/** What was read so far, and who was named in it. */
interface State {
  drafts: Draft[]
  /** Known people named so far, the last one last. */
  named: string[]
}

const widen = (draft: Draft, piece: Piece): void => {
  draft.to = Math.max(draft.to, piece.to)
}

const clearIds = (mentions: readonly PersonMention[]): string[] =>
  mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : []))

/** "She", when only one person can be meant. */
const pronounIds = (words: string, state: State, readers: Readers): string[] => {
  if (!/\b(?:she|he|him|her|she's|he's)\b/i.test(words)) return []
  const known = [...new Set(state.named)]
  if (known.length === 1) return known
  const [only] = readers.context.people
  return known.length === 0 && readers.context.people.length === 1 && only ? [only.id] : []
}

const applied = (remark: Remark, draft: Draft): boolean => {
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
      draft.by = remark.by
      return true
    case 'reaction':
    case 'from':
      return true
  }
}

/** A few words about the entry before; false when they are an entry themselves. */
const takeRemark = (piece: Piece, state: State, readers: Readers): boolean => {
  const last = state.drafts.at(-1)
  const remark = remarkOf(piece.words)
  if (!last || !remark || !applied(remark, last)) return false
  const ids = [...clearIds(readers.people.mentions(piece.words)), ...pronounIds(piece.words, state, readers)]
  // "180 rooms and 64 %, says Eze" is said of both.
  const told = remark.kind === 'attribution' ? state.drafts.filter(({ from }) => from === last.from) : [last]
  for (const draft of told) {
    if (remark.kind === 'attribution') draft.by = remark.by
    if (draft.personIds.length === 0) draft.personIds.push(...ids)
    widen(draft, piece)
  }
  return true
}

/** What I said, or should have said, to the question before. */
const takeAnswer = (piece: Piece, state: State, readers: Readers): boolean => {
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
  if (words === undefined || /^\S+ly$|^[\p{Sc}\s]*\d/iu.test(words)) return false
  const drafts = readPiece(piece.words, false, '', readers)
  const known = drafts.some(
    ({ kind, storyId }) => kind === 'figure' || kind === 'promise' || (kind === 'story' && storyId !== null),
  )
  if (known || drafts.some(({ kind }) => kind === 'story' && /\b(?:story|example)\b/i.test(words)))
    return false
  question.answer = tidied(words)
  if (question.personIds.length === 0)
    question.personIds.push(...clearIds(readers.people.mentions(piece.words)))
  widen(question, piece)
  return true
}

const brackets = /\s*\(([^()]*)\)?\s*$/

/** "(from the chair, answered badly)" behind an entry. */
const takeBrackets = (
  words: string,
  readers: Readers,
): { bare: string; remarks: { words: string; remark: Remark }[] } => {
  const at = brackets.exec(words)
  if (!at || at.index === 0) return { bare: words, remarks: [] }
  const remarks = (at[1] ?? '').split(/[,;]/).flatMap((part) => {
    const remark = remarkInBrackets(part)
    return remark
      ? [{ words: part, remark }]
      : clearIds(readers.people.mentions(part)).length > 0
        ? [{ words: part, remark: { kind: 'from' } satisfies Remark }]
        : []
  })
  return remarks.length === 0 ? { bare: words, remarks } : { bare: words.slice(0, at.index), remarks }
}

const labelled = (words: string, asks: boolean, readers: Readers): Draft[] | null => {
  for (const [label, pattern] of labels) {
    const at = pattern.exec(words)
    if (!at) continue
    const rest = words.slice(at[0].length)
    if (rest.trim() === '') return null
    const personIds = clearIds(readers.people.mentions(rest))
    const due = dueIn(rest, readers.context.today)
    switch (label) {
      case 'question':
        return [{ ...blankDraft('question', tidied(rest), 0.95), personIds }]
      case 'story': {
        const found = readers.stories.find(rest)
        const text = found ? found.story.title : tidied(rest.replace(/\s*(?:->|>|→| to )\s*\p{L}+.*$/u, ''))
        return [
          {
            ...blankDraft('story', text, 0.95),
            storyId: found?.story.id ?? null,
            version: found?.story.version ?? null,
            personIds,
          },
        ]
      }
      case 'doubt':
        return [{ ...blankDraft('doubt', tidied(rest), 0.95), personIds }]
      case 'mine':
      case 'theirs':
        return [
          {
            ...blankDraft('promise', tidied(rest), 0.9),
            by: label === 'mine' ? 'me' : 'them',
            due,
            personIds,
          },
        ]
      case 'open':
        return [{ ...blankDraft('open', tidied(rest), 0.95), personIds }]
      case 'interest':
        return [{ ...blankDraft('interest', tidied(rest), 0.95), personIds }]
      case 'fact':
        return readPiece(rest, false, '', readers).map((draft) =>
          draft.kind === 'figure' || draft.kind === 'promise'
            ? { ...draft, by: 'them' as const }
            : { ...blankDraft('fact', tidied(rest), 0.9), personIds },
        )
      default:
        return asks
          ? null
          : [
              {
                ...blankDraft('question', '', 0),
                answer: label === 'answer' ? tidied(rest) : '',
                better: label === 'better' ? tidied(rest) : '',
              },
            ]
    }
  }
  return null
}

const speaker = /^(?<who>[^:]{2,40}):\s+(?<rest>.+)$/

/** "Priya: how do you handle conflict?" */
const spoken = (words: string, asks: boolean, readers: Readers): Draft[] | null => {
  const groups = speaker.exec(words)?.groups
  if (!groups) return null
  const who = groups['who'] ?? ''
  const ids = clearIds(readers.people.mentions(who))
  const unknown = readers.people.unknown(words)
  const mention = readers.people.mentions(who)
  const rest = mention.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    who,
  )
  if (
    (ids.length === 0 || !/^\W*(?:(?:the|and|also|then|from \w+|on \w+|Mr|Ms|Mrs|Dr)\W*)*$/i.test(rest)) &&
    !unknown.includes(who)
  )
    return null
  const drafts = readPiece(groups['rest'] ?? '', asks, '', readers)
  return drafts.map((draft) => ({
    ...draft,
    by: draft.kind === 'figure' && !/\b(?:i|my)\b/i.test(words) ? 'them' : draft.by,
    personIds: [...ids, ...draft.personIds],
  }))
}

const ratedTail =
  /\s+(?:it |that |this )?(?:went|felt|answered it|did) (?<how>[\p{L}\s]{2,24})$|\s+(?<mark>[1-5]\s?\/\s?5|\d{1,2}\s?\/\s?10|[★☆⭐]{1,5})$|(?:^|\s)[-–:]\s(?<last>[\p{L}\d\s/]{2,24})$/u

/** "Asked about testing went well": what is left, and the rating. */
const withoutRating = (words: string): { bare: string; rating: Draft['rating'] } => {
  const at = ratedTail.exec(words)
  const how = at?.groups?.['how'] ?? at?.groups?.['mark'] ?? at?.groups?.['last']
  const found = how === undefined ? null : ratingIn(how)
  return at && found && found.rest === '' && at.index > 3
    ? { bare: words.slice(0, at.index), rating: found.rating }
    : { bare: words, rating: null }
}

/** "(from the chair, answered badly)" standing alone. */
const takeBracketed = (piece: Piece, state: State, readers: Readers): boolean => {
  const last = state.drafts.at(-1)
  const inner = /^\(([^()]*)\)?$/.exec(piece.words)?.[1]
  if (!last || inner === undefined) return false
  const { remarks } = takeBrackets(`x (${inner})`, readers)
  for (const { words, remark } of remarks) addRemark(last, words, remark, readers)
  if (remarks.length > 0) widen(last, piece)
  return remarks.length > 0
}

const addRemark = (draft: Draft, words: string, remark: Remark, readers: Readers): void => {
  applied(remark, draft)
  if (remark.kind === 'from') draft.personIds.push(...clearIds(readers.people.mentions(words)))
}

const trailing =
  /^(?<words>.{4,}?)\s+(?<who>they|she|he|i)(?: have)? (?:said|told (?:them|him|her|me)|mentioned|reckon(?:ed)?|says?)$/i

/** "Vesting over four years they said": without the comma. */
const withoutAttribution = (words: string): { bare: string; by: Draft['by'] | null } => {
  const groups = trailing.exec(words)?.groups
  if (!groups || /\b(?:what|as|which|how)$/i.test(groups['words'] ?? '')) return { bare: words, by: null }
  return { bare: groups['words'] ?? words, by: /^i$/i.test(groups['who'] ?? '') ? 'me' : 'them' }
}

/** "Asked if I had my ticket. Yep." */
const takeShortAnswer = (drafts: readonly Draft[], piece: Piece, state: State): boolean => {
  const last = state.drafts.at(-1)
  const [only] = drafts
  if (last?.kind !== 'question' || last.answer !== '' || piece.opensLine || piece.asks) return false
  if (only?.kind !== 'fact' || only.confidence > 0.4 || piece.words.split(' ').length > 3) return false
  last.answer = tidied(piece.words)
  widen(last, piece)
  return true
}

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
    state.named.push(...clearIds(readers.people.mentions(piece.words)))
  }
  return state.drafts.map((draft) => proposalOf(draft, whole))
}
