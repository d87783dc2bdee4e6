import { conditionPatterns, notCondition } from './condition-data.ts'
import { splitRequirementList } from './requirement-split.ts'

const clauseEnd =
  /(?:; |\), | and (?=(?:also )?(?:requires?|involves?)\b)|\. |, (?:but|and|so|with the (?:rest|remainder)|which|where|since|as|because|though|then) |[;.]$| – | — )/

const strip = (text: string): string =>
  text
    .replace(/^to (?:provide|produce|submit|supply|present|obtain|undergo|pass|complete) /i, '')
    .replace(/,? and (?:two |three |satisfactory |written )?references?$/i, '')
    .replace(/[\s.;,)!]+$/, '')
    .replace(/^[\s,;(]+/, '')
    .trim()

const checkNoun =
  /\b(?:checks?|tests?|testing|screenings?|vetting|clearance|disclosure|verification|fitness|examinations?|medical|records?|registration|investigation|proof|documents|certificates?|questionnaire|references?)\b/i

/** "A, B, drug testing": a list of checks falls into its parts where each part names a check of its own. */
function splitChecks(text: string): string[] {
  const separate = (parts: readonly string[]): boolean =>
    parts.length >= 2 && parts.every((part) => checkNoun.test(part) && part.split(' ').length >= 2)
  const commas = text.split(/, (?:and (?:to )?)?/)
  if (commas.length >= 3 && separate(commas)) return commas.map(strip)
  const ands = text.split(/ and (?:to |for )?/)
  return commas.length === 1 && ands.length === 2 && separate(ands) ? ands.map(strip) : [text]
}

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
    if (notCondition.test(around)) continue
    const other = found.findIndex((known) => start < known.end && known.start < end)
    const known = found[other]
    if (known === undefined) found.push({ start, end })
    else if (end - start > (known.end - known.start) * 1.5 && start <= known.start && known.end <= end)
      found[other] = { start, end }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const text = strip(sentence.slice(start, end))
      const checks = splitChecks(text)
      if (checks.length > 1) return checks
      return /,.* and /.test(text) && !/\b(?:required|days?)\b/i.test(text)
        ? splitRequirementList(text)
        : [text]
    })
    .filter(
      (text) => text.split(' ').length >= 2 && !/^(?:on-?site|in-?office|office|in-person) \w+$/i.test(text),
    )
}
