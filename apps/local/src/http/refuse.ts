import { type FailureCode, failures } from '@roundtwo/contract'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A failure as HTTP says it: its status, its code and its sentence. */
export const refuse = (context: Context, code: FailureCode, message: string = failures[code].sentence) =>
  context.json({ code, message }, failures[code].status as ContentfulStatusCode)
