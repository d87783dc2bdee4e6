import { checkInput, type FailureCode, failures, type OperationKey, operations } from '@roundtwo/contract'
import { type Failure, failure, type Result } from '@roundtwo/model'
import { implementations } from './implementations.ts'
import type { Ports, PurePorts } from './ports.ts'

/** Carries out operations by name, from input nobody has checked yet. */
export type Run = (name: string, input: unknown) => Promise<Result<unknown>>

type AnyHandler = (ports: Ports | PurePorts, input: unknown) => Promise<Result<unknown>>

const keyByName = new Map(Object.entries(operations).map(([key, { name }]) => [name as string, key as OperationKey]))

const carryOut = async (ports: Ports | PurePorts, key: OperationKey, input: unknown): Promise<Result<unknown>> => {
  const checked = checkInput(operations[key], input)
  if (!checked.ok) return checked
  const handler = implementations[key] as AnyHandler
  return handler(ports, checked.value)
}

const unknown = (name: string) =>
  failure('operation-unknown', `${failures['operation-unknown'].sentence} “${name}” is not one of them.`)

/** A fault of the outside that has a code and a sentence of its own: a full disk, a damaged file. */
const toldFault = (defect: unknown): Failure<FailureCode> | undefined => {
  const code = (defect as { code?: unknown }).code
  return defect instanceof Error && typeof code === 'string' && Object.hasOwn(failures, code)
    ? failure(code as FailureCode, defect.message)
    : undefined
}

/** A defect is told to `onDefect` and answered with its code, never with its details. */
export const createRun =
  (ports: Ports, onDefect: (defect: unknown) => void): Run =>
  async (name, input) => {
    const key = keyByName.get(name)
    if (!key) return unknown(name)
    try {
      return await carryOut(ports, key, input)
    } catch (defect) {
      const told = toldFault(defect)
      if (!told) onDefect(defect)
      return told ?? failure('defect', failures.defect.sentence)
    }
  }

/** The same for operations that keep nothing: no data folder is needed. */
export const createPureRun =
  (ports: PurePorts, onDefect: (defect: unknown) => void): Run =>
  async (name, input) => {
    const key = keyByName.get(name)
    if (!key || operations[key].kind !== 'pure') return unknown(name)
    return createRun(ports as Ports, onDefect)(name, input)
  }
