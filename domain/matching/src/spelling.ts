import terms from './terms.json' with { type: 'json' }

const pairs: readonly (readonly [british: RegExp, american: string])[] = terms.spellings.map(
  ([british = '', american = '']) => [new RegExp(british), american] as const,
)

const onePair = new RegExp(terms.spellings.map(([british]) => `(?:${british})`).join('|'))

/**
 * One spelling for British and American forms of a lower-case word, so that either matches the other. The outcome is
 * a key, not always a word: `-ize` and `-yze` become `-ise` and `-yse` wherever they stand.
 */
export const oneSpelling = (word: string): string => {
  const same = word.replace(/([iy])z(?=e|ing|ation|er\b)/, '$1s')
  if (!onePair.test(same)) return same
  return pairs.reduce((spelt, [british, american]) => spelt.replace(british, american), same)
}
