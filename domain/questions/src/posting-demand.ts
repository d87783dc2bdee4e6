import { type Competency, type Fit, type JobFamily, type Posting, provedOnPaper, type Strength } from '@roundtwo/model'
import { plainWords, signalsIn, signalsOf } from '@roundtwo/text'

/** How much a posting calls for a competency, and the requirement that says so most plainly. */
export interface Demand {
  /** 0 to 1. */
  weight: number
  requirement: number | null
  /** The gaps it is to ask about, most important first, since nothing else in the posting speaks for it as they do. */
  gaps: readonly number[]
  /** Wanted only because of the skills the posting requires. */
  forSkills: boolean
}

const strengthBoost: Record<Strength, number> = { gap: 0.6, partial: 0.35, strong: 0 }

/** What a gap of skill or experience is asked about, when no signal names something closer. */
const testedByGaps = 'new-ground'
/** What the skills a posting requires call for together. */
const testedBySkills = 'technical-depth'
const askedOfGaps = new Set(['skill', 'experience'])

const half = (sum: number): number => sum / (sum + 1)

interface Voice {
  text: string
  weight: number
  requirement: number | null
}

/** "Qualified Teacher Status" is proved on paper: no question about the craft is asked because of it. */
const voicesOf = (posting: Posting, fit: Fit): Voice[] => [
  ...posting.requirements.flatMap(({ text, level, kind }, place) =>
    provedOnPaper.has(kind)
      ? []
      : {
          text: plainWords(text),
          weight: (level === 'must' ? 1 : 0.4) + strengthBoost[fit.matches[place]?.strength ?? 'strong'],
          requirement: place,
        },
  ),
  ...posting.duties.map((duty) => ({ text: plainWords(duty), weight: 0.5, requirement: null })),
  ...posting.values.map((value) => ({ text: plainWords(value), weight: 0.5, requirement: null })),
  { text: plainWords(posting.title ?? ''), weight: 1, requirement: null },
]

/** Places of the must-haves of skill and experience that are not shown, most important first. */
const openGaps = (posting: Posting, fit: Fit): number[] =>
  fit.gaps.filter((place) => {
    const requirement = posting.requirements[place]
    return requirement?.level === 'must' && askedOfGaps.has(requirement.kind)
  })

const gapWeight = 0.8
const skillWeight = 0.2

const noFit: Fit = { matches: [], gaps: [] }

/**
 * Demand for each competency, by id; what the posting does not speak of is missing. Without a fit the posting's words
 * alone count.
 */
export const demandsOf = (
  competencies: readonly Competency[],
  posting: Posting,
  fit: Fit = noFit,
): Map<string, Demand> => {
  const voices = voicesOf(posting, fit)
  const heardBy = new Map(
    competencies.map(({ id, signals }) => {
      const own = signalsOf(signals)
      return [id, voices.filter((voice) => signalsIn(own, voice.text).length > 0)]
    }),
  )
  const closer = new Set([...heardBy.values()].flat().map((voice) => voice.requirement))
  const gaps = openGaps(posting, fit).filter((place) => !closer.has(place))
  const skills = posting.requirements.filter(({ kind, level }) => kind === 'skill' && level === 'must').length
  const demands = new Map<string, Demand>()
  for (const [id, heard] of heardBy) {
    const loudest = heard
      .filter((voice) => voice.requirement !== null)
      .toSorted((one, other) => other.weight - one.weight)[0]
    const asked = id === testedByGaps ? gaps : []
    const fromSkills = id === testedBySkills ? skillWeight * skills : 0
    const sum = heard.reduce((total, voice) => total + voice.weight, fromSkills + (asked.length > 0 ? gapWeight : 0))
    if (sum > 0)
      demands.set(id, {
        weight: half(sum),
        requirement: loudest?.requirement ?? null,
        gaps: asked,
        forSkills: heard.length === 0 && fromSkills > 0,
      })
  }
  return demands
}

const enoughForFamily = 3

/** The families a posting belongs to, by id, from 0 to 1; a word in the title says more than many elsewhere. */
export const familiesOf = (families: readonly JobFamily[], posting: Posting): Map<string, number> => {
  const title = plainWords(posting.title ?? '')
  const work = plainWords([...posting.requirements.map(({ text }) => text), ...posting.duties].join(' . '))
  const rest = plainWords(posting.text)
  const sums = families.map(({ id, signals }) => {
    const own = signalsOf(signals)
    const sum =
      3 * Math.min(2, signalsIn(own, title).length) +
      Math.min(4, signalsIn(own, work).length) +
      0.25 * Math.min(6, signalsIn(own, rest).length)
    return { id, sum }
  })
  const highest = Math.max(...sums.map(({ sum }) => sum), enoughForFamily)
  return new Map(
    sums
      .filter(({ sum }) => sum >= enoughForFamily && sum >= highest / 2)
      .map(({ id, sum }) => [id, (sum / highest) ** 2]),
  )
}
