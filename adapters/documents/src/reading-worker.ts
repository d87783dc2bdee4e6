import { parentPort } from 'node:worker_threads'
import type { DocumentText } from '@roundtwo/operations'
import { openArchive } from './archive.ts'
import type { DocumentLimits } from './limits.ts'
import { isLinkedInArchive, readLinkedInArchive } from './linkedin-archive.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import { unknownTypeSentence } from './sniff-kind.ts'

export type ReadingJob =
  | { kind: 'pdf' | 'zip'; bytes: Uint8Array; limits: DocumentLimits }
  | { kind: 'html'; text: string; limits: DocumentLimits }

const readZip = async (bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentText | Refusal> => {
  const archive = await openArchive(bytes, limits)
  if (isRefusal(archive)) return archive
  const { isDocx, readDocx } = await import('./read-docx.ts')
  if (isDocx(archive)) return readDocx(archive)
  if (isLinkedInArchive(archive)) return readLinkedInArchive(archive)
  const names = archive.entries.map(({ name }) => name)
  if (names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/') || name === 'content.xml'))
    return refusal(
      'file-type-unknown',
      unknownTypeSentence('a spreadsheet, slides or an OpenDocument file', 'Save it as PDF or .docx and try again'),
    )
  return refusal(
    'file-type-unknown',
    'This archive is neither a Word file nor LinkedIn’s export of your data. Unpack it and give the one file you mean.',
  )
}

const read = async (job: ReadingJob): Promise<DocumentText | Refusal> => {
  if (job.kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(job.bytes, job.limits)
  if (job.kind === 'html') return (await import('./read-html.ts')).readHtml(job.text)
  return readZip(job.bytes, job.limits)
}

parentPort?.once('message', (job: ReadingJob) => {
  read(job).then(
    (outcome) => parentPort?.postMessage(outcome),
    () =>
      parentPort?.postMessage(
        refusal('file-damaged', 'This file is damaged and cannot be read. Save or download it again.'),
      ),
  )
})
