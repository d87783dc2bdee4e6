import { isFamilyName, isGivenName, type Token } from '@roundtwo/text'
import words from './cv-words.json' with { type: 'json' }

const setOf = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')))

const positions = setOf(words.positions)
const positionEndings = words.positionEndings.flatMap((list) => list.split(' '))
const levels = setOf(words.levels)
const regions = setOf(words.regions)
export const languageNames = setOf(words.languages)

/** ISO 3166-1 codes by the folded names that countries go by. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(words.countries).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [name, code]),
  ),
)

/** What a word is known to be part of. */
export type WordClass =
  | 'given'
  | 'family'
  | 'position'
  | 'employer'
  | 'school'
  | 'degree'
  | 'country'
  | 'region'
  | 'language'
  | 'level'

const isPosition = (folded: string): boolean =>
  positions.has(folded) ||
  (folded.endsWith('s') && positions.has(folded.slice(0, -1))) ||
  (folded.length > 7 && positionEndings.some((ending) => folded.endsWith(ending)))

const listed: readonly [WordClass, (folded: string, text: string) => boolean][] = [
  ['given', isGivenName],
  ['family', isFamilyName],
  ['position', isPosition],
  [
    'employer',
    (
      (known) => (folded: string) =>
        known.has(folded)
    )(setOf(words.employers)),
  ],
  [
    'school',
    (
      (known) => (folded: string) =>
        known.has(folded) || folded.endsWith('schule')
    )(setOf(words.schools)),
  ],
  [
    'degree',
    (
      (known) => (folded: string) =>
        known.has(folded)
    )(setOf(words.degrees)),
  ],
  ['country', (folded) => countryCodes.has(folded)],
  ['region', (_, text) => regions.has(text)],
  ['language', (folded) => languageNames.has(folded)],
  ['level', (folded) => levels.has(folded)],
]

const none: readonly WordClass[] = []

/** Everything a word is listed as. */
export const classesOf = (token: Token): readonly WordClass[] =>
  token.kind === 'word' || token.kind === 'number'
    ? listed.filter(([, isIn]) => isIn(token.folded, token.text)).map(([name]) => name)
    : none

export const isRegion = (text: string): boolean => regions.has(text)
