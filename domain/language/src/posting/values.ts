import type { Block } from './block.ts'

export interface FoundValue {
  text: string
  quote: string
}

const statements: readonly RegExp[] = [
  /\bour (?:\w+ ){0,2}(?:values|principles|rules|beliefs|watchwords|commitments)(?: here)? (?:are|remain)(?: short| simple| few| plain)?:? (.+)$/i,
  /\b(?:values|principles|watchwords) (?:are|of) (.+?)(?: (?:were|was|are|is|guide|still|shape|have|run)\b.*)?$/i,
  /\bwe (?:\w+ )?(?:prize|value|cherish|live by|stand for|believe in|care about|care most about|are guided by|are big on|put first|hold to|hold dear|set store by)(?: above all| most)?:? (.+)$/i,
  /\bwe're (?:big on|guided by|all about|proud of our) (.+)$/i,
  /\b(?:group|team|school|company|firm|hospital|house|kitchen|work|culture|department|people) (?:lives? by|stands? for|is built on|rests on|runs on|is guided by|believes in|values|prizes) (.+)$/i,
  /\b(?:rests|built|founded|based|run|runs) on (.+)$/i,
  /\bethos is (?:one of |that of )?(.+)$/i,
  /\b(?:is|are) committed to (.+)$/i,
  /\bwhat (?:holds us together|matters (?:to us|here|most)|we care about|counts here|we value)(?: most)? (?:is|are) (.+)$/i,
  /^(.+?) are not slogans\b/i,
  /^(.+?) (?:matter|matters|count|counts|come|comes) (?:most )?(?:to us|here|first)\b/i,
]

const notValue =
  /\b(?:equal opportunit|diversity of applicants|salary|applicants?|apply|days? a week|office|holiday|pension|experience)\b/i
const listJoint = /, and |; and |, |; | and (?!(?:the|a|an|our|your|its)\b.*\band\b)/

const strip = (text: string): string =>
  text
    .replace(/[\s.;,!]+$/, '')
    .replace(/^(?:and|the values of) /i, '')
    .trim()

const listed = (text: string): string[] => {
  const parts = text.split(listJoint).map(strip)
  return parts.filter((part) => part !== '' && part.split(' ').length <= 9)
}

/** What the employer says it stands for, taken apart where it is a list. */
export function findValues(blocks: readonly Block[]): FoundValue[] {
  for (const block of blocks) {
    if (
      block.text.length > 600 ||
      block.section === 'process' ||
      block.section === 'must' ||
      block.section === 'nice'
    )
      continue
    if (block.kind === 'heading') continue
    for (const pattern of statements) {
      const rest = pattern.exec(block.text.replace(/[’‘]/g, "'"))?.[1]
      if (rest === undefined || notValue.test(rest)) continue
      const start = block.text.replace(/[’‘]/g, "'").indexOf(rest)
      const values = listed(block.text.slice(start, start + rest.length).split(/(?<=[a-z])\. /)[0] ?? '')
      if (values.length >= 2) return values.slice(0, 8).map((text) => ({ text, quote: block.text }))
    }
  }
  const section = blocks.filter((block) => block.section === 'values' && block.kind !== 'heading')
  const items = section.filter((block) => block.kind === 'item')
  if (items.length > 1)
    return items
      .slice(0, 8)
      .map((block) => ({ text: strip(block.text.split(/[:–—] /)[0] ?? block.text), quote: block.text }))
  for (const block of section) {
    const values = listed(block.text)
    if (values.length >= 2 && !notValue.test(block.text) && !/\b(?:we|you|is|are)\b/i.test(values[0] ?? ''))
      return values.slice(0, 8).map((text) => ({ text, quote: block.text }))
  }
  return []
}
