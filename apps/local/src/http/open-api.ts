import { failures, type Operation, operations } from '@roundtwo/contract'
import { z } from 'zod'

const content = (schema: unknown) => ({ 'application/json': { schema } })

const failureSchema = (codes: readonly string[]) => ({
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string', enum: codes }, message: { type: 'string' } },
})

const failureResponses = (operation: Operation) => {
  const codes = ['input-invalid', 'request-refused', 'request-too-large', ...operation.failures, 'defect'] as const
  const byStatus = Map.groupBy(codes, (code) => String(failures[code].status))
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => failures[code].sentence).join(' '),
        content: content(failureSchema(group)),
      },
    ]),
  )
}

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' })
  return rest
}

const pathItem = (operation: Operation) => ({
  post: {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.kind],
    requestBody: { required: true, content: content(jsonSchema(operation.input, 'input')) },
    responses: {
      '200': { description: 'Done.', content: content(jsonSchema(operation.output, 'output')) },
      ...failureResponses(operation),
    },
  },
})

/** The contract as OpenAPI 3.1. */
export const openApi = (version: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Roundtwo',
    version,
    summary: 'Prepare for the second interview, on your own machine.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: Object.fromEntries(
    Object.values(operations).map((operation) => [`/api/${operation.name}`, pathItem(operation as Operation)]),
  ),
})
