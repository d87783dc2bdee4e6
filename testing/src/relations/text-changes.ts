// Changes of how a text looks that change nothing of what it says.

/** Breaks every line as a mail program does: before the word that would pass the width. */
export function wrappedAt(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      for (const word of line.split(' ')) {
        const last = lines.at(-1)
        if (last !== undefined && last.length + 1 + word.length <= width)
          lines[lines.length - 1] = `${last} ${word}`
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
export const withBullets = (text: string, sign: string): string =>
  text.replaceAll(/^[-*•–▪➢] /gmu, `${sign} `)

export const withoutBullets = (text: string): string => text.replaceAll(/^[-*•–▪➢] /gmu, '')
