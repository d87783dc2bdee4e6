import { isFullName, isSingleName } from './names.ts'
import { isTitle } from './role-words.ts'
import { levelled, type Source, source } from './source.ts'

/** The parts of a mail, newest first. All have the length of the whole, with everything else blanked. */
export interface Layers {
  body: Source
  signature: Source
  /** Earlier messages below. */
  quoted: Source
  /** Header lines of the message that was pasted or forwarded: `from`, `subject`, `date`. */
  header: { from: string | null; subject: string | null; date: string | null }
}

const closing =
  /^\s*(?:(?:with\s+)?(?:(?:kind|kindest|best|warm|warmest|many|sincere)\s+)?(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|cheers|best|thanks(?:\s+(?:again|so much|and (?:kind )?regards))?|thank\s+you|all\s+the\s+best|regards|talk\s+soon|see\s+you\s+(?:soon|then)|(?:mit\s+)?(?:freundlichen|besten|herzlichen)?\s*gr(?:ü|ue)(?:ß|ss)en?|viele\s+gr(?:ü|ue)(?:ß|ss)e|cordialement|saludos|med\s+venlig\s+hilsen|groet(?:jes)?|groeten|bw|br|kr|rgds|warmly|bien à vous|ngā mihi|nga mihi|vriendelijke\s+groet(?:en)?)\b(?:\s+from\s+[^\n]{0,30})?\s*(?:[,.!-]|$)\s*([^\n]{0,90})$/iu
const footer =
  /^\s*\W{0,3}(?:this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended|privileged)|confidentiality notice|disclaimer\b|legal notice|registered (?:in|office|company)|unsubscribe\b|you (?:are receiving|received) this|please consider the environment|privacy (?:policy|notice)|sent from my |get outlook for )/i
const replyLine =
  /^\s*(?:on\b.{5,140}\bwrote:|am\b.{5,140}\bschrieb\b.{0,80}:|le\b.{5,140}\ba écrit\s?:|el\b.{5,140}\bescribió:)\s*$/i
const divider =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|original appointment)\b.*|begin forwarded message:|_{12,}|-{20,})\s*$/i
const headerLine =
  /^\s*[>*]*\s*\*?(from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|objet)\*?\s*:\*?\s*(.*)$/i

interface Marked {
  line: string
  kind: 'body' | 'quoted' | 'header' | 'divider'
}

const isReplyLine = (lines: string[], at: number): boolean =>
  replyLine.test(lines[at] ?? '') ||
  (/^\s*(?:on|am|le|el)\b/i.test(lines[at] ?? '') &&
    replyLine.test(`${(lines[at] ?? '').trimEnd()} ${lines[at + 1] ?? ''}`))

const quotesMarked = (lines: string[], at: number): boolean => {
  const next = lines.slice(at + 1, at + 5).find((line) => line.trim() !== '' && !/wrote:\s*$/.test(line))
  return next !== undefined && /^\s*>/.test(next)
}

const isHeaderBlock = (lines: string[], at: number): boolean => {
  const names = lines.slice(at, at + 5).map((line) => headerLine.exec(line)?.[1]?.toLowerCase())
  return /^(?:from|von|de)$/.test(names[0] ?? '') && names.filter((name) => name !== undefined).length >= 3
}

/** Each line's kind: once an earlier message begins, everything below is quoted. */
const marked = (lines: string[]): Marked[] => {
  let [quoted, header] = [false, false]
  return lines.map((line, at) => {
    const bare = line.replace(/^[\s>]+/, '')
    if (isReplyLine(lines, at)) {
      // Below a "> " quotation the answer may follow.
      if (!quotesMarked(lines, at)) quoted = true
      return { line, kind: 'divider' }
    }
    if (divider.test(bare) && /[A-Za-z]/.test(bare)) {
      quoted = true
      return { line, kind: 'divider' }
    }
    if (isHeaderBlock(lines, at)) [quoted, header] = [true, true]
    else if (header && !headerLine.test(line) && !/^\s{2,}\S/.test(line)) header = false
    if (header || divider.test(line) || replyLine.test(line))
      return { line, kind: header ? 'header' : 'divider' }
    return { line, kind: quoted || /^\s*>/.test(line) ? 'quoted' : 'body' }
  })
}

const blank = (line: string): string => ' '.repeat(line.length)

const masked = (lines: string[], keep: (at: number) => boolean): string =>
  lines.map((line, at) => (keep(at) ? line : blank(line))).join('\n')

const wordCount = (lines: string[]): number =>
  (
    lines
      .join(' ')
      .slice(0, 4_000)
      .match(/\p{L}{2,}/gu) ?? []
  ).length

/** Where the signature begins: after the last closing formula that has little below it. */
const signatureStart = (lines: string[], kept: number[]): { from: number; sameLine: boolean } | null => {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - 40); index -= 1) {
    const at = kept[index] ?? 0
    const line = lines[at] ?? ''
    if (/^\s*--\s*$/.test(line)) return { from: at, sameLine: false }
    if (line.length < 120 && isClosing(line)) {
      const below = kept.slice(index + 1).filter((other) => (lines[other] ?? '').trim() !== '')
      if (below.length <= 24) return { from: at, sameLine: true }
    }
  }
  return unclosedSignature(lines, kept)
}

/** A name on a line of its own near the end, set off by a blank line or a mark, with only short lines below. */
const unclosedSignature = (lines: string[], kept: number[]): { from: number; sameLine: boolean } | null => {
  const filled = kept.filter((at) => (lines[at] ?? '').trim() !== '')
  if (filled.length < 2) return null
  for (const at of filled.slice(-6)) {
    const line = (lines[at] ?? '').trim()
    const name = line
      .replace(/^[/~-]\s?/, '')
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/,.*$/, '')
    const alone =
      ((isFullName(name) || isSingleName(name)) && !isTitle(name)) ||
      /^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+$/u.test(name)
    const below = filled.filter((other) => other > at).map((other) => (lines[other] ?? '').trim())
    const short = below.every(
      (other) => other.length < 90 && !/[!?:]$|\b(?:you|we|will|please)\b/i.test(other),
    )
    const above = (lines[at - 1] ?? '').trim()
    const apart = above === '' || name !== line || /[.!,]$/.test(above)
    if (alone && short && apart && at !== filled[0]) return { from: at, sameLine: false }
  }
  return null
}

/** "Best, Jane" closes; "Thanks, we will be in touch" does not. */
const isClosing = (line: string): boolean => {
  const rest = closing.exec(line)?.[1]?.trim()
  if (rest === undefined) return false
  const name = rest.replace(/\s*[(,|].*$/, '')
  const plain = /^\p{Lu}/u.test(rest) && !/[.!?]$|\b(?:we|you|your|please|the)\b/i.test(rest)
  return rest === '' || plain || isFullName(name) || isSingleName(name)
}

const pickHeader = (lines: Marked[], names: RegExp): string | null => {
  for (const { line, kind } of lines) {
    const found = kind === 'header' ? headerLine.exec(line) : null
    if (found && names.test(found[1] ?? '')) return (found[2] ?? '').trim() || null
  }
  return null
}

/** Splits a mail's text; a forwarded message with little above it counts as the newest. */
export const layersOf = (where: string, text: string): Layers => {
  const plain = levelled(text)
  const lines = plain.split('\n')
  const kinds = marked(lines)
  const own = lines.filter((_, at) => kinds[at]?.kind === 'body')
  const says = /\d[:.]\d\d|\d\s?[ap]\.?m\b/i.test(own.join('\n'))
  const promoted = wordCount(own) < (says ? 3 : 25) && wordCount(lines) > wordCount(own) + 5
  const block = promoted ? firstQuoted(kinds) : null
  const inBody = (at: number): boolean =>
    block ? at >= block.from && at < block.to && kinds[at]?.kind === 'quoted' : kinds[at]?.kind === 'body'
  const kept = lines.flatMap((_, at) => (inBody(at) ? [at] : []))
  const foot = kept.find((at) => footer.test(lines[at] ?? '')) ?? lines.length
  const above = kept.filter((at) => at < foot)
  const sign = signatureStart(lines, above)
  const signed = (at: number): boolean => sign !== null && at >= sign.from && at < foot
  const postscript = (at: number): boolean => signed(at) && /^\s*P\.?\s?S\.?\s*[:,-]?\s/.test(lines[at] ?? '')
  const unmarked = lines.map((line) => line.replace(/^(?:\s*>)+/, (marks) => ' '.repeat(marks.length)))
  return {
    body: source(
      where,
      text,
      masked(unmarked, (at) => inBody(at) && at < foot && (!signed(at) || postscript(at))),
    ),
    signature: source(
      where,
      text,
      masked(unmarked, (at) => inBody(at) && signed(at) && !postscript(at)),
    ),
    quoted: source(
      where,
      text,
      masked(unmarked, (at) => !inBody(at) && kinds[at]?.kind === 'quoted'),
    ),
    header: block
      ? {
          from: pickHeader(kinds, /^(?:from|von|de)$/i),
          subject: pickHeader(kinds, /^(?:subject|betreff|objet)$/i),
          date: pickHeader(kinds, /^(?:sent|date|gesendet|envoyé)$/i),
        }
      : { from: null, subject: loneSubject(lines), date: null },
  }
}

/** Pasted text often begins with the subject line alone. */
const loneSubject = (lines: string[]): string | null => {
  const first = lines.slice(0, 6).find((line) => line.trim() !== '') ?? ''
  return /^\s*(?:subject|betreff|objet|re|fwd?)\s*:\s*(.+)$/i.exec(first)?.[1]?.trim() ?? null
}

/** The first earlier message, from its first line to the next divider or header. */
const firstQuoted = (kinds: Marked[]): { from: number; to: number } => {
  const from = kinds.findIndex(({ kind, line }) => kind === 'quoted' && line.trim() !== '')
  const end = kinds.findIndex(({ kind }, at) => at > from && (kind === 'header' || kind === 'divider'))
  return { from: Math.max(0, from), to: end === -1 ? kinds.length : end }
}
