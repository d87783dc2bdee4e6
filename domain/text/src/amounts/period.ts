import { type PayPeriod, payPeriods } from '@roundtwo/model'
import type { Found } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import { namedBy, type Reading } from './reading.ts'
import { durationNamed } from './unit.ts'

const nouns = namedBy(words.periods)
const allNouns = namedBy({ ...words.otherPeriods, ...words.periods })
const before = namedBy(words.periodBefore)
const adverbs = namedBy(words.periodAdverbs)

/** The period of pay by that name, or null. */
export const payPeriodNamed = (name: string | null): PayPeriod | null =>
  payPeriods.find((period) => period === name) ?? null

/** "1150 wk", "300 a day" without its article: so large a number of one length of time is per that length. */
export function rateOf(row: Reading, place: number, amount: number): Found<string> | null {
  const word = row.text(place)
  const isOne = amount >= 100 && !word.endsWith('s') && durationNamed(word) !== undefined
  const value = isOne ? nouns.get(word) : undefined
  return value === undefined ? null : { value, to: place + 1 }
}

/** "Per hour", "a year", "/month", "im Jahr". */
function perNoun(row: Reading, place: number, isMoney: boolean): Found<string> | null {
  const at = row.behind(place + 1, 'afterPer', 2)
  const noun = row.text(at).replace(/^[ld](?=heure|an)/, '')
  // "A l" and "a d" are no periods; "/h" and, of money, "/m" are.
  const isLetter = row.text(at).length === 1 && (row.text(place) !== '/' || (noun === 'm' && !isMoney))
  const value = row.is(place, 'perWords') && !isLetter ? allNouns.get(noun) : undefined
  return value === undefined ? null : { value, to: at + 1 }
}

/** "Monthly", "p.a.", "pcm", with or without their stops. Two letters are only of money: "5 pm" is a time. */
function adverb(row: Reading, place: number, isMoney: boolean): Found<string> | null {
  const places = [0, 1, 2, 3, 4, 5]
    .map((ahead) => place + ahead)
    .filter((at) => row.areBeside(at, place) && row.text(at) !== '.')
  for (const count of [3, 2, 1]) {
    const said = places.slice(0, count)
    const phrase = said.map((at) => row.text(at)).join(' ')
    const value = adverbs.get(phrase)
    const to = (said.at(-1) ?? place) + 1
    if (value !== undefined && (isMoney || phrase.replaceAll(' ', '').length > 2))
      return { value, to: row.text(to) === '.' && phrase.length <= 5 ? to + 1 : to }
  }
  return null
}

/** What an amount is per, right behind it; "gross", "net" and brackets may stand between. */
export function periodAfter(row: Reading, place: number, isMoney: boolean): Found<string> | null {
  for (let at = place; at < place + (isMoney ? 7 : 1) && row.areBeside(at, place); at += 1) {
    const found = perNoun(row, at, isMoney) ?? adverb(row, at, isMoney)
    if (found || !row.is(at, 'periodFillers')) return found
  }
  return null
}

/** What money is per by a word shortly before it: "annual salary of", "Stundenlohn:", "hourly rate", "day rates". */
export function periodBefore(row: Reading, place: number): string | null {
  for (let at = place - 1; at >= place - 6 && row.areBeside(at, place); at -= 1) {
    if (row.isNumber(at) || row.text(at) === ';') return null
    const noun = row.tokens[at]?.stem === 'rate' ? nouns.get(row.text(at - 1)) : undefined
    const period = before.get(row.text(at)) ?? noun
    if (period !== undefined) return period
  }
  return null
}
