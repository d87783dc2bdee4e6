import type { CodeOf, InputOf, Operation, OperationKey, Operations, OutputOf } from '@roundtwo/contract'
import type { Result } from '@roundtwo/model'
import type { Ports, PurePorts } from './ports.ts'

type PortsOf<O extends Operation> = O['kind'] extends 'pure' ? PurePorts : Ports

/** What carries an operation out. */
export type Handler<O extends Operation> = (
  ports: PortsOf<O>,
  input: InputOf<O>,
) => Promise<Result<OutputOf<O>, CodeOf<O>>>

export type HandlerOf<Key extends OperationKey> = Handler<Operations[Key]>

export type Implementations = { readonly [Key in OperationKey]: HandlerOf<Key> }
