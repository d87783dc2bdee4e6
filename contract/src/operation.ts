import type { z } from 'zod'
import type { FailureCode } from './failures.ts'

/**
 * `pure` needs nothing kept and takes JSON Lines on the command line, `query` reads what is kept, `command` changes it.
 */
export type OperationKind = 'pure' | 'query' | 'command'

/** What a user can do, once, as data; every door is made from it. */
export interface Operation<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends FailureCode = FailureCode,
> {
  /** Verb-noun. */
  name: Name
  summary: string
  kind: OperationKind
  input: Input
  output: Output
  /** Besides `input-invalid`, which every operation can answer. */
  failures: readonly Code[]
  /** On the command line: the field that needs no flag, and a shorter name. */
  positional?: string
  alias?: string
  /** In bytes, where it is not the usual one. */
  largestFile?: number
}

export const operation = <
  const Name extends string,
  Input extends z.ZodObject,
  Output extends z.ZodType,
  const Code extends FailureCode = never,
>(
  definition: Operation<Name, Input, Output, Code>,
): Operation<Name, Input, Output, Code> => definition

export type InputOf<O extends Operation> = z.output<O['input']>
/** What a caller may send, before defaults are filled in. */
export type CallOf<O extends Operation> = z.input<O['input']>
export type OutputOf<O extends Operation> = z.output<O['output']>
export type CodeOf<O extends Operation> = O['failures'][number] | 'input-invalid'
