import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const unpacked = (response: IncomingMessage): Readable | undefined => {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return response
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined
  if (unpack === undefined) return undefined
  response.once('error', (error) => unpack.destroy(error))
  response.once('aborted', () => unpack.destroy(new Error('aborted')))
  return response.pipe(unpack)
}

/** The unpacked body; 'too-large' as soon as it is, with no more than that held. */
export const readBody = async (
  response: IncomingMessage,
  most: number,
): Promise<Uint8Array | 'too-large' | 'unknown-encoding'> => {
  if (Number(response.headers['content-length'] ?? 0) > most) return 'too-large'
  const stream = unpacked(response)
  if (stream === undefined) return 'unknown-encoding'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > most) return 'too-large'
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
