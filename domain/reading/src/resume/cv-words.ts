import { fold, isFamilyName, isGivenName, type Token, wordList } from '@roundtwo/text'
import { foldedWords } from '../transcript/spoken-sentences.ts'
import words from './cv-words.json' with { type: 'json' }
import names from './section-names.json' with { type: 'json' }

/** Whether a word is in a list that was broken into lines. */
export const among = (lists: readonly string[]): ((word: string) => boolean) => wordList(lists.join(' '))

/** ISO 3166-1 codes by the folded names that countries go by. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(words.countries).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)

export const isRegion = among(words.regions)
export const isLanguage = among(words.languages)
const isPosition = among(words.positions)
const isSchool = among(words.schools)
const positionEndings = words.positionEndings.flatMap((list) => list.split(' '))

const tests = {
  given: isGivenName,
  family: isFamilyName,
  position: (word: string) =>
    isPosition(word) ||
    (word.endsWith('s') && isPosition(word.slice(0, -1))) ||
    (word.length > 7 && positionEndings.some((ending) => word.endsWith(ending))),
  employer: among(words.employers),
  school: (word: string) => isSchool(word) || word.endsWith('schule'),
  degree: among(words.degrees),
  country: (word: string) => countryCodes.has(word),
  region: (_: string, text: string) => isRegion(text),
  language: isLanguage,
  level: among(words.levels),
} satisfies Record<string, (folded: string, text: string) => boolean>

/** What a word is known to be part of. */
export type WordClass = keyof typeof tests
const classes = Object.keys(tests).filter((name): name is WordClass => name in tests)

/** Everything a word is listed as. */
export const classesOf = ({ kind, folded, text }: Token): readonly WordClass[] =>
  kind === 'word' || kind === 'number' ? classes.filter((name) => tests[name](folded, text)) : []

/** What a part of a CV is about. */
export type SectionKind = keyof typeof names
export const sectionKinds = Object.keys(names).filter((name): name is SectionKind => name in names)

const isJoin = wordList(words.sectionJoins)
const isQualifier = wordList(words.sectionQualifiers)

const keyOf = (words: readonly string[]): string => words.filter((word) => !isJoin(word)).join(' ')

/** Without spaces and ligatures: a font may lose both, and letters set apart lose their words. */
const tightKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}]/gu, '')
    .replace(/f[fil]+/g, '')

const namedKinds = sectionKinds.flatMap((kind) => names[kind].map((name) => ({ kind, name })))
const byName = new Map(namedKinds.map(({ kind, name }) => [keyOf(fold(name).split(/[ -]/)), kind]))
const byTightName = new Map(namedKinds.map(({ kind, name }) => [tightKey(name), kind]))

export interface NamedSection {
  kind: SectionKind
  /** The whole line is a heading known from CVs; else only a word of it is. */
  exact: boolean
}

/** What a line announces when it is a heading; null for what no heading is like. */
export function namedSection(text: string): NamedSection | null {
  if (text.length > 60 || /[.!?]$|@|\d{3}/.test(text)) return null
  const said = foldedWords(text)
  if (said.length === 0 || said.length > 7) return null
  const rest = said.filter((word) => !isQualifier(word))
  const exact = byName.get(keyOf(said)) ?? byTightName.get(tightKey(text)) ?? byName.get(keyOf(rest))
  // "Experience at sea", "Employment and roles": a known word at either end.
  const kind = exact ?? byName.get(said.at(-1) ?? '') ?? byName.get(said[0] ?? '')
  return kind ? { kind, exact: exact !== undefined } : null
}

/** `Skills: …` on one line: the section it names and where its content begins. */
export function inlineSection(text: string): { kind: SectionKind; from: number } | null {
  const colon = text.indexOf(':')
  if (colon < 2 || colon > 40 || text.slice(colon + 1).trim() === '') return null
  const named = namedSection(text.slice(0, colon))
  return named?.exact ? { kind: named.kind, from: colon + 1 } : null
}
