import { createHash } from 'node:crypto'
import type { Bytes } from '@roundtwo/operations'

export const bytes: Bytes = {
  fromText: (text) => new TextEncoder().encode(text),
  fromBase64: (text) => new Uint8Array(Buffer.from(text, 'base64')),
  toBase64: (content) => Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
  digest: (content) => createHash('sha256').update(content).digest('hex'),
}
