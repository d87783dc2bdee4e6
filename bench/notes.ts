import { readNotes } from '@roundtwo/reading'
import type { Measure } from './measure.ts'
import { labelledNotes } from './notes/labelled-notes.ts'
import { emptyScore, type NotesScore, type Share, scoreNotes } from './notes/score-notes.ts'

const ratio = ({ right, of }: Share): number => (of === 0 ? 1 : right / of)

const kindF1 = ({ kinds: { right, extra, missed } }: NotesScore): number =>
  (2 * right) / Math.max(1, 2 * right + extra + missed)

/** What may be expected of words that nobody tuned to; the model has learnt from these, so they must do better. */
const limits: [name: string, of: (score: NotesScore) => number, limit: number, good: Measure['good']][] = [
  ['kind F1', kindF1, 0.77, 'at least'],
  ['people', ({ people }) => ratio(people), 0.8, 'at least'],
  ['stories', ({ story }) => ratio(story), 0.7, 'at least'],
  ['figures', ({ figure }) => ratio(figure), 0.72, 'at least'],
  ['days due', ({ due }) => ratio(due), 0.82, 'at least'],
  ['corrections', ({ correction }) => ratio(correction), 0.68, 'at least'],
  ['sure and right', ({ sure }) => ratio(sure), 0.97, 'at least'],
  ['harm per 100 lines', ({ harm }) => 100 * ratio(harm), 1.2, 'at most'],
]

/** Notes of all labelled sets, read line by line. */
export async function benchNotes(): Promise<Measure[]> {
  const score = emptyScore()
  for (const set of labelledNotes().values())
    for (const notes of set)
      scoreNotes(score, notes, await readNotes({ ...notes, lines: notes.lines.map(({ text }) => text) }))
  return limits.map(([name, of, limit, good]) => ({
    name: `notes (peer: the floor): ${name}`,
    ours: of(score).toFixed(3),
    peer: limit.toFixed(3),
    ratio: of(score),
    ...{ limit, good },
  }))
}
