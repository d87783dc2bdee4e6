import { type Classifier, chancesOf, probabilitiesOf } from '@roundtwo/text'
import { chanceThat, highest, type Told, templates } from '../features.ts'
import { type Chances, chanceOf, mayHold, type UnitClass } from './classes.ts'
import { bucket, columnsAt, type Unit } from './units.ts'

export const spanKinds = ['requirement', 'duty', 'value', 'hint'] as const
export type SpanKind = (typeof spanKinds)[number]
export const spanLabels = ['none', ...spanKinds] as const
export const edgeLabels = ['wish', 'duty', 'other'].flatMap((kind) => [`begins ${kind}`, `ends ${kind}`])

/** Words of one unit: places of the first token and of the one after the last. */
export interface UnitSpan {
  from: number
  to: number
}

interface Choice extends UnitSpan {
  kind: SpanKind
  probability: number
}

/** Words of one unit that state something wanted or to be done. */
export interface FoundSpan extends Choice {
  unit: number
}

/** The likeliest of what a unit may hold. */
function mainOf(chances: Chances | undefined): string {
  const [wish, duty] = [chanceOf(chances, 'wish'), chanceOf(chances, 'duty')]
  if (Math.max(wish, duty) < 0.25) return 'neither'
  if (Math.min(wish, duty) > 0.3) return 'both'
  return wish > duty ? 'wish' : 'duty'
}

const atToken = templates(`{main}|at {at} {layout}|to end {left} {layout}|before {stem@-2} {stem@-1}
  |around {stem@-1} {stem@1}|after {stem@1} {stem@2}|pair {stem@-1} {stem}|pair 1 {stem} {stem@1}|ends {ending} {main}
  |groups {coarse@-1} {coarse}|groups 1 {coarse} {coarse@1}
  |word -3 {word@-3}|word -2 {word@-2}|word -1 {word@-1}|word -1 {word@-1} {main}|word 0 {word}|word 0 {word} {main}
  |word 1 {word@1}|word 1 {word@1} {main}|word 2 {word@2}|fine -1 {fine@-1}|fine 0 {fine}|fine 1 {fine@1}`)

/** What tells whether something begins or ends at each token of a unit. */
export function edgeFeatures(unit: Unit, chances: Chances | undefined): string[][] {
  const main = mainOf(chances)
  const size = unit.tokens.length
  const layout = `${main} ${unit.line.bullet !== null}`
  return unit.tokens.map((_, place) => {
    const edges = { at: Math.min(place, 3), left: Math.min(size - place, 4) }
    return atToken({ ...columnsAt(unit, place), main, layout, ...edges })
  })
}

/** Signs that stand around a wish and are no part of it. */
const edgeSigns = new Set('. , ; : - – — • ! ? … /'.split(' '))

/** A unit with the chances that something begins or ends at each token; `whole` is without the signs around it. */
export function edgedUnit(unit: Unit, chances: Chances | undefined, edges: Classifier) {
  const found = edgeFeatures(unit, chances).map((features) => chancesOf(edges, features))
  const mostOf = (side: number) => found.map((own) => most(own.filter((_, label) => label % 2 === side)))
  const isInner = ({ text }: { text: string }) => !edgeSigns.has(text)
  const from = unit.tokens.findIndex(isInner)
  const whole: UnitSpan = { from: Math.max(0, from), to: unit.tokens.findLastIndex(isInner) + 1 }
  return { unit, chances, whole, begins: mostOf(0), ends: mostOf(1) }
}

export type EdgedUnit = ReturnType<typeof edgedUnit>

const mostEdges = 10
const leastEdge = 0.02
const leastBoth = 0.01
const longestSpan = 70

function likeliest(chances: readonly number[], always: number): number[] {
  const chanceAt = (place: number) => chances[place] ?? 0
  const places = [...chances.keys()].filter((place) => chanceAt(place) > leastEdge && place !== always)
  return [always, ...places.sort((one, other) => chanceAt(other) - chanceAt(one)).slice(0, mostEdges)]
}

/** The spans that may be something: between places where something may begin and places where it may end. */
export function spanCandidates({ unit, whole, begins, ends }: EdgedUnit): UnitSpan[] {
  if (whole.to <= whole.from) return []
  const isInner = (place: number) => !edgeSigns.has(unit.tokens[place]?.text ?? '')
  const lasts = likeliest(ends, whole.to - 1).filter(isInner)
  return likeliest(begins, whole.from)
    .filter(isInner)
    .flatMap((from) =>
      lasts
        .filter((last) => last >= from && last - from < longestSpan)
        .filter((last) => (begins[from] ?? 0) * (ends[last] ?? 0) > leastBoth)
        .map((last) => ({ from, to: last + 1 })),
    )
}

const step = (chance: number): number => Math.floor(chance * 5.99)
const most = (values: readonly number[]): number => Math.max(0, ...values)

/** What features tell of a span of a unit: `word` from its first token on, `after` from the one behind it. */
function toldOfSpan({ unit, chances, whole, begins, ends }: EdgedUnit, { from, to }: UnitSpan): Told {
  const [begin, end] = [begins[from] ?? 0, ends[to - 1] ?? 0]
  const [first, behind] = [columnsAt(unit, from), columnsAt(unit, to)]
  const main = mainOf(chances)
  const counted = (word: string, words = unit.words.slice(from, to)) =>
    words.filter((one) => one === word).length
  const [bullet, isWhole] = [unit.line.bullet !== null, from === whole.from && to === whole.to]
  const [within, back] = [begins.slice(from + 1, to), ends.slice(from, to - 1)]
  const chance = (name: UnitClass) => step(chanceOf(chances, name))
  return {
    ...first,
    ...{
      after: behind['word'],
      'after coarse': behind['coarse'],
      'word ending': unit.words[from]?.slice(-3),
    },
    ...{ main, bullet: `${bullet} ${main}`, layout: `${main} ${bullet} ${isWhole}`, whole: isWhole },
    ...{ wish: chance('wish'), duty: chance('duty'), value: chance('value'), hint: chance('hint') },
    ...{ begins: step(begin), ends: step(end), both: step(Math.sqrt(begin * end)) },
    ...{ 'begins within': step(most(within)), 'ends within': step(most(back)) },
    ...{ 'begins before': step(most(begins.slice(0, from))), 'ends after': step(most(ends.slice(to))) },
    ...{ within: step(most([...within, ...back])), of: Math.min(3, unit.of), size: bucket(to - from) },
    ...{ left: bucket(Math.min(6, from - whole.from)), right: bucket(Math.min(6, whole.to - to)) },
    ...{ commas: Math.min(3, counted(',')), ands: Math.min(2, counted('and')) },
    'all commas': Math.min(4, counted(',', [...unit.words])),
    ...{ open: counted('(') !== counted(')'), semicolon: counted(';') > 0 },
  }
}

const shapeOf = templates(`{main} begins {begins}|{main} ends {ends}|{main} both {both}
  |{main} begins within {begins within}|{main} ends within {ends within}|{main} begins before {begins before}
  |{main} ends after {ends after}|{main} size {size}|{main} left {left}|{main} right {right}|{main} commas {commas}
  |{main} ands {ands}|{open}?{main} open bracket|{semicolon}?{main} semicolon`)
const ofSpan =
  templates(`whole {layout}|whole {layout} of {of} size {size}|wish {wish}|duty {duty}|value {value}
  |hint {hint}|wish {wish} whole {whole}|duty {duty} whole {whole}|first {word}|first two {stem} {stem@1}
  |first group {coarse} {main}|first ends {word ending} {main}|first {word} {main}|last {after@-1}
  |last group {after coarse@-1}|before {word@-1}|before {word@-1} {main}|before two {word@-2} {word@-1}
  |after {after}|after {after} {main}|after two {after} {after@1}`)
const ofWhole = templates(`bullet {bullet}|bullet {bullet} of {of}|bullet {bullet} size {size}
  |bullet {bullet} within {within}|within {within} size {size}|begins {begins} {main}|ends {ends} {main}|first {word}
  |first two {stem} {stem@1}|first group {coarse} {main}|commas {all commas} {bullet}`)

/** What tells what a candidate is. */
export function spanFeatures(edged: EdgedUnit, span: UnitSpan): string[] {
  const told = toldOfSpan(edged, span)
  const tokens = edged.unit.tokens.slice(span.from, span.to)
  return [...shapeOf(told), ...ofSpan(told), ...tokens.map(({ stem }) => `holds ${stem}`)]
}

/** What tells whether all of a unit is one wish or duty, if it holds any. */
export const wholeFeatures = (edged: EdgedUnit): string[] => [
  ...ofWhole(toldOfSpan(edged, edged.whole)),
  ...edged.unit.tokens.map(({ stem }) => `holds ${stem}`),
]

/** A span less likely than this is left out; chosen by cross-validation. */
const leastSpan = 0.3

const oddsOf = (probability: number): number => Math.log(probability / (1.001 - probability))

/** The likeliest of all sets of candidates that do not overlap. */
function chosen(candidates: readonly Choice[], size: number): readonly Choice[] {
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
  return best.at(-1)?.choices ?? []
}

const isLikely = 0.5
const leastWhole = 0.45

/** All of a unit as one span; null where it holds parts or nothing. */
function wholeSpan(edged: EdgedUnit, wholes: Classifier): Choice[] | null {
  const { chances, whole } = edged
  const [wish, duty] = [chanceOf(chances, 'wish'), chanceOf(chances, 'duty')]
  const likely = Math.max(wish, duty)
  if (likely < Math.max(chanceOf(chances, 'value'), chanceOf(chances, 'hint'))) return null
  const isWhole = chanceThat(wholes, 'whole', wholeFeatures(edged))
  if (isWhole < isLikely) return null
  if (likely < leastWhole) return []
  return [{ ...whole, kind: wish > duty ? 'requirement' : 'duty', probability: likely * isWhole }]
}

/** Parts of a unit that state something, in order. */
function partsOf(edged: EdgedUnit, spans: Classifier): readonly Choice[] {
  const likely = spanCandidates(edged).flatMap((span) => {
    const probabilities = probabilitiesOf(spans, spanFeatures(edged, span))
    const choices = spanKinds.map((kind) => {
      return { ...span, kind, probability: probabilities[spans.labels.indexOf(kind)] ?? 0 }
    })
    return highest(choices, ({ probability }) => probability) ?? []
  })
  return chosen(
    likely.filter(({ probability }) => probability > leastSpan),
    edged.unit.tokens.length,
  )
}

/** What each unit states, in order. */
export const spansIn = (
  units: readonly Unit[],
  chances: readonly Chances[],
  models: Readonly<Record<'edges' | 'wholes' | 'spans', Classifier>>,
): FoundSpan[] =>
  units.flatMap((unit, index) => {
    if (!mayHold(chances[index])) return []
    const edged = edgedUnit(unit, chances[index], models.edges)
    const found = wholeSpan(edged, models.wholes) ?? partsOf(edged, models.spans)
    return found.map((span) => ({ ...span, unit: index }))
  })
