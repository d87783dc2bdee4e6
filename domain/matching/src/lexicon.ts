import data from './terms.json' with { type: 'json' }
import type { Token } from './token.ts'
import { tokens } from './tokens.ts'
import { isSize } from './word-classes.ts'

export type ConceptKind = 'skill' | 'tool' | 'occupation' | 'licence' | 'education' | 'field' | 'language' | 'trait'

/** One entry of terms.json: what people may call by several names. */
export interface Concept {
  id: string
  kind: ConceptKind
  names: string[]
  short: string[]
  /** Those of its names that are everyday words too ("Go", "Excel") and count only in fitting company. */
  shy: string[]
  broader: string[]
  /** Licences that its practitioners usually, not always, hold. */
  suggests: string[]
  /** Level of the European Qualifications Framework, 1 to 8. */
  rank: number | null
  /** Too wide to prove anything narrower. */
  wide: boolean
  /** A bundle: one of its parts is not the whole. */
  suite: boolean
}

interface Entry {
  id: string
  kind: string
  names: string[]
  short?: string[]
  shy?: string[]
  broader?: string[]
  suggests?: string[]
  rank?: number
  wide?: boolean
  suite?: boolean
}

interface Name {
  concept: Concept
  abbreviation: boolean
  shy: boolean
}

const conceptOf = (entry: Entry): Concept => ({
  id: entry.id,
  kind: entry.kind as ConceptKind,
  names: entry.names,
  short: entry.short ?? [],
  shy: entry.shy ?? [],
  broader: entry.broader ?? [],
  suggests: entry.suggests ?? [],
  rank: entry.rank ?? null,
  wide: entry.wide ?? false,
  suite: entry.suite ?? false,
})

export const concepts: ReadonlyMap<string, Concept> = new Map(
  (data.terms as Entry[]).map((entry) => [entry.id, conceptOf(entry)]),
)

/** What a name is looked up by: its stems run together, so that `front-end`, `front end` and `frontend` are one. */
export const keyOf = (words: readonly Pick<Token, 'stem'>[]): string => words.map((word) => word.stem).join('')

const longestName = 7

const register = (names: Map<string, Name>, concept: Concept): void => {
  for (const name of concept.names) {
    const shy = concept.shy.includes(name)
    const key = keyOf(tokens(name))
    if (!names.has(key)) names.set(key, { concept, abbreviation: false, shy })
  }
  for (const name of concept.short) {
    const shy = concept.shy.includes(name)
    const key = keyOf(tokens(name))
    // "PLCs": the stemmer leaves a plural without vowels alone.
    for (const form of [key, `${key}s`]) if (!names.has(form)) names.set(form, { concept, abbreviation: true, shy })
  }
}

const prefixLength = 8

interface NameIndex {
  names: ReadonlyMap<string, Name>
  /** The first letters of every name, to stop early where no name can follow. */
  prefixes: ReadonlySet<string>
}

function indexed(): NameIndex {
  const names = new Map<string, Name>()
  for (const concept of concepts.values()) register(names, concept)
  const prefixes = new Set<string>()
  for (const key of names.keys())
    for (let length = 1; length <= Math.min(prefixLength, key.length); length += 1) prefixes.add(key.slice(0, length))
  return { names, prefixes }
}

let index: NameIndex | undefined

/** Made when it is first wanted: it takes a tenth of a second, and nothing that starts waits for it. */
const nameIndex = (): NameIndex => {
  index ??= indexed()
  return index
}

const ancestorsOf = (id: string, seen: Set<string> = new Set()): Set<string> => {
  for (const broader of concepts.get(id)?.broader ?? [])
    if (!seen.has(broader)) {
      seen.add(broader)
      ancestorsOf(broader, seen)
    }
  return seen
}

const ancestors: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...concepts.keys()].map((id) => [id, ancestorsOf(id)]),
)

/** Whether the first concept is a kind of the second. */
export const isNarrower = (id: string, than: string): boolean => ancestors.get(id)?.has(than) ?? false

/** Every concept the given one is a kind of. */
export const broaderThan = (id: string): ReadonlySet<string> => ancestors.get(id) ?? new Set()

/** Whether two different concepts share a parent that is not too wide to mean anything. */
export const areSiblings = (one: string, other: string): boolean => {
  if (one === other) return false
  const parents = concepts.get(other)?.broader ?? []
  return (concepts.get(one)?.broader ?? []).some(
    (parent) => parents.includes(parent) && concepts.get(parent)?.wide === false,
  )
}

/** A concept named in a text: words `first` to `last`, both included. */
export interface Mention {
  concept: Concept
  first: number
  last: number
  abbreviation: boolean
}

const companyBefore = new Set(
  'in with using of or and use knowledge experience including include like e.g. eg as know code write preferably'.split(
    ' ',
  ),
)
const companyAfter = new Set('and or required preferred essential desirable in'.split(' '))
const skillAfter = new Set(
  `developer developers engineer engineers programmer programming language skill skills experience knowledge
  code services service backend frontend scripts script component components degree certification certified
  certificate licence license proficiency spreadsheets spreadsheet macros modelling models formulas
  dashboards`.split(/\s+/),
)

/** A name that is also an everyday word counts at the edge of a phrase or next to words that speak of skills. */
const inCompany = (words: readonly Token[], first: number, last: number, kind: ConceptKind): boolean => {
  const before = words[first - 1]
  const after = words[last + 1]
  const breaks = words[last]?.breaksAfter ?? true
  if (after && !breaks && skillAfter.has(after.word)) return true
  const opens = !before || before.breaksAfter || companyBefore.has(before.word)
  const closes = !after || breaks || (companyAfter.has(after.word) && (kind === 'education' || after.word !== 'in'))
  return opens && closes
}

const beginnings = new Map<string, boolean>()
const beginningsKept = 50_000

const beginsName = (stem: string): boolean => {
  const known = beginnings.get(stem)
  if (known !== undefined) return known
  if (beginnings.size >= beginningsKept) beginnings.clear()
  const begins = nameIndex().prefixes.has(stem.slice(0, prefixLength))
  beginnings.set(stem, begins)
  return begins
}

const nameAt = (words: readonly Token[], first: number): Mention | undefined => {
  let key = ''
  let found: Mention | undefined
  for (let last = first; last < Math.min(words.length, first + longestName); last += 1) {
    const word = words[last]
    if (!word) break
    if (last > first && !word.breaksAfter && isSize(word.word)) continue
    key += word.stem
    if (!nameIndex().prefixes.has(key.length > prefixLength ? key.slice(0, prefixLength) : key)) break
    const name = nameIndex().names.get(key)
    if (name && (!name.shy || inCompany(words, first, last, name.concept.kind)))
      found = { concept: name.concept, first, last, abbreviation: name.abbreviation }
    if (word.breaksAfter) break
  }
  return found
}

/** The concepts a text names, the longest name first at each word; names do not overlap. */
export const mentionsIn = (words: readonly Token[]): Mention[] => {
  const found: Mention[] = []
  for (let place = 0; place < words.length; place += 1) {
    if (!beginsName(words[place]?.stem ?? '')) continue
    const mention = nameAt(words, place)
    if (!mention) continue
    found.push(mention)
    place = mention.last
  }
  return found
}

/** The concept a whole phrase names, if it does. */
export const conceptNamed = (phrase: string): Concept | undefined =>
  nameIndex().names.get(keyOf(tokens(phrase)))?.concept
