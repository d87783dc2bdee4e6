import { clusterOf } from '@roundtwo/text'
import { isCapital, templates } from '../features.ts'
import { type Chances, chanceOf } from './classes.ts'
import { bucket, firstWords, lastWords, type Unit } from './units.ts'

/** Where the wish of a span stands: the unit, the heading above it and what both look like. */
export function wishPlaceOf(
  units: readonly Unit[],
  chances: readonly Chances[],
  headings: readonly number[],
  { unit: index, from, to }: { unit: number; from: number; to: number },
) {
  const [unit, above] = [units[index], headings[index] ?? -1]
  const heading = { heading: units[above], headingChances: chances[above] }
  return unit ? { unit, from, to, chances: chances[index], ...heading } : null
}

type WishPlace = NonNullable<ReturnType<typeof wishPlaceOf>>

function worded(side: string, unit: Unit | undefined, start: number, to: number): string[] {
  const from = Math.max(0, start)
  return (unit?.words.slice(from, to) ?? []).flatMap((word, place, words) => [
    `${side} ${word}`,
    `${side} stem ${unit?.tokens[from + place]?.stem}`,
    ...(words[place + 1] === undefined ? [] : [`${side} pair ${word} ${words[place + 1]}`]),
  ])
}

const steps = (chance: number): number => Math.round(chance * 6)

/** What tells whether a wish is a must. */
export function levelFeatures({ unit, from, to, chances, heading, headingChances }: WishPlace): string[] {
  const nice = chanceOf(chances, 'nice')
  const own = unit.words.slice(from, to)
  return [
    ...worded('own', unit, from, to),
    ...worded('before', unit, from - 8, from),
    ...worded('after', unit, to, to + 8),
    ...worded('under', heading, 0, 10),
    ...lastWords(own),
    ...firstWords(own),
    `nice ${steps(nice)}`,
    `share ${steps(nice / (chanceOf(chances, 'wish') + 0.01))}`,
    `under wish ${steps(chanceOf(headingChances, 'heading wish'))}`,
    `under nice ${steps(chanceOf(headingChances, 'heading nice'))}`,
  ]
}

const ofWish = templates(`first {word}|first two {two}|first stem {stem}|first ends {ending}|last stem {last}
  |size {size}|{capitals}?capitals|{name}?name`)

/** What tells a wish's kind. */
export function wishKindFeatures({ unit, from, to, heading }: WishPlace): string[] {
  const tokens = unit.tokens.slice(from, to)
  const words = unit.words.slice(from, to)
  const clusters = tokens.flatMap(({ folded }) => {
    const fine = clusterOf(folded, 'fine')
    return fine === null ? [] : [`fine ${fine}`, `coarse ${clusterOf(folded, 'coarse')}`]
  })
  const own = {
    two: words.slice(0, 2).join(' '),
    last: tokens.at(-1)?.stem,
    size: bucket(tokens.length),
    capitals: tokens.some(({ kind, text }) => kind === 'word' && /^\p{Lu}{2,}$/u.test(text)),
    name: tokens.slice(1).some(isCapital),
  }
  return [
    ...worded('own', unit, from, to),
    ...clusters,
    ...worded('before', unit, from - 3, from),
    ...(heading?.tokens.slice(0, 6).map(({ stem }) => `under ${stem}`) ?? []),
    ...ofWish({ ...unit.columns, ...own }, from),
  ]
}
