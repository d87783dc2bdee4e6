import { type Classifier, chancesOf, clusterOf, probabilitiesOf } from '@roundtwo/text'
import { bucket, type Chances, chanceOf } from './classes.ts'
import type { Unit } from './units.ts'

export const spanKinds = ['requirement', 'duty', 'value', 'hint'] as const
export type SpanKind = (typeof spanKinds)[number]
export const spanLabels = ['none', ...spanKinds] as const
export const edgeLabels = [
  'begins wish',
  'ends wish',
  'begins duty',
  'ends duty',
  'begins other',
  'ends other',
] as const

/** Words of one unit: places of the first token and of the one after the last. */
export interface UnitSpan {
  from: number
  to: number
}

/** Words of one unit that state something wanted or to be done. */
export interface FoundSpan extends UnitSpan {
  kind: SpanKind
  unit: number
  probability: number
}

const wordAt = (unit: Unit, place: number): string => unit.words[place] ?? (place < 0 ? 'BEGIN' : 'END')
const stemAt = (unit: Unit, place: number): string =>
  unit.tokens[place]?.stem ?? (place < 0 ? 'BEGIN' : 'END')
const groupAt = (unit: Unit, place: number): number | null =>
  clusterOf(unit.tokens[place]?.folded ?? '', 'coarse')

/** The likeliest of what a unit may hold. */
function mainOf(chances: Chances | undefined): string {
  const wish = chanceOf(chances, 'wish')
  const duty = chanceOf(chances, 'duty')
  if (Math.max(wish, duty) < 0.25) return 'neither'
  if (Math.min(wish, duty) > 0.3) return 'both'
  return wish > duty ? 'wish' : 'duty'
}

/** What tells whether something begins or ends at each token of a unit. */
export function edgeFeatures(unit: Unit, chances: Chances | undefined): string[][] {
  const main = mainOf(chances)
  const layout = `${main} ${unit.line.bullet !== null}`
  const size = unit.tokens.length
  return unit.tokens.map((token, place) => {
    const features = [
      main,
      `at ${Math.min(place, 3)} ${layout}`,
      `to end ${Math.min(size - place, 4)} ${layout}`,
      `before ${stemAt(unit, place - 2)} ${stemAt(unit, place - 1)}`,
      `around ${stemAt(unit, place - 1)} ${stemAt(unit, place + 1)}`,
      `after ${stemAt(unit, place + 1)} ${stemAt(unit, place + 2)}`,
      `pair ${stemAt(unit, place - 1)} ${token.stem}`,
      `pair 1 ${token.stem} ${stemAt(unit, place + 1)}`,
      `ends ${token.folded.slice(-3)} ${main}`,
      `groups ${groupAt(unit, place - 1)} ${groupAt(unit, place)}`,
      `groups 1 ${groupAt(unit, place)} ${groupAt(unit, place + 1)}`,
    ]
    for (const away of [-3, -2, -1, 0, 1, 2]) {
      features.push(`word ${away} ${wordAt(unit, place + away)}`)
      if (Math.abs(away) < 2) features.push(`word ${away} ${wordAt(unit, place + away)} ${main}`)
    }
    for (const away of [-1, 0, 1])
      features.push(`fine ${away} ${clusterOf(unit.tokens[place + away]?.folded ?? '', 'fine')}`)
    return features
  })
}

/** A unit so unlikely to hold anything is not looked into. */
export const mayHold = (chances: Chances | undefined): boolean =>
  Math.max(...(chances?.slice(0, 5) ?? [0])) >= 0.06

/** Signs that stand around a wish and are no part of it. */
const edgeSigns = new Set('. , ; : - – — • ! ? … /'.split(' '))
const isEdgeSign = (unit: Unit, place: number): boolean => edgeSigns.has(unit.tokens[place]?.text ?? '')

/** A unit's words without the signs around them. */
function wholeOf(unit: Unit): UnitSpan {
  let from = 0
  let to = unit.tokens.length
  while (from < to && isEdgeSign(unit, from)) from += 1
  while (to > from && isEdgeSign(unit, to - 1)) to -= 1
  return { from, to }
}

/** A unit with the chances that something begins or ends at each token. */
export interface EdgedUnit {
  unit: Unit
  chances: Chances | undefined
  whole: UnitSpan
  begins: number[]
  ends: number[]
}

export function edgedUnit(unit: Unit, chances: Chances | undefined, edges: Classifier): EdgedUnit {
  const found = edgeFeatures(unit, chances).map((features) => chancesOf(edges, features))
  const most = (first: number) =>
    found.map((own) => Math.max(own[first] ?? 0, own[first + 2] ?? 0, own[first + 4] ?? 0))
  return { unit, chances, whole: wholeOf(unit), begins: most(0), ends: most(1) }
}

const mostEdges = 10
const leastEdge = 0.02
const leastBoth = 0.01
const longestSpan = 70

function likeliest(chances: readonly number[], always: number): number[] {
  const places = chances
    .map((_, place) => place)
    .filter((place) => (chances[place] ?? 0) > leastEdge && place !== always)
  return [
    always,
    ...places.sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0)).slice(0, mostEdges),
  ]
}

/** The spans that may be something: between places where something may begin and places where it may end. */
export function spanCandidates({ unit, whole, begins, ends }: EdgedUnit): UnitSpan[] {
  if (whole.to <= whole.from) return []
  const lasts = likeliest(ends, whole.to - 1)
  return likeliest(begins, whole.from).flatMap((from) =>
    lasts.flatMap((last) =>
      last >= from &&
      last - from < longestSpan &&
      (begins[from] ?? 0) * (ends[last] ?? 0) > leastBoth &&
      !isEdgeSign(unit, from) &&
      !isEdgeSign(unit, last)
        ? [{ from, to: last + 1 }]
        : [],
    ),
  )
}

const step = (chance: number): number => Math.floor(chance * 5.99)
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), 0)

function shapeFeatures({ unit, whole, begins, ends }: EdgedUnit, { from, to }: UnitSpan): string[] {
  const inner = unit.words.slice(from, to)
  const opened = inner.filter((word) => word === '(').length - inner.filter((word) => word === ')').length
  const begin = begins[from] ?? 0
  const end = ends[to - 1] ?? 0
  return [
    `begins ${step(begin)}`,
    `ends ${step(end)}`,
    `both ${step(Math.sqrt(begin * end))}`,
    `begins within ${step(most(begins.slice(from + 1, to)))}`,
    `ends within ${step(most(ends.slice(from, to - 1)))}`,
    `begins before ${step(most(begins.slice(0, from)))}`,
    `ends after ${step(most(ends.slice(to)))}`,
    `size ${bucket(to - from)}`,
    `left ${bucket(Math.min(6, from - whole.from))}`,
    `right ${bucket(Math.min(6, whole.to - to))}`,
    `commas ${Math.min(3, inner.filter((word) => word === ',').length)}`,
    `ands ${Math.min(2, inner.filter((word) => word === 'and').length)}`,
    ...(opened === 0 ? [] : ['open bracket']),
    ...(inner.includes(';') ? ['semicolon'] : []),
  ]
}

/** What tells what a candidate is. */
export function spanFeatures(edged: EdgedUnit, span: UnitSpan): string[] {
  const { unit, chances, whole } = edged
  const { from, to } = span
  const main = mainOf(chances)
  const isWhole = from === whole.from && to === whole.to
  const shape = shapeFeatures(edged, span)
  const layout = `${main} ${unit.line.bullet !== null} ${isWhole}`
  return [
    ...shape.map((feature) => `${main} ${feature}`),
    `whole ${layout}`,
    `whole ${layout} of ${Math.min(3, unit.of)} size ${bucket(to - from)}`,
    `wish ${step(chanceOf(chances, 'wish'))}`,
    `duty ${step(chanceOf(chances, 'duty'))}`,
    `value ${step(chanceOf(chances, 'value'))}`,
    `hint ${step(chanceOf(chances, 'hint'))}`,
    `wish ${step(chanceOf(chances, 'wish'))} whole ${isWhole}`,
    `duty ${step(chanceOf(chances, 'duty'))} whole ${isWhole}`,
    `first ${wordAt(unit, from)}`,
    `first two ${stemAt(unit, from)} ${stemAt(unit, from + 1)}`,
    `first group ${groupAt(unit, from)} ${main}`,
    `first ends ${wordAt(unit, from).slice(-3)} ${main}`,
    `first ${wordAt(unit, from)} ${main}`,
    `last ${wordAt(unit, to - 1)}`,
    `last group ${groupAt(unit, to - 1)}`,
    `before ${wordAt(unit, from - 1)}`,
    `before ${wordAt(unit, from - 1)} ${main}`,
    `before two ${wordAt(unit, from - 2)} ${wordAt(unit, from - 1)}`,
    `after ${wordAt(unit, to)}`,
    `after ${wordAt(unit, to)} ${main}`,
    `after two ${wordAt(unit, to)} ${wordAt(unit, to + 1)}`,
    ...unit.tokens.slice(from, to).map((token) => `holds ${token.stem}`),
  ]
}

interface Choice extends UnitSpan {
  kind: SpanKind
  probability: number
}

/** A span less likely than this is left out; chosen by cross-validation. */
const leastSpan = 0.3

const oddsOf = (probability: number): number => Math.log(probability / (1.001 - probability))

/** The likeliest of all sets of candidates that do not overlap. */
function chosen(candidates: readonly Choice[], size: number): Choice[] {
  const nothing: { gain: number; choices: readonly Choice[] } = { gain: 0, choices: [] }
  const ending = Map.groupBy(candidates, ({ to }) => to)
  const best = [nothing]
  for (let end = 1; end <= size; end += 1) {
    let here = best[end - 1] ?? nothing
    for (const choice of ending.get(end) ?? []) {
      const before = best[choice.from] ?? nothing
      const gain = before.gain + oddsOf(choice.probability) - oddsOf(leastSpan)
      if (gain > here.gain) here = { gain, choices: [...before.choices, choice] }
    }
    best.push(here)
  }
  return [...(best.at(-1)?.choices ?? [])]
}

/** What tells whether all of a unit is one wish or duty, if it holds any. */
export function wholeFeatures({ unit, chances, whole, begins, ends }: EdgedUnit): string[] {
  const { from, to } = whole
  const main = mainOf(chances)
  const layout = `${unit.line.bullet !== null} ${main}`
  const within = Math.max(most(begins.slice(from + 1, to)), most(ends.slice(from, to - 1)))
  return [
    `bullet ${layout}`,
    `bullet ${layout} of ${Math.min(3, unit.of)}`,
    `bullet ${layout} size ${bucket(to - from)}`,
    `bullet ${layout} within ${step(within)}`,
    `within ${step(within)} size ${bucket(to - from)}`,
    `begins ${step(begins[from] ?? 0)} ${main}`,
    `ends ${step(ends[to - 1] ?? 0)} ${main}`,
    `first ${wordAt(unit, from)}`,
    `first two ${stemAt(unit, from)} ${stemAt(unit, from + 1)}`,
    `first group ${groupAt(unit, from)} ${main}`,
    `commas ${Math.min(4, unit.words.filter((word) => word === ',').length)} ${layout}`,
    ...unit.tokens.map((token) => `holds ${token.stem}`),
  ]
}

const isLikely = 0.5
const leastWhole = 0.45

/** All of a unit as one span; null where it holds parts or nothing. */
function wholeSpan(edged: EdgedUnit, wholes: Classifier): FoundSpan[] | null {
  const { unit, chances, whole } = edged
  const [wish, duty] = [chanceOf(chances, 'wish'), chanceOf(chances, 'duty')]
  if (Math.max(wish, duty) < Math.max(chanceOf(chances, 'value'), chanceOf(chances, 'hint'))) return null
  const isWhole = probabilitiesOf(wholes, wholeFeatures(edged))[wholes.labels.indexOf('whole')] ?? 0
  if (isWhole < isLikely) return null
  const likely = Math.max(wish, duty)
  if (likely < leastWhole) return []
  return [
    { ...whole, unit: unit.index, kind: wish > duty ? 'requirement' : 'duty', probability: likely * isWhole },
  ]
}

/** Parts of a unit that state something, in order. */
function partsOf(edged: EdgedUnit, spans: Classifier): FoundSpan[] {
  const choices = spanCandidates(edged).map((span): Choice => {
    const probabilities = probabilitiesOf(spans, spanFeatures(edged, span))
    const own = spanKinds.map((kind) => ({
      kind,
      probability: probabilities[spans.labels.indexOf(kind)] ?? 0,
    }))
    return { ...span, ...own.reduce((best, one) => (one.probability > best.probability ? one : best)) }
  })
  const likely = choices.filter(({ probability }) => probability > leastSpan)
  return chosen(likely, edged.unit.tokens.length).map((choice) => ({ ...choice, unit: edged.unit.index }))
}

export interface SpanModels {
  edges: Classifier
  wholes: Classifier
  spans: Classifier
}

/** What each unit states, in order. */
export const spansIn = (
  units: readonly Unit[],
  chances: readonly Chances[],
  models: SpanModels,
): FoundSpan[] =>
  units.flatMap((unit, index) => {
    if (!mayHold(chances[index])) return []
    const edged = edgedUnit(unit, chances[index], models.edges)
    return wholeSpan(edged, models.wholes) ?? partsOf(edged, models.spans)
  })
