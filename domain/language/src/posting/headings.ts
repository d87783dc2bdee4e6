import { plainForm } from '../text/fold.ts'
import { headingPatterns, type SectionName } from './section-data.ts'

/** What a heading or lead-in announces, or null when its words are not known. */
export function headingSection(heading: string): SectionName | null {
  const plain = plainForm(heading.slice(-160))
    .replace(/[^\p{L}\p{N}' /()&,-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [section, pattern] of headingPatterns) if (pattern.test(plain)) return section
  return null
}

const before =
  '(?:your |our |the |my |key |main |core |principal |primary |general |specific |future |job |role |position |essential |minimum |basic |preferred |desired |desirable |additional |candidate |person |required |selection |professional |technical |personal |other |knowledge,? |education,? )*'
const wanted =
  '(?:requirements?|qualifications?|criteria|skills?|experience|competenc(?:y|ies)|attributes|profile|specification|essentials?|education|knowledge|must[- ]haves?|nice[- ]to[- ]haves?|prerequisites|expertise|background|qualities|strengths|abilities)'
const done =
  '(?:tasks|duties|responsibilit(?:y|ies)|accountabilities|functions|missions?|role|job|position|work|opportunity|day[- ]to[- ]day|challenge|scope|activities|areas)'
const given =
  '(?:benefits?|perks|compensation|salary|pay|remuneration|rewards?|package|terms|offer|values|culture|process|selection|recruitment|interviews?|application|procedure|steps|conditions|information|hours|schedule|location|contract|summary|overview|description|purpose|team|company|company overview)'

/** Headings that are nothing but a heading: no sentence and no list item is made of these words alone. */
const plainHeadings: readonly RegExp[] = [
  new RegExp(
    `^${before}(?:${wanted}|${done}|${given})(?:(?:,| and| &| or|\\/|,? and) ${before}(?:${wanted}|${done}|${given}))*(?: required| needed| desired| for success| include| includes| of employment)?$`,
  ),
  /^(?:essential|desirable|preferred|required|mandatory|optional|bonus|bonus points|nice to have|good to have|must have|advantageous|highly regarded|pluses|extras|benefits|perks)$/,
  /^(?:about (?:you|us|the (?:role|job|team|company|position|work|opportunity))|you will|you have|you are|you bring|you must have|you'll have|you'll need|we offer|we are looking for|we're looking for|who we are|who you are|how to apply|to apply|apply|applying|how it works|how we hire|next steps|what's next|conditions of employment|job description|job type|ideally|it would be great if you have|it would be a bonus if you have|you might also have|we'd love it if you also have)$/,
]
const asked = /^(?:what|who|how|why|where)\b(?!.*\b(?:is|was|were|has|had)\b)/

/** True for a heading that cannot be anything else, so that it needs nothing else to set it off. */
export function isPlainHeading(text: string): boolean {
  const plain = plainForm(text.slice(0, 90)).replace(/^[^\p{L}]+|[\s:?!.-]+$/gu, '')
  const count = plain.split(' ').length
  if (count > 7 || plain === '') return false
  if (plainHeadings.some((pattern) => pattern.test(plain))) return true
  return count >= 3 && asked.test(plain) && headingSection(text) !== null
}
