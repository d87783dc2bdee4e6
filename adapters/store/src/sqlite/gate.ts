import { AsyncLocalStorage } from 'node:async_hooks'

/** Lets many pass together or one alone: for work on the file itself, when nobody may have it open. */
export interface Gate {
  together<Value>(work: () => Promise<Value>): Promise<Value>
  alone<Value>(work: () => Promise<Value>): Promise<Value>
}

export const createGate = (): Gate => {
  const inside = new AsyncLocalStorage<{ passed: boolean }>()
  let present = 0
  let closed = false
  const outside: (() => void)[] = []
  let emptied: (() => void) | undefined

  const opened = () => new Promise<void>((resolve) => outside.push(resolve))

  const together = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    // Work that is inside already would otherwise wait for the one who waits for it.
    if (inside.getStore()?.passed === true) return work()
    while (closed) await opened()
    const pass = { passed: true }
    present += 1
    try {
      return await inside.run(pass, work)
    } finally {
      pass.passed = false
      present -= 1
      if (present === 0) emptied?.()
    }
  }

  const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (inside.getStore()?.passed === true) throw new Error('work on the file would wait for the work it is part of')
    while (closed) await opened()
    closed = true
    try {
      if (present > 0) await new Promise<void>((resolve) => (emptied = resolve))
      return await work()
    } finally {
      emptied = undefined
      closed = false
      for (const enter of outside.splice(0)) enter()
    }
  }

  return { together, alone }
}
