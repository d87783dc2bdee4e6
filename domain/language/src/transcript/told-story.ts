import { tidied } from '../ledger/draft.ts'

const irregular =
  'found|told|wrote|built|led|ran|made|took|gave|spoke|brought|taught|got|went|came|saw|knew|thought|held|kept|put|set|cut|rang|won|lost|sold|sent|met|did|began|chose|drew|drove|fell|felt|fought|grew|left|paid|read|said|sat|stood|stopped|understood|rebuilt|rewrote|broke|caught|bought|dealt|split|shut|sought|spent'
const action = new RegExp(
  `\\b(?:i|we)\\s+(?:(?:also|then|just|immediately|first|quickly|finally|even|personally|basically|actually)\\s+)*(?:${irregular}|[a-z]{3,}ed)\\b`,
  'gi',
)

/** Whether an answer tells of something done: sixty words or more with three deeds in the past. */
export const tellsStory = (answer: string): boolean =>
  answer.split(/\s+/).length >= 45 && (answer.match(action)?.length ?? 0) >= 3

const lead =
  /^(?:(?:so|ok|okay|well|right|sure|yeah|yes|um+|uh+|er+|erm|i think|i guess|probably|that would be|one (?:example|time) (?:is|was|that comes to mind is)|a good example is|there was (?:a|one) time when|once|sir|last (?:year|month|spring|summer|autumn|winter)|two years ago|a (?:few|couple of) (?:years|months) ago|in my (?:last|previous|current) (?:job|role|company|position))\b[\s,.]*)+/i

/** A name for a story nobody has written down yet, from its own first words. */
export const titleOf = (answer: string): string => {
  const sentences = answer.split(/(?<=[.!?])\s+/)
  const first = sentences.find((sentence) => sentence.replace(lead, '').split(/\s+/).length >= 4) ?? answer
  const words = first
    .replace(lead, '')
    .replace(/[.!?]+$/, '')
    .split(/\s+/)
  const clause = words
    .slice(0, 10)
    .join(' ')
    .replace(/[,;:].*$/, (rest) => (words.slice(0, 10).join(' ').indexOf(rest) > 18 ? '' : rest))
  return tidied(
    words.length > 10
      ? clause.replace(/\s+(?:and|the|a|an|of|to|in|on|that|which|was|were|with|for|by|at|our|my)$/i, '')
      : clause,
  )
}
