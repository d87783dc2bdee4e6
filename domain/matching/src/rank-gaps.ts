import type { Match, RequirementKind } from '@roundtwo/model'
import { readWish } from './wish.ts'

/** What cannot be made good by talking comes first, so that the paper is ready. */
const urgency: Record<RequirementKind, number> = {
  licence: 3,
  logistics: 1,
  education: 2,
  experience: 2,
  skill: 2,
  language: 2,
  trait: 0,
}

const rightToWork =
  /\b(?:right to work|work(?:ing)? rights|authori[sz]ed to work|eligib\w+ to work|work permit|visa|citizen)/i

const urgencyOf = ({ requirement }: Match): number =>
  requirement.kind === 'logistics' && rightToWork.test(requirement.text) ? 3 : urgency[requirement.kind]

const weightOf = ({ requirement }: Match): number =>
  readWish(requirement.text, { traits: requirement.kind === 'trait' })
    .groups.flatMap((group) => group.alternatives[0]?.elements ?? [])
    .reduce((total, element) => total + element.weight, 0)

/** Places of what is not strong, most important first: must before nice, papers first, gaps before partials, then weight. */
export const rankGaps = (matches: readonly Match[]): number[] =>
  matches
    .map((match, place) => ({
      match,
      place,
      weight: urgencyOf(match) === urgency.licence ? 0 : weightOf(match),
    }))
    .filter(({ match }) => match.strength !== 'strong')
    .toSorted(
      (one, other) =>
        Number(other.match.requirement.level === 'must') - Number(one.match.requirement.level === 'must') ||
        urgencyOf(other.match) - urgencyOf(one.match) ||
        Number(other.match.strength === 'gap') - Number(one.match.strength === 'gap') ||
        other.weight - one.weight ||
        one.place - other.place,
    )
    .map(({ place }) => place)
