import { clusterOf, fold, tokensOf } from '@roundtwo/text'
import { chanceThat, named, templates } from '../features.ts'
import type { NoteLine } from './line-features.ts'
import type { NoteKind, NoteModels } from './models.ts'
import words from './note-words.json' with { type: 'json' }
import type { KnownPerson } from './notes-input.ts'

const meaning = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([meant, own]) => own.split(' ').map((word) => [word, meant] as const)))

/** What a pronoun says of the one it stands for, and a title of its bearer. */
const pronouns = meaning(words.pronouns)
const titles = meaning(words.titles)

const pronounsOf = (said: readonly string[]): string[] => said.flatMap((word) => pronouns.get(word) ?? [])

const namedOn = ({ mentions }: NoteLine): Set<string> => new Set(mentions.map(({ personId }) => personId))

/** `he` or `she` where a title says so or the lines themselves do; never guessed from a name. */
function pronounFor({ id, name }: KnownPerson, lines: readonly NoteLine[]): string | null {
  const titled = tokensOf(name).flatMap(({ folded }) => titles.get(folded) ?? [])
  if (titled[0] !== undefined) return titled[0]
  const said = lines.flatMap((line, index) => {
    const named = namedOn(line)
    if (named.size !== 1 || !named.has(id)) return []
    const next = lines[index + 1]
    const own = pronounsOf(line.words.slice(line.mentions[0]?.from))
    return [...own, ...own, ...(next?.mentions.length === 0 ? pronounsOf(next.words) : [])]
  })
  const count = (wanted: string) => said.filter((pronoun) => pronoun === wanted).length
  const leaning = count('she') - count('he')
  return leaning > 0 ? 'she' : leaning < 0 ? 'he' : null
}

/** By person: what `pronounFor` says, worked out once for all lines. */
export const knownPronouns = (
  people: readonly KnownPerson[],
  lines: readonly NoteLine[],
): ReadonlyMap<string, string | null> => new Map(people.map((person) => [person.id, pronounFor(person, lines)]))

/** The lines of one interview, and whom the entries before were of. */
export interface WhoContext {
  lines: readonly NoteLine[]
  people: readonly KnownPerson[]
  pronouns: ReturnType<typeof knownPronouns>
  /** People of the last line before that had an entry of somebody's; empty for nobody in particular. */
  before: readonly string[]
}

const ofMention = templates(`named {how}|named {how} with {few} others|named as number {number} of {others}
  |word before {before}|word after {after}|named {place}|{twice}?named twice`)

function mentionFeatures(line: NoteLine, { id }: KnownPerson): string[] {
  const own = line.mentions.filter(({ personId }) => personId === id)
  const first = own[0]
  if (!first) return line.mentions.length > 0 ? ['another is named'] : []
  const others = namedOn(line).size - 1
  return ofMention({
    ...{ how: first.how, few: Math.min(2, others), others: Math.min(3, others), twice: own.length > 1 },
    ...{ number: Math.min(3, line.mentions.indexOf(first)), after: line.words[first.to] ?? 'none' },
    before: line.words[first.from - 1] ?? 'none',
    place: first.from === 0 ? 'first' : first.from <= 2 ? 'early' : 'later',
  })
}

/**
 * Whether the pronouns of a line fit a person; and where neither title nor lines say who is meant what a first name says
 * of its bearer: learned, and never more than a hint.
 */
function pronounTold(line: NoteLine, { name }: KnownPerson, known: string | null) {
  const all = pronounsOf(line.words)
  const said = all.find((pronoun) => pronoun !== 'they')
  if (said === undefined) return { fit: all.includes('they') ? 'they' : 'no pronoun', hints: [] }
  if (known !== null) return { fit: known === said ? 'fits' : 'clashes', hints: [] }
  const names = tokensOf(name).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : []))
  const first = names.find((word) => !titles.has(word))
  const group = (kind: 'fine' | 'coarse') => `group ${clusterOf(first ?? '', kind)}`
  const hints = first ? [group('fine'), group('coarse'), `ending ${first.slice(-2)}`] : []
  return { fit: `${said} for ${names[0]?.slice(-1) ?? ''}`, hints: named(`${said} for`, hints) }
}

const jointly = templates(`{someone}, {recency}|{someone}, {earlier}|{someone}, {fit}|{someone}, {fit}, {earlier}
  |{someone}, {fit}, {recency}|{someone}, {recency}, {earlier}|{someone}, opens {opening}, {earlier}`)

/** Whether a person belongs to an entry of this kind on this line: by name, by what was said before, by their job. */
export function whoFeatures(
  { lines, people, before, pronouns: known }: WhoContext,
  index: number,
  kind: NoteKind,
  person: KnownPerson,
): string[] {
  const line = lines[index]
  if (!line) return []
  const spoken = lines.findLastIndex((one, at) => at <= index && namedOn(one).has(person.id))
  const last = lines.findLast((one, at) => at < index && one.mentions.length > 0)?.mentions.at(-1)
  const ago = spoken < 0 ? 'never' : Math.min(4, index - spoken)
  const recency = `${last?.personId === person.id ? 'last' : 'not last'}, ${ago} ago`
  const isNamed = line.mentions.length > 0
  const earlier = before.length === 0 ? 'nobody before' : before.includes(person.id) ? 'before too' : 'another before'
  const { fit, hints } = pronounTold(line, person, known.get(person.id) ?? null)
  const someone = isNamed ? 'someone named' : 'nobody named'
  const opening = line.words[0] ?? ''
  const basic = [
    ...mentionFeatures(line, person),
    ...hints,
    ...jointly({ someone, recency, earlier, fit, opening }),
    `one of ${Math.min(4, people.length)}`,
    ...named(`${someone}, job`, fold(person.role ?? '').split(' ')),
  ]
  const carried = isNamed ? [] : line.words.map((word) => `says ${word}, ${earlier}`)
  return [...basic, ...named(`${kind}:`, basic), ...carried]
}

/** One person alone is named from this chance on: more often right than nobody in particular would be. */
const leastChance = 0.28

/** The people an entry is of, the likely ones; nobody in particular when none is. `probability` is of the whole choice. */
export function whoseEntry(
  context: WhoContext,
  index: number,
  kind: NoteKind,
  { who }: NoteModels,
): { personIds: string[]; probability: number } {
  const [only, second] = context.people
  if (only && !second) return { personIds: [only.id], probability: 1 }
  const chances = context.people.map((person) => {
    return { id: person.id, chance: chanceThat(who, 'yes', whoFeatures(context, index, kind, person)) }
  })
  const most = Math.max(...chances.map(({ chance }) => chance))
  const named = new Set(context.lines[index]?.mentions.map(({ personId }) => personId))
  const isChosen = ({ id, chance }: (typeof chances)[number]) =>
    (chance >= 0.5 && named.has(id)) || (chance === most && chance >= leastChance)
  return {
    personIds: chances.filter(isChosen).map(({ id }) => id),
    probability: chances.reduce((all, one) => all * (isChosen(one) ? one.chance : 1 - one.chance), 1),
  }
}
