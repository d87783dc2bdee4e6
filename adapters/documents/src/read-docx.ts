import { Buffer } from 'node:buffer'
import type { DocumentLine, DocumentText } from '@roundtwo/operations'
import { zipSync } from 'fflate'
import { parseFragment } from 'parse5'
import type { Archive } from './archive.ts'
import { linesOfNodes } from './html-lines.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import { isPlainXml } from './xml-check.ts'

const damaged = 'This Word file is damaged and cannot be read. Open it in Word and save it again.'

export const isDocx = (archive: Archive): boolean => archive.entries.some(({ name }) => name === 'word/document.xml')

const characters = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/g, '&')

/** Page headers and footers are passed over by mammoth, and CVs keep names and addresses there. */
const marginLines = (xml: string): DocumentLine[] => {
  // Word writes text boxes twice, once for old readers.
  const once = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
  return once
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]{0,100})?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]{0,100}\/>|<w:instrText/g)]
        .map((match) => (match[2] === undefined ? characters(match[1] ?? '') : '\t'))
        .join(''),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^(?:page|seite|página|pagina)?\s*\d*\s*(?:of|\/|von|de|van)?\s*\d*$/i.test(text))
    .map((text) => ({ text, page: 1, heading: false }))
}

const xmlParts = async (archive: Archive): Promise<Record<string, Uint8Array>> => {
  const parts: Record<string, Uint8Array> = {}
  for (const { name } of archive.entries) if (/\.(?:xml|rels)$/.test(name)) parts[name] = await archive.unpack(name)
  return parts
}

/** Mammoth is given a new archive of the checked parts only, without pictures, stored unpacked: nothing is left to expand. */
export const readDocx = async (archive: Archive): Promise<DocumentText | Refusal> => {
  try {
    const parts = await xmlParts(archive)
    const decoded = Object.values(parts).map((part) => Buffer.from(part).toString('utf8'))
    if (!decoded.every(isPlainXml)) return refusal('file-damaged', damaged)
    const { convertToHtml } = (await import('mammoth')).default
    const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]
    const { value } = await convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { styleMap, externalFileAccess: false },
    )
    const margin = (kind: string): DocumentLine[] => {
      const names = Object.keys(parts)
        .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
        .sort()
      const lines = names.flatMap((name) => marginLines(Buffer.from(parts[name] ?? []).toString('utf8')))
      return lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index)
    }
    const body = linesOfNodes([parseFragment(value)], { furniture: true, tabs: true })
    const lines = [...margin('header'), ...body, ...margin('footer')]
    const passedOver = archive.entries
      .map(({ name }) => name)
      .filter((name) => /^word\/(?:media|embeddings)\//.test(name))
    return { kind: 'docx', lines, jobPostings: [], tables: {}, passedOver }
  } catch {
    return refusal('file-damaged', damaged)
  }
}
