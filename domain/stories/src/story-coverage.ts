import {
  type Competency,
  type CoverageRow,
  type Fit,
  isInUse,
  type Posting,
  provedOnPaper,
  type Requirement,
  type StoryRecord,
} from '@roundtwo/model'
import { plainWords, quoted, signalsIn, signalsOf } from '@roundtwo/text'
import { coverRequirement } from './cover-requirement.ts'
import { readStory, type StoryRead } from './read-story.ts'
import { saidWords, shownBy, type TellableCompetency, tellableCompetencies } from './shown-competency.ts'

export interface CoverageFacts {
  posting: Posting
  stories: readonly StoryRecord[]
  competencies: readonly Competency[]
  /** How much the posting calls for each competency, by id: more is more; nothing is said of those it does not call for. */
  demands: ReadonlyMap<string, { weight: number }>
  /** The posting matched against `storiesAsResume` of the very same stories; null where it was not. */
  fit: Fit | null
}

type Need = CoverageRow['need']
type Covering = CoverageRow['stories'][number]

interface OpenStory {
  id: string
  /** Its place among all stories given, by which evidence points to it. */
  place: number
  read: StoryRead
}

const strengthOrder = { strong: 0, partial: 1 }

/** Strong before partial; the order of the stories makes no difference. */
const ordered = (stories: readonly Covering[]): Covering[] =>
  stories.toSorted(
    (one, other) =>
      strengthOrder[one.strength] - strengthOrder[other.strength] || (one.storyId < other.storyId ? -1 : 1),
  )

const coveredBy = (
  stories: readonly OpenStory[],
  cover: (story: OpenStory) => Omit<Covering, 'storyId'> | undefined,
): Covering[] =>
  ordered(
    stories.flatMap((story) => {
      const covering = cover(story)
      return covering ? [{ storyId: story.id, ...covering }] : []
    }),
  )

const competencyCover =
  (each: TellableCompetency) =>
  ({ read }: OpenStory): Omit<Covering, 'storyId'> | undefined => {
    const shown = shownBy(read, each)
    if (shown === undefined) return undefined
    if (shown.named) return { strength: 'strong', reason: 'You named it for this.' }
    return { strength: 'partial', reason: `It speaks of this with ${saidWords(shown.said)}.` }
  }

interface CalledFor {
  competency: TellableCompetency
  reason: string
}

/** The posting's first words that call for a competency, requirements before duties. */
const callOf = ({ signals }: Competency, posting: Posting): string | undefined => {
  const own = signalsOf(signals)
  const texts = [
    ...posting.requirements.filter(({ kind }) => !provedOnPaper.has(kind)).map(({ text }) => text),
    ...posting.duties,
    ...posting.values,
    posting.title ?? '',
  ]
  return texts.find((text) => signalsIn(own, plainWords(text)).length > 0)
}

/** What the posting's words call for, most wanted first; without any such words, what is asked of anybody. */
const competenciesCalledFor = (
  competencies: readonly TellableCompetency[],
  { posting, demands }: Pick<CoverageFacts, 'posting' | 'demands'>,
): CalledFor[] => {
  const weight = ({ competency }: TellableCompetency): number => demands.get(competency.id)?.weight ?? 0
  const called = competencies
    .toSorted((one, other) => weight(other) - weight(one))
    .flatMap((competency) => {
      const words = callOf(competency.competency, posting)
      return words === undefined ? [] : [{ competency, reason: `The posting says ${quoted(words)}.` }]
    })
  if (called.length > 0) return called
  return competencies
    .filter(({ competency }) => competency.general)
    .map((competency) => ({ competency, reason: 'Asked about in nearly any job.' }))
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase()

/** A story may be named for a requirement in the posting's own words, as for a competency. */
const isNamedFor = ({ content }: StoryRead, { text }: Requirement): boolean =>
  content.competencies.some((named) => plain(named) === plain(text))

const placeOfNeed = (need: Need): number => (need.kind === 'competency' ? 1 : need.level === 'must' ? 0 : 2)

/** What nothing shows, then what is half shown, then the rest; in each musts, competencies, wishes. */
const placeOfRow = ({ need, stories }: CoverageRow): number => {
  const best = stories[0]?.strength
  return (best === undefined ? 0 : best === 'partial' ? 3 : 6) + placeOfNeed(need)
}

/**
 * What the posting requires and the competencies it calls for, each with the stories that show it; gaps first. A story
 * shows a requirement strongly when the match is strong and the story has every term of it, or when the requirement
 * asks for a competency alone and the story is named for that, or for the requirement itself; by its words alone it
 * shows one in part. What is proved on paper has no row.
 */
export const storyCoverage = (facts: CoverageFacts): CoverageRow[] => {
  const { posting, stories, competencies, fit } = facts
  const told = stories.flatMap((story, place) =>
    isInUse(story) ? [{ id: story.id, place, read: readStory(story) }] : [],
  )
  const known = tellableCompetencies(competencies)
  const requirementRow = (requirement: Requirement, place: number): CoverageRow => {
    const cover = coverRequirement(requirement, fit?.matches[place], known)
    return {
      need: { kind: 'requirement', place, text: requirement.text, level: requirement.level },
      stories: coveredBy(told, (story) =>
        isNamedFor(story.read, requirement)
          ? { strength: 'strong', reason: 'You named it for this.' }
          : cover(story.read, story.place),
      ),
    }
  }
  const requirements = posting.requirements.flatMap((requirement, place) =>
    provedOnPaper.has(requirement.kind) ? [] : [requirementRow(requirement, place)],
  )
  const called = competenciesCalledFor(known, facts).map(
    ({ competency, reason }): CoverageRow => ({
      need: { kind: 'competency', id: competency.competency.id, name: competency.competency.name, reason },
      stories: coveredBy(told, competencyCover(competency)),
    }),
  )
  return [...requirements, ...called].toSorted((one, other) => placeOfRow(one) - placeOfRow(other))
}
