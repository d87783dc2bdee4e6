import { namedBy } from './lists.ts'
import words from './stem-words.json' with { type: 'json' }

/** Words Porter2 leaves alone after the plural is gone. */
const invariable = new Set(words.invariable.split(' '))

/**
 * Stem by word, for whole words only: families that suffix rules split or run together. The first are Porter2's own;
 * the rest are irregular forms, and trades that must not fall together with an everyday word (an accountant's
 * `accounting` is no `account`; `engineer` is no `engine`; `organisation` is no `organ`).
 */
const exceptions = namedBy(words.families)

/** Where the region after the first consonant that follows a vowel begins, counted from `from`. */
const regionAfter = (word: string, from: number): number => {
  const place = word.slice(from).search(/[aeiouy][^aeiouy]/)
  return place < 0 ? word.length : from + place + 2
}

/** Behind these the first region begins, wherever their vowels stand. */
const prefixes = words.prefixes.split(' ')

const firstRegion = (word: string): number =>
  prefixes.find((prefix) => word.startsWith(prefix))?.length ?? regionAfter(word, 0)

const hasVowel = (word: string): boolean => /[aeiouy]/.test(word)

const endsInShortSyllable = (word: string): boolean =>
  /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || word === 'past'

const withoutPlural = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/(us|ss)$/.test(word)) return word
  if (word.endsWith('s') && hasVowel(word.slice(0, -2))) return word.slice(0, -1)
  return word
}

const mendAfterRemoval = (stem: string): string => {
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([bdfgmnprt])\1$/.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1)
  const isShort = firstRegion(stem) >= stem.length && endsInShortSyllable(stem)
  return isShort ? `${stem}e` : stem
}

const withoutInflection = (word: string, region1: number): string => {
  const agreed = /(eedly|eed)$/.exec(word)
  if (agreed) return agreed.index >= region1 ? `${word.slice(0, agreed.index)}ee` : word
  const inflection = /(ingly|edly|ing|ed)$/.exec(word)
  if (!inflection) return word
  const rest = word.slice(0, inflection.index)
  if (inflection[0] === 'ing' && /^[^aeiouy]y$/.test(rest)) return `${rest.slice(0, -1)}ie`
  return hasVowel(rest) ? mendAfterRemoval(rest) : word
}

/** A few suffixes are taken off only behind these letters. */
const needed: Readonly<Record<string, RegExp>> = { ogi: /l$/, li: /[cdeghkmnrt]$/ }

/** With the first suffix of a table that the word ends in replaced, if it stands in the region. */
const replaced = (word: string, region: number, table: Readonly<Record<string, string>>): string => {
  const [suffix, by] = Object.entries(table).find(([end]) => word.endsWith(end)) ?? []
  if (suffix === undefined) return word
  const rest = word.slice(0, -suffix.length)
  return rest.length < region || needed[suffix]?.test(rest) === false ? word : rest + by
}

const withoutDerivation = (word: string, region1: number, region2: number): string => {
  let rest = replaced(word, region1, words.step2)
  if (rest.endsWith('ative')) rest = rest.length - 5 >= region2 ? rest.slice(0, -5) : rest
  else rest = replaced(rest, region1, words.step3)
  if (/[st]ion$/.test(rest)) return rest.length - 3 >= region2 ? rest.slice(0, -3) : rest
  return replaced(rest, region2, words.step4)
}

const withoutFinalLetter = (word: string, region1: number, region2: number): string => {
  const rest = word.slice(0, -1)
  if (word.endsWith('e'))
    return rest.length >= region2 || (rest.length >= region1 && !endsInShortSyllable(rest)) ? rest : word
  return word.endsWith('ll') && rest.length >= region2 ? rest : word
}

/**
 * The stem of one lower-case English word by the published rules of Porter2 (the Snowball project's "English"
 * stemmer, M. F. Porter, snowballstem.org/algorithms/english/stemmer.html), before our own exceptions.
 */
export const porterStem = (word: string): string => {
  if (word.length < 3) return word
  // A `y` that is a consonant is written large.
  const marked = word.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const region1 = firstRegion(marked)
  const region2 = regionAfter(marked, region1)
  const plain = withoutPlural(marked.replace(/'s'?$|'$/, ''))
  if (invariable.has(plain)) return plain
  const uninflected = withoutInflection(plain, region1).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  const bare = withoutDerivation(uninflected, region1, region2)
  return withoutFinalLetter(bare, region1, region2).replaceAll('Y', 'y')
}

/** The stem of one lower-case word; trades whose names Porter2 would run together with something else stay apart. */
export const stem = (word: string): string => exceptions.get(word) ?? porterStem(word)
