import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { readWorkspace, type SourceFile } from '@roundtwo/tools'
import type { Measure } from './measure.ts'
import { copyCheckout } from './mutation/copy-checkout.ts'
import { findMutants, type Mutant, sampleOf } from './mutation/find-mutants.ts'
import { runMutants, type Task, type Verdict } from './mutation/run-mutants.ts'

export interface MutationOptions {
  seed: number
  count: number
  /** Only what lies below it. */
  folder: string
}

const measured = ['domain/text/', 'domain/reading/']
const floor = 0.8

const packageOf = (path: string) => path.split('/').slice(0, 2).join('/')

/** Tests of the same folder first, then the rest of the package, then those of the readers of a text, the slow relations last. */
function testsFor(path: string, files: readonly SourceFile[]): string[][] {
  const own = packageOf(path)
  const packages = own === 'domain/text' ? [own, 'domain/reading'] : [own]
  const all = files.filter((file) => /\.test\.tsx?$/.test(file.path)).map((file) => file.path)
  const isNear = (test: string) => dirname(test) === dirname(path)
  const isSlow = (test: string) => test.includes('/relations/')
  const others = packages.map((name) => all.filter((test) => packageOf(test) === name && !isNear(test)))
  return [
    all.filter(isNear),
    ...others.map((tests) => tests.filter((test) => !isSlow(test))),
    others.flat().filter(isSlow),
  ]
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

const describe = ({ path, line, operator, original, replacement }: Mutant) =>
  `${path}:${line}  ${operator}: ${shortened(original)}  ->  ${shortened(replacement) || 'nothing'}`

function measureOf(name: string, verdicts: readonly Verdict[]): Measure {
  const noticed = verdicts.filter(({ noticedBy }) => noticedBy !== null).length
  const ratio = verdicts.length === 0 ? 1 : noticed / verdicts.length
  return {
    name: `faults noticed: ${name}`,
    ours: String(noticed),
    peer: `of ${verdicts.length}`,
    ratio,
    limit: floor,
    good: 'at least',
  }
}

async function judge(pristine: string, { seed, count, folder }: MutationOptions): Promise<Verdict[]> {
  const { files } = readWorkspace(pristine)
  const code = files.filter(
    ({ path, isTest }) => !isTest && measured.some((start) => path.startsWith(start)) && path.startsWith(folder),
  )
  const sample = sampleOf(code.flatMap(findMutants), count, seed)
  const tasks: Task[] = sample.map((mutant) => ({ mutant, groups: testsFor(mutant.path, files) }))
  let done = 0
  const { verdicts, unfit } = await runMutants(pristine, tasks, ({ mutant, noticedBy }) => {
    done += 1
    if (noticedBy === null) console.log(`${done} of ${tasks.length}  survived  ${describe(mutant)}`)
    else if (done % 20 === 0) console.log(`${done} of ${tasks.length}`)
  })
  for (const path of unfit) console.log(`${path} fails without a fault and judged nothing`)
  return verdicts
}

/** How many of the small faults of a seeded sample the tests notice; the working tree is never touched. */
export async function benchMutation(options: MutationOptions): Promise<Measure[]> {
  const pristine = copyCheckout(dirname(import.meta.dirname))
  try {
    const verdicts = await judge(pristine, options)
    const folders = [...new Set(verdicts.map(({ mutant }) => dirname(mutant.path)))].sort()
    const isIn = (folder: string) => verdicts.filter(({ mutant }) => dirname(mutant.path) === folder)
    return [
      ...folders.map((folder) => measureOf(folder, isIn(folder))),
      measureOf(`all, seed ${options.seed}`, verdicts),
    ]
  } finally {
    rmSync(pristine, { recursive: true, force: true })
  }
}
