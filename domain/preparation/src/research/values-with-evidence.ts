import type { Competency, NoteRecord, StoryRecord } from '@roundtwo/model'
import { plainWords, signalsIn, signalsOf } from '../questions/signals.ts'
import { readStory, type StoryRead, wordsShared } from '../stories/read-story.ts'
import {
  saidWords,
  shownBy,
  type TellableCompetency,
  tellableCompetencies,
} from '../stories/shown-competency.ts'
import { isInUse, presentStory } from '../stories/story-parts.ts'
import { rootLine, tellingWords } from '../stories/word-roots.ts'

export interface ValuesFacts {
  /** As the posting says them. */
  values: readonly string[]
  notes: readonly NoteRecord[]
  stories: readonly StoryRecord[]
  competencies: readonly Competency[]
}

/** A story that shows a value. */
export interface ValueStory {
  storyId: string
  reason: string
  /** By the user; else proposed. */
  chosen: boolean
  /** The story's own words for it; null where it has none. */
  quote: string | null
}

export interface ValueEvidence {
  value: string
  /** Who says so: the posting, or the note's source. */
  source: string
  noteId: string | null
  stories: ValueStory[]
}

type Value = Pick<ValueEvidence, 'value' | 'source' | 'noteId'> & { chosen: readonly string[] }

const mostProposed = 3

/** All the value's telling words are in the note, or the note's in the value. */
const sameValue = (value: string, note: string): boolean => {
  const [wanted, noted] = [tellingWords(value), tellingWords(note)]
  if (wanted.size === 0 || noted.size === 0) return value.trim().toLowerCase() === note.trim().toLowerCase()
  const [fewer, more] = wanted.size <= noted.size ? [wanted, noted] : [noted, wanted]
  return [...fewer.keys()].every((root) => more.has(root))
}

/** The posting's values, each with the note that says the same, then the values noted besides. */
const valuesOf = ({ values, notes }: ValuesFacts): Value[] => {
  const noted = notes.filter(
    ({ theme, state, text }) => theme === 'values' && state === 'kept' && text.trim(),
  )
  const used = new Set<string>()
  const stated = [...new Set(values.map((value) => value.trim()))].flatMap((value): Value[] => {
    if (value === '') return []
    const note = noted.find(({ id, text }) => !used.has(id) && sameValue(value, text))
    if (note) used.add(note.id)
    return [{ value, source: 'The posting', noteId: note?.id ?? null, chosen: note?.storyIds ?? [] }]
  })
  const others = noted
    .filter(({ id }) => !used.has(id))
    .map(
      ({ id, text, source, link, storyIds }): Value => ({
        value: text.trim(),
        source: source ?? link ?? 'Your note',
        noteId: id,
        chosen: storyIds,
      }),
    )
  return [...stated, ...others]
}

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
  { value, chosen }: Value,
  stories: readonly OpenStory[],
  called: readonly TellableCompetency[],
): ValueStory[] =>
  [...new Set(chosen)].flatMap((storyId) => {
    const story = stories.find(({ id }) => id === storyId)
    if (!story) return []
    const quote = tieOf(story.read, value, called)?.quote ?? story.read.sentences[0]?.text ?? null
    return [{ storyId, reason: 'You chose it.', chosen: true, quote }]
  })

const proposedStories = (
  { value, chosen }: Value,
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
 * What the company says it values, by the posting and by one's notes, against one's stories: those chosen by hand
 * first, then at most three proposed for their words or for a competency the value speaks of. Only notes kept count.
 */
export const valuesWithEvidence = (facts: ValuesFacts): ValueEvidence[] => {
  const stories = facts.stories.filter(isInUse).map((story) => ({ id: story.id, read: readStory(story) }))
  const all = new Map(facts.stories.map((story) => [story.id, story]))
  const competencies = tellableCompetencies(facts.competencies)
  return valuesOf(facts).map((found) => {
    const chosen = found.chosen.flatMap((id) => presentStory(id, all)?.id ?? [])
    const value = { ...found, chosen }
    const called = calledBy(value.value, competencies)
    return {
      value: value.value,
      source: value.source,
      noteId: value.noteId,
      stories: [...chosenStories(value, stories, called), ...proposedStories(value, stories, called)],
    }
  })
}
