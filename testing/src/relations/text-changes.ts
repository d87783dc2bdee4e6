// Changes of how a text looks that change nothing of what it says.

/** Breaks every line as a mail program does: before the word that would pass the width. */
export function wrappedAt(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      for (const word of line.split(' ')) {
        const last = lines.at(-1)
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
        else lines.push(word)
      }
      return lines
    })
    .join('\n')
}

export const quotedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

export const withoutApostrophes = (text: string): string => text.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
export const withCurlyApostrophes = (text: string): string => text.replaceAll("'", '’')
export const withWindowsLines = (text: string): string => text.replaceAll('\n', '\r\n')

/** What pages and mail programs leave between and within words, and nobody sees. */
export const withUnseenCharacters = (text: string): string =>
  text.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00AD$2').replaceAll('. ', '.\u00A0')

export const bulletSigns = ['-', '*', '•', '–', '▪', '➢']

/** Another sign before every line that has one. */
export const withBullets = (text: string, sign: string): string => text.replaceAll(/^[-*•–▪➢] /gmu, `${sign} `)

export const withoutBullets = (text: string): string => text.replaceAll(/^[-*•–▪➢] /gmu, '')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('é', '&eacute;').replaceAll("'", '&#39;')

const isItem = (line: string) => line.startsWith('- ')

/** Ways in which mail programs mark up the lines of one paragraph. */
const markups: Record<string, (lines: readonly string[]) => string> = {
  paragraphs: (lines) => `<p style="margin:0">${lines.join('<br/>\n')}</p>`,
  divisions: (lines) => `${lines.map((line) => `<div>${line}</div>`).join('')}<div><br></div>`,
  rows: (lines) => `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
  spans: (lines) => `<P CLASS=MsoNormal><span>${lines.join('</span><br><span>')}</span><o:p></o:p></P>`,
}
export const markupNames = Object.keys(markups)

/** A text as the HTML of a mail; lists become lists, what is long is broken as source code is. */
export function asHtml(text: string, markup: string): string {
  const write = markups[markup]
  if (!write) throw new Error(`no markup ${markup}`)
  const blocks = text.split('\n\n').map((block) => {
    const lines = block.split('\n').map(escaped)
    const items = lines.filter(isItem).map((line) => `<li>${line.slice(2)}</li>`)
    const others = lines.filter((line) => !isItem(line))
    return write(others) + (items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : '')
  })
  return `<html><head><style>p { color: red }</style><title>Mail</title></head><body><!-- x -->${blocks.join('\n')}</body></html>`
}
