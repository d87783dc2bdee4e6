import type { LedgerEntry, ProposedEntry } from '@roundtwo/model'
import { type NoteEntry, type NotesReading, readNotes } from '@roundtwo/reading'
import { tokensOf } from '@roundtwo/text'
import { entryOf } from './entry-of.ts'
import { otherReadings } from './other-readings.ts'
import type { ReadingContext } from './reading-context.ts'
import { unknownNames } from './unknown-names.ts'

/** Text as the lines it was typed in; one line alone may hold several things between semicolons. */
export const linesOf = (text: string): string[] => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length === 1 ? text.split(/;\s+/).filter((line) => line.trim() !== '') : lines
}

/** As it was typed, but for a sign that made it an item of a list. */
const plainLine = (line: string): string => line.trim().replace(/^[-*•–]\s+/, '')

/** Whoever takes back what they said, and does not say what is right, is asked. */
const certaintyOf = ({ certainty, correction, better }: NoteEntry): NoteEntry['certainty'] =>
  correction === true && better === undefined ? 'doubtful' : certainty

const foldedIn = (text: string): string[] => tokensOf(text).map(({ folded }) => folded)

/** Those of whose names a word stands in the line. */
export const namedIn = (line: string, people: ReadingContext['people']): string[] => {
  const words = new Set(foldedIn(line))
  return people.filter(({ name }) => foldedIn(name).some((word) => words.has(word))).map(({ id }) => id)
}

/** Where somebody is named whom nobody knows, only those count who are named beside them. */
const peopleOf = (read: NoteEntry, line: string, unknown: readonly string[], people: ReadingContext['people']) => {
  if (unknown.length === 0) return read.people
  const named = namedIn(line, people)
  return read.people.filter((id) => named.includes(id))
}

const proposal = (
  read: NoteEntry,
  entry: LedgerEntry,
  line: string,
  { people, pay }: ReadingContext,
): ProposedEntry => {
  const known = people.map(({ name }) => name)
  const unknown = unknownNames(line, known)
  return {
    entry,
    personIds: peopleOf(read, line, unknown, people),
    unknownNames: unknown,
    quote: line,
    certainty: certaintyOf(read),
    otherwise: otherReadings(entry, line, pay),
  }
}

const titleOf = (storyId: string, { stories }: ReadingContext): string =>
  stories.find(({ id }) => id === storyId)?.title ?? ''

/** A question answered with a story tells that story too. */
const storyAnswered = (
  read: NoteEntry,
  all: readonly NoteEntry[],
  line: string,
  context: ReadingContext,
): ProposedEntry[] => {
  const { storyId } = read
  if (read.kind !== 'question' || storyId === undefined || all.some(({ kind }) => kind === 'story')) return []
  const { rating: _rating, ...told } = read
  const story = entryOf({ ...told, kind: 'story' }, titleOf(storyId, context) || line, context.versions)
  return [proposal(told, story, line, context)]
}

const isFree = ({ kind }: NoteEntry): boolean => kind !== 'figure' && kind !== 'promise'

/** A doubtful entry of the very words of a likelier one is another reading of them, not a second thing said. */
const isOtherReading = (read: NoteEntry, place: number, all: readonly NoteEntry[]): boolean =>
  read.certainty === 'doubtful' &&
  isFree(read) &&
  all.slice(0, place).some((likelier) => isFree(likelier) && likelier.text === read.text)

const proposalsOf = (all: readonly NoteEntry[], line: string, context: ReadingContext): ProposedEntry[] => {
  const others = all.filter(isOtherReading)
  const own = all.filter((read) => !others.includes(read))
  return own.flatMap((read) => {
    // One entry has its whole line: nothing that was typed is lost, and nothing is cut in half.
    const text = own.length === 1 ? line : plainLine(read.text) || line
    const made = proposal(read, entryOf(read, text, context.versions), line, context)
    const readings = others
      .filter((other) => isFree(read) && other.text === read.text)
      .map((other) => entryOf(other, text, context.versions))
    const otherwise = [...readings, ...made.otherwise]
    return [{ ...made, otherwise }, ...storyAnswered(read, own, line, context)]
  })
}

const joined = (before: string, words: string): string => (before === '' ? words : `${before} ${words}`)

/** "Oops, it was 11": the figure said on the line before was wrong. */
const corrected = (entry: LedgerEntry, { figure, correction, better }: NoteEntry): LedgerEntry | null =>
  entry.kind === 'figure' && correction === true && figure !== undefined && better === undefined
    ? { ...entry, better: `${figure.amount} ${figure.unit}`.trim() }
    : null

const wishing = new Set('should shoulda shd shouldve ought next better instead'.split(' '))

/** "Should of said": what I would say today, rather than what I said. */
const isBetter = (read: NoteEntry, line: string): boolean =>
  read.correction === true && foldedIn(line).some((word) => wishing.has(word))

/** The entry before with what a line adds to it; null where it cannot be added to. */
const withMore = (entry: LedgerEntry, read: NoteEntry, line: string): LedgerEntry | null => {
  if (entry.kind === 'note') return { ...entry, text: `${entry.text}\n${line}` }
  if (entry.kind !== 'question') return corrected(entry, read)
  const more = entryOf(read, line, new Map())
  const { rating, followedUp } = more.kind === 'question' ? more : entry
  const told = isBetter(read, line) ? { better: joined(entry.better, line) } : { answer: joined(entry.answer, line) }
  return { ...entry, ...told, rating: rating ?? entry.rating, followedUp: entry.followedUp || followedUp }
}

/** Joins a line to the first entry of the line before that it can be added to. */
const carryOn = (before: ProposedEntry[], read: NoteEntry, line: string): boolean => {
  for (const [place, last] of before.entries()) {
    const entry = withMore(last.entry, read, line)
    if (!entry) continue
    before[place] = { ...last, entry, quote: `${last.quote}\n${line}` }
    return true
  }
  return false
}

const ofItsOwn: ReadonlySet<string> = new Set(['figure', 'story', 'promise'])

/** The entries of a line that carries on the one before: what neither joins nor stands by itself is a note. */
const restOf = (all: readonly NoteEntry[], carrying: NoteEntry, isJoined: boolean): NoteEntry[] => {
  const own = all.filter((read) => ofItsOwn.has(read.kind) && !(isJoined && read.correction === true))
  return own.length > 0 || isJoined ? own : [{ ...carrying, kind: 'note' }]
}

/** What lines were read as, to accept one by one. A line that carries on the one before joins its entry. */
export const proposalsFrom = (
  reading: NotesReading,
  lines: readonly string[],
  context: ReadingContext,
): ProposedEntry[] => {
  const proposals: ProposedEntry[] = []
  let before: ProposedEntry[] = []
  for (const [place, typed] of lines.entries()) {
    const line = plainLine(typed)
    const all = reading.lines[place]?.entries ?? []
    const carrying = all.find(({ carriesOn }) => carriesOn === true)
    const isJoined = carrying !== undefined && carryOn(before, carrying, line)
    const rest = carrying ? restOf(all, carrying, isJoined) : all
    const made = proposalsOf(rest, line, context)
    if (isJoined) before.push(...made)
    else {
      proposals.push(...before)
      before = made
    }
  }
  return [...proposals, ...before]
}

/** Reads somebody's own words about a round. */
export const proposeFromNotes = async (text: string, context: ReadingContext): Promise<ProposedEntry[]> => {
  const lines = linesOf(text)
  return proposalsFrom(await readNotes({ ...context, lines }), lines, context)
}
