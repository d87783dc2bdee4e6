import type { DaySheet, Fit, Match, MatchEvidence, RequirementKind } from '@roundtwo/units'

type StoryToTell = DaySheet['stories'][number]

const wanted = 5
const mostGaps = 2

/** What is proved with a paper or a plain yes, not with a story. */
const notTold: ReadonlySet<RequirementKind> = new Set(['licence', 'language', 'logistics', 'education'])

/** Something done makes a story; a line in a list of skills does not. */
const tellable = ({ where }: MatchEvidence): number => {
  if (/\b(?:highlights|story|stories)\b/u.test(where)) return 2
  return /^(?:work|projects|volunteer)\b/u.test(where) || /\bsummary\b/u.test(where) ? 1 : 0
}

const importance = (match: Match): number =>
  (match.requirement.level === 'must' ? 4 : 0) +
  (match.strength === 'strong' ? 2 : 1) -
  (notTold.has(match.requirement.kind) ? 3 : 0)

/** The first evidence that tells best and is not told already. */
const freshEvidence = (match: Match, told: ReadonlySet<string>): MatchEvidence | undefined =>
  [...match.evidence]
    .sort((one, other) => tellable(other) - tellable(one))
    .find((evidence) => !told.has(`${evidence.where}\n${evidence.quote}`))

const provenStories = (fit: Fit, most: number): StoryToTell[] => {
  const told = new Set<string>()
  const stories: StoryToTell[] = []
  const met = fit.matches
    .filter((match) => match.strength !== 'gap')
    .sort((one, other) => importance(other) - importance(one))
  for (const match of met) {
    if (stories.length === most) break
    const evidence = freshEvidence(match, told)
    if (evidence === undefined) continue
    told.add(`${evidence.where}\n${evidence.quote}`)
    stories.push({ need: match.requirement.text, quote: evidence.quote, where: evidence.where })
  }
  return stories
}

const gapStories = (fit: Fit): StoryToTell[] =>
  fit.gaps
    .map((place) => fit.matches[place])
    .filter((match) => match !== undefined)
    .filter((match) => match.strength === 'gap' && match.requirement.level === 'must')
    .slice(0, mostGaps)
    .map((match) => ({ need: `How to speak to it: ${match.requirement.text}`, quote: null, where: null }))

/**
 * Five stories: the strongest evidence for the most important requirements, no evidence twice, and of the gaps in what
 * is required at most two. Fewer when the CV gives fewer.
 */
export const storiesToTell = (fit: Fit | null): StoryToTell[] => {
  if (fit === null) return []
  const gaps = gapStories(fit)
  const proven = provenStories(fit, wanted)
  const kept = proven.slice(0, Math.max(wanted - gaps.length, 0))
  return [...kept, ...gaps]
}
