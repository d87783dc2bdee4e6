import {
  detailFeatures,
  type FigureCandidate,
  type FigureFacts,
  type FigureRole,
  figureCandidates,
  figureFacts,
  figureFeatures,
  figureMeasures,
  figureRoles,
  type NoteLine,
  type NoteModels,
  noteLines,
} from '@roundtwo/reading'
import type { Chances } from '@roundtwo/text'
import { type Example, type FitOptions, fitClassifier } from './fit-classifier.ts'
import { asInput, type GoldEntry, type GoldFigure, type GoldNotes } from './note-sets.ts'

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 0.002 * Math.abs(other)
const scales = [1, 1e3, 1e5, 1e6, 1e7]

/** Whether a candidate, by whatever it may have been shortened, is a number. */
const isNumber = (said: number, wanted: number): boolean => scales.some((scale) => isSame(said * scale, wanted))

function isFigure({ amount, date }: FigureCandidate, gold: GoldFigure): boolean {
  if (typeof gold.amount === 'string') return date !== null && (date === gold.amount || date.startsWith(gold.amount))
  if (!amount) return false
  const ends = [amount.amount, amount.upTo ?? amount.amount]
  const wanted = [gold.amount, gold.upTo ?? gold.amount]
  const matches = (order: readonly number[]) => order.every((end, at) => isNumber(end, wanted[at] ?? 0))
  return matches(ends) || (gold.change === true && matches(ends.toReversed()))
}

const classOf = (entry: GoldEntry): FigureRole => {
  if (entry.kind !== 'figure') return 'fact'
  const subject = entry.figure?.subject ?? ''
  return figureRoles.find((role) => role !== 'other' && subject.startsWith(role)) ?? 'other'
}

const numberIn = (text: string | number | undefined): number =>
  Number(/\d[\d,]*(?:\.\d+)?/.exec(String(text ?? ''))?.[0]?.replaceAll(',', '') ?? Number.NaN)

/** What a candidate is by the line's entries; weight 0 where it does not matter. */
function labelled(candidate: FigureCandidate, entries: readonly GoldEntry[]) {
  const entry = entries.find(({ figure }) => figure !== undefined && isFigure(candidate, figure))
  if (entry) return { role: classOf(entry), entry, weight: entry.optional ? 0.4 : entry.alt ? 0.7 : 1 }
  const said = candidate.amount?.amount ?? Number.NaN
  const isBetter = entries.some(({ better }) => isNumber(said, numberIn(better)))
  if (isBetter) return { role: 'better' as FigureRole, entry: undefined, weight: 1 }
  const isBeside = entries.some(({ figure }) => figure?.beside !== undefined && isNumber(said, figure.beside))
  return { role: 'none' as FigureRole, entry: undefined, weight: isBeside ? 0 : 1 }
}

const moneyUnit = /^(?:[A-Z]{3}|\$)\b/

function measureOf(unit: string): string {
  if (unit === 'percent' || unit.startsWith('%')) return '%'
  if (moneyUnit.test(unit)) return 'money'
  const first = unit.split(/[/ ]/)[0] ?? ''
  return figureMeasures.find((measure) => measure === first || measure === `${first}s`) ?? 'count'
}

interface Judged {
  features: string[]
  role: FigureRole
  entry: GoldEntry | undefined
  candidate: FigureCandidate
  weight: number
}

function judgedOn(
  lines: readonly NoteLine[],
  index: number,
  record: GoldNotes,
  chances: Chances,
  facts: FigureFacts,
): Judged[] {
  const line = lines[index]
  if (!line) return []
  const candidates = figureCandidates(line, facts)
  const entries: GoldEntry[] = record.lines[index]?.entries ?? []
  return candidates.map((candidate, place) => ({
    candidate,
    features: figureFeatures(lines, index, candidates, place, chances, facts),
    ...labelled(candidate, entries),
  }))
}

/** Small steps: many features stand in few examples, and large first steps learn them by heart. */
const slowly: FitOptions = { l2: 0.05, epochs: 30, rate: 0.015, leastWeight: 0.08 }

export type FigureModels = Pick<NoteModels, 'figure' | 'figureMeasure' | 'figureBy' | 'figureTake'>

/**
 * What numbers on note lines are. `chancesOf` gives each line's chances of kinds as `kindChances` does, from models
 * that have not seen the record.
 */
export function trainFigures(
  records: readonly GoldNotes[],
  chancesOf: (record: GoldNotes) => readonly Chances[],
): FigureModels {
  const judged = records.flatMap((record) => {
    const lines = noteLines(asInput(record))
    const facts = figureFacts(asInput(record), lines)
    const chances = chancesOf(record)
    return lines.flatMap((_, index) => judgedOn(lines, index, record, chances[index] ?? [], facts))
  })
  const roles = judged
    .filter(({ weight }) => weight > 0)
    .map(({ features, role, weight }): Example => ({ features, label: role, weight }))
  const figures = judged.filter(({ role, entry }) => role !== 'none' && entry)
  const measures = figures.flatMap(({ features, role, entry, candidate }): Example[] =>
    (candidate.amount?.kind === 'bare' || candidate.amount?.unit === 'm') && entry?.figure && !role.startsWith('pay')
      ? [{ features: detailFeatures(features, role), label: measureOf(entry.figure.unit) }]
      : [],
  )
  const speakers = figures.flatMap(({ features, role, entry }): Example[] =>
    entry?.by ? [{ features: detailFeatures(features, role), label: entry.by }] : [],
  )
  return {
    figure: fitClassifier(roles, { labels: figureRoles, ...slowly }),
    figureMeasure: fitClassifier(measures, { labels: figureMeasures, ...slowly }),
    figureBy: fitClassifier(speakers, { labels: ['me', 'them'], ...slowly }),
    figureTake: 0.36,
  }
}
