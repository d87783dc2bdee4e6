import type { StoryRecord } from '@roundtwo/model'
import { firstLine, quoted } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import type { ResumeFigure } from '../advice-facts.ts'
import { figureWords } from '../figure-words.ts'
import type { HeardBy } from '../ledger/hearing.ts'
import type { RootsOf } from '../root-reader.ts'
import { bestOf, wordIndex } from '../word-index.ts'
import { quotedLast } from '../words.ts'
import { type FittingStory, storyFinder } from './fitting-stories.ts'

/** What an answer can stand on. */
export interface Evidence {
  storyFor: (about: string) => FittingStory | null
  heardBy: HeardBy
  /** The lines of an outline that a story gives: the evidence, what changed, what more there is. */
  linesOf: (story: StoryRecord, isHeard: boolean) => readonly string[]
  /** The CV's line with a figure that fits best. */
  lineFor: (about: string) => ResumeFigure | null
}

const inSubject = 2
const inQuote = 1
/** One word may be chance. */
const enough = 2

const lineFinder = (lines: readonly ResumeFigure[], rootsOf: RootsOf): Evidence['lineFor'] => {
  const find = wordIndex(
    lines.map(({ figure, quote }) => {
      const weights = new Map([...rootsOf(quote)].map((root) => [root, inQuote]))
      for (const root of rootsOf(figure.subject)) weights.set(root, inSubject)
      return weights
    }),
    { mostPlaces: Math.max(3, lines.length / 4), leastScore: enough },
  )
  return (about) => {
    const best = bestOf(find(rootsOf(about)))
    return lines[best?.place ?? -1] ?? null
  }
}

export const askMore = 'Offer more: ask whether that answers it, or what else they would like to hear.'

const linesOf = ({ content }: StoryRecord, isHeard: boolean): string[] => {
  const result = firstLine(content.result) || content.figures.map(figureWords)[0] || ''
  const learnt = firstLine(content.reflection)
  const shown = content.evidence.find(({ text }) => text.trim() !== '')
  const known = isHeard ? ', which they know; add what you did not tell' : ''
  return [
    `Evidence: your story ${quoted(content.title)}${known}${result === '' ? '' : `: ${quoted(result)}`}.`,
    ...(learnt === '' ? [] : [`What changed: ${quotedLast(learnt)}`]),
    shown ? `Offer more: ${quoted(shown.text)} shows it.` : askMore,
  ]
}

/** One story stands behind many answers. */
const linesOnce = (): Evidence['linesOf'] => {
  const known = new Map<string, string[]>()
  return (story, isHeard) => {
    const key = `${isHeard} ${story.id}`
    const lines = known.get(key) ?? linesOf(story, isHeard)
    known.set(key, lines)
    return lines
  }
}

/** The user's own stories and the CV's figures, without those that are contradicted. */
export const evidenceOf = (context: AdviceContext, contradicted: ReadonlySet<string>, heardBy: HeardBy): Evidence => {
  const { facts, bank, rootsOf, read } = context
  const agreed = facts.resumeFigures.filter(({ figure }) => !contradicted.has(read(figure).subject))
  return {
    storyFor: storyFinder(bank.stories, rootsOf),
    heardBy,
    linesOf: linesOnce(),
    lineFor: lineFinder(agreed, rootsOf),
  }
}
