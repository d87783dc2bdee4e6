import { readFileSync, writeFileSync } from 'node:fs'
import { createVitest, type TestSpecification } from 'vitest/node'
import { type Mutant, mutated } from './find-mutants.ts'

// A process of its own for one copy of the checkout: it is told a mutant and says whether the tests notice.

/** What the process is asked: to run tests as they are, or with a fault in a file. */
export interface Order {
  /** Files of tests in the order in which to run them; a later group only when those before passed. */
  groups: string[][]
  mutant: Mutant | null
}

export interface Answer {
  /** Files with a test that failed. */
  failed: string[]
  milliseconds: number
}

const root = process.cwd()

const vitest = await createVitest('test', {
  root,
  watch: false,
  bail: 1,
  project: ['pure'],
  reporters: [{}],
})

async function specificationsOf(paths: readonly string[]): Promise<TestSpecification[]> {
  const found = await vitest.globTestSpecifications([...paths])
  return found.filter(({ moduleId }) => paths.some((path) => moduleId === `${root}/${path}`))
}

async function failures(paths: readonly string[]): Promise<string[]> {
  const specifications = await specificationsOf(paths)
  if (specifications.length === 0) return []
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false)
  // Files that failed with an earlier fault are among them still.
  const own = new Set(specifications.map(({ moduleId }) => moduleId))
  const failed = testModules.filter((module) => own.has(module.moduleId) && module.state() === 'failed')
  const names = failed.map(({ moduleId }) => moduleId.slice(root.length + 1))
  return names.length === 0 && unhandledErrors.length > 0 ? ['an error outside of the tests'] : names
}

/** Without a fault every group is run, and each file by itself, so that none hides another. */
async function baseline(groups: readonly string[][]): Promise<string[]> {
  const failed: string[] = []
  for (const path of groups.flat()) failed.push(...(await failures([path])))
  return failed
}

async function withFault(mutant: Mutant, groups: readonly string[][]): Promise<string[]> {
  const file = `${root}/${mutant.path}`
  const original = readFileSync(file, 'utf8')
  writeFileSync(file, mutated(original, mutant))
  vitest.invalidateFile(file)
  try {
    for (const group of groups) {
      const failed = await failures(group)
      if (failed.length > 0) return failed
    }
    return []
  } finally {
    writeFileSync(file, original)
    vitest.invalidateFile(file)
  }
}

process.on('message', async ({ mutant, groups }: Order) => {
  const began = performance.now()
  const failed = mutant ? await withFault(mutant, groups) : await baseline(groups)
  const answer: Answer = { failed, milliseconds: performance.now() - began }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
