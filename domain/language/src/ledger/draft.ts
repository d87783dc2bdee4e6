import type { EntryKind, Figure, LedgerEntry, PlainDate, ProposedEntry, Rating, Side } from '@roundtwo/model'

/** An entry while its words are still being read; what its kind does not have is passed over in the end. */
export interface Draft {
  kind: EntryKind
  text: string
  /** Its place in the text. */
  from: number
  to: number
  personIds: string[]
  unknownNames: string[]
  confidence: number
  by: Side
  answer: string
  better: string
  rating: Rating | null
  followedUp: boolean
  spoken: boolean
  storyId: string | null
  version: number | null
  figure: Figure | null
  due: PlainDate | null
}

export const blankDraft = (kind: EntryKind, text: string, confidence: number): Draft => ({
  kind,
  text,
  from: 0,
  to: 0,
  personIds: [],
  unknownNames: [],
  confidence,
  by: 'them',
  answer: '',
  better: '',
  rating: null,
  followedUp: false,
  spoken: true,
  storyId: null,
  version: null,
  figure: null,
  due: null,
})

const entryOf = (draft: Draft): LedgerEntry => {
  const { text, by, answer, rating, better, followedUp, spoken, storyId, version, figure, due } = draft
  switch (draft.kind) {
    case 'question':
      return { kind: 'question', text, answer, rating, better, followedUp }
    case 'story':
      return { kind: 'story', text, storyId, version, followedUp }
    case 'figure':
      return { kind: 'figure', text, figure, by, better: '' }
    case 'doubt':
      return { kind: 'doubt', text, spoken, better, settled: false }
    case 'promise':
      return { kind: 'promise', text, by, due, kept: false }
    case 'interest':
      return { kind: 'interest', text }
    case 'fact':
      return { kind: 'fact', text, by }
    case 'open':
      return { kind: 'open', text, settled: false }
    case 'note':
      return { kind: 'note', text }
  }
}

/** The entry of a draft, with its very words; a text that came out empty is those words. */
export const proposalOf = (draft: Draft, quote: string): ProposedEntry => ({
  entry: entryOf(draft.text === '' ? { ...draft, text: quote } : draft),
  personIds: [...new Set(draft.personIds)],
  unknownNames: [...new Set(draft.unknownNames)],
  quote,
  certainty: draft.confidence >= 0.8 ? 'sure' : 'doubtful',
  otherwise: [{ kind: 'note', text: quote }],
})

/** As one would show it: no lead-in, no trailing stop, a capital in front. */
export const tidied = (words: string): string => {
  const bare = words
    .replace(/"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/[\s,;:.–—(-]+$/, '')
    .replace(/^["'](?=[^"']*$)|^"([^"]*)"$/, '$1')
    .trim()
  const first = bare.split(' ')[0] ?? ''
  // "iOS" and "e-mail" aside, a word in lower case begins with a capital.
  return /^\p{Ll}+(?:['-]\p{L}+)*[,.:]?$/u.test(first)
    ? `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}`
    : bare
}
