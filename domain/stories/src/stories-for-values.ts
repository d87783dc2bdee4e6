import { type Competency, isInUse, presentStory, type StoryRecord } from '@roundtwo/model'
import { plainWords, rootLine, signalsIn, signalsOf, tellingWords } from '@roundtwo/text'
import { readStory, type StoryRead, wordsShared } from './read-story.ts'
import { saidWords, shownBy, type TellableCompetency, tellableCompetencies } from './shown-competency.ts'

/** A story that shows a value. */
export interface ValueStory {
  storyId: string
  reason: string
  /** By the user; else proposed. */
  chosen: boolean
  /** The story's own words for it; null where it has none. */
  quote: string | null
}

const mostProposed = 3

/** The competencies a value speaks of. */
const calledBy = (value: string, competencies: readonly TellableCompetency[]): TellableCompetency[] => {
  const plain = plainWords(value)
  const roots = rootLine(value)
  return competencies.filter(
    ({ competency, phrases }) =>
      signalsIn(signalsOf([competency.name, ...competency.signals]), plain).length > 0 ||
      phrases.some((phrase) => roots.includes(phrase)),
  )
}

interface Tie {
  weight: number
  reason: string
  quote: string | null
}

/** How a story speaks of a value: by its own words, by a competency it is named for, by words that show one. */
const tieOf = (story: StoryRead, value: string, called: readonly TellableCompetency[]): Tie | undefined => {
  const own = wordsShared(story, tellingWords(value))
  const shown = called.flatMap((each) => {
    const how = shownBy(story, each)
    return how ? [{ name: each.competency.name, ...how }] : []
  })
  const [first] = shown.toSorted((one, other) => Number(other.named) - Number(one.named))
  const quote = own[0]?.sentence ?? first?.said[0]?.sentence ?? null
  const weight = 2 * own.length + (first?.named ? 3 : 0) + Math.min(2, first?.said.length ?? 0)
  if (own.length > 0) return { weight, quote, reason: `It speaks of it with ${saidWords(own)}.` }
  if (first === undefined) return undefined
  const reason = first.named
    ? `You named it for “${first.name}”, which this value speaks of.`
    : `It shows “${first.name}” with ${saidWords(first.said)}.`
  return { weight, quote, reason }
}

interface OpenStory {
  id: string
  read: StoryRead
}

const chosenStories = (
  value: string,
  chosen: readonly string[],
  stories: readonly OpenStory[],
  called: readonly TellableCompetency[],
): ValueStory[] =>
  chosen.flatMap((storyId) => {
    const story = stories.find(({ id }) => id === storyId)
    if (!story) return []
    const quote = tieOf(story.read, value, called)?.quote ?? story.read.sentences[0]?.text ?? null
    return [{ storyId, reason: 'You chose it.', chosen: true, quote }]
  })

const proposedStories = (
  value: string,
  chosen: readonly string[],
  stories: readonly OpenStory[],
  called: readonly TellableCompetency[],
): ValueStory[] =>
  stories
    .filter(({ id }) => !chosen.includes(id))
    .flatMap(({ id, read }) => {
      const tie = tieOf(read, value, called)
      return tie ? [{ id, tie }] : []
    })
    .toSorted((one, other) => other.tie.weight - one.tie.weight || (one.id < other.id ? -1 : 1))
    .slice(0, mostProposed)
    .map(({ id, tie }) => ({ storyId: id, reason: tie.reason, chosen: false, quote: tie.quote }))

/**
 * Reads the stories once and finds those that show something a company values: those chosen for it by hand first, then
 * at most three proposed for their words or for a competency the value speaks of.
 */
export const storiesForValues = (
  stories: readonly StoryRecord[],
  competencies: readonly Competency[],
): ((value: string, chosenIds: readonly string[]) => ValueStory[]) => {
  const open = stories.filter(isInUse).map((story) => ({ id: story.id, read: readStory(story) }))
  const all = new Map(stories.map((story) => [story.id, story]))
  const tellable = tellableCompetencies(competencies)
  return (value, chosenIds) => {
    const chosen = [...new Set(chosenIds.flatMap((id) => presentStory(id, all)?.id ?? []))]
    const called = calledBy(value, tellable)
    return [...chosenStories(value, chosen, open, called), ...proposedStories(value, chosen, open, called)]
  }
}
