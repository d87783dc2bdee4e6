import { recogniseAmounts } from '../amounts/recognise-amounts.ts'
import { type Token, tokensOf } from '../document/token.ts'
import words from './figure-words.json' with { type: 'json' }
import { listedIn } from './lists.ts'

const isListed = listedIn(words)

/** "Team of", "classes of about" before a number: its first token, or the number's own place. */
function groupBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > from - 4 && isListed('ofGroup', tokens[at]?.folded ?? '')) at -= 1
  return at < from - 1 && isListed('groups', tokens[at]?.folded ?? '') ? at : from
}

/** "28-bed ward": what a number without a plural counts; its own end where it counts nothing. */
function countedAfter(tokens: readonly Token[], to: number): number {
  const [next, word, noun] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (next?.text !== '-' || next.spaceBefore || word?.kind !== 'word') return to
  const isCounted = noun?.kind === 'word' && noun.spaceBefore && noun.folded.length > 3 && noun.folded !== 'within'
  return isCounted ? to + 3 : to + 2
}

/** An acronym right before a count makes a name of both, and so does a word with a capital within a sentence. */
function isName(tokens: readonly Token[], from: number): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]]
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false
  return /^\p{Lu}{2,}$/u.test(before.text) || (earlier !== undefined && earlier.kind !== 'sign')
}

/**
 * The figures in a sentence, in its own words: money, shares, multiples, lengths and counts with what they count.
 * Years, versions and names with numbers in them are passed over. Heuristic: it may miss a figure, it never makes one
 * up.
 */
export function figuresIn(text: string): string[] {
  const tokens = tokensOf(text)
  const found = recogniseAmounts(tokens).flatMap(({ from, to, kind, ordinal, wordy }) => {
    const start = groupBefore(tokens, from)
    const end = kind === 'bare' ? countedAfter(tokens, to) : to
    const isPlain = kind === 'bare' && end === to && start === from
    const mayBeName = kind === 'count' || kind === 'bare'
    if (isPlain || kind === 'ratio' || ordinal || wordy || (mayBeName && isName(tokens, from))) return []
    const figure = text.slice(tokens[start]?.start, tokens[end - 1]?.end)
    return [figure.replace(/\s+/g, ' ').trim()]
  })
  return [...new Set(found)]
}
