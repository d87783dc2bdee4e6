import { type Classifier, chosenAmong, type Span } from '@roundtwo/text'
import { named } from '../features.ts'

/** One possible value of a field, with what speaks for and against it. */
export interface Candidate {
  value: string
  span: Span | null
  features: string[]
}

/** A value with the chance that it is right and the words it rests on. */
export interface Found<Value> {
  value: Value
  probability: number
  span: Span | null
}

/** From `take` on a value is given, from `sure` on it needs no question. Both are probabilities. */
export interface Bounds {
  take: number
  sure: number
}

/** Options with their chances to be the one that is meant. */
export function competing<Option extends { features: string[] }>(
  model: Classifier,
  options: readonly Option[],
): (Option & { probability: number })[] {
  const features = options.map((option) => option.features)
  const chances = chosenAmong(model, features)
  return options.map((option, at) => ({ ...option, probability: chances[at] ?? 0 }))
}

const chanceSteps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]

/** One feature for each step that a chance reaches. */
export const reached = (name: string, chance: number): string[] =>
  chanceSteps.filter((step) => chance >= step).map((step) => `${name}>${step}`)

export const counted = (name: string, count: number): string[] =>
  [1, 2, 3, 4, 6, 8].filter((step) => count >= step).map((step) => `${name}>=${step}`)

export const ofWords = (words: readonly string[]): string[] => [
  ...counted('words', words.length),
  ...named('word', words),
]

/** Candidates under one key as one: their features together, value and span of the first. */
export const united = <One extends Candidate>(
  candidates: readonly One[],
  keyOf: (one: One) => string,
  more: (same: readonly One[]) => string[] = () => [],
): Candidate[] =>
  [...Map.groupBy(candidates, keyOf).values()].flatMap((same) =>
    same.slice(0, 1).map(({ value, span }) => ({
      value,
      span,
      features: [...new Set([...same.flatMap(({ features }) => features), ...more(same)])],
    })),
  )

/** The same, knowing how often each is named. */
export const merged = (candidates: readonly Candidate[], keyOf = ({ value }: Candidate) => value): Candidate[] =>
  united(candidates, keyOf, ({ length }) => counted('times', length))

/** Candidates of which more is known when all are. */
export const withMore = (
  candidates: readonly Candidate[],
  more: (candidate: Candidate) => readonly string[],
): Candidate[] => candidates.map((one) => ({ ...one, features: [...one.features, ...more(one)] }))
