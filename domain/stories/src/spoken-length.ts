import { type Figure, numberWords, type SpokenLength, type StoryContent, storyParts } from '@roundtwo/model'

/**
 * Words a minute where the user's own pace is not known: what is usually given for English conversation (National
 * Center for Voice and Speech; read in accounts of it, not at the source). No study sets a pace for interviews, and
 * nobody remarks on one from 110 to 200, so that a person may need from a quarter less to a third more time.
 */
export const usualPace = 150

/** Seconds a story may take; judgement: below there is seldom an action and a result, above they stop listening. */
const shortest = 90
const longest = 150

/** A number, a sign said as a word, or a word; compounds are as many words as they have parts. */
const spokenWord = /[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*|[%£€$&]/gu

const wordsIn = (text: string): number => text.match(spokenWord)?.length ?? 0

const digitsOf = (text: string): string => text.replace(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')

const inWords = new Map(Object.entries(numberWords).map(([word, number]) => [number, word]))

const says = (texts: string, amount: number): boolean => {
  const digits = String(amount).replace(/[.+]/gu, (sign) => (sign === '.' ? '[.,]' : '[+]'))
  const word = inWords.get(amount)
  const spelt = word === undefined ? '' : `|\\b${word}\\b`
  return new RegExp(`(?<!\\d|\\d[.,])${digits}(?!\\d|[.,]\\d)${spelt}`, 'iu').test(texts)
}

/** A figure joinWithAnd is said with the rest; only one the texts do not have is said besides. */
const wordsOfFigure = (texts: string, { subject, amount, upTo, unit }: Figure): number => {
  if (says(texts, amount) && (upTo === null || says(texts, upTo))) return 0
  return wordsIn(`${subject} ${amount} ${upTo === null ? '' : `to ${upTo}`} ${unit}`)
}

/**
 * How long a story takes to tell, from the words of its five parts at `pace` words a minute; at the usual pace when
 * that is null or no pace at all. Whole seconds. Pauses and what is added in the telling are not in it.
 */
export const spokenLength = (content: StoryContent, pace: number | null): SpokenLength => {
  const texts = storyParts.map((part) => content[part]).join('\n')
  const plain = digitsOf(texts)
  const words = wordsIn(texts) + content.figures.reduce((sum, figure) => sum + wordsOfFigure(plain, figure), 0)
  const measured = pace !== null && Number.isFinite(pace) && pace > 0
  const own = measured ? pace : usualPace
  return { words, seconds: Math.round((words * 60) / own), pace: own, measured }
}

const timeWords = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** What a spoken length says about a story, in a sentence that tells whose pace it is. */
export const lengthWords = ({ words, seconds, pace, measured }: SpokenLength): string => {
  if (words === 0) return 'Nothing is written yet.'
  const whose = measured ? 'at your own pace' : `at ${pace} words a minute, a usual pace`
  const told = `About ${timeWords(seconds)} ${whose}`
  if (seconds < shortest) return `${told}: short for a story. What exactly did you do, and what came of it?`
  if (seconds <= longest) return `${told}: a good length.`
  return `${told}: long. Cut the situation first; ${timeWords(longest)} is as much as most will listen to.`
}
