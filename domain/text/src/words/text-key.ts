import { hashOf } from './hash.ts'

const maximumWords = 6

/**
 * What stands for a text in a key: its first words and a fingerprint of all of it. The same whatever the case, spacing
 * and punctuation, so that what is kept under it is found again when a comma was corrected.
 */
export const textKey = (text: string): string => {
  const isPlain = /^[\0-\x7f]*$/.test(text)
  // Thousands of texts have their keys asked for at once, and nearly all are plain.
  const words = isPlain
    ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : (text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [])
  const plain = isPlain ? words : words.filter((word) => /^[a-z0-9]+$/.test(word))
  return [...plain.slice(0, maximumWords), hashOf(words.join(' ')).toString(36)].join('-')
}
