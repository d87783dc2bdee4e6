import type { Block } from './block.ts'

export interface FoundHint {
  text: string
  quote: string
}

const adjectives = String.raw`(?:(?:written|practical|technical|short|paid|live|final|structured|informal|trustee|staff|board|student|competency-based|values-based|video|online|in-person|two-person|portfolio|case|system design|pair(?:ing|-programming)?|panel|telephone|phone|recruiter|trade|skills|bench|drafting|group|role|trial|sample|demo|plant|site|laboratory|ward|school|half-day|whole-day|take-home|work sample|writing|coding|design|psychometric|numerical|numeracy|literacy|language|aptitude|assessment|HR|reference|scenario|presentation|tasting|cook|driving|open) )*`
const nouns = String.raw`(?:panel(?: interviews?| of (?:two|three|four|five|six))?|interview board|interviews?(?: with [^.,;]{3,40})?|presentation|case study|case interview|take-home(?: exercise| task| test| assignment)?|trade test|skills test|role play|role-play|group discussion|group exercise|sample lesson|demonstration lesson|demo lesson|mock lesson|trial (?:shift|day|lesson)|working interview|written (?:test|exam|exercise)|portfolio (?:review|presentation)|assessment (?:centre|center|day)|bench test|practical (?:test|exercise|assessment)|site walk|walk-through|field visit|phone screen|screening call|recruiter call|video interview|in-tray exercise|reference checks?|scenario questions|work sample|coding (?:test|exercise|challenge)|whiteboard|pairing session|system design(?: interview)?|discussion|laboratory tour|informal chat|exercise|test|tasting|cook-off|audition|drafting test|HR discussion|plant round|stage|job talk|teaching demonstration|chalk talk|ward tour|fitness test|psychometric tests?)`
const hint = new RegExp(String.raw`\b(${adjectives}${nouns})\b`, 'gi')

const selection =
  /\b(?:shortlist\w*|selected applicants|selection|candidates?|interviews?|hiring|process|stage|assess\w*|how we hire|how it works|invite|invited|applicants?|trial|we'll (?:ask|plan|have|invite|meet)|then ask)\b/i
const elsewhere = /\b(?:user interviews|usability|drug|dbs|background|medical|panel may be formed)\b/i

/** How candidates are chosen, in the posting's words. */
export function findFormatHints(blocks: readonly Block[]): FoundHint[] {
  const found = new Map<string, FoundHint>()
  for (const block of blocks) {
    if (
      block.text.length > 900 ||
      block.section === 'duties' ||
      block.section === 'must' ||
      block.section === 'nice'
    )
      continue
    if (block.kind === 'heading' || (block.section !== 'process' && !selection.test(block.text))) continue
    if (elsewhere.test(block.text) && block.section !== 'process') continue
    for (const match of block.text.matchAll(hint)) {
      const text = (match[1] ?? '').replace(/ with (?:one|some) of us.*$/i, '').trim()
      const key = text.toLowerCase()
      if (/^(?:an? )?(?:interviews?|test|exercise|stage|discussion)$/.test(key) || elsewhere.test(key))
        continue
      if (!found.has(key)) found.set(key, { text, quote: block.text })
    }
  }
  return [...found.values()].slice(0, 12)
}
