import { visit } from '../check/parse.ts'
import type { SourceFile } from '../check/workspace.ts'

export interface Pattern {
  /** What stands in it as written; several texts when it is put together where it is made. */
  texts: string[]
  offset: number
}

interface Span {
  start: number
  end: number
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/**
 * The regular expressions of a file: literals, pieces marked with `String.raw`, and every `RegExp(...)` that has no such
 * piece inside. So one that is put together of pieces counts as often as it has pieces, each with a length of its own.
 */
export function readPatterns(file: SourceFile): Pattern[] {
  const textOf = ({ start, end }: Span) => file.text.slice(start, end)
  const found: (Pattern & Span)[] = []
  const pieces: (Pattern & Span)[] = []
  const made: Span[] = []
  const strings: (Span & { text: string })[] = []
  const add = (list: (Pattern & Span)[], { start, end }: Span, text: string) =>
    list.push({ start, end, texts: [text], offset: start })
  visit(file, {
    Literal: (node) => {
      if ('regex' in node) add(found, node, node.regex.pattern)
      else if (typeof node.value === 'string') strings.push({ ...spanOf(node), text: node.value })
    },
    TemplateElement: (node) => {
      strings.push({ ...spanOf(node), text: node.value.raw })
    },
    TaggedTemplateExpression: (node) => {
      if (textOf(node.tag) === 'String.raw') add(pieces, node, textOf(node.quasi).slice(1, -1))
    },
    NewExpression: (node) => {
      if (isMaker(textOf(node.callee))) made.push(spanOf(node))
    },
    CallExpression: (node) => {
      if (isMaker(textOf(node.callee))) made.push(spanOf(node))
    },
  })
  for (const maker of made) {
    if (pieces.some((piece) => holds(maker, piece))) continue
    const texts = strings.filter((string) => holds(maker, string)).map(({ text }) => text)
    found.push({ ...maker, texts, offset: maker.start })
  }
  return [...found, ...pieces].map(({ texts, offset }) => ({ texts, offset }))
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const isMaker = (callee: string) => /^(globalThis\.)?RegExp$/.test(callee)

/** The most plain words that stand as alternatives of one another in a pattern, at its top or in one of its groups. */
export function listedWords(pattern: string): number {
  let most = 0
  const open: string[][] = [['']]
  const write = (text: string) => {
    const alternatives = open.at(-1)
    if (alternatives) alternatives[alternatives.length - 1] += text
  }
  const close = () => {
    const words = open.pop()?.filter(isPlainWord) ?? []
    most = Math.max(most, words.length)
  }
  for (const piece of pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[^>=!]*>|<?[=!:])|./gs) ?? []) {
    if (piece.startsWith('(')) open.push([''])
    else if (piece === ')' && open.length > 1) {
      close()
      // What a group in the middle of a word says is left open.
      write('…')
    } else if (piece === '|') open.at(-1)?.push('')
    else write(piece)
  }
  while (open.length > 0) close()
  return most
}

/** `Mondays?`, `thank\s+you`, `wed(?:nesday)?`: letters, whatever may be left out, repeated or stand around them. */
function isPlainWord(alternative: string): boolean {
  const bare = alternative.replace(/\\[bBsSwd]|\[[^\]]*\]|\{\d*,?\d*\}|[\^$?+*….\s'’‘-]|\\./g, '')
  return /^\p{L}{2,}$/u.test(bare)
}
