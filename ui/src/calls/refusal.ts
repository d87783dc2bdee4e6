import type { Result } from '@roundtwo/model'

/** A failure on its way through the cache: the sentence is what the user reads. */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}

/** The code the page's own sender answers with when nobody listens any more. */
export const serverGone = 'server-gone'

export const unwrap = async <Value>(answer: Promise<Result<Value>>): Promise<Value> => {
  const result = await answer
  if (!result.ok) throw new Refusal(result.code, result.message)
  return result.value
}

export const codeOf = (error: unknown): string | null => (error instanceof Refusal ? error.code : null)

export const sentenceOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : 'Something went wrong on this page; reload it and try again.'
