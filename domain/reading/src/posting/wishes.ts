import { clusterOf, type Token } from '@roundtwo/text'
import { bucket, type Chances, chanceOf } from './classes.ts'
import type { Unit } from './units.ts'

/** Where a wish stands: the unit, the heading above it and what both look like. */
export interface WishPlace {
  unit: Unit
  from: number
  to: number
  chances: Chances | undefined
  heading: Unit | undefined
  headingChances: Chances | undefined
}

const worded = (side: string, tokens: readonly Token[], words: readonly string[]): string[] =>
  tokens.flatMap((token, place) => [
    `${side} ${words[place]}`,
    `${side} stem ${token.stem}`,
    ...(words[place + 1] === undefined ? [] : [`${side} pair ${words[place]} ${words[place + 1]}`]),
  ])

const steps = (chance: number): number => Math.round(chance * 6)

/** What tells whether a wish is a must. */
export function levelFeatures({ unit, from, to, chances, heading, headingChances }: WishPlace): string[] {
  const wish = chanceOf(chances, 'wish')
  const nice = chanceOf(chances, 'nice')
  return [
    ...worded('own', unit.tokens.slice(from, to), unit.words.slice(from, to)),
    ...worded(
      'before',
      unit.tokens.slice(Math.max(0, from - 8), from),
      unit.words.slice(Math.max(0, from - 8), from),
    ),
    ...worded('after', unit.tokens.slice(to, to + 8), unit.words.slice(to, to + 8)),
    ...worded('under', heading?.tokens.slice(0, 10) ?? [], heading?.words.slice(0, 10) ?? []),
    `nice ${steps(nice)}`,
    `share ${steps(nice / (wish + 0.01))}`,
    `under wish ${steps(chanceOf(headingChances, 'heading wish'))}`,
    `under nice ${steps(chanceOf(headingChances, 'heading nice'))}`,
  ]
}

/** What tells a wish's kind. */
export function wishKindFeatures({ unit, from, to, heading }: WishPlace): string[] {
  const tokens = unit.tokens.slice(from, to)
  const words = unit.words.slice(from, to)
  const clusters = tokens.flatMap((token) => {
    const fine = clusterOf(token.folded, 'fine')
    return fine === null ? [] : [`fine ${fine}`, `coarse ${clusterOf(token.folded, 'coarse')}`]
  })
  const first = tokens[0]
  return [
    ...worded('own', tokens, words),
    ...clusters,
    ...worded(
      'before',
      unit.tokens.slice(Math.max(0, from - 3), from),
      unit.words.slice(Math.max(0, from - 3), from),
    ),
    ...(heading?.tokens.slice(0, 6).map((token) => `under ${token.stem}`) ?? []),
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `first stem ${first?.stem}`,
    `first ends ${first?.folded.slice(-3)}`,
    `last stem ${tokens.at(-1)?.stem}`,
    `size ${bucket(tokens.length)}`,
    ...(tokens.some((token) => token.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text))
      ? ['capitals']
      : []),
    ...(tokens.slice(1).some((token) => /^\p{Lu}/u.test(token.text)) ? ['name'] : []),
  ]
}
