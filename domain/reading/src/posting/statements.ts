import { type Chances, clusterOf, inRuns, type Tagged, type Tagger, type Token, tagged } from '@roundtwo/text'
import { hashed, hashedTemplates, held, highest, inSteps, isCapital, named, stemsOf } from '../features.ts'
import { chanceOf, headingsAbove, mayHold, unitChances } from './classes.ts'
import { judgedBy, type PostingModels } from './models.ts'
import { bucket, firstWords, lastWords, tagsOf, type Unit } from './units.ts'

export const spanKinds = ['requirement', 'duty', 'value', 'hint'] as const
export type SpanKind = (typeof spanKinds)[number]
export const spanTags = tagsOf(spanKinds)

/** Words of one unit that state something wanted or to be done: places of the first token and of the one after the last. */
export interface FoundSpan {
  kind: SpanKind
  unit: number
  from: number
  to: number
  /** That its least certain word belongs to it. */
  probability: number
}

/** The likeliest of what a unit may hold. */
function mainOf(chances: Chances | undefined): string {
  const [wish, duty] = [chanceOf(chances, 'wish'), chanceOf(chances, 'duty')]
  if (Math.max(wish, duty) < 0.25) return 'neither'
  if (Math.min(wish, duty) > 0.3) return 'both'
  return wish > duty ? 'wish' : 'duty'
}

const atToken = hashedTemplates(`{main}|at {at} {layout}|to end {left} {layout}|before {stem@-2} {stem@-1}
  |around {stem@-1} {stem@1}|after {stem@1} {stem@2}|pair {stem@-1} {stem}|pair 1 {stem} {stem@1}|ends {ending} {main}
  |groups {coarse@-1} {coarse}|groups 1 {coarse} {coarse@1}
  |word -3 {word@-3}|word -2 {word@-2}|word -1 {word@-1}|word -1 {word@-1} {main}|word 0 {word}|word 0 {word} {main}
  |word 1 {word@1}|word 1 {word@1} {main}|word 2 {word@2}|fine -1 {fine@-1}|fine 0 {fine}|fine 1 {fine@1}
  |stem {stem} {main}|joined {word@-1} {stem}|commas {before} {behind}|joined {word@-1} {coarse}|joined {word@-1} {fine}
  |joined {word@-1} {ending} {main}  |joined {word@-1} {parallel} {main}|joined {word@-2} {word@-1} {parallel} {main}`)

/** What tells of each token of a unit whether it belongs to something stated. */
export function spanFeatures(unit: Unit, chances: Chances | undefined): number[][] {
  const { columns, tokens, words } = unit
  const main = mainOf(chances)
  const isListed = unit.line.bullet !== null
  const looks = spanKinds.map((kind) => {
    const chance = chanceOf(chances, kind === 'requirement' ? 'wish' : kind)
    return `look ${kind} ${inSteps(chance, 6)}`
  })
  const [firstComma, lastComma] = [words.indexOf(','), words.lastIndexOf(',')]
  const groups = tokens.map((_, place) => columns.coarse(place))
  const told = {
    ...columns,
    main,
    layout: `${main} ${isListed}`,
    at: (place: number) => Math.min(place, 3),
    left: (place: number) => Math.min(tokens.length - place, 4),
    before: (place: number) => firstComma >= 0 && firstComma < place,
    behind: (place: number) => lastComma >= place,
    /** Whether a word of the same group stands before it. */
    parallel: (place: number) => groups[place] !== null && groups.indexOf(groups[place] ?? null) < place,
  }
  const shared = hashed(looks.flatMap((look) => [look, `${look} bullet ${isListed} of ${Math.min(3, unit.of)}`]))
  const looksAt = [0, 1, 2].map((at) => hashed(looks.map((look) => `${look} at ${at}`)))
  return tokens.map((_, place) => atToken(told, place).concat(shared, looksAt[Math.min(place, 2)] ?? []))
}

/** What stands in brackets belongs to what they are opened in. */
function throughBrackets(tokens: readonly Token[], tags: readonly Tagged[]): readonly Tagged[] {
  const through = [...tags]
  tokens.forEach(({ text }, open) => {
    const tag = through[open]
    if (text !== '(' || !tag || tag.label === 'O') return
    const close = tokens.findIndex((token, place) => place > open && token.text === ')')
    through.fill({ ...tag, label: tag.label.replace(/^B/, 'I') }, open + 1, close + 1)
  })
  return through
}

/** A span of one word. */
type StatedWord = FoundSpan & { begins: boolean }

/** An item of a list states one kind of thing: its words speak for one kind together, and those of others are not counted. */
function ofOneKind(words: readonly StatedWord[]): readonly StatedWord[] {
  const sumOf = (wanted: SpanKind) =>
    words.reduce((sum, { kind, probability }) => sum + (kind === wanted ? probability : 0), 0)
  const best = highest(spanKinds, sumOf)
  return words.filter(({ kind }) => kind === best)
}

const goesOn = (word: StatedWord, before: StatedWord): boolean =>
  !word.begins && word.kind === before.kind && word.from === before.to

const leastOf = (parts: readonly { probability: number }[]): number =>
  Math.min(...parts.map(({ probability }) => probability))

/** What each unit states, in order. */
export const spansIn = (units: readonly Unit[], chances: readonly Chances[], model: Tagger): FoundSpan[] =>
  units.flatMap((unit, index) => {
    if (!mayHold(chances[index])) return []
    const tags = throughBrackets(unit.tokens, tagged(model, spanFeatures(unit, chances[index])))
    const words = tags.flatMap(({ label, probability }, from): StatedWord[] => {
      const kind = spanKinds.find((own) => label.endsWith(own))
      return kind ? [{ kind, unit: index, from, to: from + 1, probability, begins: label.startsWith('B') }] : []
    })
    return inRuns(unit.isItem && unit.of === 1 ? ofOneKind(words) : words, goesOn).map((run) => {
      const [{ kind, from }] = run
      return { kind, unit: index, from, to: from + run.length, probability: leastOf(run) }
    })
  })

/** Where the wish of a span stands: the unit, the heading above it and what both look like. */
export function wishPlaceOf(
  units: readonly Unit[],
  chances: readonly Chances[],
  headings: readonly number[],
  { unit: index, from, to }: Pick<FoundSpan, 'unit' | 'from' | 'to'>,
) {
  const [unit, above] = [units[index], headings[index] ?? -1]
  if (!unit) return null
  return { unit, from, to, chances: chances[index], heading: units[above], headingChances: chances[above] }
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

/** What tells a wish's kind. */
export function wishKindFeatures({ unit, from, to, heading }: WishPlace): string[] {
  const { columns, words } = unit
  const tokens = unit.tokens.slice(from, to)
  const clusters = tokens.flatMap(({ folded }) => {
    const fine = clusterOf(folded, 'fine')
    return fine === null ? [] : [`fine ${fine}`, `coarse ${clusterOf(folded, 'coarse')}`]
  })
  return [
    ...worded('own', unit, from, to),
    ...clusters,
    ...worded('before', unit, from - 3, from),
    ...named('under', stemsOf(heading?.tokens.slice(0, 6) ?? [])),
    `first ${columns.word(from)}`,
    `first two ${words.slice(from, Math.min(to, from + 2)).join(' ')}`,
    `first stem ${columns.stem(from)}`,
    `first ends ${columns.ending(from)}`,
    `last stem ${tokens.at(-1)?.stem}`,
    `size ${bucket(tokens.length)}`,
    ...held({
      capitals: tokens.some(({ kind, text }) => kind === 'word' && /^\p{Lu}{2,}$/u.test(text)),
      name: tokens.slice(1).some(isCapital),
    }),
  ]
}

/** The same words said twice are one wish: the first. */
function onceEach<Item extends { text: string }>(items: readonly Item[]): Item[] {
  const byWords = Map.groupBy(items, ({ text }) => text.toLowerCase().replace(/\s+/g, ' '))
  return [...byWords.values()].flatMap((same) => same.slice(0, 1))
}

/** The words from the first of these spans to the last. */
function statedBy(units: readonly Unit[], text: string, run: readonly [FoundSpan, ...FoundSpan[]]) {
  const [first, last] = [run[0], run.at(-1) ?? run[0]]
  const own = units[first.unit]?.tokens ?? []
  const start = own[first.from]?.start ?? 0
  const end = units[last.unit]?.tokens[last.to - 1]?.end ?? start
  const tokens = own.slice(first.from, first.unit === last.unit ? last.to : undefined)
  return { text: text.slice(start, end), tokens, probability: leastOf(run) }
}

/** What a posting's units state: wishes with kind and level, duties, what is offered, and how it chooses. */
export function statementsIn(units: readonly Unit[], text: string, models: PostingModels) {
  const chances = unitChances(units, models)
  const headings = headingsAbove(chances)
  const spans = spansIn(units, chances, models.spans)
  const ofKind = (wanted: SpanKind) => spans.filter(({ kind }) => kind === wanted)
  const listed = (kind: SpanKind) => onceEach(ofKind(kind).map((span) => statedBy(units, text, [span])))
  const isOneItem = (one: FoundSpan, before: FoundSpan) => {
    const unit = units[one.unit]
    return unit?.isItem === true && unit.line === units[before.unit]?.line
  }
  const wishes = ofKind('requirement').flatMap((span) => {
    const place = wishPlaceOf(units, chances, headings, span)
    return place ? [{ ...span, place, level: judgedBy(models.level, levelFeatures(place)) }] : []
  })
  type Wish = (typeof wishes)[number]
  // What a sentence of an item asks for at one level is one wish; what the item says of the work is one duty.
  const isOneWish = (one: Wish, before: Wish) =>
    one.unit === before.unit && isOneItem(one, before) && one.level.value === before.level.value
  const requirements = inRuns(wishes, isOneWish).map((run) => {
    const [{ place, level }] = run
    const features = wishKindFeatures({ ...place, to: run.at(-1)?.to ?? place.to })
    return { ...statedBy(units, text, run), kind: judgedBy(models.wishKind, features), level }
  })
  const duties = inRuns(ofKind('duty'), isOneItem)
  // Four duties behind the signs of a list are all there are: what is told besides sums them up.
  const inLists = duties.filter(([{ unit }]) => typeof units[unit]?.line.bullet === 'string')
  return {
    requirements: onceEach(requirements),
    duties: onceEach((inLists.length < 4 ? duties : inLists).map((run) => statedBy(units, text, run))),
    values: listed('value'),
    hints: listed('hint'),
  }
}
