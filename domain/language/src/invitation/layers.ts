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
  /^\s*(?:(?:with\s+)?(?:(?:kind|kindest|best|warm|warmest|many|sincere)\s+)?(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|cheers|best|thanks(?:\s+(?:again|so much|and (?:kind )?regards))?|thank\s+you|all\s+the\s+best|regards|talk\s+soon|see\s+you\s+(?:soon|then)|(?:mit\s+)?(?:freundlichen|besten|herzlichen)?\s*gr(?:ü|ue)(?:ß|ss)en?|viele\s+gr(?:ü|ue)(?:ß|ss)e|cordialement|saludos|med\s+venlig\s+hilsen|groeten|vriendelijke\s+groet(?:en)?)\b(?:\s+from\s+[^\n]{0,30})?\s*(?:[,.!-]|$)\s*([^\n]{0,90})$/iu
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

const isHeaderBlock = (lines: string[], at: number): boolean => {
  const names = lines.slice(at, at + 5).map((line) => headerLine.exec(line)?.[1]?.toLowerCase())
  return /^(?:from|von|de)$/.test(names[0] ?? '') && names.filter((name) => name !== undefined).length >= 3
}

/** Each line's kind: once an earlier message begins, everything below is quoted. */
const marked = (lines: string[]): Marked[] => {
  let [quoted, header] = [false, false]
  return lines.map((line, at) => {
    const bare = line.replace(/^[\s>]+/, '')
    if (replyLine.test(line) || replyLine.test(`${line.trimEnd()} ${lines[at + 1] ?? ''}`)) quoted = true
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
  return null
}

/** "Best, Jane" closes; "Thanks, we will be in touch" does not. */
const isClosing = (line: string): boolean => {
  const rest = closing.exec(line)?.[1]
  return (
    rest !== undefined &&
    (rest === '' || (/^\p{Lu}/u.test(rest) && !/[.!?]$|\b(?:we|you|your|please|the)\b/i.test(rest)))
  )
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
  const promoted = wordCount(own) < 25 && wordCount(lines) > wordCount(own) + 5
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
      : { from: null, subject: null, date: null },
  }
}

/** The first earlier message, from its first line to the next divider or header. */
const firstQuoted = (kinds: Marked[]): { from: number; to: number } => {
  const from = kinds.findIndex(({ kind, line }) => kind === 'quoted' && line.trim() !== '')
  const end = kinds.findIndex(({ kind }, at) => at > from && (kind === 'header' || kind === 'divider'))
  return { from: Math.max(0, from), to: end === -1 ? kinds.length : end }
}
