import letters from './whole-letters.json' with { type: 'json' }

/** Letters that decomposition leaves whole. */
const wholeLetters = new Map(Object.entries(letters))

/**
 * The one form in which words are compared: lower case, without accents and apostrophes, so that
 * `Don’t`, `don't` and `dont` are one word, as are `Müller` and `Muller`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/[ßłøđðþæœı]/g, (letter) => wholeLetters.get(letter) ?? letter)
}

/** Zero-width and other characters that nobody sees; a soft hyphen is one of them. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** One kind of space, and nothing that cannot be seen. The text may become shorter. */
export const withoutUnseen = (text: string): string =>
  text.replace(unseen, '').replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')

/**
 * Without the characters of `out` at both ends. Linear, which a pattern ending in `+$` is not.
 * @example trimmed('– Stockroom: ', ' –:') // 'Stockroom'
 */
export function trimmed(text: string, out = ' \t\n'): string {
  let start = 0
  let end = text.length
  while (start < end && out.includes(text.charAt(start))) start += 1
  while (end > start && out.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
