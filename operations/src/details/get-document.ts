import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'

export const getDocument: HandlerOf<'getDocument'> = (ports, { id }) =>
  ports.store.read(async (records) => {
    const document = await records.get('document', id)
    const bytes = document && (await records.bytes(id))
    if (!bytes) return notFound('file', id)
    const { name, mediaType } = document
    return success({ file: { name, mediaType, base64: ports.bytes.toBase64(bytes) } })
  })
