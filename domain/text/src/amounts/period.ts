import { type PayPeriod, payPeriods } from '@roundtwo/model'
import type { Token } from '../document/token.ts'
import type { Found } from './amount.ts'
import { namedBy, phraseSet, wordSet, words } from './vocabulary.ts'

const perWords = wordSet(words.perWords)
const afterPer = wordSet(words.afterPer)
const fillers = wordSet(words.periodFillers)
const periodNouns = namedBy(words.periods)
const otherPeriods = namedBy(words.otherPeriods)
const before = namedBy(words.periodBefore)
const adverbs = payPeriods.map((period) => ({
  period,
  phrases: phraseSet(words.periodAdverbs[period]),
}))

/** The period of pay by that name, or null. */
export const payPeriodNamed = (name: string | null): PayPeriod | null =>
  payPeriods.find((period) => period === name) ?? null

/** "1150 wk": the noun alone. */
export function loneNoun(tokens: readonly Token[], place: number): Found<string> | null {
  const period = periodNouns.get(tokens[place]?.folded ?? '')
  return period === undefined ? null : { value: period, to: place + 1 }
}

/** "Per hour", "a year", "/month", "im Jahr". */
function perNoun(tokens: readonly Token[], place: number, isMoney: boolean): Found<string> | null {
  const first = tokens[place]?.folded ?? ''
  if (!perWords.has(first)) return null
  let to = place + 1
  while (to < place + 3 && afterPer.has(tokens[to]?.folded ?? '')) to += 1
  const noun = tokens[to]
  const isLetter = noun?.folded.length === 1
  // "A l" and "a d" are no periods; "/h" and "/m" are.
  if (!noun || (isLetter && (first !== '/' || (noun.folded === 'm' && !isMoney)))) return null
  const per = periodNouns.get(noun.folded.replace(/^[ld](?=heure|an)/, '')) ?? otherPeriods.get(noun.folded)
  return per === undefined ? null : { value: per, to: to + 1 }
}

/** "Monthly", "p.a.", "pcm", with or without their stops. Two letters are only of money: "5 pm" is a time. */
function adverb(tokens: readonly Token[], place: number, isMoney: boolean): Found<string> | null {
  let phrase = ''
  let best: string | null = null
  let end = place
  for (let to = place, read = 0; read < 3 && to < tokens.length; to += 1) {
    const token = tokens[to]
    if (!token || token.line !== tokens[place]?.line) break
    if (token.text === '.') {
      if (best !== null && end === to && phrase.length <= 5) end = to + 1
      continue
    }
    read += 1
    phrase = read === 1 ? token.folded : `${phrase} ${token.folded}`
    const found = adverbs.find(({ phrases }) => phrases.has(phrase))
    const isShort = phrase.replaceAll(' ', '').length <= 2
    if (found && (isMoney || !isShort)) {
      best = found.period
      end = to + 1
    }
  }
  return best === null ? null : { value: best, to: end }
}

/** What an amount is per, right behind it; "gross", "net" and brackets may stand between. */
export function periodAfter(tokens: readonly Token[], place: number, isMoney: boolean): Found<string> | null {
  const line = tokens[place]?.line
  for (let at = place; at < place + (isMoney ? 7 : 1); at += 1) {
    const token = tokens[at]
    if (!token || token.line !== line) return null
    const found = perNoun(tokens, at, isMoney) ?? adverb(tokens, at, isMoney)
    if (found) return found
    if (!fillers.has(token.folded)) return null
  }
  return null
}

/** What money is per by a word shortly before it: "annual salary of", "Stundenlohn:", "hourly rate". */
export function periodBefore(tokens: readonly Token[], place: number): string | null {
  const line = tokens[place]?.line
  for (let at = place - 1; at >= Math.max(0, place - 6); at -= 1) {
    const token = tokens[at]
    if (!token || token.line !== line || token.kind === 'number' || token.text === ';') return null
    const period = before.get(token.folded)
    if (period !== undefined) return period
    // "Day rate", "day rates".
    const noun = periodNouns.get(tokens[at - 1]?.folded ?? '')
    if (token.stem === 'rate' && noun !== undefined) return noun
  }
  return null
}
