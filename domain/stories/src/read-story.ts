import { type StoryContent, type StoryPart, type StoryRecord, storyParts } from '@roundtwo/model'
import { type RootedWord, rootedWords } from '@roundtwo/text'
import { sentencesIn } from './sentences.ts'

/** A sentence of a story, by its words. */
export interface StorySentence {
  part: StoryPart
  text: string
  words: RootedWord[]
  /** Its roots between blanks. */
  line: string
  /** "We had never used Python" shows no Python. */
  denies: boolean
}

export interface StoryRead {
  content: StoryContent
  /** What was done and what came of it before what led to it. */
  sentences: StorySentence[]
}

/** Something a story says, in its own words. */
export interface Said {
  words: string
  part: StoryPart
  sentence: string
  /** Which word of the sentence comes first. */
  first: number
}

const telling: Record<StoryPart, number> = { action: 0, result: 1, task: 2, situation: 3, reflection: 4 }

const denial = /\b(?:no|not|never|without|nobody|neither|lacked|lacking)\b|n['’]t\b/iu

export const readStory = ({ content }: Pick<StoryRecord, 'content'>): StoryRead => ({
  content,
  sentences: storyParts
    .toSorted((one, other) => telling[one] - telling[other])
    .flatMap((part) =>
      sentencesIn(content[part]).map((text) => {
        const words = rootedWords(text)
        const line = ` ${words.map(({ root }) => root).join(' ')} `
        return { part, text, words, line, denies: denial.test(text) }
      }),
    ),
})

/** Where a sentence has a phrase, given as a line of roots; the words as they stand there. */
export const saidIn = (sentence: StorySentence, phrase: string): Said | undefined => {
  const at = phrase === '' ? -1 : sentence.line.indexOf(phrase)
  if (at < 0) return undefined
  const first = sentence.line.slice(0, at).split(' ').length - 1
  const count = phrase.trim().split(' ').length
  const words = sentence.words
    .slice(first, first + count)
    .map(({ word }) => word)
    .join(' ')
  return { words, part: sentence.part, sentence: sentence.text, first }
}

/** The words of a story that have one of these roots, each root once; what it denies or has only learnt is passed over. */
export const wordsShared = (story: StoryRead, roots: ReadonlyMap<string, string>): Said[] => {
  const shared = new Map<string, Said>()
  for (const { words, part, text, denies } of story.sentences) {
    if (denies || part === 'reflection') continue
    words.forEach(({ word, root }, first) => {
      if (roots.has(root) && !shared.has(root)) shared.set(root, { words: word, part, sentence: text, first })
    })
  }
  return [...shared.values()]
}
