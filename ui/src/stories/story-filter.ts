import type { StoryView } from '@roundtwo/contract'
import { competencyName } from '../words/competencies.ts'
import { storyParts } from './story-parts.ts'

export interface StoryFilter {
  words: string
  /** The catalog's id or words of one's own; all without. */
  competency: string | null
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ story: { content }, tellings }: StoryView): string =>
  plain(
    [
      content.title,
      ...storyParts.map(({ part }) => content[part]),
      ...content.competencies.map(competencyName),
      ...tellings.flatMap(({ company, people }) => [company, ...people]),
    ].join('\n'),
  )

/** Stories with every word that was typed, named for the competency. */
export const filterStories = (stories: StoryView[], { words, competency }: StoryFilter): StoryView[] => {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return stories.filter((view) => {
    if (competency !== null && !view.story.content.competencies.includes(competency)) return false
    const text = wanted.length > 0 ? textOf(view) : ''
    return wanted.every((word) => text.includes(word))
  })
}

/** The competencies stories are named for, by name, with how many each. */
export const competenciesIn = (stories: StoryView[]): { id: string; name: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const { story } of stories)
    for (const id of new Set(story.content.competencies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: competencyName(id), count }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}
