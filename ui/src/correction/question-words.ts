import type { Fact } from './facts.ts'

const asked: Record<string, (words: string) => string> = {
  company: (words) => `Is ${words} the company?`,
  role: (words) => `Is “${words}” the job?`,
  start: (words) => `Is it on ${words}?`,
  round: (words) => `Is this round ${words}?`,
  final: (words) => (words === 'Yes' ? 'Is this the final round?' : 'Does another round follow?'),
  formats: (words) => `Will it be this: ${words}?`,
  place: (words) => `Is it here: ${words}?`,
  link: (words) => `Do you join by this link: ${words}?`,
  platform: (words) => `Is it by ${words}?`,
  bring: (words) => `Are you to bring ${words}?`,
  prepare: (words) => `Are you to prepare ${words}?`,
  options: (words) => `May you choose from these times: ${words}?`,
  replyAsks: (words) => `Do they want an answer to ${words}?`,
  replyBy: (words) => `Do they want your reply by ${words}?`,
  nextStep: (words) => `Did they promise this: ${words}?`,
  finalists: (words) => `Are ${words} still in the running, with you?`,
  contact: (words) => `Is this whom to reach: ${words}?`,
  conditions: (words) => `Does an offer hang on ${words}?`,
}

/** A sentence of theirs inside a question of ours ends with our question mark alone. */
export const withoutStop = (words: string): string => words.replace(/[.;,]$/, '')

const listing = new Intl.ListFormat('en-GB')

/** Several things in their words, each by itself: “the form” and “your diploma”. */
const quotedList = (items: readonly string[]): string => listing.format(items.map((item) => `“${withoutStop(item)}”`))

/** Longer words of theirs stand below the question. */
const longest = 80

/** One short question for a fact that is not sure. */
export const questionOf = ({ path, words, items, label }: Fact): string => {
  if (path.startsWith('people.')) return `Will ${words} be there?`
  const list = items && quotedList(items)
  const told = list ? (list.length > longest ? 'this' : list) : withoutStop(words)
  return asked[path]?.(told) ?? `${label}: ${told}. Is that right?`
}

/** The words it was read from, as far as the question does not say them. */
export const quotesBelow = (fact: Fact): string[] => {
  const question = questionOf(fact)
  const quotes = fact.items ?? (fact.origin?.quote ? [fact.origin.quote] : [])
  return quotes.filter((quote) => !question.includes(withoutStop(quote)))
}

/** What is answered when it is not so and nothing is to be put in its place. */
export const declineOf = ({ path }: Fact): string => (path.startsWith('people.') ? 'No' : 'I don’t know')
