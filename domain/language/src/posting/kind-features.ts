import { plainForm } from '../text/fold.ts'
import { capitalFeatures, kindFeatures, languageName } from './kind-data.ts'

/**
 * What a requirement's words show about its kind: which groups of the lexicon they hold (and whether at the head),
 * single words, the opening and the last word, and the length. The weights are trained by `bench/train-requirement-kind.ts`.
 */
export function kindFeaturesOf(text: string): Map<string, number> {
  const clipped = text.slice(0, 500)
  const plain = plainForm(clipped)
  const words = (plain.match(/[\p{L}\p{N}+#']+/gu) ?? []).map(wordClass)
  const found = new Map<string, number>([['bias', 1]])
  for (const word of words) found.set(`word ${word}`, 0.7)
  found.set(`first ${words[0] ?? ''}`, 0.7)
  if (words.length > 1) found.set(`opening ${words[0]} ${words[1]}`, 0.7)
  found.set(`last ${words.at(-1) ?? ''}`, 0.5)
  for (const [index, [, , pattern]] of kindFeatures.entries()) {
    const at = plain.search(pattern)
    if (at >= 0) found.set(`group ${index}`, 1.5)
    if (at >= 0 && at < 12) found.set(`head ${index}`, 1)
  }
  for (const [index, [, , pattern]] of capitalFeatures.entries()) {
    if (pattern.test(clipped)) found.set(`capitals ${index}`, 1.5)
  }
  found.set('length', Math.min(words.length, 12) / 8)
  return found
}

/** Numbers and names of languages count as one word each. */
const wordClass = (word: string): string => {
  if (/^\d+$/.test(word)) return '#'
  return languageName.test(word) ? 'LANGUAGE' : word
}
