import { isGivenName, type Token, tellingWords, tokensOf } from '@roundtwo/text'

const isCapitalised = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.charAt(0) !== text.charAt(0).toLowerCase()

const wordsOf = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => tokensOf(name).map(({ folded }) => folded)))

/** Names of people in somebody's words that none of the known ones has: a given name with a capital. */
export const unknownNames = (line: string, known: readonly string[]): string[] => {
  const tokens = tokensOf(line)
  const knownWords = wordsOf(known)
  const found = tokens.flatMap((token, place) => {
    if (!isCapitalised(token) || !isGivenName(token.folded) || knownWords.has(token.folded)) return []
    // The first word of a line has its capital anyway, and so has an everyday one of a sentence: "That was wrong."
    const before = tokens[place - 1]
    if (!before || ('.!?:'.includes(before.text) && tellingWords(token.text).size === 0)) return []
    // "ANNA" and "Anna" in a line of capitals tell nothing.
    if (token.text === token.text.toUpperCase()) return []
    const next = tokens[place + 1]
    const isWhole = next !== undefined && isCapitalised(next) && next.spaceBefore
    return isWhole ? `${token.text} ${next.text}` : token.text
  })
  return [...new Set(found)]
}
