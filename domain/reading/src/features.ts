import { type Classifier, probabilitiesOf, type Token } from '@roundtwo/text'

/** What stands so many places after (below 0: before) the one that is looked from, by the name of what is told of it. */
export type Columns = Readonly<Record<string, (away: number) => unknown>>

/**
 * Features written as templates between bars, as CRF++ has them: `pair {word@-1} {word}` is "pair" and the words one
 * place before and at the place itself.
 */
export function templates(source: string): (columns: Columns) => string[] {
  const features = source.split('|').map((feature) =>
    feature
      .trim()
      .split(/[{}]/)
      .map((piece, at) => {
        const [name = '', away = '0'] = piece.split('@')
        return at % 2 === 0 ? piece : { name, away: Number(away) }
      }),
  )
  const filled = (columns: Columns) => (piece: string | { name: string; away: number }) =>
    typeof piece === 'string' ? piece : String(columns[piece.name]?.(piece.away))
  return (columns) => features.map((pieces) => pieces.map(filled(columns)).join(''))
}

/** The names of what holds. */
export const held = (facts: Readonly<Record<string, boolean | undefined>>): string[] =>
  Object.keys(facts).filter((name) => facts[name])

/** A chance in so many steps, from 0. */
export const inSteps = (chance: number, steps: number): number =>
  Math.min(steps - 1, Math.floor(chance * steps))

/** The labels that have some chance, in steps of a fifth, as features of what stands at a side. */
export const likelyAt = (side: string, labels: readonly string[], chances: readonly number[]): string[] =>
  labels.flatMap((label, place) => {
    const reached = inSteps(chances[place] ?? 0, 5)
    return reached > 0 ? [`${side} ${label} ${reached}`] : []
  })

export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** That the label is the one, of those of which just one is. */
export const chanceThat = (model: Classifier, label: string, features: Iterable<string>): number =>
  probabilitiesOf(model, features)[model.labels.indexOf(label)] ?? 0

/** The one with the highest value, the first of equals. */
export const highest = <Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined => {
  const values = items.map(worth)
  return items[values.indexOf(Math.max(...values))]
}
