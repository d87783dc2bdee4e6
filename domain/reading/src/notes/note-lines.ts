import { clusterOf, readDocument, type Token } from '@roundtwo/text'
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

export function noteLines({ stories, people, lines }: NotesInput): NoteLine[] {
  const [mentionsIn, storiesIn] = [personFinder(people), storyFinder(stories)]
  return lines.map((typed, index) => {
    const { text, tokens: all } = documentOf(typed)
    // A full stop at the end says nothing.
    const tokens = all.at(-1)?.text === '.' ? all.slice(0, -1) : all
    const [mentions, told] = [mentionsIn(tokens), storiesIn(tokens)]
    return { index, text, tokens, mentions, stories: told, words: abstractWords(tokens, mentions, told[0]) }
  })
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
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `last ${words.at(-1)}`,
    ...wordFeatures(line),
    ...(mentions[0]?.from === 0 ? [`opens with person then ${words[mentions[0].to]}`] : []),
    ...mentions.flatMap(({ to, how }) => [`person then ${words[to]}`, `person ${how}`]),
    ...(story ? [`story shared ${Math.min(4, story.shared)}`, `story share ${Math.round(story.share * 4)}`] : []),
  ]
}

function neighbourFeatures(line: NoteLine | undefined, side: string): string[] {
  if (!line) return [`${side} none`]
  const { words } = line
  return named(side, [
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
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

const ofEnding = templates(`ends {word}|ends {word} {word@1}`)
/** How far behind a mark the highest one stands: "2/5", "2 out of 5". */
const toHighest: Readonly<Record<string, number>> = { '/': 2, out: 3 }

/** What tells how an answer went, which is said at the end of a line or as a mark: "rambled a bit, 2/5". */
export function ratingFeatures({ words, tokens }: NoteLine, features: readonly string[]): string[] {
  const marks = tokens.flatMap(({ kind, text }, place) => {
    const apart = kind === 'number' ? toHighest[words[place + 1] ?? ''] : undefined
    return apart ? [`mark ${text}`, `mark ${text} of ${tokens[place + apart]?.text}`] : []
  })
  const last = [...words.keys()].slice(-6)
  return [...features, ...last.flatMap((place) => ofEnding({ word: (at: number) => words[at] }, place)), ...marks]
}
