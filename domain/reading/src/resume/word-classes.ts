import { isFamilyName, isGivenName, type Token } from '@roundtwo/text'
import words from './cv-words.json' with { type: 'json' }

function among(lists: readonly string[]): (word: string) => boolean {
  const known = new Set(lists.flatMap((list) => list.split(' ')))
  return (word) => known.has(word)
}

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
