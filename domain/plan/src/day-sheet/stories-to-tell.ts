import { type DaySheet, type Fit, type Match, type MatchEvidence, provedOnPaper } from '@roundtwo/model'

type StoryToTell = DaySheet['stories'][number]

const wanted = 5
const mostGaps = 2

/** Something done makes a story; a line in a list of skills does not. */
const tellable = ({ where }: MatchEvidence): number => {
  if (/\b(?:highlights|story|stories)\b/u.test(where)) return 2
  return /^(?:work|projects|volunteer)\b/u.test(where) || /\bsummary\b/u.test(where) ? 1 : 0
}

const importance = (match: Match): number =>
  (match.requirement.level === 'must' ? 4 : 0) +
  (match.strength === 'strong' ? 2 : 1) -
  (provedOnPaper.has(match.requirement.kind) ? 3 : 0)

/** The first evidence that tells best and is not told already. */
const freshEvidence = (match: Match, told: ReadonlySet<string>): MatchEvidence | undefined =>
  [...match.evidence]
    .sort((one, other) => tellable(other) - tellable(one))
    .find((evidence) => !told.has(`${evidence.where}\n${evidence.quote}`))

/** For what no story of one's own is there for. */
const provenStories = (fit: Fit, most: number, needs: ReadonlySet<string>): StoryToTell[] => {
  const told = new Set<string>()
  const stories: StoryToTell[] = []
  const met = fit.matches
    .filter((match) => match.strength !== 'gap' && !needs.has(match.requirement.text))
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

const gapStories = (fit: Fit, needs: ReadonlySet<string>): StoryToTell[] =>
  fit.gaps
    .map((place) => fit.matches[place])
    .filter((match) => match !== undefined)
    .filter((match) => match.strength === 'gap' && match.requirement.level === 'must')
    .filter((match) => !needs.has(match.requirement.text))
    .slice(0, mostGaps)
    .map((match) => ({ need: `How to speak to it: ${match.requirement.text}`, quote: null, where: null }))

/**
 * Five stories: the user's own for what the posting wants, then the CV's strongest evidence for the most important
 * requirements, no evidence twice, and of the gaps in what is required at most two. Fewer when there are fewer.
 */
export const storiesToTell = (fit: Fit | null, own: readonly StoryToTell[] = []): StoryToTell[] => {
  if (fit === null) return own.slice(0, wanted)
  const needs = new Set(own.map(({ need }) => need))
  const gaps = gapStories(fit, needs)
  const proven = provenStories(fit, wanted, needs)
  return [...[...own, ...proven].slice(0, wanted - gaps.length), ...gaps]
}
