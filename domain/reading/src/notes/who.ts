import type { EntryKind } from '@roundtwo/model'
import { clusterOf, fold, tokensOf } from '@roundtwo/text'
import { chanceThat, named, templates } from '../features.ts'
import type { NoteLine } from './note-lines.ts'
import words from './note-words.json' with { type: 'json' }
import type { KnownPerson, NoteEntry, NoteModels } from './notes.ts'

const meaning = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([meant, own]) => own.split(' ').map((word) => [word, meant] as const)))

/** What a pronoun says of the one it stands for, and a title of its bearer. */
const pronouns = meaning(words.pronouns)
const titles = meaning(words.titles)

const pronounsOf = (said: readonly string[]): string[] => said.flatMap((word) => pronouns.get(word) ?? [])

export const namedOn = ({ mentions }: NoteLine): Set<string> => new Set(mentions.map(({ personId }) => personId))

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

type Pronouns = ReadonlyMap<string, string | null>

/** By person: what `pronounFor` says, worked out once for all lines. */
export const knownPronouns = (people: readonly KnownPerson[], lines: readonly NoteLine[]): Pronouns =>
  new Map(people.map((person) => [person.id, pronounFor(person, lines)]))

/** The lines of one interview, and whom the entries before were of. */
export interface WhoContext {
  lines: readonly NoteLine[]
  people: readonly KnownPerson[]
  pronouns: Pronouns
  /** People of the last line before that had an entry of somebody's; empty for nobody in particular. */
  before: readonly string[]
}

const ofMention = templates(`named {how}|named {how} with {few} others|named as number {number} of {others}
  |word before {before}|word after {after}|named {place}|{twice}?named twice`)

function mentionFeatures(line: NoteLine, { id }: KnownPerson): string[] {
  const [first, ...more] = line.mentions.filter(({ personId }) => personId === id)
  if (!first) return line.mentions.length > 0 ? ['another is named'] : []
  const others = namedOn(line).size - 1
  return ofMention({
    ...{ how: first.how, few: Math.min(2, others), others: Math.min(3, others), twice: more.length > 0 },
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
export function whoFeatures(context: WhoContext, index: number, kind: EntryKind, person: KnownPerson): string[] {
  const { lines, people, before, pronouns } = context
  const line = lines[index]
  if (!line) return []
  const spoken = lines.findLastIndex((one, at) => at <= index && namedOn(one).has(person.id))
  const last = lines.findLast((one, at) => at < index && one.mentions.length > 0)?.mentions.at(-1)
  const ago = spoken < 0 ? 'never' : Math.min(4, index - spoken)
  const recency = `${last?.personId === person.id ? 'last' : 'not last'}, ${ago} ago`
  const isNamed = line.mentions.length > 0
  const earlier = before.length === 0 ? 'nobody before' : before.includes(person.id) ? 'before too' : 'another before'
  const { fit, hints } = pronounTold(line, person, pronouns.get(person.id) ?? null)
  const someone = isNamed ? 'someone named' : 'nobody named'
  const basic = [
    ...mentionFeatures(line, person),
    ...hints,
    ...jointly({ someone, recency, earlier, fit, opening: line.words[0] }),
    `one of ${Math.min(4, people.length)}`,
    ...named(`${someone}, job`, fold(person.role ?? '').split(' ')),
  ]
  const carried = isNamed ? [] : line.words.map((word) => `says ${word}, ${earlier}`)
  return [...basic, ...named(`${kind}:`, basic), ...carried]
}

type Whose = Pick<NoteEntry, 'people' | 'peopleProbability'>

const tellers = new Set(words.beforeBoth.split(' '))

/** Of two people, what was told "to both" or "both of them". */
const isForBoth = ({ words: said }: NoteLine, kind: EntryKind): boolean =>
  (kind === 'story' || kind === 'figure') &&
  said.some((word, at) => word === 'both' && (tellers.has(said[at - 1] ?? '') || said[at + 1] === 'of'))

/** The people an entry is of, the likely ones; nobody in particular when none is. The chance is of the whole choice. */
export function whoseEntry(context: WhoContext, index: number, kind: EntryKind, { who }: NoteModels): Whose {
  if (kind === 'note' || kind === 'open') return { people: [], peopleProbability: 1 }
  const [only, second] = context.people
  if (only && !second) return { people: [only.id], peopleProbability: 1 }
  const line = context.lines[index]
  const there = context.people.flatMap(({ id, wasThere }) => (wasThere === false ? [] : id))
  if (there.length === 2 && line && isForBoth(line, kind)) return { people: there, peopleProbability: 1 }
  const chances = context.people.map((person) => {
    return { id: person.id, chance: chanceThat(who, 'yes', whoFeatures(context, index, kind, person)) }
  })
  const most = Math.max(...chances.map(({ chance }) => chance))
  const named = line && namedOn(line)
  // One alone is named from 0.28 on: more often right than nobody in particular would be.
  const isChosen = ({ id, chance }: (typeof chances)[number]) =>
    (chance >= 0.5 && named?.has(id)) || (chance === most && chance >= 0.28)
  return {
    people: chances.filter(isChosen).map(({ id }) => id),
    peopleProbability: chances.reduce((all, one) => all * (isChosen(one) ? one.chance : 1 - one.chance), 1),
  }
}

/** What a line has that tells of stories. */
type Telling = Pick<NoteLine, 'stories' | 'words'>

const ofStory = templates(`shared {shared}|share {share}|ahead {ahead}|place {place}
  |shared {shared} share {share} ahead {ahead}`)

/** Whether the story at `place` in a line's list of likely stories is the one it speaks of. */
export function storyFeatures({ stories, words: said }: Telling, place: number): string[] {
  const story = stories[place]
  if (!story) return []
  const next = stories[place === 0 ? 1 : 0]
  const ahead = next ? Math.round((story.share - next.share) * 4) : 'alone'
  const likeness = { shared: Math.min(5, story.shared), share: Math.round(story.share * 5), ahead }
  return [
    ...ofStory({ ...likeness, place: Math.min(2, place) }),
    ...named(
      'word',
      said.filter((word) => /^[a-z]+$/.test(word)),
    ),
  ]
}

/** The story a line speaks of; undefined when none is likely enough. */
export function storyOn(line: Telling, { story }: NoteModels): string | undefined {
  const chances = line.stories.map((_, place) => chanceThat(story, 'yes', storyFeatures(line, place)))
  const most = Math.max(...chances)
  return most >= 0.5 ? line.stories[chances.indexOf(most)]?.storyId : undefined
}
