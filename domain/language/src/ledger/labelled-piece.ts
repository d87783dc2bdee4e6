import { labels } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import { readPiece } from './read-piece.ts'
import { clear, type Readers } from './reading.ts'

export const labelled = (words: string, asks: boolean, readers: Readers): Draft[] | null => {
  for (const [label, pattern] of labels) {
    const at = pattern.exec(words)
    if (!at) continue
    const rest = words.slice(at[0].length)
    if (rest.trim() === '') return null
    const personIds = clear(readers.people.mentions(rest))
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

const followUp =
  /^follow[- ]?up(?: question)?(?: (?:from|by) (?<who>[^:]{2,40}?))?(?: (?:on|about) [^:]{2,40})?:\s+(?<rest>.+)$/i

/** "Follow-up from Tom: how did you know?" */
export const followingUp = (words: string, asks: boolean, readers: Readers): Draft[] | null => {
  const groups = asks ? followUp.exec(words)?.groups : undefined
  if (!groups) return null
  const personIds = clear(readers.people.mentions(`from ${groups['who'] ?? ''}`))
  return [{ ...blankDraft('question', tidied(groups['rest'] ?? ''), 0.9), personIds, followedUp: true }]
}

const speaker = /^(?<who>[^:]{2,40}):\s+(?<rest>.+)$/

/** "Priya: how do you handle conflict?" */
export const spoken = (words: string, asks: boolean, readers: Readers): Draft[] | null => {
  const groups = speaker.exec(words)?.groups
  if (!groups) return null
  const who = groups['who'] ?? ''
  const ids = clear(readers.people.mentions(who))
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
