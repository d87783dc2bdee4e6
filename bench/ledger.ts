import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LedgerContext, readEntries } from '@roundtwo/language'
import { type Figure, type ProposedEntry, sameSubject } from '@roundtwo/model'
import type { Measure } from './measure.ts'

/** What is said of an entry in sets/ledger*.jsonl. Fields that are not given are not scored. */
export interface ExpectedEntry {
  kind: ProposedEntry['entry']['kind']
  /** Words its text holds. */
  text?: string
  people?: string[]
  unknownNames?: string[]
  storyId?: string
  figure?: Figure
  rating?: number
  due?: string | null
  by?: string
  spoken?: boolean
  followedUp?: boolean
  answer?: string
  better?: string
}

export interface LabelledLine {
  id: string
  setting: string
  text: string
  entries: ExpectedEntry[]
}

export interface Score {
  right: number
  of: number
}

export interface Miss {
  id: string
  field: string
  expected: unknown
  found: unknown
}

const linesOf = <Line>(name: string): Line[] =>
  readFileSync(join(import.meta.dirname, 'sets', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))

export const labelledLines = (name: string): LabelledLine[] => linesOf(name)

const settings = (): Map<string, LedgerContext> =>
  new Map(linesOf<LedgerContext & { id: string }>('ledger-settings').map((setting) => [setting.id, setting]))

const plain = (text: unknown): string =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const holds = (found: unknown, expected: string): boolean => plain(found).includes(plain(expected))

const overlap = (found: ProposedEntry, expected: ExpectedEntry): number => {
  const wanted = plain(expected.text ?? expected.figure?.subject).split(' ')
  const words = new Set(plain(`${found.entry.text} ${found.quote}`).split(' '))
  return wanted.filter((word) => words.has(word)).length / wanted.length
}

/** Pairs the expected with the found, in order, so that most kinds and words agree. */
export const pairs = (
  expected: ExpectedEntry[],
  found: ProposedEntry[],
): [ExpectedEntry, ProposedEntry | null][] => {
  const worth = (one: ExpectedEntry, other: ProposedEntry): number =>
    (one.kind === other.entry.kind ? 1 : 0) + overlap(other, one) * 0.9 + 0.01
  const best: number[][] = Array.from({ length: expected.length + 1 }, () =>
    Array<number>(found.length + 1).fill(0),
  )
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0
  for (let row = expected.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const [one, other] = [expected[row], found[column]]
      const together = one && other ? worth(one, other) + at(row + 1, column + 1) : 0
      const line = best[row]
      if (line) line[column] = Math.max(together, at(row + 1, column), at(row, column + 1))
    }
  }
  const paired: [ExpectedEntry, ProposedEntry | null][] = []
  let column = 0
  for (const [row, one] of expected.entries()) {
    while (column < found.length && at(row, column) === at(row, column + 1)) column += 1
    const other = found[column]
    const taken = other !== undefined && at(row, column) > at(row + 1, column)
    paired.push([one, taken ? other : null])
    if (taken) column += 1
  }
  return paired
}

const sameSet = (found: readonly string[], expected: readonly string[]): boolean =>
  found.length === expected.length && expected.every((one) => found.includes(one))

const sameFigure = (found: Figure | null, expected: Figure): boolean =>
  found !== null &&
  found.amount === expected.amount &&
  found.upTo === expected.upTo &&
  found.unit === expected.unit

const subjectFits = (found: Figure | null, expected: Figure): boolean =>
  found !== null &&
  (sameSubject(found, expected) ||
    plain(expected.subject)
      .split(' ')
      .some((word) => word.length > 3 && plain(found.subject).includes(word.replace(/s$/, ''))))

const fieldOf = (entry: ProposedEntry['entry'], field: string): unknown =>
  new Map<string, unknown>(Object.entries(entry)).get(field)

export const checksOf = (
  expected: ExpectedEntry,
  found: ProposedEntry,
): { field: string; right: boolean; found: unknown }[] => {
  const { entry } = found
  const list: { field: string; right: boolean; found: unknown }[] = []
  const check = (field: string, right: boolean, value: unknown) => list.push({ field, right, found: value })
  for (const field of ['text', 'answer', 'better'] as const) {
    const wanted = expected[field]
    if (wanted !== undefined) check(field, holds(fieldOf(entry, field), wanted), fieldOf(entry, field))
  }
  for (const field of ['storyId', 'rating', 'due', 'by', 'spoken', 'followedUp'] as const) {
    if (expected[field] !== undefined)
      check(field, fieldOf(entry, field) === expected[field], fieldOf(entry, field))
  }
  if (expected.people) check('people', sameSet(found.personIds, expected.people), found.personIds)
  if (expected.unknownNames)
    check('unknownNames', sameSet(found.unknownNames, expected.unknownNames), found.unknownNames)
  if (expected.figure) {
    const figure = entry.kind === 'figure' ? entry.figure : null
    check('figure', sameFigure(figure, expected.figure), figure)
    check('subject', subjectFits(figure, expected.figure), figure)
  }
  return list
}

/** Right answers by field, and every wrong one. `kind` counts missing entries as wrong, `extra` those nobody expected. */
export const scoreLines = (rows: LabelledLine[]): { fields: Record<string, Score>; misses: Miss[] } => {
  const known = settings()
  const fields: Record<string, Score> = {}
  const misses: Miss[] = []
  const count = (id: string, field: string, right: boolean, expected: unknown, found: unknown) => {
    const score = fields[field] ?? { right: 0, of: 0 }
    fields[field] = score
    score.of += 1
    score.right += right ? 1 : 0
    if (!right) misses.push({ id, field, expected, found })
  }
  for (const row of rows) {
    const context = known.get(row.setting)
    if (!context) throw new Error(`no setting ${row.setting}`)
    const found = readEntries(row.text, context)
    const matched = pairs(row.entries, found)
    for (const [expected, other] of matched) {
      const right = other?.entry.kind === expected.kind
      count(row.id, 'kind', right, expected, other)
      if (!other || !right) continue
      for (const check of checksOf(expected, other))
        count(
          row.id,
          check.field,
          check.right,
          new Map<string, unknown>(Object.entries(expected)).get(check.field),
          check.found,
        )
    }
    const extra = found.length - matched.filter(([, other]) => other).length
    count(row.id, 'no extra', extra === 0, row.entries.length, found)
  }
  return { fields, misses }
}

const floors: Record<string, number> = {
  ...{ kind: 0.95, 'no extra': 0.95, people: 0.95, storyId: 0.95, figure: 0.93 },
  ...{ rating: 0.95, due: 0.95, by: 0.95 },
}
/** What was right at first look at the two sets that came last, before anything was mended for them. */
const firstLook: Record<string, number> = {
  ...{ kind: 94 / 110, 'no extra': 92 / 97, people: 50 / 52, storyId: 9 / 9, figure: 18 / 22 },
  ...{ rating: 6 / 9, due: 12 / 12, by: 43 / 43 },
}

/** The ledger's reader on the lines that were written to be scored once, beside that first score. */
export const benchLedger = async (): Promise<Measure[]> => {
  const { fields } = scoreLines([...labelledLines('ledger-held'), ...labelledLines('ledger-fresh')])
  return Object.entries(floors).map(([name, limit]) => {
    const { right, of } = fields[name] ?? { right: 0, of: 1 }
    return {
      name: `ledger (peer: first look): ${name}`,
      ours: (right / of).toFixed(3),
      peer: (firstLook[name] ?? 0).toFixed(3),
      ratio: right / of,
      limit,
      good: 'at least',
    }
  })
}
