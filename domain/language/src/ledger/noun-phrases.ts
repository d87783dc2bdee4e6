import { falling, participles, periodNamed, rising, stops, unitNamed } from './figure-data.ts'

/** What stands right behind a number. */
export interface Behind {
  /** "weeks", "kg"; null when the number counts a noun or nothing. */
  unit: string | null
  /** The noun counted, in lower case: "support tickets". */
  noun: string[]
  /** "month" of "a month". */
  period: string | null
  /** What follows unit and noun. */
  rest: string
}

const token = /[\p{L}\p{N}][\p{L}\p{N}'&+-]*|[^\s\p{L}\p{N}]/gu
export const tokens = (text: string): string[] => text.match(token) ?? []
const isWord = (word: string): boolean => /^\p{L}/u.test(word)

const period =
  /^\s*(?:\/|per|an?|each|every|pro|im|par|al)\s*(?<one>\p{L}+)|^\s*(?<two>p\.?\s?a\.?|p\.?\s?m\.?|p\.?\s?h\.?|monthly|yearly|annually|annual|weekly|daily|hourly|nightly)(?!\p{L})/iu
const shortPeriods: Readonly<Record<string, string>> = { pa: 'year', pm: 'month', ph: 'hour' }

/** "Month" of "a month", "per month", "monthly", at the start of the text. */
export const periodAt = (text: string): string | null => {
  const groups = period.exec(
    text.replace(/^\s*(?:brutto|gross|net|netto|before tax|after tax)\b/i, ''),
  )?.groups
  const word = (groups?.['one'] ?? groups?.['two'] ?? '').toLowerCase()
  return shortPeriods[word.replace(/[.\s]/g, '')] ?? periodNamed(word) ?? null
}

/** Counted nouns end with their plural: "two teachers retire", but "two sales reps". */
const nounAt = (text: string, counted: boolean): { noun: string[]; rest: string } => {
  const noun: string[] = []
  let rest = text
  for (;;) {
    const at = /^[\s-]*(\p{L}[\p{L}\p{N}'&+-]*)/u.exec(rest)
    const word = at?.[1]?.toLowerCase()
    if (!at || word === undefined || noun.length === 3 || stops.has(word)) break
    if (noun.length > 0 && (periodNamed(word) !== undefined || /(?:ly|ed)$/.test(word))) break
    if (counted && /[^s]s$/.test(noun.at(-1) ?? '') && !/s$/.test(word)) break
    noun.push(word)
    rest = rest.slice(at[0].length)
  }
  return { noun, rest }
}

export const behindOf = (after: string): Behind => {
  const first = /^[\s-]*(\p{L}+'?)(?![\p{L}\p{N}])/u.exec(after)
  const unit = unitNamed(first?.[1] ?? '') ?? null
  const open = unit === null ? after : after.slice(first?.[0].length ?? 0)
  if (/^\s*['-]/.test(open) && unit !== null) return behindUnit(unit, open.replace(/^\s*['-]/, ''))
  return behindUnit(unit, open)
}

const behindUnit = (unit: string | null, open: string): Behind => {
  const early = periodAt(open)
  if (early !== null) return { unit, noun: [], period: early, rest: open.replace(period, '') }
  const { noun, rest } = nounAt(open, true)
  return { unit, noun, period: periodAt(rest), rest }
}

const linking =
  /^(?:is|are|was|were|be|at|of|to|by|from|about|around|over|up|least|roughly|approximately|approx|nearly|almost|than|more|less|only|just|now|under|below|above|between|stands|stood|runs|hit|reached|comes|came|got|has|have|had|some|another|worth|costs?|totals?|went|year|month|week|quarter|last|this|capped|max|maximum|minimum|currently|already|:|=|~|-|–|—|\(|")$/i

/** The noun phrase a number is said of, in lower case: the last words before the copula or preposition in front of it. */
export const nounBefore = (before: string): string[] => {
  const words = tokens(before)
  const phrase: string[] = []
  let at = words.length - 1
  while (at >= 0 && linking.test(words[at] ?? '')) at -= 1
  for (; at >= 0 && phrase.length < 3; at -= 1) {
    const word = words[at] ?? ''
    const lower = word.toLowerCase()
    if (
      !isWord(word) ||
      stops.has(lower) ||
      falling.test(word) ||
      rising.test(word) ||
      participles.has(lower)
    )
      break
    phrase.unshift(lower)
  }
  return phrase
}

/** The noun phrase at the start of a text, without what goes before its noun. */
export const phraseAt = (text: string): string[] => {
  const bare = text.replace(
    /^[\s,]*(?:(?:the|a|an|my|our|their|its|your|his|her|in|of|on|for|with|as)\s+)+/i,
    ' ',
  )
  return nounAt(bare, false).noun
}
