import { failure, type Result, success } from '@roundtwo/model'
import type { z } from 'zod'
import type { InputOf, Operation } from './operation.ts'

const missing = /received undefined$/

const problem = ({ issues }: z.ZodError): string => {
  const issue = issues[0]
  const field = issue?.path.join('.') || 'The input'
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  const message = issue?.message.replace(/\.$/, '') ?? 'not of the right form'
  return missing.test(message) ? `${field} is missing${more}.` : `${field}: ${message}${more}.`
}

/** Input nobody has checked yet, against what the operation takes; defaults are filled in. */
export const checkInput = <O extends Operation>({ input }: O, given: unknown): Result<InputOf<O>, 'input-invalid'> => {
  const checked = input.safeParse(given ?? {})
  return checked.success ? success(checked.data as InputOf<O>) : failure('input-invalid', problem(checked.error))
}
