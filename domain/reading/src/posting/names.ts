import { type Classifier, chosenAmong, isJobWord, type Tagged, type Tagger, type Token, tagged } from '@roundtwo/text'
import { hashed, hashedTemplates, highest, isCapital, templates } from '../features.ts'
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
  key: string
  /** That it begins where it does, that it ends there, and the mean of its tokens. */
  begins: number
  ends: number
  inside: number
}

/** All mentions of one name. */
export type NameCandidate = readonly NameMention[]

function lineFeatures(unit: Unit, before: Unit | undefined): string[] {
  const place = unit.line.index
  const size = bucket(unit.tokens.length)
  return [
    `line ${place < 8 ? place : place < 16 ? 'early' : 'later'}`,
    `line ${place < 3 ? place : 'more'} size ${size}`,
    `size ${size} stop ${/[.!?]$/.test(unit.line.text)}`,
    ...unit.lead.map((stem) => `lead ${stem}`),
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
  const counts = new Map<string, number>()
  for (const { folded } of units.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === 'word' && isCapital(token)),
  ))
    counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return units.map((unit, index) => {
    if (!mayName(unit)) return []
    const shared = hashed(lineFeatures(unit, units[index - 1]))
    const { tokens, columns } = unit
    const told = {
      ...columns,
      at: (place: number) => Math.min(place, 4),
      left: (place: number) => Math.min(tokens.length - place, 3),
      letter: (place: number) => tokens[place]?.shape.slice(0, 1),
      count: (place: number) => bucket(counts.get(tokens[place]?.folded ?? '') ?? 0),
      line: Math.min(unit.line.index, 4),
    }
    return tokens.map((_, place) => shared.concat(atToken(told, place)))
  })
}

/** The words of a name, as names are compared. */
const keyOf = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, folded }) => (kind === 'sign' ? [] : [folded])).join(' ')

const outerSigns = new Set(', . ; : - – — | / • · ! ? " “ ” @ ('.split(' '))
const leastEdge = 0.02
const longestName = 12

/** The mentions of one unit: from where a name may begin to where it may end. */
function mentionsOfUnit(text: string, unit: Unit, labels: readonly string[], tags: readonly Tagged[]) {
  return nameKinds.flatMap((kind): NameMention[] => {
    const chancesOf = (label: string) => tags.map(({ probabilities }) => probabilities[labels.indexOf(label)] ?? 0)
    const [begins, goes] = [chancesOf(`B ${kind}`), chancesOf(`I ${kind}`)]
    const insides = begins.map((chance, place) => chance + (goes[place] ?? 0))
    const ends = insides.map((chance, place) => Math.max(0, chance - (goes[place + 1] ?? 0)))
    const placesOf = (edges: readonly number[]) =>
      [...edges.keys()].filter(
        (place) => (edges[place] ?? 0) > leastEdge && !outerSigns.has(unit.tokens[place]?.text ?? ''),
      )
    const mention = (from: number, last: number): NameMention[] => {
      const tokens = unit.tokens.slice(from, last + 1)
      const key = keyOf(tokens)
      const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
      const inside = insides.slice(from, last + 1).reduce((sum, chance) => sum + chance, 0) / tokens.length
      const chances = { begins: begins[from] ?? 0, ends: ends[last] ?? 0, inside }
      const countOf = (sign: string) => tokens.filter((token) => token.text === sign).length
      const isOwner = kind === 'place' && /['’]s$/i.test(words)
      if (key === '' || isOwner || countOf('(') !== countOf(')')) return []
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

export const candidatesOf = (kind: NameKind, mentions: readonly NameMention[]): NameCandidate[] => [
  ...Map.groupBy(
    mentions.filter((mention) => mention.kind === kind),
    ({ key }) => key,
  ).values(),
]

const weightOf = ({ begins, ends, inside }: NameMention): number => (begins * ends) ** 0.25 * Math.sqrt(inside)
const bestOf = (candidate: NameCandidate): number => Math.max(...candidate.map(weightOf))
const step = (chance: number): number => Math.floor(chance * 7.99)

const ofMention =
  templates(`begins {begins}|ends {ends}|towns {town@-1} {town} {town last}|inside {inside}|line {line}|whole {whole}|length {length}
  |job {names job}|persons {person@-1} {person} {person last}|first {word}|last {last}|before {word@-1}|after {after}
  |shapes {shape@-1} {shape} {shape after}`)

function mentionFeatures({ from, to, begins, ends, inside }: NameMention, unit: Unit): string[] {
  const { columns } = unit
  const steps = { begins: step(begins), ends: step(ends), inside: step(inside) }
  const own = {
    last: columns.word(to - 1),
    after: columns.word(to),
    'shape after': columns.shape(to),
    'town last': columns.town(to - 1),
    'person last': columns.person(to - 1),
    line: Math.min(unit.line.index, 6),
    whole: to - from >= unit.tokens.length - 1,
    length: bucket(to - from),
    'names job': unit.tokens.slice(from, to).some(({ folded }) => isJobWord(folded)),
  }
  const features = ofMention({ ...columns, ...steps, ...own }, from)
  return [...features, ...unit.lead.map((stem) => `lead ${stem}`)]
}

const beside = templates(`best {best}|rank {rank}|mentions {mentions}|share {share}|rivals {rivals}|earliest {earliest}
  |{within}?within|{around}?around`)

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
  const best = bestOf(candidate)
  const others = rivals.filter((rival) => rival !== candidate).map(([one]) => one?.key ?? '')
  const share = candidate.length / Math.max(...rivals.map(({ length }) => length))
  const among = beside({
    best: step(best),
    rank: Math.min(rivals.filter((rival) => bestOf(rival) > best).length, 4),
    ...{ mentions: bucket(candidate.length), rivals: bucket(Math.min(rivals.length, 6)) },
    ...{ share: Math.round(share * 3), earliest: Math.min(...candidate.map((one) => one.unit)) < 4 },
    within: others.some((key) => key.includes(mention.key)),
    around: others.some((key) => mention.key.includes(key)),
  })
  return [...mentionFeatures(mention, unit), ...among].map((feature) => `${kind} ${feature}`)
}

/** A name this much less likely than none is not told. */
const leastOfNone = 0.3

/**
 * The likeliest name of a kind as it is first mentioned, with its chance; undefined where none is much likelier. `taken` is
 * what is named already by another kind.
 */
export function bestName(
  kind: NameKind,
  mentions: readonly NameMention[],
  units: readonly Unit[],
  model: Classifier,
  taken?: string,
): (NameMention & { probability: number }) | undefined {
  const candidates = candidatesOf(kind, mentions).filter(([first]) => first?.key !== taken)
  const chances = chosenAmong(
    model,
    candidates.map((candidate) => candidateFeatures(kind, candidate, candidates, units)),
  )
  const judged = candidates.flatMap((candidate, at) =>
    candidate.slice(0, 1).map((first) => ({ ...first, probability: chances[at] ?? 0 })),
  )
  const best = highest(judged, ({ probability }) => probability)
  return best && best.probability > leastOfNone * (chances.at(-1) ?? 0) ? best : undefined
}
