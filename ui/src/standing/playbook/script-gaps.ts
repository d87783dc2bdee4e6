import type { ScriptSlot } from '@roundtwo/model'

/** A piece of a script: words, or a gap only the user can fill. */
export interface ScriptPart {
  text: string
  gap: boolean
}

const names: Record<ScriptSlot, string> = {
  person: 'their name',
  role: 'the role',
  company: 'the company',
  me: 'your name',
  date: 'the day',
  topic: 'the subject',
  amount: 'the amount',
}

const byName = new Map(Object.entries(names))
const gap = /\{([a-z]+)\}/g

const gapWords = (slot: string): string => `[${byName.get(slot) ?? slot}]`

/** A script in pieces, so that its gaps can be marked. */
export const scriptParts = (text: string): ScriptPart[] => {
  const parts: ScriptPart[] = []
  let from = 0
  for (const found of text.matchAll(gap)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index), gap: false })
    parts.push({ text: gapWords(found[1] ?? ''), gap: true })
    from = found.index + found[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), gap: false })
  return parts
}

/** The words as they are copied: gaps stay visible, in square brackets. */
export const plainScript = (text: string): string =>
  scriptParts(text)
    .map((part) => part.text)
    .join('')

/** The gaps left, once each. */
export const gapsIn = (...texts: (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => scriptParts(text ?? '').flatMap((part) => (part.gap ? part.text : [])))),
]
