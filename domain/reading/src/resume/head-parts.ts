import { saysSomething, type Tagged, type Tagger, tagged } from '@roundtwo/text'
import { type HeadToken, headFeatures, headTokens } from './head-features.ts'
import { certaintyOf, type Said, said, tidy } from './reading.ts'
import { type CvLine, wordsFrom } from './resume-lines.ts'

/** Words of a head that belong together, with what they are. */
export interface HeadPart extends Said {
  /** A label of the tagger; `text` is what none of them fits. */
  kind: string
  line: CvLine
  /** The least sure of its words. */
  probability: number
  /** Of a label, on the average of its words. */
  chance: (label: string) => number
}

interface Run {
  kind: string
  tokens: HeadToken[]
  tags: Tagged[]
}

function runsOf(tokens: readonly HeadToken[], tags: readonly Tagged[]): Run[] {
  const runs: Run[] = []
  tokens.forEach((one, at) => {
    const tag = tags[at] ?? { label: 'text', probability: 0, probabilities: [] }
    const kind = one.isPeriod ? 'period' : tag.label
    const last = runs.at(-1)
    const before = last?.tokens.at(-1)
    // A part may hold commas, but no two cells.
    const isSamePiece =
      before?.piece === one.piece || (kind !== 'text' && (one.parts || before?.parts === true))
    if (last && last.kind === kind && before?.row === one.row && isSamePiece) {
      last.tokens.push(one)
      last.tags.push(tag)
    } else runs.push({ kind, tokens: [one], tags: [tag] })
  })
  return runs
}

/** The parts of each head; heads of one kind in one CV are judged together. */
export function headParts(model: Tagger, heads: readonly (readonly CvLine[])[]): HeadPart[][] {
  const features = headFeatures(heads)
  return heads.map((head, index) => {
    const tokens = headTokens(head)
    return runsOf(tokens, tagged(model, features[index] ?? [])).flatMap(
      ({ kind, tokens: own, tags }): HeadPart[] => {
        const [first, last] = [own[0], own.at(-1)]
        const line = first && head[first.row]
        if (!line || !last || kind === 'period') return []
        const words = tidy(wordsFrom(line, first.token, last.token))
        const probability = Math.min(...tags.map((tag) => tag.probability))
        const chance = (label: string): number => {
          const place = model.labels.indexOf(label)
          return tags.reduce((sum, { probabilities }) => sum + (probabilities[place] ?? 0), 0) / tags.length
        }
        const part = { ...said(line, words, certaintyOf(probability)), kind, line, probability, chance }
        return saysSomething(words) ? [part] : []
      },
    )
  })
}

const leastChance = 0.2

/** Of the words that fit nothing, those likeliest to be of a kind that was not found: at most a short piece. */
export const likeliest = (parts: readonly HeadPart[], kind: string): HeadPart | undefined =>
  parts
    .filter((part) => part.kind === 'text' && part.text.split(' ').length <= 7)
    .filter(({ chance }) => chance(kind) >= leastChance)
    .toSorted((one, other) => other.chance(kind) - one.chance(kind))[0]

/** The surest part of a kind; the first of those as sure. */
export const surest = (parts: readonly HeadPart[], kind: string): HeadPart | undefined =>
  parts.filter((part) => part.kind === kind).toSorted((one, other) => other.probability - one.probability)[0]
