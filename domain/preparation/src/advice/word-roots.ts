import { once } from './once.ts'

/** Words of questions and of any story, which tell nothing of what it is about. */
const commonplace = new Set(
  `a about above after again all also always am an and another any anybody anyone anything are around as ask asked at away
  be because been before being best better between both but by came can cannot come could describe did do does doing done
  each else enough ever every example experience explain few find first for from gave get give given go good got great had
  handle has have having he her here him his how i if in into is it its itself job just keep kind know last led let like
  little lot made make many may me might more most much must my need never new next no nobody none not nothing now of off
  often on once one only or other our out over own part people person position question really right role round said same
  say see she should show side since situation so some somebody someone something still story such sure take tell than
  that the their them then there these they thing think this those though through time to told too took two under until up
  us use used very want was way we well went were what when where whether which while who whole whom whose why will with
  within without work worked working would year yet you your`.split(/\s+/),
)

const endings = /(?:ations?|ments?|ships?|ities|ity|ings?|ions?|ers?|ors?|ies|ed|ly|es|s|e|y)$/u

/** A word without its ending, so that "migrating" and "migration" are one; the rest is four letters or more. */
export const rootOf = (word: string): string => {
  let root = word
  for (let turn = 0; turn < 2; turn += 1) {
    const shorter = root.replace(endings, '')
    if (shorter.length < 4) break
    root = shorter
  }
  return root.replace(/([^aeiou])\1$/u, '$1')
}

const longest = 4000
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

const wordsIn = (text: string): string[] => {
  const start = text.slice(0, longest)
  return isAscii(start)
    ? (start.toLowerCase().match(/[a-z0-9][a-z0-9+#]*/g) ?? [])
    : (start
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [])
}

const saysNothing = -1

/** What a text is about, as the numbers of its roots; only those of the same reader can be compared. */
export type RootsOf = (text: string) => ReadonlySet<number>

/** Reads the roots of a text's telling words; each word's root is found once. */
export const rootReader = (): RootsOf => {
  const numbers = new Map<string, number>()
  const numberOf = once((word) => {
    if (word.length < 2 || commonplace.has(word)) return saysNothing
    const root = rootOf(word)
    const number = numbers.get(root) ?? numbers.size
    numbers.set(root, number)
    return number
  })
  return (text) => {
    const roots = new Set(wordsIn(text).map(numberOf))
    roots.delete(saysNothing)
    return roots
  }
}
