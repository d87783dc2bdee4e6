import type { NoteEntry, NotesReading } from '@roundtwo/reading'
import type { LabelledEntry, LabelledFigure, LabelledNotes } from './labelled-notes.ts'

/** How many of what there was were right. */
export interface Share {
  right: number
  of: number
}

/** Counted over lines; the labels' own rules are in sets/SCHEMA.md. */
export interface NotesScore {
  /** Right entries, entries too many, entries missed. */
  kinds: { right: number; extra: number; missed: number }
  people: Share
  story: Share
  figure: Share
  due: Share
  correction: Share
  /** Entries that could do harm made of lines that are mere remarks; of all lines. */
  harm: Share
  /** Sure entries that are right in kind. */
  sure: Share
}

export const emptyScore = (): NotesScore => ({
  kinds: { right: 0, extra: 0, missed: 0 },
  people: { right: 0, of: 0 },
  story: { right: 0, of: 0 },
  figure: { right: 0, of: 0 },
  due: { right: 0, of: 0 },
  correction: { right: 0, of: 0 },
  harm: { right: 0, of: 0 },
  sure: { right: 0, of: 0 },
})

const count = (share: Share, isRight: boolean) => {
  share.of += 1
  if (isRight) share.right += 1
}

const harmful = new Set(['figure', 'promise', 'story', 'doubt', 'question'])
const aboutPeople = new Set(['question', 'story', 'figure', 'doubt', 'promise', 'interest'])

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/(?<=\d),(?=\d)/g, '')
const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}.%£€$]+/gu) ?? []

/** The same word, or one that begins alike. */
const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length > 3 && other.startsWith(one.slice(0, Math.max(4, one.length - 2))))

function overlap(words: readonly string[], text: string): number {
  const there = wordsIn(text)
  const held = words.filter((word) => wordsIn(word).every((part) => there.some((other) => isAlike(part, other))))
  return held.length / words.length
}

const isSameAmount = (one: number | string, other: number | string): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 0.002 * Math.abs(one)
    : String(other).startsWith(String(one))

const classOf = (subject: string): string => (subject.startsWith('other') ? 'other' : subject)
const unitOf = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/\$/, 'usd')
    .split('/')
    .map((part) => part.replace(/s$/, ''))
    .join('/')

function isSameFigure(label: LabelledFigure, found: NoteEntry['figure']): boolean {
  if (!found || classOf(label.subject) !== classOf(found.subject)) return false
  const isSameEnd = label.upTo === undefined || label.upTo === null || found.upTo === label.upTo
  const isCounted = classOf(label.subject) === 'other'
  const isSameUnit = typeof label.amount === 'string' || isCounted || unitOf(label.unit) === unitOf(found.unit)
  return isSameAmount(label.amount, found.amount) && isSameEnd && isSameUnit
}

interface Pair {
  label: LabelledEntry
  found: NoteEntry
}

/** Labels with the entries that answer to them, one to one, the best pairs first. */
function pairsOf(labels: readonly LabelledEntry[], found: readonly NoteEntry[]): Pair[] {
  const possible = labels.flatMap((label) =>
    found.flatMap((entry) => {
      const isExact = entry.kind === label.kind
      const isSame = label.figure !== undefined && isSameFigure(label.figure, entry.figure)
      const share = Math.max(overlap(label.words, entry.text), isSame ? 0.5 : 0)
      const fits = (isExact || entry.kind === label.alt) && share >= 0.5
      const worth = (isExact ? 10 : 0) + share * 5 + (label.optional ? 0 : 1)
      return fits ? { label, found: entry, worth } : []
    }),
  )
  const taken = new Set<LabelledEntry | NoteEntry>()
  return possible
    .sort((one, other) => other.worth - one.worth)
    .filter((pair) => {
      if (taken.has(pair.label) || taken.has(pair.found)) return false
      taken.add(pair.label).add(pair.found)
      return true
    })
}

function isSamePeople({ people }: LabelledNotes, { label, found }: Pair): boolean {
  const everyone = people.map(({ id }) => id)
  const named = found.people.length > 0 ? found.people : everyone
  return [...new Set(named)].sort().join(' ') === label.people.toSorted().join(' ')
}

function scorePair(score: NotesScore, notes: LabelledNotes, pair: Pair) {
  const { label, found } = pair
  if (aboutPeople.has(label.kind) && label.people.length > 0 && !label.people.includes('them'))
    count(score.people, isSamePeople(notes, pair))
  if (label.storyId !== undefined) count(score.story, found.storyId === label.storyId)
}

function scoreLine(
  score: NotesScore,
  notes: LabelledNotes,
  labels: readonly LabelledEntry[],
  found: readonly NoteEntry[],
) {
  const pairs = pairsOf(labels, found)
  const paired = (entry: LabelledEntry | NoteEntry) =>
    pairs.find((pair) => pair.label === entry || pair.found === entry)
  for (const pair of pairs) scorePair(score, notes, pair)
  for (const entry of found) if (entry.certainty === 'sure') count(score.sure, paired(entry) !== undefined)
  const required = labels.filter(({ optional }) => !optional)
  score.kinds.right += required.filter((label) => paired(label)).length
  score.kinds.missed += required.filter((label) => !paired(label)).length
  score.kinds.extra += found.filter((entry) => !paired(entry)).length
  for (const label of required) {
    if (label.kind === 'figure' && label.figure) {
      const wanted = label.figure
      count(
        score.figure,
        found.some(({ figure }) => isSameFigure(wanted, figure)),
      )
    }
    if (label.due !== undefined) {
      const due = paired(label)?.found.due ?? null
      const fair = [label.due, ...(label.dueAlt ?? [])]
      count(score.due, paired(label) !== undefined && fair.includes(due))
    }
  }
  if (labels.some(({ correction }) => correction))
    count(
      score.correction,
      found.some(({ correction }) => correction),
    )
  const isRemark = labels.every(({ kind }) => kind === 'note')
  const harms = found.filter((entry) => isRemark && harmful.has(entry.kind) && !paired(entry))
  score.harm.of += 1
  score.harm.right += harms.length
}

/** Adds what was right in one person's notes. */
export function scoreNotes(score: NotesScore, notes: LabelledNotes, { lines }: NotesReading) {
  for (const [place, { entries }] of notes.lines.entries())
    scoreLine(score, notes, entries, lines[place]?.entries ?? [])
}
