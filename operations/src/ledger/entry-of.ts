import { type Figure, type LedgerEntry, type Rating, ratings } from '@roundtwo/model'
import type { NoteEntry } from '@roundtwo/reading'

/** The reader's names of what is compared between rounds, as the ledger has them. */
const subjects: Readonly<Record<string, string>> = {
  'pay expected': 'pay expectation',
  'pay present': 'current pay',
  'pay offered': 'pay offered',
}

/** A day or a month is no number to compare: its entry has it in its words. */
const figureOf = ({ figure }: NoteEntry): Figure | null => {
  if (!figure || typeof figure.amount !== 'number') return null
  const { subject, amount, upTo, unit } = figure
  return { subject: subjects[subject] ?? subject.replace(/^other: */, ''), amount, upTo, unit }
}

const ratingOf = (given: number | undefined): Rating | null => ratings.find((rating) => rating === given) ?? null

/** A line's reading as the entry it makes, in the words given; `versions` by story. */
export const entryOf = (read: NoteEntry, text: string, versions: ReadonlyMap<string, number>): LedgerEntry => {
  const { kind, by, storyId, better = '', followedUp = false } = read
  switch (kind) {
    case 'question':
      return { kind, text, answer: '', rating: ratingOf(read.rating), better, followedUp }
    case 'story':
      return {
        ...{ kind, text, storyId: storyId ?? null, followedUp },
        version: (storyId === undefined ? undefined : versions.get(storyId)) ?? null,
      }
    case 'figure':
      return { kind, text, figure: figureOf(read), by: by ?? 'me', better }
    case 'doubt':
      return { kind, text, spoken: true, better, settled: false }
    case 'promise':
      return { kind, text, by: by ?? 'me', due: read.due ?? null, kept: false }
    case 'interest':
    case 'note':
      return { kind, text }
    case 'fact':
      return { kind, text, by: by ?? 'them' }
    case 'open':
      return { kind, text, settled: false }
  }
}
