import type { DocumentFailure } from '@roundtwo/operations'

/** A failure as plain data: it crosses from the reading thread, where no shared package is loaded. */
export interface Refusal {
  readonly ok: false
  readonly code: DocumentFailure
  readonly message: string
}

export const refusal = (code: DocumentFailure, message: string): Refusal => ({ ok: false, code, message })

export const isRefusal = (value: object): value is Refusal => 'ok' in value && value.ok === false
