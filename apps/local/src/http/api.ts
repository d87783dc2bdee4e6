import { type FailureCode, largestFile, type Operation, operations } from '@roundtwo/contract'
import type { Run } from '@roundtwo/operations'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from './refuse.ts'

/** Three files of the largest size as base64, and what stands around them. */
const largestBody = (file: number): number => Math.ceil((file * 3 * 4) / 3) + 1024 * 1024

const isJson = (type: string | undefined): boolean => type?.split(';')[0]?.trim().toLowerCase() === 'application/json'

/** One route for each operation: its input as the JSON body, its output or failure as the JSON answer. */
export const api = (run: Run) => {
  const app = new Hono()
  for (const { name, largestFile: largest = largestFile } of Object.values(operations) as Operation[]) {
    const limit = bodyLimit({
      maxSize: largestBody(largest),
      onError: (context) => refuse(context, 'request-too-large'),
    })
    app.post(`/${name}`, limit, async (context) => {
      if (!isJson(context.req.header('content-type')))
        return refuse(context, 'input-invalid', 'Send the input as JSON (Content-Type: application/json).')
      const input = await context.req.json().catch(() => undefined)
      if (input === undefined) return refuse(context, 'input-invalid', 'The body is not JSON.')
      const result = await run(name, input)
      if (!result.ok) return refuse(context, result.code as FailureCode, result.message)
      context.header('Cache-Control', 'no-store')
      return context.json(result.value as object)
    })
  }
  app.all('*', (context) => refuse(context, 'operation-unknown'))
  return app
}
