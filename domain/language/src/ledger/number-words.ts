const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const large: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  grand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
}

const values = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['fourty', 40],
  ['dozen', 12],
])

const simple = [...values.keys()].filter((word) => word !== 'dozen').join('|')
const scale = Object.keys(large).join('|')
const run = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(half an? (?:${scale}|dozen)|an? (?:${scale}|dozen)(?: (?:thousand|million))?(?: and a half)?|(?:${simple})(?:[ -](?:${simple}|${scale}|dozen)|(?<=hundred|thousand|million) and (?:${simple}))*(?: and a half(?: (?:${scale}))?)?)(?![\\p{L}\\p{N}])(?!'\\p{L})`,
  'giu',
)

export interface WrittenNumber {
  from: number
  to: number
  value: number
}

const worthOf = (words: string): number => {
  let half = / and a half/.test(words) ? 0.5 : 0
  let [total, current] = [0, 0]
  for (const word of words.replace(' and a half', '').split(/[\s-]+/)) {
    const factor = large[word]
    if (word === 'half') current = 0.5
    else if (word === 'a' || word === 'an') current = current === 0 ? 1 : current
    else if (word === 'dozen') current = (current || 1) * 12
    else if (factor === 100) current = (current || 1) * 100
    else if (factor !== undefined) {
      total += ((current || 1) + half) * factor
      current = half = 0
    } else current += values.get(word) ?? 0
  }
  return total + current + half
}

/** Numbers written in words, with where they stand: "seventy-five thousand", "half a million", "a dozen". */
export const writtenNumbers = (text: string): WrittenNumber[] =>
  [...text.matchAll(run)].map((at) => ({
    from: at.index,
    to: at.index + at[0].length,
    value: worthOf(at[0].toLowerCase()),
  }))

/** Whether words begin with a number, in digits or words: "about £60", "seventy-five thousand". */
export const inFigures = new RegExp(
  `^\\W*(?:(?:about|around|roughly|between|from|over) )*(?:\\p{Sc}\\s?)?(?:\\d|(?:half an?|an? (?:${scale}|dozen)|(?!one\\b|two of)(?:${simple}))(?!\\p{L}))`,
  'iu',
)
