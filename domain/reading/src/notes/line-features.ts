import { clusterOf, type Document, readDocument, recogniseAmounts, type Token } from '@roundtwo/text'
import { type Mention, personFinder, type StoryLikeness, storyFinder } from './mentions.ts'
import type { NotesInput } from './notes-input.ts'

/** A line with what was recognised in it. */
export interface NoteLine {
  index: number
  text: string
  tokens: Token[]
  mentions: Mention[]
  stories: StoryLikeness[]
  isBullet: boolean
  /** Words as features see them: names, numbers and days are what they are, not which. */
  words: string[]
  /** Its numbers in order. */
  numbers: LineNumber[]
}

interface LineNumber {
  value: number
  /** Index of its first token, and of the first one after it. */
  from: number
  to: number
  /** It stands in CV, posting or stories too. */
  known: boolean
}

const dayWords = new Set(
  `mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday tomorrow
  tonight today week weekend month eod cob`.split(/\s+/),
)
const monthWords = new Set(
  `jan january feb february mar march apr april may june jun july jul aug august sep sept september oct october nov
  november dec december`.split(/\s+/),
)
const currencySigns = new Set('£ $ € ₹ ₦ ₱ ¥ ₺ zł'.split(' '))

function abstractWords(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const people = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  )
  return tokens.map((token, place) => {
    if (people.has(place)) return 'PERSON'
    if (token.kind === 'number') return currencySigns.has(tokens[place - 1]?.text ?? '') ? 'MONEY' : 'NUMBER'
    if (token.kind === 'link' || token.kind === 'address') return 'LINK'
    if (dayWords.has(token.folded)) return 'DAY'
    if (monthWords.has(token.folded) && token.folded !== 'may') return 'MONTH'
    return token.folded
  })
}

/** The numbers that CV, posting and stories state. */
function statedNumbers(input: NotesInput): ReadonlySet<number> {
  const texts = [
    ...input.cv,
    ...input.posting,
    ...input.stories.flatMap((story) => [story.title, ...story.figures]),
  ]
  const tokens = texts.flatMap((text) => readDocument(text, { keepLines: true }).tokens)
  return new Set(recogniseAmounts(tokens).map((amount) => amount.amount))
}

export function noteLines(input: NotesInput): NoteLine[] {
  const stated = statedNumbers(input)
  const mentionsIn = personFinder(input.people)
  const storiesIn = storyFinder(input.stories)
  return input.lines.map((text, index) => {
    const document: Document = readDocument(text, { keepLines: true })
    const tokens = document.tokens
    const mentions = mentionsIn(tokens)
    return {
      index,
      text: document.text,
      tokens,
      mentions,
      stories: storiesIn(tokens),
      isBullet: document.lines[0]?.bullet !== undefined && document.lines[0].bullet !== null,
      words: abstractWords(tokens, mentions),
      numbers: recogniseAmounts(tokens).map(({ amount, from, to }) => ({
        value: amount,
        from,
        to,
        known: stated.has(amount),
      })),
    }
  })
}

const bucket = (count: number): string =>
  count > 12 ? 'long' : count > 7 ? 'middle' : count > 3 ? 'short' : String(count)

/** Two numbers of one size are often one said and one meant: "said 28, its 23". */
function numberFeatures({ numbers, words }: NoteLine): string[] {
  const known = numbers.filter((number) => number.known).length
  const features = [
    `numbers ${Math.min(3, numbers.length)}`,
    `numbers ${Math.min(3, numbers.length)} known ${Math.min(3, known)}`,
  ]
  numbers.forEach((number, place) => {
    const next = numbers[place + 1]
    if (!next) return
    const ratio = next.value / number.value
    const size = ratio === 1 ? 'equal' : ratio > 0.5 && ratio < 2 ? 'close' : 'apart'
    const between = words.slice(number.to, next.from)
    features.push(
      `${size} numbers`,
      `${size} numbers, ${number.known ? 'known' : 'new'} then ${next.known ? 'known' : 'new'}`,
      ...between.map((word) => `${size} numbers around ${word}`),
      `${size} numbers around: ${between.join(' ')}`,
    )
    if (size === 'close') features.push(...words.map((word) => `close numbers with ${word}`))
  })
  return features
}

/** What a line, or a part of one, is judged by when nothing stands beside it. */
export function ownFeatures(line: NoteLine): string[] {
  const { words, tokens } = line
  const features = [
    `size ${bucket(words.length)}`,
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `last ${words.at(-1)}`,
  ]
  words.forEach((word, place) => {
    features.push(`word ${word}`)
    const token = tokens[place]
    if (token?.kind === 'word' && word === token.folded) {
      features.push(`stem ${token.stem}`)
      const fine = clusterOf(word, 'fine')
      if (fine !== null) features.push(`fine ${fine}`)
      if (word.length > 5) features.push(`begins ${word.slice(0, 5)}`)
    }
    for (const gap of [1, 2, 3]) {
      const next = words[place + gap]
      if (next !== undefined) features.push(gap === 1 ? `pair ${word} ${next}` : `near ${word} ${next}`)
    }
    if (words[place + 2] !== undefined) features.push(`three ${words.slice(place, place + 3).join(' ')}`)
  })
  if (line.isBullet) features.push('bullet')
  if (/\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase()) features.push('capitals')
  if (line.mentions[0]?.from === 0) features.push(`opens with person then ${words[line.mentions[0].to]}`)
  for (const mention of line.mentions)
    features.push(`person then ${words[mention.to]}`, `person ${mention.how}`)
  features.push(...numberFeatures(line))
  const story = line.stories[0]
  if (story)
    features.push(`story shared ${Math.min(4, story.shared)}`, `story share ${Math.round(story.share * 4)}`)
  return features
}

function neighbourFeatures(line: NoteLine | undefined, side: string): string[] {
  if (!line) return [`${side} none`]
  const { words } = line
  return [
    `${side} first ${words[0]}`,
    `${side} first two ${words.slice(0, 2).join(' ')}`,
    `${side} size ${bucket(words.length)}`,
    ...(words.includes('?') ? [`${side} question mark`] : []),
    ...(words.includes('asked') || words.includes('question') ? [`${side} asked`] : []),
    ...(line.stories[0] ? [`${side} story`] : []),
    ...(line.mentions.length > 0 ? [`${side} person`] : []),
  ]
}

/** What a line is judged by: its words and what was recognised in it, and a little of the lines beside it. */
export function lineFeatures(lines: readonly NoteLine[], index: number): string[] {
  const line = lines[index]
  if (!line) return []
  return [
    ...ownFeatures(line),
    ...neighbourFeatures(lines[index - 1], 'before'),
    ...neighbourFeatures(lines[index + 1], 'after'),
    ...(index === 0 ? ['line first'] : []),
  ]
}
