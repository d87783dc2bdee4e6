import { clusterOf, fold, probabilitiesOf, tokensOf } from '@roundtwo/text'
import type { NoteLine } from './line-features.ts'
import type { NoteKind, NoteModels } from './models.ts'
import type { KnownPerson } from './notes-input.ts'

/** What a pronoun says of the one it stands for. */
const pronouns = new Map([
  ...['she', 'her', 'hers', 'shes', 'shell', 'shed', 'herself'].map((word) => [word, 'she'] as const),
  ...['he', 'him', 'his', 'hes', 'hed', 'himself'].map((word) => [word, 'he'] as const),
  ...['they', 'them', 'their', 'theyre', 'theyll', 'theyd', 'both', 'all', 'everyone', 'panel'].map(
    (word) => [word, 'they'] as const,
  ),
])
const titles = new Map([
  ...['mr', 'sir', 'herr', 'monsieur', 'fr', 'father', 'imam', 'alhaji', 'don', 'lord', 'bro'].map(
    (word) => [word, 'he'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'frau', 'madame', 'lady', 'dame', 'sister', 'sr', 'mme', 'sra', 'maam'].map(
    (word) => [word, 'she'] as const,
  ),
])

const pronounsOf = (line: NoteLine): string[] => line.words.flatMap((word) => pronouns.get(word) ?? [])

/** `he` or `she` where a title says so or the lines themselves do; never guessed from a name. */
function pronounFor(person: KnownPerson, lines: readonly NoteLine[]): string | null {
  for (const token of tokensOf(person.name)) {
    const titled = titles.get(token.folded)
    if (titled) return titled
  }
  let leaning = 0
  lines.forEach((line, index) => {
    const named = new Set(line.mentions.map((mention) => mention.personId))
    if (named.size !== 1 || !named.has(person.id)) return
    const next = lines[index + 1]
    const after = next && next.mentions.length === 0 ? pronounsOf(next) : []
    const first = line.mentions[0]?.from ?? 0
    const own = line.words.slice(first).flatMap((word) => pronouns.get(word) ?? [])
    for (const said of [...own, ...own, ...after]) leaning += said === 'she' ? 1 : said === 'he' ? -1 : 0
  })
  return leaning > 0 ? 'she' : leaning < 0 ? 'he' : null
}

/** By person: what `pronounFor` says, worked out once for all lines. */
export const knownPronouns = (
  people: readonly KnownPerson[],
  lines: readonly NoteLine[],
): ReadonlyMap<string, string | null> =>
  new Map(people.map((person) => [person.id, pronounFor(person, lines)]))

/** Lines back to where a person was last spoken of, 0 for the line itself; null when never. */
function distanceTo(lines: readonly NoteLine[], index: number, personId: string): number | null {
  for (let back = 0; index - back >= 0; back += 1)
    if (lines[index - back]?.mentions.some((mention) => mention.personId === personId)) return back
  return null
}

/** Whoever was last spoken of in the lines before. */
function lastSpokenOf(lines: readonly NoteLine[], index: number): string | null {
  for (let back = 1; index - back >= 0; back += 1) {
    const last = lines[index - back]?.mentions.at(-1)
    if (last) return last.personId
  }
  return null
}

function mentionFeatures(line: NoteLine, person: KnownPerson): string[] {
  const own = line.mentions.filter((mention) => mention.personId === person.id)
  const first = own[0]
  if (!first) return line.mentions.length > 0 ? ['another is named'] : []
  const others = new Set(line.mentions.map((mention) => mention.personId)).size - 1
  const place = line.mentions.findIndex((mention) => mention.personId === person.id)
  return [
    `named ${first.how}`,
    `named ${first.how} with ${Math.min(2, others)} others`,
    `named as number ${Math.min(3, place)} of ${Math.min(3, others)}`,
    `word before ${line.words[first.from - 1] ?? 'none'}`,
    `word after ${line.words[first.to] ?? 'none'}`,
    first.from === 0 ? 'named first' : first.from <= 2 ? 'named early' : 'named later',
    ...(own.length > 1 ? ['named twice'] : []),
  ]
}

/** Whether the pronouns of a line fit a person. */
function pronounFit({ lines, pronouns: known }: WhoContext, index: number, person: KnownPerson): string {
  const line = lines[index]
  const said = line ? pronounsOf(line).find((word) => word !== 'they') : undefined
  if (said === undefined) return line && pronounsOf(line).includes('they') ? 'they' : 'no pronoun'
  const own = known.get(person.id) ?? null
  if (own !== null) return own === said ? 'fits' : 'clashes'
  const first = tokensOf(person.name).find((token) => token.kind === 'word')
  return `${said} for ${first?.folded.slice(-1) ?? ''}`
}

/** What a first name says of its bearer, where nothing else does; learned, and never more than a hint. */
function nameHints({ lines, pronouns: known }: WhoContext, index: number, person: KnownPerson): string[] {
  const line = lines[index]
  const said = line ? pronounsOf(line).find((word) => word !== 'they') : undefined
  const first = tokensOf(person.name).find((token) => token.kind === 'word' && !titles.has(token.folded))
  if (said === undefined || !first || (known.get(person.id) ?? null) !== null) return []
  return [
    `${said} for group ${clusterOf(first.folded, 'fine')}`,
    `${said} for group ${clusterOf(first.folded, 'coarse')}`,
    `${said} for ending ${first.folded.slice(-2)}`,
  ]
}

/** The lines of one interview, and whom the entries before were of. */
export interface WhoContext {
  lines: readonly NoteLine[]
  people: readonly KnownPerson[]
  /** See `knownPronouns`. */
  pronouns: ReadonlyMap<string, string | null>
  /** People of the last line before that had an entry of somebody's; empty for nobody in particular. */
  before: readonly string[]
}

/** Whether a person belongs to an entry of this kind on this line: by name, by what was said before, by their job. */
export function whoFeatures(
  context: WhoContext,
  index: number,
  kind: NoteKind,
  person: KnownPerson,
): string[] {
  const { lines, people, before } = context
  const line = lines[index]
  if (!line) return []
  const distance = distanceTo(lines, index, person.id)
  const ago = distance === null ? 'never' : Math.min(4, distance)
  const recency = `${lastSpokenOf(lines, index) === person.id ? 'last' : 'not last'}, ${ago} ago`
  const someone = line.mentions.length > 0 ? 'someone named' : 'nobody named'
  const earlier =
    before.length === 0 ? 'nobody before' : before.includes(person.id) ? 'before too' : 'another before'
  const fit = pronounFit(context, index, person)
  const opening = line.words[0] ?? ''
  const basic = [
    ...mentionFeatures(line, person),
    ...nameHints(context, index, person),
    `${someone}, ${recency}`,
    `${someone}, ${earlier}`,
    `${someone}, ${fit}`,
    `${someone}, ${fit}, ${earlier}`,
    `${someone}, ${fit}, ${recency}`,
    `${someone}, ${recency}, ${earlier}`,
    `${someone}, opens ${opening}, ${earlier}`,
    `one of ${Math.min(4, people.length)}`,
    ...fold(person.role ?? '')
      .split(' ')
      .map((word) => `${someone}, job ${word}`),
  ]
  const carried = line.mentions.length > 0 ? [] : line.words.map((word) => `says ${word}, ${earlier}`)
  return [...basic, ...basic.map((feature) => `${kind}: ${feature}`), ...carried]
}

/** One person alone is named from this chance on: more often right than nobody in particular would be. */
const leastChance = 0.28

/** The people an entry is of, the likely ones; nobody in particular when none is. `probability` is of the whole choice. */
export function whoseEntry(
  context: WhoContext,
  index: number,
  kind: NoteKind,
  models: NoteModels,
): { personIds: string[]; probability: number } {
  const only = context.people[0]
  if (only && context.people.length === 1) return { personIds: [only.id], probability: 1 }
  const chances = context.people.map((person) => {
    const chance = probabilitiesOf(models.who, whoFeatures(context, index, kind, person))[1] ?? 0
    return { id: person.id, chance }
  })
  const highest = Math.max(...chances.map(({ chance }) => chance))
  const named = new Set(context.lines[index]?.mentions.map((mention) => mention.personId))
  const chosen = chances.filter(
    ({ id, chance }) => (chance >= 0.5 && named.has(id)) || (chance === highest && chance >= leastChance),
  )
  const probability = chances.reduce(
    (product, { id, chance }) => product * (chosen.some((one) => one.id === id) ? chance : 1 - chance),
    1,
  )
  return { personIds: chosen.map(({ id }) => id), probability }
}
