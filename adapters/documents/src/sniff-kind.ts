import type { DocumentText } from '@roundtwo/operations'

/** What the bytes are by their first ones; `zip` is told apart by its entries, `characters` by its words. */
export type Container =
  | { is: 'pdf' }
  | { is: 'zip' }
  | { is: 'characters' }
  | { is: 'refused'; what: string; advice: string }

const kindsRead = 'PDF, Word (.docx), HTML, Markdown, plain text, JSON Resume and LinkedIn’s archive are read'
const asPdf = 'Save it as PDF or .docx and try again'

const signatures: { at: number; bytes: string; what: string; advice: string }[] = [
  { at: 0, bytes: '\x89PNG', what: 'a picture (PNG)', advice: kindsRead },
  { at: 0, bytes: '\xff\xd8\xff', what: 'a picture (JPEG)', advice: kindsRead },
  { at: 0, bytes: 'GIF8', what: 'a picture (GIF)', advice: kindsRead },
  { at: 8, bytes: 'WEBP', what: 'a picture (WebP)', advice: kindsRead },
  { at: 4, bytes: 'ftyp', what: 'a picture or a film', advice: kindsRead },
  { at: 0, bytes: 'II*\0', what: 'a picture (TIFF)', advice: kindsRead },
  { at: 0, bytes: 'MM\0*', what: 'a picture (TIFF)', advice: kindsRead },
  { at: 0, bytes: 'BM', what: 'a picture (BMP)', advice: kindsRead },
  { at: 0, bytes: 'MZ', what: 'a program', advice: kindsRead },
  { at: 0, bytes: '\x7fELF', what: 'a program', advice: kindsRead },
  { at: 0, bytes: '\xcf\xfa\xed\xfe', what: 'a program', advice: kindsRead },
  {
    at: 0,
    bytes: '\xd0\xcf\x11\xe0',
    what: 'an old Office file (.doc) or a message of Outlook',
    advice: asPdf,
  },
  { at: 0, bytes: '{\\rtf', what: 'a rich text file (RTF)', advice: asPdf },
  { at: 0, bytes: '%!PS', what: 'PostScript', advice: asPdf },
  { at: 0, bytes: '\x1f\x8b', what: 'a gzip archive', advice: 'Unpack it and give the file inside' },
  { at: 0, bytes: '7z\xbc\xaf', what: 'a 7-Zip archive', advice: 'Unpack it and give the file inside' },
  { at: 0, bytes: 'Rar!', what: 'a RAR archive', advice: 'Unpack it and give the file inside' },
  { at: 0, bytes: 'SQLite format 3', what: 'a database', advice: kindsRead },
  { at: 0, bytes: 'OggS', what: 'a sound recording', advice: kindsRead },
  { at: 0, bytes: 'ID3', what: 'a sound recording', advice: kindsRead },
  { at: 0, bytes: 'RIFF', what: 'a sound recording or a film', advice: kindsRead },
]

export const unknownTypeSentence = (what: string, advice: string = kindsRead): string =>
  `This is ${what}, which cannot be read as text. ${advice}.`

const latin1 = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** Content first: a PDF called .txt is a PDF. Acrobat's own rule lets junk stand before `%PDF-` in the first 1,024 bytes. */
export const sniffContainer = (bytes: Uint8Array): Container => {
  const head = latin1(bytes, 0, 1024)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { is: 'zip' }
  if (head.includes('%PDF-')) return { is: 'pdf' }
  // BM and MZ are also how a text may begin: binary files have control characters soon after.
  const binary = [...head.slice(0, 512)].some((character) => character < '\t' && character !== '\0')
  for (const { at, bytes: signature, what, advice } of signatures)
    if (head.startsWith(signature, at) && (signature.length > 2 || binary || head.includes('\0')))
      return { is: 'refused', what, advice }
  return { is: 'characters' }
}

export type CharacterKind = Exclude<DocumentText['kind'], 'pdf' | 'docx' | 'linkedin-archive'>

const byMediaType: Record<string, CharacterKind> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/calendar': 'calendar',
  'message/rfc822': 'mail',
  'application/json': 'json',
}

const byExtension: Record<string, CharacterKind> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  ics: 'calendar',
  ical: 'calendar',
  eml: 'mail',
  json: 'json',
}

const isJson = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const mailHeaders = String.raw`return-path received delivered-to from to subject date message-id mime-version
  x-[a-z-]+ content-type reply-to authentication-results arc-[a-z-]+ dkim-signature`.split(/\s+/)
const mailHeader = new RegExp(`^(?:${mailHeaders.join('|')}):`, 'i')

const isMail = (text: string): boolean => {
  const lines = text.trimStart().slice(0, 4000).split(/\r?\n/)
  const headers = lines.slice(0, lines.indexOf('') < 0 ? 40 : lines.indexOf(''))
  const named = headers.filter((line) => mailHeader.test(line)).length
  const technical = /^(?:message-id|mime-version|received|return-path|content-type):/im.test(headers.join('\n'))
  return named >= 3 && technical && headers.every((line) => /^[\w-]+:|^\s/.test(line))
}

/**
 * Without the comments and the XML declaration that may stand before a page; one after the other, since a
 * pattern for all of them at once takes exponential time.
 */
const afterPreamble = (start: string): string => {
  let rest = start.trimStart()
  for (;;) {
    const closing = rest.startsWith('<!--') ? '-->' : /^<\?xml\b/i.test(rest) ? '>' : undefined
    const end = closing === undefined ? -1 : rest.indexOf(closing)
    if (closing === undefined || end < 0) return rest
    rest = rest.slice(end + closing.length).trimStart()
  }
}

/** Content, then media type, then name. */
export const sniffCharacters = (text: string, mediaType: string | null, name: string): CharacterKind => {
  const start = text.slice(0, 2048)
  if (/^\s*BEGIN:VCALENDAR/i.test(start)) return 'calendar'
  if (/^<(?:!doctype html|html|head|body)\b/i.test(afterPreamble(start))) return 'html'
  if (isJson(text)) return 'json'
  if (isMail(text)) return 'mail'
  const declared = byMediaType[(mediaType ?? '').split(';')[0]?.trim().toLowerCase() ?? '']
  // A damaged JSON file is still text; the kind `json` promises that it parses.
  if (declared !== undefined && declared !== 'json') return declared
  const extension = byExtension[name.toLowerCase().split('.').at(-1) ?? '']
  if (extension !== undefined && extension !== 'json') return extension
  return /<(?:div|p|li|br|h[1-6])\b[^>]*>[\s\S]*<\/(?:div|p|li|h[1-6])>/i.test(start) ? 'html' : 'text'
}
