import { type Chances, chancesOf, inRuns, tagged } from '@roundtwo/text'
import { held, isCapital, likelyAt, named, stemsOf, templates } from '../features.ts'
import type { PostingModels } from './models.ts'
import { bucket, firstWords, type Unit } from './units.ts'

/** What a sentence holds; a nice wish is a wish too. */
const contents = ['wish', 'nice', 'duty', 'value', 'hint'] as const
/** A heading is known by what stands under it. Several may be true. */
export const unitClasses = [...contents, 'heading wish', 'heading nice', 'heading duty', 'heading other'] as const
export type UnitClass = (typeof unitClasses)[number]

export const chanceOf = (chances: Chances = [], wanted: UnitClass): number => chances[unitClasses.indexOf(wanted)] ?? 0

/** A unit so unlikely to hold anything is not looked into. */
export const mayHold = (chances: Chances = []): boolean => Math.max(0, ...chances.slice(0, contents.length)) >= 0.06

const headingChance = (chances: Chances = []): number => Math.max(0, ...chances.slice(contents.length))

const wordFeatures = ({ words, tokens }: Unit): string[] =>
  words.flatMap((word, place) => {
    const token = tokens[place]
    return token?.kind === 'word' ? [`word ${word}`, `stem ${token.stem}`] : [`word ${word}`]
  })

const groupsAndPairs = ({ words, tokens, columns }: Unit): string[] =>
  words.flatMap((word, place) => {
    const fine = tokens[place]?.kind === 'word' ? columns.fine(place) : null
    const next = words[place + 1]
    return [...(fine === null ? [] : [`fine ${fine}`]), ...(next === undefined ? [] : [`pair ${word} ${next}`])]
  })

function capitalsOf(tokens: Unit['tokens']): string {
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length === 0) return 'none'
  if (words.every(({ text }) => text === text.toUpperCase())) return 'all'
  if (words.filter(isCapital).length / words.length > 0.65) return 'most'
  return isCapital(words[0]) ? 'first' : 'no'
}

const firstWord = templates('first stem {root}|first ends {ending}|first coarse {coarse}|first fine {fine}')

/** How a unit stands on the page. */
function layoutFeatures({ line, order, of, tokens }: Unit): string[] {
  const size = bucket(tokens.length)
  const last = tokens.at(-1)?.text ?? ''
  const isListed = line.bullet !== null
  return [
    `size ${size}`,
    `last ${/\p{L}/u.test(last) ? 'word' : last}`,
    `bullet ${isListed}`,
    `bullet ${isListed} size ${size}`,
    `order ${Math.min(order, 3)} of ${Math.min(of, 4)}`,
    `capitals ${capitalsOf(tokens)} ${size}`,
    ...held({
      'marked heading': line.heading,
      'gap before': line.gapBefore && order === 0,
      cells: line.cells.length > 1,
      [`line ${line.index}`]: line.index < 6,
    }),
  ]
}

/** A unit's own words one by one, how it begins and ends, and its layout. */
function plainFeatures(unit: Unit): string[] {
  const first = unit.tokens.findIndex(({ kind }) => kind === 'word')
  return [
    ...wordFeatures(unit),
    ...firstWords(unit.words),
    ...firstWord(unit.columns, first),
    ...layoutFeatures(unit),
    `ends ${unit.words.slice(-3).join(' ')}`,
    ...named('lead', unit.lead),
  ]
}

/** What a unit is judged by at first: its words, pairs of them, their groups, and its layout. */
export const ownFeatures = (unit: Unit): string[] => [...plainFeatures(unit), ...groupsAndPairs(unit)]

const toldOf = (side: string, chances: Chances | undefined): string[] =>
  chances ? likelyAt(side, unitClasses, chances) : [`${side} none`]

/** The nearest heading before each unit, as the index of its unit; -1 where there is none. */
export function headingsAbove(first: readonly Chances[]): number[] {
  const isHeading = first.map((chances) => headingChance(chances) > 0.4)
  return first.map((_, index) => isHeading.slice(0, index).lastIndexOf(true))
}

/** Mean chances over the units of the same list or paragraph: neighbours with the same layout and no heading between. */
function blockMeans(units: readonly Unit[], first: readonly Chances[]): Chances[] {
  const isHeading = (index: number) => headingChance(first[index]) >= 0.4
  const blocks = inRuns(units, ({ index, line }, { line: before }) => {
    if (before === line) return true
    if (isHeading(index - 1) || isHeading(index)) return false
    return line.bullet === null ? before.bullet === null && !line.gapBefore : before.bullet !== null
  })
  return blocks.flatMap((block) => {
    const sumOf = (place: number) => block.reduce((sum, { index }) => sum + (first[index]?.[place] ?? 0), 0)
    const means = unitClasses.map((_, place) => sumOf(place) / block.length)
    return block.map(() => means)
  })
}

/** By unit: its words once more, and what the first look at it, its neighbours, its block and the heading above it adds. */
export function secondFeatures(units: readonly Unit[], first: readonly Chances[]): string[][] {
  const above = headingsAbove(first)
  const means = blockMeans(units, first)
  // What is listed is seldom told in sentences, too.
  const listed = (kind: UnitClass) =>
    Math.min(3, units.filter(({ isItem }, at) => isItem && chanceOf(first[at], kind) > 0.5).length)
  const [duties, wishes] = [listed('duty'), listed('wish')]
  return units.map((unit, index) => {
    const heading = above[index] ?? -1
    return [
      ...plainFeatures(unit),
      `${duties} duties listed, item ${unit.isItem}`,
      `${wishes} wishes listed, item ${unit.isItem}`,
      ...unitClasses.map((name, place) => `looks ${name} ${Math.floor((first[index]?.[place] ?? 0) * 9.99)}`),
      ...toldOf('before', first[index - 1]),
      ...toldOf('before that', first[index - 2]),
      ...toldOf('after', first[index + 1]),
      ...toldOf('after that', first[index + 2]),
      ...toldOf('block', means[index]),
      ...toldOf('under', first[heading]),
      ...named('under stem', stemsOf(units[heading]?.tokens.slice(0, 8) ?? [])),
      `place ${Math.floor((index / units.length) * 5)}`,
      `under ago ${bucket(index - heading)}`,
    ]
  })
}

/** A unit's classes as the one label that the second look gives it. */
export const unitTags = ['other', 'both', ...unitClasses] as const
type UnitTag = (typeof unitTags)[number]

export function unitTagOf(classes: readonly UnitClass[]): UnitTag {
  if (classes.includes('wish') && classes.includes('duty')) return 'both'
  return classes.includes('nice') ? 'nice' : (classes[0] ?? 'other')
}

/** Chances of classes from those of tags. */
export function chancesOfTags(labels: readonly string[], probabilities: ArrayLike<number>): Chances {
  const of = (tag: UnitTag) => probabilities[labels.indexOf(tag)] ?? 0
  return unitClasses.map((name) => {
    if (name === 'wish') return of('wish') + of('nice') + of('both')
    return name === 'duty' ? of('duty') + of('both') : of(name)
  })
}

/** The chances of each class for each unit: a first look at each, then a second at all of them in their order. */
export function unitChances(
  units: readonly Unit[],
  models: Pick<PostingModels, 'classes' | 'classesInContext'>,
): Chances[] {
  const first = units.map((unit) => chancesOf(models.classes, ownFeatures(unit)))
  const { classesInContext } = models
  const second = tagged(classesInContext, secondFeatures(units, first))
  return second.map(({ probabilities }) => chancesOfTags(classesInContext.labels, probabilities))
}
