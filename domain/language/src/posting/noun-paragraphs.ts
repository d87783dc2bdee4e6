import type { Block } from './block.ts'

const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|need|needs|you|we|our|us|set|sets|find|runs?|share)\b/i
const relative =
  / (?:that|which|who|whichever|where|whose|if|when|since|because|while|until|before|after|unless) .*$/i

/** A sentence without a finite verb of its own: "Eight years of building software.", "Low ego." */
export const isVerbless = (sentence: string): boolean =>
  !/[?!:]$/.test(sentence) && !finite.test(sentence.replace(relative, '').replace(/\([^()]*\)|:.*$/g, ''))

/**
 * Paragraphs under a heading for wants that are lists told in sentences: three or more, most of them without a verb.
 * Each of their sentences is one want.
 */
export function nounParagraphs(blocks: readonly Block[]): ReadonlySet<Block> {
  const paragraphs = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'prose' || block.heading === null) continue
    if (block.section !== 'must' && block.section !== 'nice') continue
    const paragraph = paragraphs.get(block.line)
    if (paragraph === undefined) paragraphs.set(block.line, [block])
    else paragraph.push(block)
  }
  const listed = new Set<Block>()
  for (const paragraph of paragraphs.values()) {
    const verbless = paragraph.filter(({ text }) => isVerbless(text))
    if (paragraph.length < 3 || verbless.length < paragraph.length * 0.6) continue
    for (const block of verbless) listed.add(block)
  }
  return listed
}
