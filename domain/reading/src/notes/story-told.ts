import { readDocument, type Token } from '@roundtwo/text'
import { chanceThat, highest, templates } from '../features.ts'
import type { NoteModels } from './models.ts'
import words from './note-words.json' with { type: 'json' }
import type { KnownStory } from './notes-input.ts'

/** Words that say nothing of what a line is about. */
const emptyWords = new Set(words.empty.split(' '))

/** The roots of the words that say what a text is about. */
export const tellingRoots = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ kind, folded, stem }) => (kind === 'sign' || emptyWords.has(folded) ? [] : [stem])))

export interface StoryLikeness {
  storyId: string
  /** Words of the title found in the line, and the share of the title that they are. */
  shared: number
  share: number
}

/** What says how much a line speaks of each story, the likeliest first; stories with nothing in common are left out. */
export function storyFinder(stories: readonly KnownStory[]): (tokens: readonly Token[]) => StoryLikeness[] {
  const rootsOf = (text: string) => [...tellingRoots(readDocument(text, { keepLines: true }).tokens)]
  const known = stories.map(({ id, title, figures }) => {
    return { storyId: id, all: rootsOf([title, ...figures].join('\n')), title: rootsOf(title) }
  })
  return (tokens) => {
    const stems = new Set(tokens.map(({ stem }) => stem))
    const isSaid = (root: string) => stems.has(root)
    return known
      .map(({ storyId, all, title }) => {
        const share = title.filter(isSaid).length / Math.max(1, title.length)
        return { storyId, shared: all.filter(isSaid).length, share }
      })
      .filter(({ shared }) => shared > 0)
      .sort((left, right) => right.shared + right.share - left.shared - left.share)
  }
}

/** What a line has that tells of stories. */
interface Telling {
  stories: readonly StoryLikeness[]
  words: readonly string[]
}

const ofStory = templates(`shared {shared}|share {share}|ahead {ahead}|place {place}
  |shared {shared} share {share} ahead {ahead}`)

/** Whether the story at `place` in a line's list of likely stories is the one it speaks of. */
export function storyFeatures({ stories, words: said }: Telling, place: number): string[] {
  const story = stories[place]
  if (!story) return []
  const next = stories[place === 0 ? 1 : 0]
  const ahead = next ? Math.round((story.share - next.share) * 4) : 'alone'
  const likeness = { shared: Math.min(5, story.shared), share: Math.round(story.share * 5), ahead }
  return [
    ...ofStory({ ...likeness, place: Math.min(2, place) }),
    ...said.filter((word) => /^[a-z]+$/.test(word)).map((word) => `word ${word}`),
  ]
}

/** The story a line speaks of; undefined when none is likely enough. */
export function storyOn(line: Telling, { story }: NoteModels): string | undefined {
  const chances = line.stories.map(({ storyId }, place) => {
    return { storyId, chance: chanceThat(story, 'yes', storyFeatures(line, place)) }
  })
  const best = highest(chances, ({ chance }) => chance)
  return best && best.chance >= 0.5 ? best.storyId : undefined
}
