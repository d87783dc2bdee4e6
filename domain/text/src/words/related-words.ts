import { tokensOf } from '../document/token.ts'
import groups from './clusters.json' with { type: 'json' }
import { namedBy } from './lists.ts'
import words from './root-words.json' with { type: 'json' }
import { stem } from './stem.ts'

/** Present forms by past ones that cannot be told by rule. */
const irregular = namedBy(words.irregular)

/** "prioritize" as "prioritise" */
const british = (folded: string): string => folded.replace(/(?<=.{3})iz(?=(?:e[ds]?|ing|ations?)$)/u, 'is')

/** What the forms of an English word have in common: "persuaded", "persuading" and "persuade" are one. */
export const rootOf = (folded: string): string => stem(irregular.get(folded) ?? british(folded))

export interface RootedWord {
  /** As it stands in the text. */
  word: string
  root: string
}

/** The words and numbers of a text with their roots, in order. Accents and case make no difference to a root. */
export const rootedWords = (text: string): RootedWord[] =>
  tokensOf(text).flatMap(({ kind, text: word, folded }) =>
    // Some marks that stand alone are folded to a blank.
    (kind === 'word' || kind === 'number') && folded.trim() !== '' ? [{ word, root: rootOf(folded) }] : [],
  )

/** The roots of a text between blanks, so that a phrase is found by containment. */
export function rootLine(text: string): string {
  const roots = rootedWords(text).map(({ root }) => root)
  return roots.length === 0 ? '' : ` ${roots.join(' ')} `
}

const everyday = new Set(words.everyday.split(' ').map(rootOf))

/** Whether a word says something of its own: neither everyday nor a bare number. */
export const isTelling = ({ root }: RootedWord): boolean =>
  root.length > 2 && !everyday.has(root) && !/^\d+$/u.test(root)

/** The telling words of a text by their roots, each once, as first written. */
export function tellingWords(text: string): Map<string, string> {
  const telling = new Map<string, string>()
  for (const each of rootedWords(text))
    if (isTelling(each) && !telling.has(each.root)) telling.set(each.root, each.word)
  return telling
}

const coarseGroups = 64
let sorted: string[] | undefined

/**
 * The number of a folded word's group, among 64 (`coarse`) or 512 (`fine`); null for a word that is in none. Frequent
 * English words are grouped by their GloVe vectors (Pennington, Socher and Manning 2014, public domain), so that a
 * reader has an idea of words it was never trained on: `plumber` stands with `electrician`.
 */
export function clusterOf(folded: string, grain: 'fine' | 'coarse'): number | null {
  sorted ??= groups.wordsWithGroups.split(' ')
  // Found by halving: a map of all words takes ten times as long to build.
  let [from, to] = [0, sorted.length / 2]
  while (from < to) {
    const middle = (from + to) >> 1
    const word = sorted[2 * middle] ?? ''
    if (word === folded) {
      const group = Number(sorted[2 * middle + 1])
      return grain === 'coarse' ? group % coarseGroups : Math.floor(group / coarseGroups)
    }
    if (word < folded) from = middle + 1
    else to = middle
  }
  return null
}
