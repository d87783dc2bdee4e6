import {
  type Competency,
  diverseOrder,
  type ExpectedQuestion,
  type Question,
  type QuestionCategory,
  type ServedQuestion,
  type StoryRecord,
} from '@roundtwo/model'
import { capitalised, joinWithAnd, tellingWords } from '@roundtwo/text'
import { readStory, type StoryRead } from './read-story.ts'
import { type Shown, saidWords, shownBy, tellableCompetencies } from './shown-competency.ts'

export interface ServedFacts {
  questions: readonly Question[]
  competencies: readonly Competency[]
  /** Those of the coming interview, the likeliest first. */
  expected?: readonly ExpectedQuestion[]
  /** At most so many. */
  limit?: number
}

/** How well a story answers each kind of question: one about the past fully, an invented case as proof only. */
const answers: Record<QuestionCategory, number> = {
  behavioural: 1,
  'role-specific': 0.85,
  technical: 0.8,
  'cultural-fit': 0.8,
  situational: 0.65,
}

/** Weights of the ties between a story and a question; judgement. The first two are for its main competency. */
const ties = { named: 0.7, said: 0.45, besides: 0.5, word: 0.12 }
const mostForWords = 0.36

/** Below this a story would have to be bent to the question. */
const least = 0.3

/** Of what is expected, what an interview has room for. */
const mostExpected = 20

const usualLimit = 12

interface Tie {
  question: Question
  relevance: number
  shown: { name: string; shown: Shown; main: boolean } | undefined
  /** The story's words that the question has too. */
  words: string[]
  expected: boolean
}

const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

const strengthOf = ({ named, said }: Shown): number =>
  named ? ties.named : ties.said * Math.min(1, 0.6 + 0.2 * said.length)

/** Reads a story once, for any number of questions. */
const tieWith = (story: StoryRead, { competencies, expected = [] }: ServedFacts): ((question: Question) => Tie) => {
  const shown = new Map(
    tellableCompetencies(competencies).map((each) => [each.competency.id, shownBy(story, each)] as const),
  )
  const names = new Map(competencies.map(({ id, name }) => [id, inSentence(name)]))
  const own = tellingWords([story.content.title, ...story.sentences.map(({ text }) => text)].join(' . '))
  const awaited = new Set(expected.slice(0, mostExpected).map(({ question }) => question.id))
  return (question) => {
    const shows = question.competencies.flatMap((id, place) => {
      const how = shown.get(id)
      const worth = how ? strengthOf(how) * (place === 0 ? 1 : ties.besides) : 0
      return how ? [{ name: names.get(id) ?? id, shown: how, main: place === 0, worth }] : []
    })
    const [first, ...others] = shows.toSorted((one, other) => other.worth - one.worth)
    const asked = [...tellingWords(question.text)].filter(([root]) => own.has(root))
    const byWords = Math.min(mostForWords, asked.length * ties.word)
    const relevance = (first?.worth ?? 0) + 0.3 * (others[0]?.worth ?? 0) + byWords
    return {
      question,
      relevance: Math.min(1, relevance * answers[question.category]),
      shown: first,
      words: asked.flatMap(([root]) => own.get(root) ?? []),
      expected: awaited.has(question.id),
    }
  }
}

const reasonFor = ({ shown, words, expected }: Tie): string => {
  const same = words.slice(0, 3).map((word) => `“${word}”`)
  const speaks = same.length === 0 ? '' : `it asks about ${joinWithAnd(same)}, which your story speaks of`
  const awaited = expected ? 'Expected in this interview. ' : ''
  if (shown === undefined) return `${awaited}${capitalised(speaks)}.`
  const tests = `which this question tests${shown.main ? '' : ' besides'}`
  const told = saidWords(shown.shown.said)
  const backed = told === '' ? speaks : told
  const how = shown.shown.named ? `You named it for ${shown.name}, ${tests}` : `Shows ${shown.name}, ${tests}`
  return `${awaited}${how}${backed === '' ? '' : `; ${backed}`}.`
}

const likeness = (one: Tie, other: Tie): number => {
  const [mine] = one.question.competencies
  const [theirs] = other.question.competencies
  if (mine !== undefined && mine === theirs) return 1
  return one.question.competencies.some((id) => other.question.competencies.includes(id)) ? 0.5 : 0
}

const likenessCosts = 0.25

const inOrder = (tied: readonly Tie[]): { item: Tie; score: number }[] =>
  diverseOrder(
    tied.map((item) => ({ item, relevance: item.relevance })),
    likeness,
    likenessCosts,
  )

/**
 * The questions a story answers, each with the reason: those expected in the coming interview first, then the closest,
 * different competencies taking turns. Questions of a family of jobs only where such are expected, or where story and
 * question share two telling words. Scores from 0 to 1, of which only the order within each of the two groups means
 * something.
 */
export const servedQuestions = (story: Pick<StoryRecord, 'content'>, facts: ServedFacts): ServedQuestion[] => {
  const tie = tieWith(readStory(story), facts)
  const families = new Set((facts.expected ?? []).map(({ question }) => question.family))
  const tied = facts.questions
    .map(tie)
    .filter(({ relevance }) => relevance >= least)
    .filter(({ question, words }) => question.family === null || families.has(question.family) || words.length > 1)
    .toSorted((one, other) => other.relevance - one.relevance || (one.question.id < other.question.id ? -1 : 1))
  const groups = [tied.filter(({ expected }) => expected), tied.filter(({ expected }) => !expected)]
  return groups
    .flatMap(inOrder)
    .slice(0, Math.max(0, facts.limit ?? usualLimit))
    .map(({ item, score }) => ({ question: item.question, score, reason: reasonFor(item) }))
}
