import type { DocumentLine } from '@roundtwo/operations'

export const bulletGlyph = /^(\s*)(?:[•●▪■◦○‣⁃∙·◆◇➢➤►▸✓✔❖]\s*|[*+–—-]\s+)(?=\S)/u

/** Bullets of every shape as "- ", the indent kept. */
export const withPlainBullet = (line: string): string => line.replace(bulletGlyph, '$1- ')

/** Short and in capitals: how plain text sets a heading apart. */
export const isCapitalHeading = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 4 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return false
  return text.length <= 60 && text.split(/\s+/).length <= 6 && !/\d{2}|@|[.,;]$|^- /.test(text.trim())
}

const underline = /^\s*(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})\s*$/

const splitLines = (text: string): string[] => text.replace(/\f/g, '\n').split(/\r\n|\r|\n/)

export const plainLines = (text: string): DocumentLine[] => {
  const lines = splitLines(text)
  return lines.flatMap((line, index): DocumentLine[] => {
    const previous = lines[index - 1]?.trim() ?? ''
    if (underline.test(line) && previous !== '') return []
    const heading =
      line.trim() !== '' &&
      (isCapitalHeading(line) || (line.trim().length <= 60 && underline.test(lines[index + 1] ?? '')))
    return [{ text: withPlainBullet(line.trimEnd()), page: 1, heading }]
  })
}

/** The lines as they stand, for formats that other readers take apart. */
export const rawLines = (text: string): DocumentLine[] =>
  splitLines(text).map((line) => ({ text: line, page: 1, heading: false }))

const withoutEmphasis = (text: string): string =>
  text
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/\[([^\]\n]{1,300})\]\((?:mailto:)?([^)\s]{1,1000})\)/g, (_, label: string, address: string) =>
      label === address ? label : `${label} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?\S?)\1/g, '$2')
    .replace(/(^|[\s(])[*_](?=\S)([^*_\n]{1,500})[*_](?=$|[\s.,;:)!?])/g, '$1$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')

const markdownLine = (line: string): DocumentLine[] => {
  const title = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/.exec(line)?.[1]
  if (title !== undefined) return [{ text: withoutEmphasis(title), page: 1, heading: true }]
  if (/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/.test(line) || underline.test(line) || /^```/.test(line)) return []
  const cells = /^\s*\|(.+)\|\s*$/.exec(line)?.[1]
  const text =
    cells === undefined
      ? line.replace(/^\s*>\s?/, '')
      : cells
          .split('|')
          .map((cell) => cell.trim())
          .join('\t')
  const whole = /^\s*(?:\*\*|__)([^*_]{2,60}?):?(?:\*\*|__):?\s*$/.exec(text)?.[1]
  return [{ text: withoutEmphasis(withPlainBullet(text.trimEnd())), page: 1, heading: whole !== undefined }]
}

export const markdownLines = (text: string): DocumentLine[] => {
  const lines = splitLines(text)
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? ''
    const setext = line.trim() !== '' && /^\s{0,3}(?:=+|-{2,})\s*$/.test(next)
    if (setext) return [{ text: withoutEmphasis(line.trim()), page: 1, heading: true }]
    return markdownLine(line)
  })
}
