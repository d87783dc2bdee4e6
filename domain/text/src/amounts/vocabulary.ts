import words from './amount-words.json' with { type: 'json' }

const split = (list: string): string[] => list.split(' ')

/** Each word of a table's lists with the name of its list. */
export const namedBy = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, list]) => split(list).map((word) => [word, name] as const)))

export const wordSet = (list: string): ReadonlySet<string> => new Set(split(list))

/** Phrases parted by `|`: tokens in folded form with one space between. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split('|'))

const languageMarks = Object.entries(words.tells).map(([language, list]) => ({
  language,
  marks: wordSet(list),
}))
const englishMarks = wordSet(words.tellsEnglish)

/** English always, and others whose small words stand more often than English ones. */
export function languagesOf(folded: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let english = 0
  for (const word of folded) {
    if (englishMarks.has(word)) english += 1
    for (const { language, marks } of languageMarks)
      if (marks.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const likely = [...counts].filter(([, count]) => count > english).map(([language]) => language)
  return new Set(['en', ...likely])
}

export { words }
