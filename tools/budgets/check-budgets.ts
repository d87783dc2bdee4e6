import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineAt } from '../check/parse.ts'
import type { Complaint, SourceFile, Workspace } from '../check/workspace.ts'
import { linesIn } from '../sizes/measure.ts'
import { listedWords, type Pattern, readPatterns } from './read-patterns.ts'

/** What reading words may cost: text and reading are measured together, lines everywhere. */
export const budgets = {
  sourceLines: 9_000,
  patterns: 400,
  patternLength: 120,
  /** More plain words than this side by side in a pattern are a list, and a list is data. */
  wordsInPattern: 6,
  lineLength: 140,
}

/** Where text and reading still are above a budget, or their tests below it: these numbers may only come nearer. */
interface Ceilings {
  sourceLines: number
  patterns: number
  /** Lines of tests for each line of source, in hundredths. */
  testShare: number
}

function readCeilings(top: string): Ceilings {
  const file = join(top, 'tools/budgets/ceilings.json')
  const written: Partial<Ceilings> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return { sourceLines: budgets.sourceLines, patterns: budgets.patterns, testShare: 100, ...written }
}

const measured = ['domain/text', 'domain/reading']

export function checkBudgets({ files, top }: Workspace): Complaint[] {
  const ceilings = readCeilings(top)
  const own = files.filter(({ path }) => measured.some((folder) => path.startsWith(`${folder}/`)))
  const code = own.filter((file) => !file.isTest)
  const tests = own.filter((file) => file.isTest)
  return [...checkSize(code, tests, ceilings), ...checkPatterns(code, ceilings), ...checkWidth(files)]
}

const total = (files: readonly SourceFile[]) => files.reduce((sum, file) => sum + linesIn(file), 0)
const where = measured.join(' and ')
const overall = (sentence: string): Complaint => ({ path: where, sentence })

function checkSize(code: readonly SourceFile[], tests: readonly SourceFile[], ceilings: Ceilings): Complaint[] {
  const lines = total(code)
  const tested = total(tests)
  const isLarge = lines > ceilings.sourceLines
  return [
    ...(isLarge ? [overall(`${lines} lines of source; the budget is ${ceilings.sourceLines}`)] : []),
    ...(tested * 100 < lines * ceilings.testShare
      ? [overall(`${tested} lines of tests for ${lines} of source; ${ceilings.testShare} % are needed`)]
      : []),
  ]
}

function checkPatterns(code: readonly SourceFile[], ceilings: Ceilings): Complaint[] {
  const found = code.flatMap((file) => readPatterns(file).map((pattern) => ({ file, pattern })))
  const isMany = found.length > ceilings.patterns
  return [
    ...(isMany ? [overall(`${found.length} regular expressions; the budget is ${ceilings.patterns}`)] : []),
    ...found.flatMap(({ file, pattern }) => judgePattern(file, pattern)),
  ]
}

function judgePattern(file: SourceFile, { texts, offset }: Pattern): Complaint[] {
  const complain = (sentence: string): Complaint => ({
    path: file.path,
    line: lineAt(file, offset),
    sentence,
  })
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  const listed = texts.reduce((most, text) => Math.max(most, listedWords(text)), 0)
  return [
    ...(longest > budgets.patternLength
      ? [complain(`a regular expression of ${longest} characters; none is longer than ${budgets.patternLength}`)]
      : []),
    ...(listed > budgets.wordsInPattern
      ? [complain(`a list of ${listed} words inside a pattern; words are data, in a set of their own`)]
      : []),
  ]
}

function checkWidth(files: readonly SourceFile[]): Complaint[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        if (line.length <= budgets.lineLength) return []
        const sentence = `a line of ${line.length} characters; none is longer than ${budgets.lineLength}`
        return [{ path, line: index + 1, sentence }]
      }),
    )
}
