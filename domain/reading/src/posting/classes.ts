import { type Classifier, chancesOf, clusterOf, type Tagger, tagged } from '@roundtwo/text'
import type { Unit } from './units.ts'

/** What a sentence holds; a nice wish is a wish too. A heading is known by what stands under it. Several may be true. */
export const unitClasses = [
  'wish',
  'nice',
  'duty',
  'value',
  'hint',
  'heading wish',
  'heading nice',
  'heading duty',
  'heading other',
] as const
export type UnitClass = (typeof unitClasses)[number]

/** By class, in the order of `unitClasses`. */
export type Chances = readonly number[]

export const chanceOf = (chances: Chances | undefined, wanted: UnitClass): number =>
  chances?.[unitClasses.indexOf(wanted)] ?? 0

export const bucket = (count: number): string =>
  count > 30 ? 'huge' : count > 16 ? 'long' : count > 9 ? 'middle' : count > 5 ? 'short' : String(count)

function wordFeatures({ words, tokens }: Unit): string[] {
  const features: string[] = []
  words.forEach((word, place) => {
    features.push(`word ${word}`)
    const token = tokens[place]
    if (token?.kind === 'word') {
      features.push(`stem ${token.stem}`)
      const fine = clusterOf(token.folded, 'fine')
      if (fine !== null) features.push(`fine ${fine}`)
    }
    const next = words[place + 1]
    if (next !== undefined) features.push(`pair ${word} ${next}`)
  })
  return features
}

function capitalsOf(tokens: Unit['tokens']): string {
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length === 0) return 'none'
  if (words.every((token) => token.text === token.text.toUpperCase())) return 'all'
  const large = words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length
  return large > 0.65 ? 'most' : /^\p{Lu}/u.test(words[0]?.text ?? '') ? 'first' : 'no'
}

function beginningFeatures({ words, tokens }: Unit): string[] {
  const first = tokens.find((token) => token.kind === 'word')
  const folded = first?.folded ?? ''
  return [
    `first ${words[0]}`,
    `first two ${words.slice(0, 2).join(' ')}`,
    `first three ${words.slice(0, 3).join(' ')}`,
    `first stem ${first?.stem}`,
    `first ends ${folded.slice(-3)}`,
    `first coarse ${clusterOf(folded, 'coarse')}`,
    `first fine ${clusterOf(folded, 'fine')}`,
  ]
}

/** How a unit stands on the page. */
export function layoutFeatures(unit: Unit): string[] {
  const { line, order, of, tokens } = unit
  const last = tokens.at(-1)?.text ?? ''
  const size = bucket(tokens.length)
  return [
    `size ${size}`,
    `last ${/\p{L}/u.test(last) ? 'word' : last}`,
    `bullet ${line.bullet !== null}`,
    `bullet ${line.bullet !== null} size ${size}`,
    `order ${Math.min(order, 3)} of ${Math.min(of, 4)}`,
    `capitals ${capitalsOf(tokens)} ${size}`,
    ...(line.heading ? ['marked heading'] : []),
    ...(line.gapBefore && order === 0 ? ['gap before'] : []),
    ...(line.cells.length > 1 ? ['cells'] : []),
    ...(line.index < 6 ? [`line ${line.index}`] : []),
  ]
}

/** What a unit is judged by at first: its own words and layout. */
export const ownFeatures = (unit: Unit): string[] => [
  ...wordFeatures(unit),
  ...beginningFeatures(unit),
  ...layoutFeatures(unit),
  `ends ${unit.words.slice(-3).join(' ')}`,
  ...unit.lead.map((stem) => `lead ${stem}`),
]

const step = (chance: number): number => Math.min(4, Math.floor(chance * 5))

function toldOf(side: string, chances: Chances | undefined): string[] {
  if (!chances) return [`${side} none`]
  return unitClasses.flatMap((name, place) => {
    const reached = step(chances[place] ?? 0)
    return reached > 0 ? [`${side} ${name} ${reached}`] : []
  })
}

export const headingChance = (chances: Chances | undefined): number =>
  unitClasses.reduce(
    (most, name, place) => (name.startsWith('heading') ? Math.max(most, chances?.[place] ?? 0) : most),
    0,
  )

/** The nearest heading at or before each unit, as the index of its unit; -1 where there is none. */
export function headingsAbove(first: readonly Chances[]): number[] {
  let heading = -1
  return first.map((chances, index) => {
    const above = heading
    if (headingChance(chances) > 0.4) heading = index
    return above
  })
}

/** Mean chances over the units of the same list or paragraph: neighbours with the same layout and no heading between. */
function blockMeans(units: readonly Unit[], first: readonly Chances[]): Chances[] {
  const means: Chances[] = []
  const close = (from: number, to: number) => {
    const sums = unitClasses.map((_, place) => {
      let sum = 0
      for (let index = from; index < to; index += 1) sum += first[index]?.[place] ?? 0
      return sum / (to - from)
    })
    for (let index = from; index < to; index += 1) means.push(sums)
  }
  let from = 0
  units.forEach((unit, index) => {
    const before = units[index - 1]
    if (!before) return
    const isSame =
      before.line === unit.line ||
      ((before.line.bullet !== null) === (unit.line.bullet !== null) &&
        !(unit.line.gapBefore && unit.line.bullet === null) &&
        headingChance(first[index - 1]) < 0.4 &&
        headingChance(first[index]) < 0.4)
    if (isSame) return
    close(from, index)
    from = index
  })
  if (units.length > 0) close(from, units.length)
  return means
}

/** What the first look at a unit, its neighbours, its block and the heading above it adds, for each unit. */
export function contextFeatures(units: readonly Unit[], first: readonly Chances[]): string[][] {
  const headings = headingsAbove(first)
  const means = blockMeans(units, first)
  return units.map((_, index) => {
    const heading = headings[index] ?? -1
    const above = units[heading]
    return [
      ...unitClasses.map((name, place) => `looks ${name} ${Math.floor((first[index]?.[place] ?? 0) * 9.99)}`),
      ...toldOf('before', first[index - 1]),
      ...toldOf('before that', first[index - 2]),
      ...toldOf('after', first[index + 1]),
      ...toldOf('after that', first[index + 2]),
      ...toldOf('block', means[index]),
      ...toldOf('under', first[heading]),
      ...(above?.tokens.slice(0, 8).map((token) => `under stem ${token.stem}`) ?? []),
      `place ${Math.floor((index / units.length) * 5)}`,
      `under ago ${bucket(index - heading)}`,
    ]
  })
}

/** A unit's classes as the one label that the second look gives it. */
export const unitTags = ['other', 'both', ...unitClasses] as const
export type UnitTag = (typeof unitTags)[number]

export function unitTagOf(classes: readonly UnitClass[]): UnitTag {
  if (classes.includes('wish') && classes.includes('duty')) return 'both'
  return classes.includes('nice') ? 'nice' : (classes[0] ?? 'other')
}

/** Chances of classes from those of tags. */
export function chancesOfTags(labels: readonly string[], probabilities: readonly number[]): Chances {
  const of = (tag: UnitTag) => probabilities[labels.indexOf(tag)] ?? 0
  return unitClasses.map((name) => {
    if (name === 'wish') return of('wish') + of('nice') + of('both')
    return name === 'duty' ? of('duty') + of('both') : of(name)
  })
}

/** What the second look is given, unit by unit. */
export const secondFeatures = (units: readonly Unit[], first: readonly Chances[]): string[][] =>
  contextFeatures(units, first).map((context, index) => {
    const unit = units[index]
    return unit ? [...ownFeatures(unit), ...context] : context
  })

/** The chances of each class for each unit: a first look at each, then a second at all of them in their order. */
export function unitChances(
  units: readonly Unit[],
  models: { classes: Classifier; classesInContext: Tagger },
): Chances[] {
  const first = units.map((unit) => chancesOf(models.classes, ownFeatures(unit)))
  const { labels } = models.classesInContext
  return tagged(models.classesInContext, secondFeatures(units, first)).map(({ probabilities }) =>
    chancesOfTags(labels, probabilities),
  )
}
