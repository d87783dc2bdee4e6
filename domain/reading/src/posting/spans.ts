import { inRuns, type Tagged, type Tagger, type Token, tagged } from '@roundtwo/text'
import { hashed, hashedTemplates, highest, inSteps } from '../features.ts'
import { type Chances, chanceOf, mayHold } from './classes.ts'
import { tagsOf, type Unit } from './units.ts'

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
  const main = mainOf(chances)
  const size = unit.tokens.length
  const bullet = unit.line.bullet !== null
  const looks = spanKinds.map((kind) => {
    const chance = chanceOf(chances, kind === 'requirement' ? 'wish' : kind)
    return `look ${kind} ${inSteps(chance, 6)}`
  })
  const [firstComma, lastComma] = [unit.words.indexOf(','), unit.words.lastIndexOf(',')]
  const groups = unit.tokens.map((_, place) => unit.columns.coarse(place))
  const told = {
    ...unit.columns,
    ...{ main, layout: `${main} ${bullet}` },
    at: (place: number) => Math.min(place, 3),
    left: (place: number) => Math.min(size - place, 4),
    before: (place: number) => firstComma >= 0 && firstComma < place,
    behind: (place: number) => lastComma >= place,
    /** Whether a word of the same group stands before it. */
    parallel: (place: number) => groups[place] !== null && groups.indexOf(groups[place] ?? null) < place,
  }
  const shared = hashed(looks.flatMap((look) => [look, `${look} bullet ${bullet} of ${Math.min(3, unit.of)}`]))
  const looksAt = [0, 1, 2].map((at) => hashed(looks.map((look) => `${look} at ${at}`)))
  return unit.tokens.map((_, place) => atToken(told, place).concat(shared, looksAt[Math.min(place, 2)] ?? []))
}

/** What stands in brackets belongs to what they are opened in. */
function throughBrackets(tokens: readonly Token[], tags: readonly Tagged[]): readonly Tagged[] {
  const through = [...tags]
  tokens.forEach(({ text }, open) => {
    const tag = through[open]
    if (text !== '(' || !tag || tag.label === 'O') return
    const close = tokens.findIndex((token, place) => place > open && token.text === ')')
    for (let place = open + 1; place <= close; place += 1)
      through[place] = { ...tag, label: tag.label.replace(/^B/, 'I') }
  })
  return through
}

/** An item of a list states one kind of thing: its words speak for one kind together, and those of others are not counted. */
function ofOneKind<Word extends { kind: SpanKind; probability: number }>(stated: readonly Word[]): Word[] {
  const best = highest(spanKinds, (own) =>
    stated.reduce((sum, { kind, probability }) => sum + (kind === own ? probability : 0), 0),
  )
  return stated.filter(({ kind }) => kind === best)
}

/** What each unit states, in order. */
export const spansIn = (units: readonly Unit[], chances: readonly Chances[], model: Tagger): FoundSpan[] =>
  units.flatMap((unit, index) => {
    if (!mayHold(chances[index])) return []
    const tags = throughBrackets(unit.tokens, tagged(model, spanFeatures(unit, chances[index])))
    const stated = tags.flatMap(({ label, probability }, place) => {
      const kind = spanKinds.find((own) => label.endsWith(own))
      return kind ? [{ kind, place, probability, begins: label.startsWith('B') }] : []
    })
    const isItem = unit.isItem && unit.of === 1
    const goesOn = (word: (typeof stated)[number], before: (typeof stated)[number]) =>
      !word.begins && word.kind === before.kind && word.place === before.place + 1
    return inRuns(isItem ? ofOneKind(stated) : stated, goesOn).map((run) => ({
      kind: run[0].kind,
      unit: index,
      from: run[0].place,
      to: run[0].place + run.length,
      probability: Math.min(...run.map(({ probability }) => probability)),
    }))
  })
