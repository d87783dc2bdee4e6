import type { Result } from '@roundtwo/model'
import type { CallOf, CodeOf, OutputOf } from './operation.ts'
import type { OperationKey, Operations } from './operations/index.ts'

/** Carries one call to wherever the operations run. */
export type Send = (name: string, input: unknown) => Promise<Result<unknown>>

/** Every operation as a function. */
export type Client = {
  [Key in OperationKey]: (
    input: CallOf<Operations[Key]>,
  ) => Promise<Result<OutputOf<Operations[Key]>, CodeOf<Operations[Key]> | 'defect'>>
}

const nameOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Names are made from the keys, so that a browser does not load every schema to make a call. */
export const createClient = (send: Send): Client =>
  new Proxy({} as Client, {
    get: (_target, key) => (typeof key === 'string' ? (input: unknown) => send(nameOf(key), input) : undefined),
  })
