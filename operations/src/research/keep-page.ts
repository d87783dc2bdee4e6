import type { File } from '@roundtwo/contract'
import { dateInZone, type NoteRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { keepDocument } from '../opportunities/keep-document.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import type { DocumentText, PurePorts } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { sourceFile } from '../reading/source.ts'

const longestOpening = 400

/** A page's name: its first heading, else its first words, else where it came from. */
const titleOf = ({ lines }: DocumentText, otherwise: string): string => {
  const line = lines.find(({ heading, text }) => heading && text.trim()) ?? lines.find(({ text }) => text.trim())
  return (line?.text.replace(/^- /, '').trim() || otherwise).slice(0, 200)
}

/** The first paragraph worth reading. */
const openingOf = ({ lines }: DocumentText): string => {
  const telling = lines.find(({ heading, text }) => !heading && text.trim().length > 80)
  return (telling?.text.trim() ?? '').slice(0, longestOpening)
}

const asTextFile = ({ bytes }: PurePorts, title: string, { lines }: DocumentText): File => ({
  name: `${title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || 'page'}.txt`,
  mediaType: 'text/plain',
  base64: bytes.toBase64(bytes.fromText(lines.map(({ text }) => text).join('\n'))),
})

export const keepPage: HandlerOf<'keepPage'> = async (ports, { opportunityId, address, theme, ...given }) => {
  const source = address ? await ports.web.fetch(address) : sourceFile(ports, given)
  if (!source.ok) return source
  const document = await ports.documents.read(source.value)
  if (!document.ok) return document
  const title = titleOf(document.value, address ?? source.value.name)
  return ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const file = asTextFile(ports, title, document.value)
    const kept = await keepDocument(ports, records, { opportunityId, role: 'page', file })
    const now = ports.clock()
    const note: NoteRecord = {
      ...{ id: ports.newId(), opportunityId, theme, text: openingOf(document.value) || title, help: '' },
      ...{ source: title, link: address ?? null, date: dateInZone(now, await ownZoneOf(records, ports)) },
      ...{ storyIds: [], state: 'kept', feedId: null, guid: null, documentId: kept.id },
      ...{ createdAt: now, updatedAt: now },
    }
    await records.put('note', note)
    return success({ note, document: kept })
  })
}
