import { clusterOf, readDocument, recogniseAmounts, type Token } from '@roundtwo/text'
import { held, named, templates } from '../features.ts'
import { currencySigns } from '../posting/units.ts'
import { type Mention, personFinder, type StoryLikeness, storyFinder } from './mentions.ts'
import wordsOf from './note-words.json' with { type: 'json' }
import type { NotesInput } from './notes.ts'

/** A line with what was recognised in it. */
export interface NoteLine {
  index: number
  text: string
  tokens: Token[]
  mentions: Mention[]
  stories: StoryLikeness[]
  /** Words as features see them: names, numbers and days are what they are, not which. */
  words: string[]
  /** Its numbers in order: tokens, `to` the first one after; known ones stand in CV, posting or stories too. */
  numbers: { value: number; from: number; to: number; known: boolean }[]
}

const dayWords = new Set(wordsOf.days.split(' '))
/** But for May, which is more often a verb. */
const monthWords = new Set(wordsOf.months.split(' '))

const abstractWords = (tokens: readonly Token[], mentions: readonly Mention[], told?: StoryLikeness): string[] =>
  tokens.map(({ kind, folded, stem }, place) => {
    if (told && told.share >= 0.5 && told.title.has(stem)) return 'STORY'
    if (mentions.some(({ from, to }) => place >= from && place < to)) return 'PERSON'
    if (kind === 'number') return currencySigns.has(tokens[place - 1]?.text ?? '') ? 'MONEY' : 'NUMBER'
    if (kind === 'link' || kind === 'address') return 'LINK'
    return dayWords.has(folded) ? 'DAY' : monthWords.has(folded) ? 'MONTH' : folded
  })

/** What is longer than this is no line that somebody typed; its beginning is read. */
const documentOf = (text: string) => readDocument(text.slice(0, 4_000), { keepLines: true })

export function noteLines({ cv, posting, stories, people, lines }: NotesInput): NoteLine[] {
  const texts = [...cv, ...posting, ...stories.flatMap(({ title, figures }) => [title, ...figures])]
  const amounts = recogniseAmounts(texts.flatMap((text) => documentOf(text).tokens))
  const stated = new Set(amounts.map(({ amount }) => amount))
  const [mentionsIn, storiesIn] = [personFinder(people), storyFinder(stories)]
  return lines.map((typed, index) => {
    const { text, tokens: all } = documentOf(typed)
    // A full stop at the end says nothing.
    const tokens = all.at(-1)?.text === '.' ? all.slice(0, -1) : all
    const [mentions, told] = [mentionsIn(tokens), storiesIn(tokens)]
    return {
      ...{ index, text, tokens, mentions, stories: told },
      words: abstractWords(tokens, mentions, told[0]),
      numbers: recogniseAmounts(tokens).map(({ amount: value, from, to }) => ({
        value,
        from,
        to,
        known: stated.has(value),
      })),
    }
  })
}

const bucket = (count: number): string =>
  count > 12 ? 'long' : count > 7 ? 'middle' : count > 3 ? 'short' : String(count)

/** Two numbers of one size are often one said and one meant: "said 28, its 23". */
function numberFeatures({ numbers, words }: NoteLine): string[] {
  const count = `numbers ${Math.min(3, numbers.length)}`
  const pairs = numbers.flatMap((number, place) => {
    const next = numbers[place + 1]
    if (!next) return []
    const ratio = next.value / number.value
    const size = ratio === 1 ? 'equal' : ratio > 0.5 && ratio < 2 ? 'close' : 'apart'
    const [one, other] = [number, next].map(({ known }) => (known ? 'known' : 'new'))
    const between = words.slice(number.to, next.from)
    return [
      ...[`${size} numbers`, `${size} numbers, ${one} then ${other}`],
      ...named(`${size} numbers around`, between),
      `${size} numbers around: ${between.join(' ')}`,
      ...(size === 'close' ? named('close numbers with', words) : []),
    ]
  })
  return [count, `${count} known ${Math.min(3, numbers.filter(({ known }) => known).length)}`, ...pairs]
}

const ofWord = templates(`word {word}|{isPlain}?stem {stem}|{grouped}?fine {fine}|{long}?begins {beginning}
  |{one}?pair {word} {next}|{two}?near {word} {second}|{three}?near {word} {third}|{two}?three {word} {next} {second}`)

const wordFeatures = ({ words, tokens }: NoteLine): string[] =>
  words.flatMap((word, place) => {
    const token = tokens[place]
    const isPlain = token?.kind === 'word' && word === token.folded
    const fine = isPlain ? clusterOf(word, 'fine') : null
    const [next, second, third] = words.slice(place + 1, place + 4)
    return ofWord({
      ...{ word, isPlain, stem: token?.stem, fine, grouped: fine !== null, next, second, third },
      ...{ long: isPlain && word.length > 5, beginning: word.slice(0, 5) },
      ...{ one: next !== undefined, two: second !== undefined, three: third !== undefined },
    })
  })

/** What a line, or a part of one, is judged by when nothing stands beside it. */
export function ownFeatures(line: NoteLine): string[] {
  const { words, mentions, stories } = line
  const story = stories[0]
  return [
    `size ${bucket(words.length)}`,
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `last ${words.at(-1)}`,
    ...wordFeatures(line),
    ...(mentions[0]?.from === 0 ? [`opens with person then ${words[mentions[0].to]}`] : []),
    ...mentions.flatMap(({ to, how }) => [`person then ${words[to]}`, `person ${how}`]),
    ...numberFeatures(line),
    ...(story ? [`story shared ${Math.min(4, story.shared)}`, `story share ${Math.round(story.share * 4)}`] : []),
  ]
}

function neighbourFeatures(line: NoteLine | undefined, side: string): string[] {
  if (!line) return [`${side} none`]
  const { words } = line
  return named(side, [
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `size ${bucket(words.length)}`,
    ...held({
      'question mark': words.includes('?'),
      asked: words.includes('asked') || words.includes('question'),
      story: line.stories.length > 0,
      person: line.mentions.length > 0,
    }),
  ])
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
