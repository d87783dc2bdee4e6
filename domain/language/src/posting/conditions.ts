import { conditionPatterns, notCondition } from './condition-data.ts'

const clauseEnd =
  /(?:; |\. |, (?:but|and|so|with the (?:rest|remainder)|which|where|since|as|because|though|then) |[;.]$| – | — )/

const strip = (text: string): string =>
  text
    .replace(/[\s.;,)!]+$/, '')
    .replace(/^[\s,;(]+/, '')
    .trim()

/** Conditions of work that a sentence states in passing: leave to work, checks, days on site, shifts, travel, age. */
export function conditionsOf(sentence: string): string[] {
  const straight = sentence.replace(/[’‘]/g, "'")
  const found: { start: number; end: number }[] = []
  for (const pattern of conditionPatterns) {
    const match = pattern.exec(straight)
    if (match === null) continue
    const words = match.slice(1).find((group) => group !== undefined) ?? match[0]
    const start = match.index + match[0].lastIndexOf(words)
    const clause = words.search(clauseEnd)
    const end = start + (clause > 12 ? clause : words.length)
    const around = straight.slice(Math.max(0, start - 40), end)
    if (notCondition.test(around) || found.some((other) => start < other.end && other.start < end)) continue
    found.push({ start, end })
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => strip(sentence.slice(start, end)))
    .filter((text) => text.split(' ').length >= 2)
}
