import { Parser } from 'htmlparser2'
import { blocks, hidden, known } from './html-elements.ts'
import { limits } from './limits.ts'
import type { RawWords } from './raw-feed.ts'

/** One line, without characters that are not for reading. */
const tidyLine = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/** Cut between words where there are any. */
const shortened = (text: string, longest: number): string => {
  const whole = text.toWellFormed()
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest - 1)
  const space = cut.search(/\s\S*$/)
  const end = space > longest * 0.8 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${end.trimEnd()}…`
}

const isOurs = (name: string): boolean => known.has(name) || /[-:]/.test(name)

/** Elements open at once, beyond which nobody reads on. */
const deepest = 256

const linesOfHtml = (html: string, longest: number): string[] => {
  const lines: string[] = []
  let line = ''
  let length = 0
  let concealed = 0
  let depth = 0
  const add = (text: string): void => {
    if (concealed > 0) return
    line += text
    length += text.length
    // White space will shrink: twice the length leaves enough of it.
    if (length > longest * 2 + 1000) parser.pause()
  }
  const end = (): void => {
    const text = tidyLine(line)
    if (text !== '' && text !== '-') lines.push(text)
    line = ''
  }
  const written = (): string => html.slice(parser.startIndex, parser.endIndex + 1)
  const parser = new Parser({
    onopentag: (name) => {
      depth++
      if (depth > deepest) parser.pause()
      if (hidden.has(name)) concealed++
      if (blocks.has(name)) end()
      if (name === 'li') add('- ')
      else if (name === 'td' || name === 'th') add(' ')
      else if (!isOurs(name)) add(written())
    },
    onclosetag: (name, isImplied) => {
      depth--
      if (hidden.has(name)) concealed--
      if (blocks.has(name)) end()
      else if (!isImplied && !isOurs(name)) add(written())
    },
    ontext: add,
  })
  parser.write(html.slice(0, limits.markup))
  parser.end()
  end()
  return lines
}

/** Words as plain text: markup gone, what it kept from view gone with it, a line for each block. */
export const plainText = ({ text, isHtml }: RawWords, longest: number): string => {
  const lines = isHtml
    ? linesOfHtml(text, longest)
    : text
        .slice(0, limits.markup)
        .split(/\r\n?|\n/)
        .map(tidyLine)
        .filter(Boolean)
  return shortened(lines.join('\n'), longest)
}
