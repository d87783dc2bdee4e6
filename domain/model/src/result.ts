/** An expected failure is a value with a code; a defect throws. */
export type Result<Value, Code extends string = string> = Success<Value> | Failure<Code>

export interface Success<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Failure<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  /** One sentence for a person: what is wrong and what to do. */
  readonly message: string
}

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value })

export const failure = <Code extends string>(code: Code, message: string): Failure<Code> => ({
  ok: false,
  code,
  message,
})
