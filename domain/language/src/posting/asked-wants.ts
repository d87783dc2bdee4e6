import type { Block } from './block.ts'
import { kindScores } from './requirement-kind.ts'

const leadIn =
  /^(?:and |or )?(?:are you (?:able to |willing to |prepared to |happy to |at least (?=\d))?|have you (?:already |got )?|do you (?:have|hold|possess|own|already have)|do you|can you|could you|will you be able to|would you be able to|will you|would you be (?:able|willing|happy|prepared) to|is your|did you) ?/i
/** Questions that court the reader or ask for a wish instead of a fact. */
const courting =
  /\b(?:looking for|ready (?:for|to)|want|dream\w*|tired|fed up|love|passionate|interested|think(?:ing)?|wonder\w*|imagine|bored|curious about|excited|up for|join|apply|hear|know someone|sound|questions?|like to|fancy|next (?:step|challenge|move)|new challenge|this you)\b/i

/** What a question put to the reader asks for ("Do you hold a licence?" asks for a licence), or null. */
export function askedWant(question: string): string | null {
  const straight = question.replace(/[’‘]/g, "'")
  const match = leadIn.exec(straight)
  if (match === null || !straight.endsWith('?') || courting.test(straight)) return null
  const text = question
    .slice(match[0].length)
    .replace(/\s*\([^()]*\)\?$/, '')
    .replace(/[\s?]+$/, '')
  return text.split(' ').length >= 2 && text.split(' ').length <= 30 ? text : null
}

/** Sentences of paragraphs that put three questions or more to the reader, or any under a heading for wants. */
export function askedSentences(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const asked = new Map<Block, string>()
  const paragraphs = new Map<number, [Block, string][]>()
  for (const block of blocks) {
    if (block.kind === 'heading' || block.section === 'process' || block.section === 'benefits') continue
    const want = askedWant(block.text)
    if (want === null) continue
    const paragraph = paragraphs.get(block.kind === 'item' ? -1 : block.line)
    if (paragraph === undefined) paragraphs.set(block.kind === 'item' ? -1 : block.line, [[block, want]])
    else paragraph.push([block, want])
  }
  for (const paragraph of paragraphs.values()) {
    const scored = paragraph.filter(([, want]) => Math.max(...Object.values(kindScores(want))) >= 3)
    const wanted = paragraph.some(([block]) => block.section === 'must' || block.section === 'nice')
    if (wanted || (paragraph.length >= 3 && scored.length >= paragraph.length * 0.6))
      for (const [block, want] of paragraph) asked.set(block, want)
  }
  return asked
}
