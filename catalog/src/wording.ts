// What the tests hold every text of the catalog to.

export const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/
export const whole = (text: unknown): boolean =>
  typeof text === 'string' && text.length > 3 && text === text.trim() && !/\s{2}|[\t\n"']|TODO/u.test(text)

export const fieldsOf = (record: object): string[] => Object.keys(record).sort()
export const twice = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at)

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const little = new Set(
  wordsOf(`
    a an and are as at be been by can could did do does for from had has have how i if in is it its last me most
    my of on or our so that the their them they this to us was we were what when which who whom why will with
    would you your tell about time describe give example
  `),
)

export const bagOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((each) => !little.has(each))
      .map((each) => (each.length > 4 ? each.replace(/(?:ing|ed|es|s)$/u, '') : each)),
  )

export const runsOf = (text: string, length: number): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.slice(0, 1 - length).map((_word, at) => words.slice(at, at + length).join(' ')))
}

/** What two sets share, over what either has (Jaccard). */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((each) => other.has(each)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

export const pairsAlike = (
  texts: readonly string[],
  setOf: (text: string) => Set<string>,
  bound: number,
): string[][] => {
  const sets = texts.map(setOf)
  return sets.flatMap((set, at) =>
    sets
      .slice(0, at)
      .flatMap((other, place) => (likeness(set, other) >= bound ? [[texts[at] ?? '', texts[place] ?? '']] : [])),
  )
}
