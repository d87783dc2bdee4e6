import {
  type Figure,
  isInUse,
  type Resume,
  type ResumeProject,
  type StoryPart,
  type StoryRecord,
} from '@roundtwo/model'

/** What was done; what was learnt is no evidence of having done it. */
const evident: readonly StoryPart[] = ['situation', 'task', 'action', 'result']

const figureWords = ({ subject, amount, upTo, unit }: Figure): string =>
  `${amount}${upTo === null ? '' : ` to ${upTo}`} ${unit}: ${subject}`

const asProject = (story: StoryRecord): ResumeProject => {
  if (!isInUse(story)) return {}
  const { content } = story
  return {
    name: content.title,
    highlights: [...evident.map((part) => content[part]), ...content.figures.map(figureWords)],
  }
}

/**
 * Stories in the shape of a CV, each a project at its own place, so that requirements can be matched against all of
 * them at once. Stories deleted or merged keep their place and say nothing.
 */
export const storiesAsResume = (stories: readonly StoryRecord[]): Resume => ({
  projects: stories.map(asProject),
})

/** Which story, by its place, and which part of it a path into `storiesAsResume` points to. */
export const storyAtPath = (where: string): { place: number; part: StoryPart | null } | undefined => {
  const [, place, highlight] = /^projects\.(\d+)(?:\.highlights\.(\d+))?/u.exec(where) ?? []
  if (place === undefined) return undefined
  return { place: Number(place), part: highlight === undefined ? null : (evident[Number(highlight)] ?? null) }
}
