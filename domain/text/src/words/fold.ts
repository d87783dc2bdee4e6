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

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** A text as plain lower-case words without plural s, between blanks, so that a phrase is found by containment. */
export function plainWords(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const words = bare.match(/[\p{L}\p{N}+#]+/gu) ?? []
  return ` ${words.map(withoutPlural).join(' ')} `
}

interface Signal {
  /** As the catalog writes it. */
  text: string
  plain: string
}

export const signalsOf = (texts: readonly string[]): Signal[] =>
  texts.map((text) => ({ text, plain: plainWords(text) })).filter((signal) => signal.plain.trim() !== '')

/** The signals a text (as plain words) holds, whole words only. */
export const signalsIn = (signals: readonly Signal[], text: string): Signal[] =>
  signals.filter((signal) => text.includes(signal.plain))

/** FNV-1a, 32 bits (Fowler, Noll and Vo, public domain), of a text by UTF-16 units, or of more text behind a hash. */
export function hashOf(text: string, before = 2_166_136_261): number {
  let hash = before
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash >>> 0
}

/**
 * What stands for a text in a key: its first six words and a fingerprint of all of it. The same whatever the case,
 * spacing and punctuation, so that what is kept under it is found again when a comma was corrected.
 */
export function textKey(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = words.filter((word) => /^[a-z0-9]+$/.test(word)).slice(0, 6)
  return [...plain, hashOf(words.join(' ')).toString(36)].join('-')
}
