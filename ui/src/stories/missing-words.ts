import type { StoryView } from '@roundtwo/contract'

/** Stands in `missing` where the result has no number. */
const figure = 'figure'

const listed = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What a story still lacks, in a few words; empty when nothing. */
export const missingWords = ({ missing }: Pick<StoryView, 'missing'>): string => {
  const parts = missing.filter((part) => part !== figure)
  const empty = parts.length > 0 ? `still empty: ${listed(parts)}` : ''
  const without = missing.includes(figure) && !parts.includes('result') ? 'no figure in the result' : ''
  return [empty, without].filter(Boolean).join('; ')
}
