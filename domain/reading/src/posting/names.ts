import { type Classifier, chosenAmong, isJobWord, type Tagged, type Tagger, tagged } from '@roundtwo/text'
import { hashed, hashedTemplates, held, highest, isCapital, named } from '../features.ts'
import { bucket, type PostingText, tagsOf, type Unit } from './units.ts'

export const nameKinds = ['title', 'company', 'place'] as const
export type NameKind = (typeof nameKinds)[number]
export const nameTags = tagsOf(nameKinds)

/** A span of one unit that may be the posting's title, company or place. */
export interface NameMention {
  kind: NameKind
  unit: number
  from: number
  to: number
  text: string
  /** Its words, as names are compared. */
  key: string
  /** That it begins where it does, that it ends there, and the mean of its tokens. */
  begins: number
  ends: number
  inside: number
}

/** All mentions of one name. */
type NameCandidate = readonly NameMention[]

function lineFeatures(unit: Unit, before: Unit | undefined): string[] {
  const place = unit.line.index
  const size = bucket(unit.tokens.length)
  const later = place < 16 ? 'early' : 'later'
  return [
    `line ${place < 8 ? place : later}`,
    `line ${place < 3 ? place : 'more'} size ${size}`,
    `size ${size} stop ${/[.!?]$/.test(unit.line.text)}`,
    ...named('lead', unit.lead),
    ...(before && before.tokens.length < 5 ? [`line before ${before.words.slice(0, 4).join(' ')}`] : []),
  ]
}

const atToken = hashedTemplates(`shape {shape@-1} {shape} {shape@1}|at {at} line {line}|from end {left} line {line}
  |before {word@-2} {word@-1}|after {word@1} {word@2}|count {count} {letter}|coarse {coarse} {letter}|ends {ending}
  |jobs {job@-1} {job} {job@1}|persons {person@-1} {person} {person@1} {letter}|towns {town@-1} {town} {town@1}|town {town} {letter}
  |word -2 {word@-2}|word -1 {word@-1}|word 0 {word}|word 1 {word@1}|word 2 {word@2}
  |fine -1 {fine@-1}|stem -1 {root@-1}|fine 0 {fine}|stem 0 {root}|fine 1 {fine@1}|stem 1 {root@1}`)

/** A name is written in capitals, unless it stands alone on its line. */
const mayName = ({ tokens }: Unit): boolean => tokens.length <= 12 || tokens.slice(1).some(isCapital)

/** Features of a posting's tokens, a list for each unit; none where no name can be. */
export function nameFeatures({ units }: PostingText): number[][][] {
  const capitals = units.flatMap(({ tokens }) => tokens.filter((token) => token.kind === 'word' && isCapital(token)))
  const uses = Map.groupBy(capitals, ({ folded }) => folded)
  return units.map((unit, index) => {
    if (!mayName(unit)) return []
    const { tokens, columns } = unit
    const shared = hashed(lineFeatures(unit, units[index - 1]))
    const told = {
      ...columns,
      at: (place: number) => Math.min(place, 4),
      left: (place: number) => Math.min(tokens.length - place, 3),
      letter: (place: number) => tokens[place]?.shape.slice(0, 1),
      count: (place: number) => bucket(uses.get(tokens[place]?.folded ?? '')?.length ?? 0),
      line: Math.min(unit.line.index, 4),
    }
    return tokens.map((_, place) => shared.concat(atToken(told, place)))
  })
}

/** As between columns. */
const wideGap = /\t|[^\S\n]{2,}/

const outerSigns = new Set(', . ; : - – — | / • · ! ? " “ ” @ ('.split(' '))
const leastEdge = 0.02
const longestName = 12

/** The mentions of one unit: from where a name may begin to where it may end. */
function mentionsOfUnit(text: string, unit: Unit, labels: readonly string[], tags: readonly Tagged[]) {
  const isOuter = unit.tokens.map((token) => outerSigns.has(token.text))
  return nameKinds.flatMap((kind): NameMention[] => {
    const chancesOf = (label: string) => tags.map(({ probabilities }) => probabilities[labels.indexOf(label)] ?? 0)
    const [begins, goes] = [chancesOf(`B ${kind}`), chancesOf(`I ${kind}`)]
    const insides = begins.map((chance, place) => chance + (goes[place] ?? 0))
    const ends = insides.map((chance, place) => Math.max(0, chance - (goes[place + 1] ?? 0)))
    const placesOf = (edges: readonly number[]) =>
      [...edges.keys()].filter((place) => (edges[place] ?? 0) > leastEdge && !isOuter[place])
    const mention = (from: number, last: number): NameMention[] => {
      const tokens = unit.tokens.slice(from, last + 1)
      const key = tokens.flatMap((token) => (token.kind === 'sign' ? [] : [token.folded])).join(' ')
      const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
      const inside = insides.slice(from, last + 1).reduce((sum, chance) => sum + chance, 0) / tokens.length
      const chances = { begins: begins[from] ?? 0, ends: ends[last] ?? 0, inside }
      const countOf = (sign: string) => tokens.filter((token) => token.text === sign).length
      const isOwner = kind === 'place' && /['’]s$/i.test(words)
      // "Home    Prices    Contact" is a row of links.
      const isRow = wideGap.test(words) && unit.line.text.split(wideGap).length > 2
      if (key === '' || isOwner || isRow || countOf('(') !== countOf(')')) return []
      return [{ kind, unit: unit.index, from, to: last + 1, text: words, key, ...chances }]
    }
    const lasts = placesOf(ends)
    return placesOf(begins).flatMap((from) =>
      lasts.filter((last) => last >= from && last - from < longestName).flatMap((last) => mention(from, last)),
    )
  })
}

/** Everything in a posting that may be its title, its company or its place. */
export function nameMentions(posting: PostingText, model: Tagger): NameMention[] {
  return nameFeatures(posting).flatMap((features, index) => {
    const unit = posting.units[index]
    return unit ? mentionsOfUnit(posting.document.text, unit, model.labels, tagged(model, features)) : []
  })
}

export function candidatesOf(kind: NameKind, mentions: readonly NameMention[]): NameCandidate[] {
  const own = mentions.filter((mention) => mention.kind === kind)
  return [...Map.groupBy(own, ({ key }) => key).values()]
}

const weightOf = ({ begins, ends, inside }: NameMention): number => (begins * ends) ** 0.25 * Math.sqrt(inside)
const bestOf = (candidate: NameCandidate): number => Math.max(...candidate.map(weightOf))
const step = (chance: number): number => Math.floor(chance * 7.99)

function mentionFeatures({ from, to, begins, ends, inside }: NameMention, unit: Unit): string[] {
  const { town, person, word, shape } = unit.columns
  return [
    `begins ${step(begins)}`,
    `ends ${step(ends)}`,
    `towns ${town(from - 1)} ${town(from)} ${town(to - 1)}`,
    `inside ${step(inside)}`,
    `line ${Math.min(unit.line.index, 6)}`,
    `whole ${to - from >= unit.tokens.length - 1}`,
    `length ${bucket(to - from)}`,
    `job ${unit.tokens.slice(from, to).some(({ folded }) => isJobWord(folded))}`,
    `persons ${person(from - 1)} ${person(from)} ${person(to - 1)}`,
    `first ${word(from)}`,
    `last ${word(to - 1)}`,
    `before ${word(from - 1)}`,
    `after ${word(to)}`,
    `shapes ${shape(from - 1)} ${shape(from)} ${shape(to)}`,
    ...named('lead', unit.lead),
  ]
}

/** How a candidate stands among the others. */
function rankFeatures(candidate: NameCandidate, key: string, rivals: readonly NameCandidate[]): string[] {
  const best = bestOf(candidate)
  const others = rivals.filter((rival) => rival !== candidate).map(([one]) => one?.key ?? '')
  const share = candidate.length / Math.max(...rivals.map(({ length }) => length))
  return [
    `best ${step(best)}`,
    `rank ${Math.min(rivals.filter((rival) => bestOf(rival) > best).length, 4)}`,
    `mentions ${bucket(candidate.length)}`,
    `share ${Math.round(share * 3)}`,
    `rivals ${bucket(Math.min(rivals.length, 6))}`,
    `earliest ${Math.min(...candidate.map(({ unit }) => unit)) < 4}`,
    ...held({
      within: others.some((other) => other.includes(key)),
      around: others.some((other) => key.includes(other)),
    }),
  ]
}

/** What tells whether a candidate is the name wanted, beside the others. */
export function candidateFeatures(
  kind: NameKind,
  candidate: NameCandidate,
  rivals: readonly NameCandidate[],
  units: readonly Unit[],
): string[] {
  const mention = highest(candidate, weightOf)
  const unit = units[mention?.unit ?? -1]
  if (!mention || !unit) return []
  return named(kind, [...mentionFeatures(mention, unit), ...rankFeatures(candidate, mention.key, rivals)])
}

/** A name this much less likely than none is not told. */
const leastOfNone = 0.3

/**
 * The likeliest name of a kind as it is first mentioned, with its chance; undefined where none is much likelier. `taken` is
 * what other kinds have for their names already.
 */
export function bestName(
  kind: NameKind,
  mentions: readonly NameMention[],
  units: readonly Unit[],
  model: Classifier,
  taken: readonly (string | undefined)[] = [],
): (NameMention & { probability: number }) | undefined {
  const candidates = candidatesOf(kind, mentions).filter(([first]) => !taken.includes(first?.key))
  const features = candidates.map((candidate) => candidateFeatures(kind, candidate, candidates, units))
  const chances = chosenAmong(model, features)
  const none = chances.pop() ?? 0
  const probability = Math.max(...chances)
  const first = candidates[chances.indexOf(probability)]?.[0]
  return first && probability > leastOfNone * none ? { ...first, probability } : undefined
}
