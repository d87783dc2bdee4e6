import { numberOf } from '../posting/amounts.ts'
import { currencyNames, currencySigns, isoCurrencies } from '../posting/pay-data.ts'
import type { NumberAtom } from './number-atom.ts'
import {
  countsNothingAfter,
  countsNothingBefore,
  day,
  scales,
  wordTail,
  written,
  years,
} from './number-patterns.ts'
import { writtenNumbers } from './number-words.ts'

const afterWeekday = new RegExp(`\\b(?:${day})[a-z]*,?\\s$`, 'i')

const isUsed = (text: string, from: number, to: number, bare: string, money: boolean): boolean => {
  const [before, after] = [text.slice(Math.max(0, from - 24), from), text.slice(to, to + 24)]
  if (countsNothingAfter.test(after) || (!money && countsNothingBefore.test(before))) return false
  if (
    !money &&
    years.test(bare) &&
    !/^\s+(?:people|employees|customers|users|students|tickets|calls)\b/i.test(after)
  )
    return false
  return money || !afterWeekday.test(before)
}

const currencyOf = (sign: string | undefined, scale: string): string | null => {
  if (sign === undefined) return /^(?:lakh|lac|lpa|crore|cr$)/.test(scale) ? 'INR' : null
  const lower = sign.toLowerCase()
  if (isoCurrencies.has(sign.toUpperCase())) return sign.toUpperCase()
  const singular: Readonly<Record<string, string>> = {
    quid: 'GBP',
    pound: 'GBP',
    dollar: '$',
    bucks: '$',
    rupee: 'rupee',
    franc: 'CHF',
  }
  const byName = currencySigns[sign] ?? currencyNames[lower] ?? singular[lower]
  return byName ?? Object.entries(currencySigns).find(([one]) => one.toLowerCase() === lower)?.[1] ?? null
}

/** "m" is metres unless money or people are counted in it. */
const millions =
  /^\s?(?:users?|customers?|people|downloads?|views?|requests?|events?|records?|rows?|revenue|turnover|members?|messages?|visits?|budget|project|portfolio|contract|deal)\b/i

const scaleOf = (text: string, word: string, to: number, money: boolean): number => {
  if (word === 'm' && !money && !millions.test(text.slice(to, to + 16))) return 0
  if ((word === 'l' || word === 'b' || word === 'cr' || word === 'mm') && !money) return 0
  return scales[word] ?? 1
}

export const digitAtoms = (text: string): NumberAtom[] => {
  const atoms: NumberAtom[] = []
  if (!/\d/.test(text)) return atoms
  for (const at of text.matchAll(written)) {
    const groups = at.groups ?? {}
    const bare = groups['digits'] ?? ''
    const word = (groups['scale'] ?? '').trim().toLowerCase().replace('.', '')
    const sign = groups['ahead'] ?? groups['behind']
    const currency = currencyOf(sign, word)
    // "K8s", "R2" and "N95" are names.
    if (groups['ahead'] !== undefined && /^[\p{L}]{1,2}$/u.test(groups['ahead']) && numberOf(bare) < 100)
      continue
    let to = at.index + at[0].length
    let scale = scaleOf(text, word, to, currency !== null)
    if (scale === 0) {
      to -= (groups['scale'] ?? '').length
      scale = 1
    }
    // A letter right behind makes it a name ("3D"), unless it is a unit ("4w", "15min").
    const unit =
      /^(?:w|wks?|weeks?|d|days?|mo|mths?|months?|m|y|yrs?|years?|h|hrs?|hours?|mins?|ms|s|secs?|kg|g|km|cm|mm|ha|gb|tb|mb|kw|mw|ft|sqm|x)\b/i
    const next = text.slice(to, to + 8)
    if (
      /^\p{L}/u.test(next) &&
      !unit.test(next) &&
      groups['percent'] === undefined &&
      groups['behind'] === undefined
    )
      continue
    if (!isUsed(text, at.index, to, bare, currency !== null || groups['percent'] !== undefined)) continue
    const amount = Math.round(numberOf(bare) * scale * 1e4) / 1e4
    atoms.push({
      from: at.index,
      to,
      amount,
      upTo: null,
      currency,
      percent: groups['percent'] !== undefined,
      bound: groups['plus'] === undefined ? null : 'at least',
      before: null,
      between: '',
      scale,
    })
  }
  return atoms
}

/** "One" and "two" are counts only before what they count; "the second one" and "one of them" are not. */
const countsInWords = (text: string, from: number, to: number, value: number): boolean => {
  const after = text.slice(to, to + 20)
  if (value > 1) return !/^\s+of (?:them|us|these|those|which|whom)\b/i.test(after)
  // "Two technicians and one assistant".
  const listed =
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text.slice(0, from)) &&
    /(?:\band|,|\+|&)\s$/i.test(text.slice(0, from))
  if (value > 0 && listed && /^\s+\p{L}/u.test(after)) return true
  return (
    value > 0 &&
    /^\s+(?:week|month|day|year|hour|person|direct report|million|%|per cent)/i.test(after) &&
    !/\b(?:the|this|that|which|no|any)\s$/i.test(text.slice(Math.max(0, from - 6), from))
  )
}

export const wordAtoms = (text: string): NumberAtom[] =>
  writtenNumbers(text).flatMap(({ from, to, value }) => {
    if (!countsInWords(text, from, to, value)) return []
    if (
      countsNothingAfter.test(text.slice(to, to + 24)) ||
      countsNothingBefore.test(text.slice(Math.max(0, from - 24), from))
    )
      return []
    const tail = wordTail.exec(text.slice(to, to + 30))
    const currency = currencyOf(tail?.groups?.['behind'], '')
    const percent = tail?.groups?.['percent'] !== undefined
    return [
      {
        from,
        to: to + (tail?.[0].length ?? 0),
        amount: value,
        upTo: null,
        currency,
        percent,
        bound: null,
        before: null,
        between: '',
        scale: value >= 1e3 ? 1e3 : 1,
      },
    ]
  })
