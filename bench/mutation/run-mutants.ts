import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf } from './copy-checkout.ts'
import type { Mutant } from './find-mutants.ts'
import type { Answer, Order } from './test-runner.ts'

export interface Verdict {
  mutant: Mutant
  /** What noticed it: a file of tests, or that the tests did not come to an end; null when nothing did. */
  noticedBy: string | null
}

/** Tests that take this much longer than without the fault will not end. */
const patience = { times: 2, atLeast: 20_000 }
/** One process for each of the two processors that machines for this have. */
const processes = 2

/** A copy of the checkout with a process that runs its tests; started again when a fault keeps it busy. */
class Workplace {
  private readonly pristine: string
  private readonly copy: string
  private process: ChildProcess | undefined

  constructor(pristine: string) {
    this.pristine = pristine
    this.copy = copyOf(pristine)
  }

  private started(): ChildProcess {
    const parameters = ['--conditions=source', '--disable-warning=ExperimentalWarning']
    this.process ??= fork(join(import.meta.dirname, 'test-runner.ts'), {
      cwd: this.copy,
      execArgv: parameters,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return this.process
  }

  /** Null when there was no answer in time. */
  ask(order: Order, milliseconds: number): Promise<Answer | null> {
    const child = this.started()
    return new Promise((resolve) => {
      const finish = (answer: Answer | null) => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (answer === null) this.stop(order.mutant)
        resolve(answer)
      }
      const timer = setTimeout(() => finish(null), milliseconds)
      child.once('message', (answer: Answer) => finish(answer))
      child.once('exit', () => finish(null))
      child.send(order)
    })
  }

  private stop(mutant: Mutant | null): void {
    this.process?.kill('SIGKILL')
    this.process = undefined
    if (mutant) cpSync(join(this.pristine, mutant.path), join(this.copy, mutant.path))
  }

  clear(): void {
    this.stop(null)
    rmSync(this.copy, { recursive: true, force: true })
  }
}

export interface Task {
  mutant: Mutant
  groups: string[][]
}

export interface Outcome {
  verdicts: Verdict[]
  /** Files of tests that fail without any fault; they judge nothing. */
  unfit: string[]
}

/** Runs each mutant's tests, nearest first, in copies of a copy of the checkout. */
export async function runMutants(
  pristine: string,
  tasks: readonly Task[],
  tell: (verdict: Verdict) => void,
): Promise<Outcome> {
  const workplaces = Array.from({ length: processes }, () => new Workplace(pristine))
  try {
    const [first] = workplaces
    const files = [...new Set(tasks.flatMap(({ groups }) => groups.flat()))]
    const baseline = await first?.ask({ groups: [files], mutant: null }, 600_000)
    if (!baseline) throw new Error('the tests do not run without a fault either')
    const unfit = new Set(baseline.failed)
    const limit = Math.max(patience.atLeast, baseline.milliseconds * patience.times)
    const waiting = [...tasks]
    const verdicts: Verdict[] = []
    const work = async (workplace: Workplace) => {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const groups = task.groups.map((group) => group.filter((path) => !unfit.has(path)))
        const answer = await workplace.ask({ groups, mutant: task.mutant }, limit)
        const noticedBy = answer ? (answer.failed[0] ?? null) : 'tests without an end'
        verdicts.push({ mutant: task.mutant, noticedBy })
        tell({ mutant: task.mutant, noticedBy })
      }
    }
    await Promise.all(workplaces.map(work))
    return { verdicts, unfit: [...unfit] }
  } finally {
    for (const workplace of workplaces) workplace.clear()
  }
}
