import type { Fit, Instant, Match, Posting, Requirement, Resume } from '@roundtwo/model'
import { durationsIn } from './amounts.ts'
import type { Assessment } from './assessment.ts'
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts'
import { mentionsIn } from './lexicon.ts'
import { matchEducation } from './match-education.ts'
import { bothOf, matchExperience } from './match-experience.ts'
import { matchLanguage } from './match-language.ts'
import { matchLicence } from './match-licence.ts'
import { matchLogistics } from './match-logistics.ts'
import { matchSkill } from './match-skill.ts'
import { matchTrait } from './match-trait.ts'
import { rankGaps } from './rank-gaps.ts'
import { tokens } from './tokens.ts'

const asks = (text: string, kind: 'language' | 'education'): boolean =>
  mentionsIn(tokens(text)).some((mention) => mention.concept.kind === kind)

const languageOnly = (text: string): boolean => {
  const named = mentionsIn(tokens(text)).map((mention) => mention.concept.kind)
  return (
    named.includes('language') &&
    named.every((kind) => kind === 'language') &&
    /\b(?:speak|spoken|writ|fluen|native|language)/i.test(text)
  )
}

/** "A degree in X and five years of Y": each half by its own rules. */
const halvesOf = (text: string): [string, string] | undefined => {
  const [duration] = durationsIn(text)
  if (!duration || !asks(text, 'education')) return undefined
  const joints = [...text.matchAll(/,?\s+(?:and|plus|with|as well as)\s+(?:at least\s+|a minimum of\s+)?|;\s*/gi)]
  for (const joint of joints) {
    const left = text.slice(0, joint.index)
    const right = text.slice(joint.index + joint[0].length)
    if (
      durationsIn(left).length > 0 !== durationsIn(right).length > 0 &&
      asks(left, 'education') !== asks(right, 'education')
    )
      return [left, right]
  }
  return undefined
}

const assess = (requirement: Requirement, index: EvidenceIndex, title: string | null): Assessment => {
  const { text } = requirement
  if (requirement.kind === 'trait') return matchTrait(text, index)
  if (requirement.kind === 'logistics') return matchLogistics(text, index)
  if (requirement.kind === 'language') return matchLanguage(text, index)
  const halves = halvesOf(text)
  if (halves) return halves.map((half) => assessPlainly(half, requirement, index, title)).reduce(bothOf)
  return assessPlainly(text, requirement, index, title)
}

const assessPlainly = (text: string, { kind }: Requirement, index: EvidenceIndex, title: string | null): Assessment => {
  if (durationsIn(text).length > 0) return matchExperience(text, index, title)
  if (kind === 'education' || (kind === 'experience' && asks(text, 'education'))) return matchEducation(text, index)
  if (kind === 'licence') return matchLicence(text, index)
  if (kind === 'skill' && languageOnly(text)) return matchLanguage(text, index)
  return kind === 'experience' ? matchExperience(text, index, title) : matchSkill(text, index)
}

/**
 * Every requirement of a posting against a CV: how well it is shown, by which very words, and why; with the gaps in
 * the order to prepare them. Cautious: a strong match needs the specific terms. `now` ends jobs that go on.
 */
export const matchResume = (
  posting: Pick<Posting, 'requirements' | 'title' | 'duties'>,
  resume: Resume,
  given: { now: Instant },
): Fit => {
  const index = indexEvidence(resume, given.now)
  const matches = posting.requirements.map(
    (requirement): Match => ({ requirement, ...assess(requirement, index, posting.title) }),
  )
  return { matches, gaps: rankGaps(matches) }
}
