import { entryKinds } from '@roundtwo/model'
import { byName, type NoteEntry, type NoteModels, readNotesWith, trustFeatures } from '@roundtwo/reading'
import { stem } from '@roundtwo/text'
import { authorOf, crossValidated } from './cross-validate.ts'
import { type Call, sureCut } from './cuts.ts'
import { fitClassifier } from './fit-classifier.ts'
import { asInput, type GoldEntry, type GoldFigure, type GoldNotes } from './note-sets.ts'

export type Cuts = Pick<NoteModels, 'take' | 'marked'>

export interface Folded {
  /** Models that have not seen the record. */
  models: NoteModels
  record: GoldNotes
}

const unitRoots = (unit: string): string[] =>
  unit
    .toLowerCase()
    .replace(/per ?cent/, '%')
    .split(/[/ ]/)
    .map((part) => stem(part))
    .filter(Boolean)

/** Amount and unit are those labelled; what is counted may stand in the label's subject. */
function isRightFigure(said: NonNullable<NoteEntry['figure']>, gold: GoldFigure): boolean {
  const amounts = (figure: Pick<GoldFigure, 'amount' | 'upTo'>) =>
    [figure.amount, figure.upTo ?? figure.amount].map(String).sort()
  const isEqual = amounts(said).every((amount, place) => amount === amounts(gold)[place])
  const wanted = [...unitRoots(gold.unit), ...unitRoots(gold.subject)]
  return isEqual && (typeof gold.amount === 'string' || unitRoots(said.unit).every((root) => wanted.includes(root)))
}

/** Right in kind, people, figure and day. */
function isRightEntry(entry: NoteEntry, line: readonly GoldEntry[], record: GoldNotes): boolean {
  const isWhose = ({ people }: GoldEntry) =>
    entry.people.length === 0 || record.people.length === 1 || entry.people.every((id) => people.includes(id))
  return line.some(
    (gold) =>
      (gold.kind === entry.kind || gold.alt === entry.kind) &&
      isWhose(gold) &&
      (!entry.figure || (gold.figure !== undefined && isRightFigure(entry.figure, gold.figure))) &&
      (entry.due === undefined ||
        gold.due === undefined ||
        gold.due === entry.due ||
        gold.dueAlt?.includes(entry.due ?? '') === true) &&
      (entry.kind !== 'promise' || gold.by === undefined || gold.by === entry.by),
  )
}

/** Chosen where a few lucky calls decide, a share falls short by one or two of 100 on other people's notes. */
const wantedShare = 0.985

/** Learns from what models read of people they had not seen which entries are right as a whole. */
export function learnTrust(folded: readonly Folded[], cuts: Cuts): Pick<NoteModels, 'trust' | 'sure'> {
  const judged = folded.flatMap(({ record, models }) =>
    readNotesWith({ ...models, ...cuts }, asInput(record)).lines.flatMap(({ entries }, index) =>
      entries.map((entry) => ({
        kind: entry.kind,
        group: authorOf(record.id),
        features: trustFeatures(entry, entries),
        label: isRightEntry(entry, record.lines[index]?.entries ?? [], record) ? 'yes' : 'no',
      })),
    ),
  )
  const options = { labels: ['no', 'yes'], l2: 0.1, least: 4 }
  const calls = byName(entryKinds, (): Call[] => [])
  crossValidated(judged, options).forEach(({ example, probabilities }) => {
    const { kind } = judged.find((one) => one === example) ?? {}
    if (kind) calls[kind].push({ chance: probabilities[1] ?? 0, right: example.label === 'yes' })
  })
  return {
    trust: fitClassifier(judged, options),
    sure: byName(entryKinds, (kind) => sureCut(calls[kind], wantedShare)),
  }
}
