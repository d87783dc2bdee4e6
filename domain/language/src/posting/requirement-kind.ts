import { type RequirementKind, requirementKinds } from '@roundtwo/model'
import { plainForm } from '../text/fold.ts'
import { capitalFeatures, kindFeatures, languageName } from './kind-data.ts'
import { kindFeaturesOf } from './kind-features.ts'
import trained from './kind-weights.json' with { type: 'json' }

const level =
  /\b(?:fluent\w*|fluency|native|near-native|good|excellent|strong|working|basic|intermediate|advanced|conversational|spoken|written|business|professional|knowledge|command|proficien\w+|[abc][12]|level|well|some|any|other|or|and|either|both|a|an|in|of|is|the|at|to|minimum|least|confident|speaks?|reads?|writes?|verbal|oral|communication|skills?|language|second|third|plus|advantage|required|essential|desirable|our|working)\b/g

/** A language is wanted as such when little but its name and a level is left of the words. */
function languageScore(plain: string): number {
  if (
    /\b(?:(?:second|another|third|additional|foreign|local|other|community) languages?|bilingual|multilingual|trilingual)\b/.test(
      plain,
    )
  )
    return 9
  if (!languageName.test(plain)) return 0
  const rest = plain.replace(new RegExp(languageName.source, 'g'), ' ').replace(level, ' ')
  const left = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (left === 0) return 11
  return /\b(?:drafting|writing skills|copywriting|documentation|editing|reports?|teach\w*|lessons?)\b/.test(
    plain,
  )
    ? 0
    : Math.max(1, 10 - left * 2)
}

/** The weight of each kind for a requirement's words. */
export function kindScores(text: string): Record<RequirementKind, number> {
  const plain = plainForm(text.slice(0, 500))
  const scores: Record<RequirementKind, number> = {
    skill: 1,
    experience: 0,
    education: 0,
    licence: 0,
    language: languageScore(plain),
    trait: 0,
    logistics: 0,
  }
  for (const [kind, weight, pattern] of kindFeatures) {
    if (kind === 'language' && scores.language === 0) continue
    const at = plain.search(pattern)
    // What stands first is the head of the phrase: "experience of supervising students", "certificate in sterile technique".
    if (at >= 0) scores[kind] += weight + (weight > 0 && at < 12 ? 2 : 0)
  }
  for (const [kind, weight, pattern] of capitalFeatures) if (pattern.test(text)) scores[kind] += weight
  return scores
}

const weights: Readonly<Record<string, readonly number[]>> = trained

/**
 * The kind of a requirement by its words: the likeliest under a linear model over lexicon groups and words
 * (`kind-weights.json`).
 */
export function kindOf(text: string): RequirementKind {
  const sums = requirementKinds.map(() => 0)
  for (const [name, value] of kindFeaturesOf(text)) {
    const row = Object.hasOwn(weights, name) ? weights[name] : undefined
    if (row !== undefined)
      for (const [kind, weight] of row.entries()) sums[kind] = (sums[kind] ?? 0) + weight * value
  }
  return requirementKinds[sums.indexOf(Math.max(...sums))] ?? 'skill'
}
