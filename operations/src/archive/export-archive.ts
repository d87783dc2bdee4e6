import type { Ports, ReadRecords } from '../ports.ts'
import { collectRecords, exportText } from './export-document.ts'

/** Everything as one file: the records as JSON and the originals beside it. */
export const exportArchive = async ({ archive }: Pick<Ports, 'archive'>, records: ReadRecords): Promise<Uint8Array> => {
  const document = await collectRecords(records)
  const originals = new Map<string, { digest: string; name: string; bytes: Uint8Array }>()
  for (const { id, digest, name } of document.records.document) {
    const bytes = originals.has(digest) ? undefined : await records.bytes(id)
    if (bytes) originals.set(digest, { digest, name, bytes })
  }
  return archive.pack(exportText(document), [...originals.values()])
}
