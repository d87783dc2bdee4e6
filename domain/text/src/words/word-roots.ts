import words from './root-words.json' with { type: 'json' }

/** Present forms by past ones that cannot be told by rule. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(words.irregular).flatMap(([present, past]) =>
    past.split(' ').map((word) => [word, present] as const),
  ),
)

const doubled = /([bdfglmnprt])\1$/u

const ruled = (word: string): string => {
  const singular = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?<![siu])s$/u, '')
  const plain = singular
    .replace(/i[sz]ation$/u, 'ise')
    .replace(/ation$/u, 'ate')
    .replace(/(?<=[aeiouy].*)(?:ing|(?<!e)ed)$/u, '')
    .replace(/(?<=.{4})(?:ment|ly)$/u, '')
  return plain
    .replace(/iz(?=e?$)/u, 'is')
    .replace(/(?<=..)e+$/u, '')
    .replace(doubled, '$1')
}

/**
 * What the forms of an English word have in common: "persuaded", "persuading" and "persuade" are one. Rougher than a
 * dictionary: it joins a few words that have nothing to do with each other, and misses some that do.
 */
export const rootOf = (word: string): string => {
  const own = irregular.get(word) ?? word
  return own.length <= 3 ? own : ruled(own)
}

export interface RootedWord {
  /** As it stands in the text. */
  word: string
  root: string
}

/** The words of a text with their roots, in order. Accents and case make no difference to a root. */
export const rootedWords = (text: string): RootedWord[] =>
  (text.match(/[\p{L}\p{M}\p{N}+#]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []).flatMap((word) => {
    const plain = word
      .normalize('NFKD')
      // Some marks that stand alone are taken apart into a blank and the mark.
      .replace(/[\p{M}\s]/gu, '')
      .toLowerCase()
      .replace(/['’](?:s|d|ll|ve|re|m)$/u, '')
    return plain === '' ? [] : [{ word, root: rootOf(plain) }]
  })

/** The roots of a text between blanks, so that a phrase is found by containment. */
export const rootLine = (text: string): string => {
  const roots = rootedWords(text).map(({ root }) => root)
  return roots.length === 0 ? '' : ` ${roots.join(' ')} `
}

const everyday = new Set(words.everyday.split(' ').map(rootOf))

/** Whether a word says something of its own: neither everyday nor a bare number. */
export const isTelling = ({ root }: RootedWord): boolean =>
  root.length > 2 && !everyday.has(root) && !/^\d+$/u.test(root)

/** The telling words of a text by their roots, each once, as first written. */
export const tellingWords = (text: string): Map<string, string> => {
  const telling = new Map<string, string>()
  for (const each of rootedWords(text))
    if (isTelling(each) && !telling.has(each.root)) telling.set(each.root, each.word)
  return telling
}
