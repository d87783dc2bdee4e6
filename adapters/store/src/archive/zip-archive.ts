import { crc32 } from 'node:zlib'
import { failure, type Result, success } from '@roundtwo/model'
import type { Archive } from '@roundtwo/operations'
import { strToU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate'
import { checksumOf } from './zip-checksum.ts'

export interface ArchiveLimits {
  entries: number
  /** Unpacked, all together, in bytes. */
  size: number
}

/** Far above what a person gathers, far below what a machine cannot hold. */
const usualLimits: ArchiveLimits = { entries: 20_000, size: 512 * 1024 ** 2 }

/** Deflate packs at most 258 bytes into two bits; a size beyond that is a lie. */
const mostDeflated = 1032

const documentEntry = 'roundtwo.json'
const originalEntry = /^documents\/([0-9a-f]{64})-[^/\\]*$/

/** One zip: `roundtwo.json` and the originals in `documents/`. A bare JSON file is read as an archive without originals. */
export const createZipArchive = (limits: ArchiveLimits = usualLimits): Archive => ({
  pack,
  unpack: unpackWithin(limits),
})

/** Zip has no time zones and fflate writes local time: the same wall-clock moment everywhere. */
const sameMoment = new Date(1980, 0, 1)

const pack: Archive['pack'] = (document, originals) => {
  const entries: Zippable = { [documentEntry]: strToU8(document) }
  const sorted = originals.toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
  for (const { digest, name, bytes } of sorted) entries[`documents/${digest}-${plainName(name)}`] = bytes
  return zipSync(entries, { level: 6, mtime: sameMoment, os: 3 })
}

/** A name that is one on every system: no folders, no control characters, not too long, never hidden. */
const plainName = (name: string): string => {
  const plain = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
  return shortened(plain) || 'document'
}

/** In code points, with the ending kept. */
const shortened = (name: string): string => {
  const letters = [...name]
  if (letters.length <= 80) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return letters.slice(0, 80 - ending.length).join('') + ending
}

type Unpacked = Result<{ document: string; originals: Map<string, Uint8Array> }, 'archive-damaged'>

const unpackWithin =
  (limits: ArchiveLimits) =>
  (bytes: Uint8Array): Unpacked => {
    if (!startsLikeZip(bytes)) return asUnpacked(bytes, new Map())
    const watch = watchEntries(limits, bytes.length)
    let entries: Record<string, Uint8Array>
    try {
      entries = unzipSync(bytes, { filter: watch.admit })
    } catch {
      return damaged('the zip cannot be unpacked')
    }
    const objection = watch.objection()
    if (objection !== undefined) return damaged(objection)
    const document = entries[documentEntry]
    if (document === undefined) return damaged(`there is no ${documentEntry} in it`)
    if (crc32(document) !== checksumOf(bytes, documentEntry)) return damaged(`${documentEntry} is not what it was`)
    const originals = new Map<string, Uint8Array>()
    for (const [name, content] of Object.entries(entries)) {
      const digest = originalEntry.exec(name)?.[1]
      if (digest !== undefined) originals.set(digest, content)
    }
    return asUnpacked(document, originals)
  }

const asUnpacked = (document: Uint8Array, originals: Map<string, Uint8Array>): Unpacked => {
  try {
    return success({ document: new TextDecoder('utf-8', { fatal: true }).decode(document), originals })
  } catch {
    return damaged('its text is not UTF-8')
  }
}

/** Looks at each entry before it is unpacked: a bomb or a strange name is refused before it takes room. */
const watchEntries = (limits: ArchiveLimits, packedSize: number) => {
  let objection: string | undefined
  let count = 0
  let size = 0
  let packed = 0
  const seen = new Set<string>()
  const objectTo = ({ name, originalSize, size: packedEntry }: UnzipFileInfo): string | undefined => {
    count += 1
    size += originalSize
    packed += packedEntry
    if (count > limits.entries) return `it has more than ${limits.entries} files`
    if (size > limits.size || originalSize > packedEntry * mostDeflated + 64) return 'unpacked it would be too large'
    if (packed > packedSize) return 'its files lie over each other'
    if (seen.has(name)) return `it has “${name}” twice`
    seen.add(name)
    if (name === documentEntry || originalEntry.test(name)) return undefined
    return `it has a file “${name}” that no export has`
  }
  const admit = (entry: UnzipFileInfo): boolean => {
    if (objection !== undefined || isByproduct(entry.name)) return false
    objection = objectTo(entry)
    return objection === undefined
  }
  return { admit, objection: () => objection }
}

/** What systems add when a folder is packed again: entries for folders, and a Mac's own files. */
const isByproduct = (name: string): boolean =>
  name === 'documents/' || name.startsWith('__MACOSX/') || /(^|\/)\.DS_Store$/.test(name)

const startsLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const damaged = (what: string) =>
  failure('archive-damaged', `The export cannot be taken in, and nothing was changed: ${what}.`)
