import {
  type Classifier,
  clusterOf,
  isJobWord,
  probabilitiesOf,
  type Tagged,
  type Tagger,
  type Token,
  tagged,
} from '@roundtwo/text'
import { bucket } from './classes.ts'
import type { PostingText, Unit } from './units.ts'

export const nameKinds = ['title', 'company', 'place'] as const
export type NameKind = (typeof nameKinds)[number]
export const nameTags = ['O', ...nameKinds.flatMap((kind) => [`B ${kind}`, `I ${kind}`])]

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

const shapeAt = (unit: Unit, place: number): string =>
  unit.tokens[place]?.shape ?? (place < 0 ? 'BEGIN' : 'END')
const wordAt = (unit: Unit, place: number): string => unit.words[place] ?? (place < 0 ? 'BEGIN' : 'END')

const isJob = (unit: Unit, place: number): boolean => isJobWord(unit.tokens[place]?.folded ?? '')

/** How often each capitalised word stands within a line, as a share of how often it stands at all. */
function nameWords(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of units)
    for (const token of tokens)
      if (token.kind === 'word' && /^\p{Lu}/u.test(token.text))
        counts.set(token.folded, (counts.get(token.folded) ?? 0) + 1)
  return counts
}

function lineFeatures(unit: Unit, before: Unit | undefined): string[] {
  const place = unit.line.index
  return [
    `line ${place < 8 ? place : place < 16 ? 'early' : 'later'}`,
    `line ${place < 3 ? place : 'more'} size ${bucket(unit.tokens.length)}`,
    `size ${bucket(unit.tokens.length)} stop ${/[.!?]$/.test(unit.line.text)}`,
    ...unit.lead.map((stem) => `lead ${stem}`),
    ...(before && before.tokens.length < 5 ? [`line before ${before.words.slice(0, 4).join(' ')}`] : []),
  ]
}

/** What the tokens of a unit are judged by. */
function tokenFeatures(
  unit: Unit,
  shared: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[][] {
  return unit.tokens.map((token, place) => {
    const features = [
      ...shared,
      `shape ${shapeAt(unit, place - 1)} ${token.shape} ${shapeAt(unit, place + 1)}`,
      `at ${Math.min(place, 4)} line ${Math.min(unit.line.index, 4)}`,
      `from end ${Math.min(unit.tokens.length - place, 3)} line ${Math.min(unit.line.index, 4)}`,
      `before ${wordAt(unit, place - 2)} ${wordAt(unit, place - 1)}`,
      `after ${wordAt(unit, place + 1)} ${wordAt(unit, place + 2)}`,
      `count ${bucket(counts.get(token.folded) ?? 0)} ${token.shape.slice(0, 1)}`,
      `coarse ${clusterOf(token.folded, 'coarse')} ${token.shape.slice(0, 1)}`,
      `ends ${token.folded.slice(-3)}`,
      `jobs ${isJob(unit, place - 1)} ${isJob(unit, place)} ${isJob(unit, place + 1)}`,
    ]
    for (const away of [-2, -1, 0, 1, 2]) features.push(`word ${away} ${wordAt(unit, place + away)}`)
    for (const away of [-1, 0, 1]) {
      const folded = unit.tokens[place + away]?.folded ?? ''
      features.push(
        `fine ${away} ${clusterOf(folded, 'fine')}`,
        `stem ${away} ${unit.tokens[place + away]?.stem}`,
      )
    }
    return features
  })
}

/** So many units from its beginning say whose posting it is. */
const headUnits = 40

/** Features of the tokens of a posting's beginning, a list for each unit. */
export function nameFeatures({ units }: PostingText): string[][][] {
  const counts = nameWords(units)
  return units
    .slice(0, headUnits)
    .map((unit, index) => tokenFeatures(unit, lineFeatures(unit, units[index - 1]), counts))
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.folded)
    .join(' ')

const outerSigns = new Set(', . ; : - – — | / • · ! ? " “ ” @ ('.split(' '))
const leastEdge = 0.04
const longestName = 12

/** Chances by token that a name of the kind begins, ends and goes on there. */
function edgesOf(kind: NameKind, labels: readonly string[], tags: readonly Tagged[]) {
  const [begin, go] = [labels.indexOf(`B ${kind}`), labels.indexOf(`I ${kind}`)]
  const begins = tags.map(({ probabilities }) => probabilities[begin] ?? 0)
  const goes = tags.map(({ probabilities }) => probabilities[go] ?? 0)
  const inside = begins.map((chance, place) => chance + (goes[place] ?? 0))
  const ends = inside.map((chance, place) => Math.max(0, chance - (goes[place + 1] ?? 0)))
  return { begins, inside, ends }
}

/** The mentions of one unit: from where a name may begin to where it may end. */
function mentionsOfUnit(
  text: string,
  unit: Unit,
  labels: readonly string[],
  tags: readonly Tagged[],
): NameMention[] {
  return nameKinds.flatMap((kind) => {
    const { begins, inside, ends } = edgesOf(kind, labels, tags)
    const isEdge = (place: number) => !outerSigns.has(unit.tokens[place]?.text ?? '')
    const firsts = begins.flatMap((chance, place) => (chance > leastEdge && isEdge(place) ? [place] : []))
    const lasts = ends.flatMap((chance, place) => (chance > leastEdge && isEdge(place) ? [place] : []))
    return firsts.flatMap((from) =>
      lasts
        .filter((last) => last >= from && last - from < longestName)
        .flatMap((last): NameMention[] => {
          const tokens = unit.tokens.slice(from, last + 1)
          const [first, final] = [tokens[0], tokens.at(-1)]
          if (!first || !final || keyOf(tokens) === '') return []
          const sum = inside.slice(from, last + 1).reduce((total, chance) => total + chance, 0)
          return [
            {
              kind,
              unit: unit.index,
              from,
              to: last + 1,
              text: text.slice(first.start, final.end),
              key: keyOf(tokens),
              begins: begins[from] ?? 0,
              ends: ends[last] ?? 0,
              inside: sum / tokens.length,
            },
          ]
        }),
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

/** A name with all its mentions. */
export interface NameCandidate {
  text: string
  mentions: NameMention[]
}

export function candidatesOf(kind: NameKind, mentions: readonly NameMention[]): NameCandidate[] {
  const own = mentions.filter((mention) => mention.kind === kind)
  return [...Map.groupBy(own, ({ key }) => key).values()].map((group) => ({
    text: group[0]?.text ?? '',
    mentions: group,
  }))
}

const weightOf = ({ begins, ends, inside }: NameMention): number =>
  (begins * ends) ** 0.25 * Math.sqrt(inside)
const bestOf = ({ mentions }: NameCandidate): number => Math.max(...mentions.map(weightOf))
const step = (chance: number): number => Math.floor(chance * 7.99)

function mentionFeatures({ from, to, begins, ends, inside }: NameMention, unit: Unit): string[] {
  return [
    `begins ${step(begins)}`,
    `ends ${step(ends)}`,
    `inside ${step(inside)}`,
    `line ${Math.min(unit.line.index, 6)}`,
    `whole ${to - from >= unit.tokens.length - 1}`,
    `length ${bucket(to - from)}`,
    `job ${unit.tokens.slice(from, to).some((token) => isJobWord(token.folded))}`,
    `first ${wordAt(unit, from)}`,
    `last ${wordAt(unit, to - 1)}`,
    `before ${wordAt(unit, from - 1)}`,
    `after ${wordAt(unit, to)}`,
    `shapes ${shapeAt(unit, from - 1)} ${shapeAt(unit, from)} ${shapeAt(unit, to)}`,
    ...unit.lead.map((stem) => `lead ${stem}`),
  ]
}

/** What tells whether a candidate is the name wanted, beside the others. */
export function candidateFeatures(
  kind: NameKind,
  candidate: NameCandidate,
  rivals: readonly NameCandidate[],
  units: readonly Unit[],
): string[] {
  const best = bestOf(candidate)
  const mention = candidate.mentions.find((one) => weightOf(one) === best)
  const unit = units[mention?.unit ?? -1]
  if (!mention || !unit) return []
  const rank = rivals.filter((rival) => bestOf(rival) > best).length
  const most = Math.max(...rivals.map((rival) => rival.mentions.length))
  const key = mention.key
  const [within, around] = [(other: string) => other.includes(key), (other: string) => key.includes(other)]
  const others = rivals.filter((rival) => rival !== candidate)
  const own = [
    ...mentionFeatures(mention, unit),
    `best ${step(best)}`,
    `rank ${Math.min(rank, 4)}`,
    `mentions ${bucket(candidate.mentions.length)}`,
    `share ${Math.round((candidate.mentions.length / most) * 3)}`,
    `rivals ${bucket(Math.min(rivals.length, 6))}`,
    `earliest ${Math.min(...candidate.mentions.map((one) => one.unit)) < 4}`,
    ...(others.some((rival) => within(rival.mentions[0]?.key ?? '')) ? ['within'] : []),
    ...(others.some((rival) => around(rival.mentions[0]?.key ?? '')) ? ['around'] : []),
  ]
  return own.map((feature) => `${kind} ${feature}`)
}

/** The likeliest candidate with its chance; null when there is none. */
export function bestName(
  kind: NameKind,
  mentions: readonly NameMention[],
  units: readonly Unit[],
  model: Classifier,
): { candidate: NameCandidate; probability: number } | null {
  const candidates = candidatesOf(kind, mentions)
  const yes = model.labels.indexOf('yes')
  let best: { candidate: NameCandidate; probability: number } | null = null
  for (const candidate of candidates) {
    const probability =
      probabilitiesOf(model, candidateFeatures(kind, candidate, candidates, units))[yes] ?? 0
    if (!best || probability > best.probability) best = { candidate, probability }
  }
  return best
}
