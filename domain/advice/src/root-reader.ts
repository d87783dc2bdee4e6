import { isTelling, rootedWords, rootOf } from '@roundtwo/text'
import { memoize } from './memoize.ts'

/** What a text is about, as the numbers of its roots; only those of the same reader can be compared. */
export type RootsOf = (text: string) => ReadonlySet<number>

const longest = 4000
const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

const wordsIn = (text: string): string[] => {
  const start = text.slice(0, longest)
  return isPlain(start)
    ? (start.toLowerCase().match(/[a-z0-9+#]+(?:'[a-z]+)?/g) ?? [])
    : (start.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [])
}

const saysNothing = -1

/** Reads the roots of a text's telling words; each word's root is found once, for a ledger holds thousands of texts. */
export const rootReader = (): RootsOf => {
  const numbers = new Map<string, number>()
  const numberOf = memoize((word) => {
    const read = /^[a-z0-9]+$/.test(word) ? { word, root: rootOf(word) } : rootedWords(word)[0]
    if (read === undefined || !isTelling(read)) return saysNothing
    const number = numbers.get(read.root) ?? numbers.size
    numbers.set(read.root, number)
    return number
  })
  return (text) => {
    const roots = new Set(wordsIn(text).map(numberOf))
    roots.delete(saysNothing)
    return roots
  }
}
