import { operations } from '@roundtwo/contract'
import { type EntryKind, success } from '@roundtwo/model'
import { type NoteEntry, readNotes as readLines } from '@roundtwo/reading'
import type { HandlerOf } from '../implement.ts'

const aboutPeople: readonly EntryKind[] = ['question', 'story', 'figure', 'doubt', 'promise', 'interest']

const withPeople = (entry: NoteEntry): NoteEntry =>
  entry.people.length === 0 && aboutPeople.includes(entry.kind) ? { ...entry, people: ['them'] } : entry

export const readNotes: HandlerOf<'readNotes'> = async (_ports, { interviewedOn, ...input }) => {
  const read = await readLines({ ...input, interviewedOn: interviewedOn ?? input.today })
  const lines = read.lines.map(({ entries }) => ({ entries: entries.map(withPeople) }))
  // What the reader knows besides is its own: the schema leaves it out.
  return success(operations.readNotes.output.parse({ ...read, lines }))
}
