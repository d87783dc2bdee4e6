import { isTitle, namesRole } from './role-words.ts'
import { type Found, type Source, tidy } from './source.ts'

const titleWord = "[\\p{L}\\d&+#/.,'()-]+"
const upTo = (count: number): string => `((?:${titleWord}\\s+){0,${count}}?${titleWord})`

/** Words around a job's title, the plainest first. */
const patterns: [RegExp, number][] = [
  [/^\W*(?:role|position|job title|job|vacancy|post|stelle|title)\s*:\s*(.{2,80})$/gim, 9],
  [
    new RegExp(
      `\\b(?:role|position|post|job|vacancy|opening|opportunity)\\s+(?:of|as)\\s+(?:an?\\s+|our\\s+|the\\s+)?${upTo(6)}(?=\\s+(?:at|with|in|on|here|within|which|and|that|has|is|will|next|for|to|based)\\b|\\s*[.,;!?)\\n(]|\\s+-|$)`,
      'giu',
    ),
    8,
  ],
  [
    new RegExp(
      `\\b(?:for|about|to|regarding|of|re|discuss|in|fill|filling)\\s+(?:the|our|an?|this|your application (?:for|to) the)\\s+(?:open |vacant |advertised |new |permanent |role of |position of )?${upTo(6)}\\s+(?:role|position|post|vacancy|job|opening|opportunity|internship|apprenticeship|placement|stelle)\\b`,
      'giu',
    ),
    8,
  ],
  [
    new RegExp(
      `\\b(?:application|apply|applying|applied|interview(?:ed|ing)?|interest|considered|shortlisted|candidates?|candidature|candidacy|conversation)\\s+(?:for|to be|to become|as|in becoming)\\s+(?:the\\s+|our\\s+|an?\\s+)?(?:post of\\s+|position of\\s+|role of\\s+)?${upTo(6)}(?=\\s+(?:at|with|in|on|here|within|which|and|that|has|is|will|next|from|took|went|for|this)\\b|\\s*[.,;!?)\\n(]|\\s+-|$)`,
      'giu',
    ),
    5,
  ],
  [
    new RegExp(
      `\\b(?:join(?:ing)? (?:us|our team|the team|\\p{Lu}\\w+)|position|hire|hiring|appointed|work(?:ing)?(?: with us)?)\\s+(?:as\\s+)?(?:an?|our(?: next| new)?|the(?: next| new)?)\\s+${upTo(5)}(?=\\s+(?:at|with|in|on|here|within|which|and|that|for)\\b|\\s*[.,;!?)\\n(]|$)`,
      'giu',
    ),
    4,
  ],
  [
    new RegExp(
      `\\b(?:als|stelle (?:als|des|der))\\s+${upTo(4)}(?=\\s+(?:bei|in|am|im|zu)\\b|\\s*[.,;!?)\\n(]|$)`,
      'giu',
    ),
    5,
  ],
]

patterns.push([
  new RegExp(
    `\\binterview (?:with|at) \\p{Lu}.{2,40}? for (?:the |our |an? )?${upTo(5)}(?=\\s+(?:on|has|is|at|will|was)\\b|\\s*[.,;!?)\\n(]|$)`,
    'gu',
  ),
  5,
])

const edges =
  /^(?:the|our|a|an|this|your|for|of|as|new|open|vacant|role|position|post|advertised|next|exciting|senior-level)\s+/i
const person =
  /\b(?:hiring|line|my|your|his|her|their|recruitment|recruiting|talent|interviewer|panel|interview)\b/i

const cleaned = (raw: string): string => {
  let title = tidy(raw)
    .replace(/\s*\((?:ref|job|id|req|vacancy|m\/w\/d|w\/m\/d|f\/m\/d|m\/f\/d|all genders|#)[^)]*\)?.*$/i, '')
    .replace(/\s*[,-]?\s*\b(?:ref(?:erence)?|req|job id|vacancy)\b.*$/i, '')
  // "the final round for the Sales Manager role": what comes before is the meeting.
  title = title.replace(/^(?:\S+\s+){0,4}?(?:round|stage|step|phase|interviews?)\s+(?:for|of)\s+(?=\S)/i, '')
  while (edges.test(title)) title = title.replace(edges, '')
  return title
    .replace(/\s+(?:role|position|post|vacancy|job|opening|interview)$/i, '')
    .replace(/^[(,.-]+|[,.;-]+$/g, '')
    .trim()
}

const score = (title: string, weight: number): number => {
  if (title.length < 2 || title.length > 80 || /\d{1,2}[:.]\d\d|@|https?:/.test(title)) return 0
  const noun = namesRole(title)
  const strong = weight >= 8
  if (!noun && !(strong && /^\p{Lu}/u.test(title))) return 0
  if (person.test(title) && !/\b(?:panel beater|talent|recruit)/i.test(title)) return 0
  if (/\b(?:you|we|i|it|that|is|are|would|please|discuss|interview)\b/i.test(title)) return 0
  return weight + (noun ? 2 : 0) + (isTitle(title) ? 1 : 0) + (/^\p{Lu}/u.test(title) ? 1 : 0)
}

export interface RoleFound extends Found<string> {
  source: Source
}

const best = (body: Source): { found: RoleFound; score: number } | null => {
  let top: { found: RoleFound; score: number } | null = null
  for (const [pattern, weight] of patterns) {
    for (const sentence of body.sentences) {
      const words = body.plain.slice(sentence.from, sentence.to)
      for (const at of words.matchAll(pattern)) {
        const title = cleaned(at[1] ?? '')
        const value = score(title, weight)
        if (value === 0 || (top && value <= top.score)) continue
        const from = sentence.from + at.index + Math.max(0, at[0].indexOf(title))
        top = { found: { value: title, from, to: from + title.length, source: body }, score: value }
      }
    }
  }
  return top
}

const noise =
  /\b(?:(?:re|fwd?|aw|wg)\s*:|invitation(?: to)?(?: (?:an?|your|the))?|invite|interview|second|first|third|final|2nd|1st|3rd|round|stage|next steps?|confirmation|confirmed|your|application(?: for)?|update[d]?|schedul\w*|panel|technical|on-?site|onsite|virtual|for|the|role|position|of|as|cancell?ed|event|einladung|zum|vorstellungsgespräch|job)\b\s*:?/gi

/** A part of the subject line that is a job's title. */
const inSubject = (subject: Source): RoleFound | null => {
  const cued = best(subject)
  if (cued && cued.score >= 7) return cued.found
  let at = 0
  // "Interview with CEO" says whom one meets, not what one applies for.
  let whom = false
  for (const [index, part] of subject.plain
    .split(/(\s[-|:•@x]\s|:\s|\s\/\/?\s|[|[\]()]|,\s|\sat\s|\swith\s|\sfor\s)/)
    .entries()) {
    const from = at
    at += part.length
    if (index % 2 === 1) {
      whom = part.trim() === 'with'
      continue
    }
    if (whom) continue
    const title = cleaned(part.replace(noise, ' ').replace(/\s+/g, ' '))
    if (title.length < 3 || title.length > 70 || !isTitle(title)) continue
    const place = Math.max(0, part.indexOf(title))
    const whole = part.includes(title)
      ? { from: from + place, to: from + place + title.length }
      : { from, to: at }
    return { value: title, ...whole, source: subject, inferred: true }
  }
  return cued?.found ?? null
}

/** A line of its own near the top: "Teacher of Mathematics - St Oswin's Academy". */
const inHeading = (body: Source): RoleFound | null => {
  const filled = body.lines.filter((line) => body.plain.slice(line.from, line.to).trim() !== '')
  for (const line of filled.slice(0, 5)) {
    const words = body.plain.slice(line.from, line.to)
    const title = words.length < 110 ? cleaned(words.trim().split(/\s[-|]\s/, 1)[0] ?? '') : ''
    if (
      title.length < 4 ||
      !isTitle(title) ||
      !/^\p{Lu}/u.test(title) ||
      /^(?:dear|hi|hello|good|regards)\b/i.test(title)
    )
      continue
    const from = line.from + Math.max(0, words.indexOf(title))
    return { value: title, from, to: from + title.length, source: body, inferred: true }
  }
  return null
}

/** The job's title, by plain words in the text, else by the subject line, else by weaker words. */
export const roleIn = (body: Source, subject: Source | null): RoleFound | null => {
  const plain = best(body)
  if (plain && plain.score >= 9) return plain.found
  return (subject ? inSubject(subject) : null) ?? plain?.found ?? inHeading(body)
}
