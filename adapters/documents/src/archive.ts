import { Buffer } from 'node:buffer'
import { fromBufferPromise } from 'yauzl'
import type { DocumentLimits } from './limits.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

export interface ArchiveEntry {
  name: string
  packedBytes: number
  unpackedBytes: number
}

export interface Archive {
  entries: ArchiveEntry[]
  /** The entry's bytes, at most as many as it declares. */
  unpack: (name: string) => Promise<Uint8Array>
}

const bomb = (): Refusal =>
  refusal(
    'file-damaged',
    'This archive would unpack to far more than a CV or a posting holds, so it was not opened. Give the one file you mean.',
  )

/** Refuses by what the directory declares before a byte is unpacked; unpacking then never exceeds what was declared. */
export const openArchive = async (bytes: Uint8Array, limits: DocumentLimits): Promise<Archive | Refusal> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: true,
    })
    if (zip.entryCount > limits.archiveEntries) return bomb()
    const found = new Map<string, YauzlEntry>()
    let declared = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted())
        return refusal('file-encrypted', 'This archive is locked with a password. Unlock it and try again.')
      declared += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (declared > limits.unpackedBytes || (ratio > limits.unpackRatio && entry.uncompressedSize > 1_000_000))
        return bomb()
      if (found.size > limits.archiveEntries) return bomb()
      if (!entry.fileName.endsWith('/')) found.set(entry.fileName, entry)
    }
    return {
      entries: [...found.values()].map((entry) => ({
        name: entry.fileName,
        packedBytes: entry.compressedSize,
        unpackedBytes: entry.uncompressedSize,
      })),
      unpack: async (name) => {
        const entry = found.get(name)
        if (entry === undefined) throw new Error(`no such entry: ${name}`)
        const chunks: Uint8Array[] = []
        for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array)
        return Buffer.concat(chunks)
      },
    }
  } catch {
    return refusal('file-damaged', 'This archive is damaged and cannot be opened. Download or save it again.')
  }
}

type YauzlEntry = import('yauzl').Entry
