import { blankDraft, type Draft, tidied } from './draft.ts'
import { clear, type Readers, type Reading } from './reading.ts'

export const storyWord = /\b(?:stor(?:y|ies)|examples?|anecdotes?|tale|case)\b/i
const oneOf = /\b(?:the|my) (?:\p{L}[\p{L}'-]* ){1,5}one\b|\btime (?:i|we|when)\b/iu

/** The words that name a story, without who heard it and what was done with it. */
const storyPhrase = (words: string): string =>
  words
    .replace(
      /^.*?\b(?:told|shared|gave|used|talked about|went through|explained|mentioned|repeated|described|presented|went with|answered with)\b/i,
      '',
    )
    .replace(/\b(?:to|with|->|>)\s+(?:the )?\p{L}[\p{L}'.-]*(?:\s(?:and|&)\s\p{L}[\p{L}'.-]*)?\s*$/iu, '')
    .replace(
      /^\s*(?:(?:them|her|him|us|the panel|panel|everyone|\p{Lu}\p{Ll}+)\s+)?(?:(?:about|with|through)\s+)?/u,
      '',
    )

export const asStory = (reading: Reading, readers: Readers, weak: boolean): Draft | null => {
  const phrase = storyPhrase(reading.words)
  const found = readers.stories.find(phrase) ?? readers.stories.find(reading.words)
  const named = storyWord.test(reading.words) || oneOf.test(reading.words)
  const needed = weak ? (named ? 0.3 : Number.POSITIVE_INFINITY) : named ? 0.3 : 0.95
  const personIds = clear(reading.mentions)
  if (found && found.score >= needed) {
    const { id, title, version } = found.story
    return { ...blankDraft('story', title, named ? 0.92 : 0.85), storyId: id, version, personIds }
  }
  return named && !weak && phrase.trim() !== ''
    ? { ...blankDraft('story', tidied(phrase), 0.7), personIds }
    : null
}
