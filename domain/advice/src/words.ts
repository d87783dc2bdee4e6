import { joinWithAnd, quoted } from '@roundtwo/text'
import type { AdviceContext } from './advice-context.ts'
import type { Remembered } from './ledger/remembered.ts'

const mostNames = 3

const shortened = (parts: readonly string[]): string[] =>
  parts.length <= mostNames ? [...parts] : [...parts.slice(0, mostNames - 1), `${parts.length - mostNames + 1} others`]

/** The people named with the entries; empty when none is. */
export const peopleWords = (context: AdviceContext, entries: readonly Remembered[]): string => {
  const [first] = entries
  const ids = first && entries.length === 1 ? first.named : new Set(entries.flatMap(({ named }) => named))
  return nameWords(context, ids)
}

export const nameWords = (context: AdviceContext, personIds: Iterable<string>): string =>
  joinWithAnd(shortened([...personIds].map(context.nameOf)))

/** "in round 1", "in rounds 1 and 2". */
export const roundWords = (entries: readonly Remembered[]): string => {
  const [first] = entries
  if (first && entries.length === 1) return `in round ${first.round}`
  const rounds = [...new Set(entries.map(({ round }) => round))].sort((one, other) => one - other)
  return `in ${rounds.length === 1 ? 'round' : 'rounds'} ${joinWithAnd(rounds.map(String))}`
}

/** " to Priya Nair in round 1". */
export const toldWords = (context: AdviceContext, entries: readonly Remembered[]): string => {
  const people = peopleWords(context, entries)
  return `${people === '' ? '' : ` to ${people}`} ${roundWords(entries)}`
}

/** Somebody's words at the end of a sentence: a question mark ends it as well. */
export const quotedLast = (text: string, most?: number): string => quoted(text, most).replace(/(?<![?!…])”$/u, '”.')
