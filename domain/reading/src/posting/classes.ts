import { type Classifier, chancesOf, inRuns, type Tagger, tagged } from '@roundtwo/text'
import { isCapital, likelyAt, templates } from '../features.ts'
import { bucket, firstWords, type Unit } from './units.ts'

/** What a sentence holds; a nice wish is a wish too. */
const contents = ['wish', 'nice', 'duty', 'value', 'hint'] as const
/** A heading is known by what stands under it. Several may be true. */
const headings = ['heading wish', 'heading nice', 'heading duty', 'heading other'] as const
export const unitClasses = [...contents, ...headings]
export type UnitClass = (typeof unitClasses)[number]

/** By class, in the order of `unitClasses`. */
export type Chances = readonly number[]

export const chanceOf = (chances: Chances | undefined, wanted: UnitClass): number =>
  chances?.[unitClasses.indexOf(wanted)] ?? 0

/** A unit so unlikely to hold anything is not looked into. */
export const mayHold = (chances: Chances | undefined): boolean =>
  Math.max(0, ...(chances?.slice(0, contents.length) ?? [])) >= 0.06

const headingChance = (chances: Chances | undefined): number => Math.max(0, ...(chances?.slice(contents.length) ?? []))

const ofWord = templates('word {word}|{isWord}?stem {stem}')
const ofWordMore = templates('{grouped}?fine {fine}|{paired}?pair {word} {next}')

const wordFeatures = ({ words, tokens }: Unit): string[] =>
  words.flatMap((word, place) => {
    const token = tokens[place]
    return ofWord({ word, isWord: token?.kind === 'word', stem: token?.stem })
  })

/** The groups of words, and pairs of them. */
const moreOfWords = ({ words, tokens, columns }: Unit): string[] =>
  words.flatMap((word, place) => {
    const next = words[place + 1]
    const fine = tokens[place]?.kind === 'word' ? columns.fine(place) : null
    return ofWordMore({ word, fine, grouped: fine !== null, next, paired: next !== undefined })
  })

function capitalsOf(tokens: Unit['tokens']): string {
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length === 0) return 'none'
  if (words.every(({ text }) => text === text.toUpperCase())) return 'all'
  if (words.filter(isCapital).length / words.length > 0.65) return 'most'
  return isCapital(words[0]) ? 'first' : 'no'
}

const firstWord = templates('first stem {root}|first ends {ending}|first coarse {coarse}|first fine {fine}')

function beginningFeatures(unit: Unit): string[] {
  const first = unit.tokens.findIndex(({ kind }) => kind === 'word')
  return [...firstWords(unit.words), ...firstWord(unit.columns, first)]
}

const layout = templates(`size {size}|last {last}|bullet {bullet}|bullet {bullet} size {size}|order {order} of {of}
  |capitals {capitals} {size}|{heading}?marked heading|{gap}?gap before|{cells}?cells|{top}?line {index}`)

/** How a unit stands on the page. */
function layoutFeatures({ line, order, of, tokens }: Unit): string[] {
  const last = tokens.at(-1)?.text ?? ''
  return layout({
    size: bucket(tokens.length),
    last: /\p{L}/u.test(last) ? 'word' : last,
    bullet: line.bullet !== null,
    order: Math.min(order, 3),
    of: Math.min(of, 4),
    capitals: capitalsOf(tokens),
    heading: line.heading,
    gap: line.gapBefore && order === 0,
    cells: line.cells.length > 1,
    top: line.index < 6,
    index: line.index,
  })
}

/** A unit's own words one by one, and its layout. */
const plainFeatures = (unit: Unit): string[] => [
  ...wordFeatures(unit),
  ...beginningFeatures(unit),
  ...layoutFeatures(unit),
  `ends ${unit.words.slice(-3).join(' ')}`,
  ...unit.lead.map((stem) => `lead ${stem}`),
]

/** What a unit is judged by at first: its words, pairs of them, their groups, and its layout. */
export const ownFeatures = (unit: Unit): string[] => [...plainFeatures(unit), ...moreOfWords(unit)]

const toldOf = (side: string, chances: Chances | undefined): string[] =>
  chances ? likelyAt(side, unitClasses, chances) : [`${side} none`]

/** The nearest heading before each unit, as the index of its unit; -1 where there is none. */
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
  const blocks = inRuns([...units.keys()], (index) => {
    const [line, before] = [units[index]?.line, units[index - 1]?.line]
    return (
      before === line ||
      ((before?.bullet === null) === (line?.bullet === null) &&
        !(line?.gapBefore && line.bullet === null) &&
        headingChance(first[index - 1]) < 0.4 &&
        headingChance(first[index]) < 0.4)
    )
  })
  return blocks.flatMap((block) => {
    const sumOf = (place: number) => block.reduce((sum, index) => sum + (first[index]?.[place] ?? 0), 0)
    const means = unitClasses.map((_, place) => sumOf(place) / block.length)
    return block.map(() => means)
  })
}

/** How many of a kind items of lists seem to hold, up to three: what is listed is seldom told in sentences, too. */
const listedOf = (kind: 'duty' | 'wish', units: readonly Unit[], first: readonly Chances[]): number =>
  Math.min(3, units.filter(({ line }, at) => line.bullet !== null && chanceOf(first[at], kind) > 0.5).length)

/** By unit: its words once more, and what the first look at it, its neighbours, its block and the heading above it adds. */
export function secondFeatures(units: readonly Unit[], first: readonly Chances[]): string[][] {
  const above = headingsAbove(first)
  const means = blockMeans(units, first)
  const [duties, wishes] = [listedOf('duty', units, first), listedOf('wish', units, first)]
  return units.map((unit, index) => {
    const heading = above[index] ?? -1
    return [
      ...plainFeatures(unit),
      `${duties} duties listed, bullet ${unit.line.bullet !== null}`,
      `${wishes} wishes listed, bullet ${unit.line.bullet !== null}`,
      ...unitClasses.map((name, place) => `looks ${name} ${Math.floor((first[index]?.[place] ?? 0) * 9.99)}`),
      ...toldOf('before', first[index - 1]),
      ...toldOf('before that', first[index - 2]),
      ...toldOf('after', first[index + 1]),
      ...toldOf('after that', first[index + 2]),
      ...toldOf('block', means[index]),
      ...toldOf('under', first[heading]),
      ...(units[heading]?.tokens.slice(0, 8).map(({ stem }) => `under stem ${stem}`) ?? []),
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

/** The chances of each class for each unit: a first look at each, then a second at all of them in their order. */
export function unitChances(
  units: readonly Unit[],
  { classes, classesInContext }: { classes: Classifier; classesInContext: Tagger },
): Chances[] {
  const first = units.map((unit) => chancesOf(classes, ownFeatures(unit)))
  return tagged(classesInContext, secondFeatures(units, first)).map(({ probabilities }) =>
    chancesOfTags(classesInContext.labels, probabilities),
  )
}
