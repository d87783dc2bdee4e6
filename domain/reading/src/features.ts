import { type Classifier, hashOf, probabilitiesOf, type Token } from '@roundtwo/text'

/** What is told, by name: a value, or what stands at a place. */
type Value = string | number | boolean | null | undefined
export type Told = Readonly<Record<string, Value | ((place: number) => Value)>>

/** What a slot stands for when looked from a place: `name`, or `name@-1` for what stands one place before. */
function slot(written: string): (told: Told, from: number) => Value {
  const [name = '', apart = 0] = written.split('@')
  const away = Number(apart)
  return (told, from) => {
    const value = told[name]
    return typeof value === 'function' ? value(from + away) : value
  }
}

interface Template {
  holds: (told: Told, from: number) => Value
  pieces: (string | ReturnType<typeof slot>)[]
}

const templatesIn = (source: string): Template[] =>
  source.split('|').map((written) => {
    const [feature = '', when] = written.trim().split('?').reverse()
    const pieces = feature.split(/[{}]/).map((piece, at) => (at % 2 ? slot(piece) : piece))
    return { holds: when === undefined ? () => true : slot(when.slice(1, -1)), pieces }
  })

/**
 * Features written as templates between bars, as CRF++ has them: `pair {word@-1} {word}` is "pair" and the words one
 * place before and at the place itself. Behind `{name}?` a feature is told only where that is true.
 */
export function templates(source: string): (told: Told, from?: number) => string[] {
  const features = templatesIn(source)
  return (told, from = 0) =>
    features
      .filter(({ holds }) => holds(told, from) === true)
      .map(({ pieces }) =>
        pieces.reduce((name: string, piece) => name + (typeof piece === 'string' ? piece : piece(told, from)), ''),
      )
}

/** Features by their hashes. */
export const hashed = (features: readonly string[]): number[] => features.map((feature) => hashOf(feature))

/** The same, of which all are told, by their hashes: for every token of a text, where time counts. */
export function hashedTemplates(source: string): (told: Told, from: number) => number[] {
  const features = templatesIn(source).map(({ pieces: [first, ...others] }) => ({
    first: hashOf(String(first)),
    others,
  }))
  return (told, from) =>
    features.map(({ first, others }) => {
      let hash = first
      for (const piece of others) hash = hashOf(typeof piece === 'string' ? piece : String(piece(told, from)), hash)
      return hash
    })
}

/** The names of what holds. */
export const held = (facts: Readonly<Record<string, boolean | undefined>>): string[] =>
  Object.keys(facts).filter((name) => facts[name])

/** Each feature with what it is of before it. */
export const named = (of: string, features: readonly string[]): string[] =>
  features.map((feature) => `${of} ${feature}`)

/** A value for each of some names. */
export const byName = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>

/** A chance in so many steps, from 0. */
export const inSteps = (chance: number, steps: number): number => Math.min(steps - 1, Math.floor(chance * steps))

/** The labels that have some chance, in steps of a fifth, as features of what stands at a side. */
export const likelyAt = (side: string, labels: readonly string[], chances: readonly number[]): string[] =>
  labels.flatMap((label, place) => {
    const reached = inSteps(chances[place] ?? 0, 5)
    return reached > 0 ? [`${side} ${label} ${reached}`] : []
  })

export const stemsOf = (tokens: readonly Token[]): string[] => tokens.map(({ stem }) => stem)

export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** That the label is the one, of those of which just one is. */
export const chanceThat = (model: Classifier, label: string, features: Iterable<string>): number =>
  probabilitiesOf(model, features)[model.labels.indexOf(label)] ?? 0

/** The one with the highest value, the first of equals. */
export const highest = <Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined => {
  const values = items.map(worth)
  return items[values.indexOf(Math.max(...values))]
}
