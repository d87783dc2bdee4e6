import { fold } from '@roundtwo/text'
import { foldedWords } from '../transcript/spoken-words.ts'
import words from './cv-words.json' with { type: 'json' }
import names from './section-names.json' with { type: 'json' }

/** What a part of a CV is about. */
export type SectionKind = keyof typeof names
export const sectionKinds = Object.keys(names).filter((name): name is SectionKind => name in names)

const joins = new Set(words.sectionJoins.split(' '))
const qualifiers = new Set(words.sectionQualifiers.split(' '))

const keyOf = (words: readonly string[]): string => words.filter((word) => !joins.has(word)).join(' ')

/** Without spaces and ligatures: a font may lose both, and letters set apart lose their words. */
const tightKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}]/gu, '')
    .replace(/f[fil]+/g, '')

const namedKinds = sectionKinds.flatMap((kind) => names[kind].map((name) => ({ kind, name })))
const byName = new Map(namedKinds.map(({ kind, name }) => [keyOf(foldedWords(name)), kind]))
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
  const rest = said.filter((word) => !qualifiers.has(word))
  const exact = byName.get(keyOf(said)) ?? byTightName.get(tightKey(text)) ?? byName.get(keyOf(rest))
  if (exact) return { kind: exact, exact: true }
  // "Experience at sea", "Employment and roles": a known word at either end.
  const hinted = byName.get(said.at(-1) ?? '') ?? byName.get(said[0] ?? '')
  return hinted ? { kind: hinted, exact: false } : null
}

/** `Skills: …` on one line: the section it names and where its content begins. */
export function inlineSection(text: string): { kind: SectionKind; from: number } | null {
  const colon = text.indexOf(':')
  if (colon < 2 || colon > 40 || text.slice(colon + 1).trim() === '') return null
  const named = namedSection(text.slice(0, colon))
  return named?.exact ? { kind: named.kind, from: colon + 1 } : null
}
