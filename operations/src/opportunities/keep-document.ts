import type { File } from '@roundtwo/contract'
import type { DocumentRecord, DocumentRole } from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { fileWithBytes } from '../reading/source.ts'

/** Keeps an original; the same bytes in the same role are kept once. */
export const keepDocument = async (
  ports: Ports,
  records: WriteRecords,
  given: { opportunityId: string | null; role: DocumentRole; file: File },
): Promise<DocumentRecord> => {
  const { name, mediaType, bytes } = fileWithBytes(ports.bytes, given.file)
  const digest = ports.bytes.digest(bytes)
  const { opportunityId, role } = given
  const [kept] = await records.list('document', { opportunityId, role, digest })
  if (kept) return kept
  const document: DocumentRecord = {
    id: ports.newId(),
    opportunityId,
    role,
    name,
    mediaType: mediaType ?? 'application/octet-stream',
    size: bytes.length,
    digest,
    addedAt: ports.clock(),
  }
  await records.put('document', document)
  await records.putBytes(document.id, bytes)
  return document
}
