import type { KnownStory } from './ledger-context.ts'

const fillers = new Set(
  `the a an and or of to in on at for with from by my our their his her its i we they she he it that this these those who what when where how why
  about into over under out up down off not no new old one two three first last time times story stories example told tell story work worked
  would could should did does do was were is are be been had has have got get made make were after before during without within so very all some any
  them me us you your as than then there but if because between against more most less few much many other another same own wouldn't didn't`.split(
    /\s+/,
  ),
)

const stemOf = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/(?:ations?|ments?|ings?|ions?|ers?|ed|es|s|e|ly)$/, (end) =>
      word.length - end.length >= 4 ? '' : end,
    )

const stemsOf = (words: string): string[] =>
  (
    words
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  )
    .filter((word) => !fillers.has(word) && word.length > 1)
    .map(stemOf)

/** Whether two stems are of one word: alike in their first five letters, or one letter apart. */
const isSame = (one: string, other: string): boolean => {
  if (one === other) return true
  const short = Math.min(one.length, other.length)
  if (short >= 5 && one.slice(0, 5) === other.slice(0, 5)) return true
  if (short < 5 || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < short && one[at] === other[at]) at += 1
  const swapped =
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  return (
    swapped ||
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  )
}

export interface StoryFound {
  story: KnownStory
  /** A title's word counts one, another of the story's a third; shared with other stories, half of that. */
  score: number
}

export interface StoryReader {
  /** The one story the words speak of; null when none or several do. */
  find: (words: string) => StoryFound | null
}

interface Indexed {
  story: KnownStory
  title: Set<string>
  rest: Set<string>
}

const scoreOf = (stems: readonly string[], entry: Indexed, others: readonly Indexed[]): number => {
  let score = 0
  const last = stems.at(-1)
  for (const stem of new Set(stems)) {
    // The last word may be only begun.
    const begun = (word: string): boolean => stem === last && stem.length >= 3 && word.startsWith(stem)
    const inTitle = [...entry.title].some((word) => isSame(word, stem) || begun(word))
    const inRest = !inTitle && [...entry.rest].some((word) => isSame(word, stem))
    if (!inTitle && !inRest) continue
    const shared = others.some(
      ({ story, title }) => story !== entry.story && [...title].some((word) => isSame(word, stem)),
    )
    score += (inTitle ? 1 : 1 / 3) * (shared ? 0.5 : 1)
  }
  return score
}

/** Tells which story is meant by words it has in its title or text. */
export const storyReader = (stories: readonly KnownStory[]): StoryReader => {
  const entries = stories.map((story) => ({
    story,
    title: new Set(stemsOf(story.title)),
    rest: new Set(stemsOf(story.words ?? '')),
  }))
  return {
    find: (words) => {
      const stems = stemsOf(words)
      if (stems.length === 0) return null
      const ranked = entries
        .map((entry) => ({ story: entry.story, score: scoreOf(stems, entry, entries) }))
        .sort((one, other) => other.score - one.score)
      const [best, second] = ranked
      if (!best || best.score < 0.3 || (second && best.score - second.score < 0.2)) return null
      return best
    },
  }
}
