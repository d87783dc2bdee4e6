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
  title: string[]
  /** Stems of its other words, and the first five letters of the long ones; made when they are asked for. */
  rest: () => Set<string>
}

/** As much of a story's text as tells it from others. */
const longestWords = 500
const beginning = 5

const restOf = (words: string): Set<string> => {
  const rest = stemsOf(words.slice(0, longestWords))
  return new Set([
    ...rest,
    ...rest.flatMap((stem) => (stem.length > beginning ? [stem.slice(0, beginning)] : [])),
  ])
}

const indexed = (story: KnownStory): Indexed => {
  let rest: Set<string> | null = null
  const once = (): Set<string> => {
    rest ??= restOf(story.words ?? '')
    return rest
  }
  return { story, title: [...new Set(stemsOf(story.title))], rest: once }
}

/** A stem of the words, with whose titles have it. */
interface Heard {
  stem: string
  titles: ReadonlySet<Indexed>
}

const heardIn = (stems: readonly string[], entries: readonly Indexed[]): Heard[] => {
  const last = stems.at(-1)
  return [...new Set(stems)].map((stem) => {
    // The last word may be only begun.
    const begun = (word: string): boolean => stem === last && stem.length >= 3 && word.startsWith(stem)
    const titles = entries.filter(({ title }) => title.some((word) => isSame(word, stem) || begun(word)))
    return { stem, titles: new Set(titles) }
  })
}

const titleScore = (entry: Indexed, heard: readonly Heard[]): number =>
  heard.reduce((sum, { titles }) => (titles.has(entry) ? sum + (titles.size > 1 ? 0.5 : 1) : sum), 0)

const restScore = (entry: Indexed, heard: readonly Heard[]): number => {
  const rest = entry.rest()
  const has = (stem: string): boolean =>
    rest.has(stem) || (stem.length > beginning && rest.has(stem.slice(0, beginning)))
  const others = heard.filter(({ stem, titles }) => !titles.has(entry) && has(stem))
  // A long text shares some words with anything that is said.
  return Math.min(
    2,
    others.reduce((sum, { titles }) => sum + (titles.size > 0 ? 1 / 6 : 1 / 3), 0),
  )
}

const leader = (
  entries: readonly Indexed[],
  score: (entry: Indexed) => number,
  margin: number,
): StoryFound | null => {
  const ranked = entries.map((entry) => ({ story: entry.story, score: score(entry) }))
  const [best, second] = ranked.sort((one, other) => other.score - one.score)
  return best && best.score >= 0.3 && best.score - (second?.score ?? 0) >= margin ? best : null
}

/** Tells which story is meant by words it has in its title or text. */
export const storyReader = (stories: readonly KnownStory[]): StoryReader => {
  let entries: Indexed[] | null = null
  return {
    find: (words) => {
      const stems = stemsOf(words)
      if (stems.length === 0) return null
      // Most notes speak of no story: the index is made when it is asked for.
      entries ??= stories.map(indexed)
      const heard = heardIn(stems, entries)
      const title = (entry: Indexed): number => titleScore(entry, heard)
      return (
        leader(entries, title, 1) ?? leader(entries, (entry) => title(entry) + restScore(entry, heard), 0.2)
      )
    },
  }
}
