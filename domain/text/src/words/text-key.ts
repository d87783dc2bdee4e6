const maximumWords = 6

/** FNV-1a, 32 bits (Fowler, Noll, Vo; public domain), over UTF-16 units: tells two long texts with the same beginning apart. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash.toString(36)
}

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
  return [...plain.slice(0, maximumWords), fingerprint(words.join(' '))].join('-')
}
