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
