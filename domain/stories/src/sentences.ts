/** A full stop after these ends no sentence; none is longer than this with what stands before it. */
const abbreviated = /(?:^|[\s("“])(?:dr|mrs?|ms|prof|st|vs|etc|approx|ca|inc|ltd|co|no|e\.g|i\.e|\p{L})\.$/iu
const longestAbbreviation = 12

/** The sentences of a text in order, each a substring of it; a line break ends a sentence too. */
export const sentencesIn = (text: string): string[] => {
  const sentences: string[] = []
  for (const line of text.split(/[\r\n]+/u)) {
    let start = 0
    for (const stop of line.matchAll(/[.!?…]["'”’)\]]{0,2}\s+(?=["'“‘([]*[\p{Lu}\p{N}£€$])/gu)) {
      const before = line.slice(Math.max(start, stop.index - longestAbbreviation), stop.index + 1)
      if (abbreviated.test(before)) continue
      const end = stop.index + stop[0].length
      sentences.push(line.slice(start, end))
      start = end
    }
    sentences.push(line.slice(start))
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

/** The same for sentences that differ in case, blanks, quotation marks or the stop at the end alone. */
export const sentenceKey = (sentence: string): string =>
  sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?…]+$/u, '')
    .trim()
