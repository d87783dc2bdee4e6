import { inRuns, saysSomething, type Tagged, type Tagger, tagged } from '@roundtwo/text'
import { type HeadToken, headFeatures, headTokens } from './head-features.ts'
import { certaintyOf, type Said, said, tidy } from './reading.ts'
import { type CvLine, wordsFrom } from './resume-lines.ts'

/** Words of a head that belong together, with what they are. */
export interface HeadPart extends Said {
  /** A label of the tagger; `text` is what none of them fits. */
  kind: string
  line: CvLine
  /** Of the least sure of its words. */
  probability: number
  /** Of a label, on the average of its words. */
  chance: (label: string) => number
}

/** A token with its tag; a part may hold commas, but no two cells. */
type Word = HeadToken & { tag: Tagged; kind: string }
const goesOn = (one: Word, before: Word): boolean =>
  one.kind === before.kind &&
  one.row === before.row &&
  (one.piece === before.piece || (one.kind !== 'text' && (one.parts || before.parts)))

/** The parts of each head; heads of one kind in one CV are judged together. `lineChance`: that a line is what it was read as. */
export function headParts(
  model: Tagger,
  heads: readonly (readonly CvLine[])[],
  lineChance: (line: CvLine) => number,
): HeadPart[][] {
  const features = headFeatures(heads)
  return heads.map((head, index) => {
    const tags = tagged(model, features[index] ?? [])
    const words = headTokens(head).flatMap((one, at): Word[] => {
      const tag = tags[at]
      return tag ? [{ ...one, tag, kind: one.isPeriod ? 'period' : tag.label }] : []
    })
    return inRuns(words, goesOn).flatMap((run): HeadPart[] => {
      const [{ kind, row, token }] = run
      const line = head[row]
      const text = line && tidy(wordsFrom(line, token, run.at(-1)?.token))
      if (!text || kind === 'period' || !saysSomething(text)) return []
      const probability = Math.min(...run.map(({ tag }) => tag.probability))
      const chance = (label: string): number => {
        const place = model.labels.indexOf(label)
        return run.reduce((sum, { tag }) => sum + (tag.probabilities[place] ?? 0), 0) / run.length
      }
      const certainty = certaintyOf(probability * lineChance(line))
      return [{ ...said(line, text, certainty), kind, line, probability, chance }]
    })
  })
}

const leastChance = 0.2

/** Of the words that fit nothing, those likeliest to be of a kind that was not found. */
export const likeliest = (parts: readonly HeadPart[], kind: string): HeadPart | undefined =>
  parts
    .filter((part) => part.kind === 'text' && part.chance(kind) >= leastChance)
    .toSorted((one, other) => other.chance(kind) - one.chance(kind))[0]

/** The surest part of a kind; the first of those as sure. */
export const surest = (parts: readonly HeadPart[], kind: string): HeadPart | undefined =>
  parts.filter((part) => part.kind === kind).toSorted((one, other) => other.probability - one.probability)[0]
