import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint, SourceFile, Workspace } from '../check/workspace.ts'
import { countWaivers, linesIn, measureFunctions, type Waivers } from './measure.ts'

/** Lines: nine of ten are within `most`, none is over `limit`. */
export const budgets = { file: { most: 150, limit: 400 }, function: { most: 30, limit: 80 } }

const ceilingsPath = 'tools/sizes/ceilings.json'
const exceptionsPath = 'tools/sizes/exceptions.json'
const checkedFiles = ({ files }: Workspace) => files.filter((file) => file.package)

export function checkSizes(workspace: Workspace): Complaint[] {
  const read = (path: string) => JSON.parse(readFileSync(join(workspace.top, path), 'utf8'))
  const files = checkedFiles(workspace)
  const excused: Record<string, string> = read(exceptionsPath).files
  return [...checkFiles(files, excused), ...checkFunctions(files), ...checkWaivers(files, read(ceilingsPath))]
}

/** Files of data and of tests may be long: one reads a row of them, not the whole. */
function checkFiles(files: SourceFile[], excused: Record<string, string>): Complaint[] {
  const code = files.filter((file) => !file.isTest && !(file.path in excused))
  const long = code.flatMap((file) => {
    const lines = linesIn(file)
    if (lines <= budgets.file.limit) return []
    return {
      path: file.path,
      sentence: `${lines} lines; no file is longer than ${budgets.file.limit}, divide it by idea`,
    }
  })
  return [...long, ...checkSpread('files', code.map(linesIn), budgets.file.most)]
}

function checkFunctions(files: SourceFile[]): Complaint[] {
  const sizes = files.flatMap((file) => measureFunctions(file).map((size) => ({ path: file.path, ...size })))
  const long = sizes
    .filter(({ lines }) => lines > budgets.function.limit)
    .map(({ path, line, lines }) => ({
      path,
      line,
      sentence: `a function of ${lines} lines; none is longer than ${budgets.function.limit}, name its steps`,
    }))
  const lengths = sizes.map(({ lines }) => lines)
  return [...long, ...checkSpread('functions', lengths, budgets.function.most)]
}

function checkSpread(what: string, sizes: number[], most: number): Complaint[] {
  const found = ninetieth(sizes)
  if (found <= most) return []
  return [{ path: '.', sentence: `one in ten ${what} is longer than ${found} lines; the budget is ${most}` }]
}

/** The 90th percentile, by nearest rank. */
export function ninetieth(sizes: number[]): number {
  const sorted = sizes.toSorted((left, right) => left - right)
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0
}

const waiverNames = {
  any: '`any`',
  as: '`as` (other than `as const`)',
  nonNull: '`!`',
  lint: 'comments that silence the linter or compiler',
}

/** Counted apart: a test may need to say what the code never should. */
export function countAll(files: SourceFile[]): Record<'code' | 'tests', Waivers> {
  const count = (some: SourceFile[]) => {
    const total: Waivers = { any: 0, as: 0, nonNull: 0, lint: 0 }
    for (const file of some) {
      const { any, as, nonNull, lint } = countWaivers(file)
      total.any += any
      total.as += as
      total.nonNull += nonNull
      total.lint += lint
    }
    return total
  }
  return {
    code: count(files.filter((file) => !file.isTest)),
    tests: count(files.filter((file) => file.isTest)),
  }
}

type Ceilings = Record<'code' | 'tests', Waivers>

function* compare(counts: Ceilings, ceilings: Ceilings) {
  for (const where of ['code', 'tests'] as const) {
    for (const kind of ['any', 'as', 'nonNull', 'lint'] as const) {
      yield { where, kind, count: counts[where][kind], ceiling: ceilings[where][kind] }
    }
  }
}

function checkWaivers(files: SourceFile[], ceilings: Ceilings): Complaint[] {
  return [...compare(countAll(files), ceilings)]
    .filter(({ count, ceiling }) => count !== ceiling)
    .map(({ where, kind, count, ceiling }) => {
      const todo = count > ceiling ? 'do without the new one' : 'write the lower number down: npm run check -- --lower'
      const sentence = `${waiverNames[kind]} in ${where}: ${count}, and the ceiling is ${ceiling}; ${todo}`
      return { path: ceilingsPath, sentence }
    })
}

/** Makes the committed numbers as low as the code allows; never higher. */
export function lowerCeilings(workspace: Workspace): void {
  const file = join(workspace.top, ceilingsPath)
  const ceilings: Ceilings = JSON.parse(readFileSync(file, 'utf8'))
  for (const { where, kind, count, ceiling } of compare(countAll(checkedFiles(workspace)), ceilings)) {
    ceilings[where][kind] = Math.min(count, ceiling)
  }
  writeFileSync(file, `${JSON.stringify(ceilings, null, 2)}\n`)
}
