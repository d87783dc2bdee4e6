import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colour only where it is read by a person: `styleText` looks at the stream, NO_COLOR and FORCE_COLOR. */
const styled = (format: Format, text: string): string => styleText(format, text, { stream: process.stdout })

export const strong = (text: string): string => styled('bold', text)
export const faint = (text: string): string => styled('dim', text)
export const good = (text: string): string => styled('green', text)
export const middling = (text: string): string => styled('yellow', text)
export const poor = (text: string): string => styled('red', text)

export const heading = (text: string): string => `\n${strong(text)}\n`

export const bullets = (items: string[]): string => items.map((item) => `  - ${item}\n`).join('')

const width = 100

/** Breaks a text into lines behind an indent. */
export const wrapped = (text: string, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((part) => `${indent}${part}\n`).join('')
}
