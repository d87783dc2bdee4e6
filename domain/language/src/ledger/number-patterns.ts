import { currencyNames, currencySigns, isoCurrencies } from '../posting/pay-data.ts'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longest = (words: Iterable<string>): string[] =>
  [...words].sort((one, other) => other.length - one.length)
const lettered = (sign: string): boolean => /^\p{L}/u.test(sign)
const signs = longest(Object.keys(currencySigns))
const ahead = [
  ...signs.map((sign) => (lettered(sign) ? `(?<!\\p{L})${literal(sign)}` : literal(sign))),
  ...[...isoCurrencies].map((code) => `(?<!\\p{L})${code}`),
].join('|')
const names = longest([...Object.keys(currencyNames), 'quid', 'dollar', 'pound', 'rupee', 'franc', 'bucks'])
const closing = '(?![\\p{L}\\p{N}])'
const behind = [
  ...signs
    .filter((sign) => !/^(?:N|K|R|Rs\.?|Tk|Fr\.?)$/.test(sign))
    .map((sign) => literal(sign) + (lettered(sign) ? closing : '')),
  ...[...isoCurrencies].map((code) => code + closing),
  ...names.map((name) => name + closing),
].join('|')
const digits =
  "\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,3})?(?!\\d)"
export const scales: Readonly<Record<string, number>> = {
  ...{ k: 1e3, tsd: 1e3, thousand: 1e3, grand: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, lpa: 1e5 },
  ...{ l: 1e5, crore: 1e7, crores: 1e7, cr: 1e7, million: 1e6, millions: 1e6, mn: 1e6, mio: 1e6, m: 1e6 },
  ...{ mm: 1e6, bn: 1e9, billion: 1e9, b: 1e9, hundred: 100 },
}
const scaleWords = `\\s?(?:k|tsd\\.?|thousand|grand|lakhs?|lacs?|lpa|crores?|cr|millions?|mn|mio\\.?|mm?|bn|billion|hundred|b|l)(?![\\p{L}\\p{N}])`
export const written = new RegExp(
  `(?<![\\p{L}\\p{N}_][.,:/#]|[\\p{N}_.]|\\p{L}-|#|\\p{L})(?=\\D{0,8}\\d)(?:(?<ahead>${ahead})\\s?)?(?<digits>${digits})(?<scale>${scaleWords})?(?<plus>\\+)?(?:\\s?(?<percent>%|per ?cent\\b|pct\\b|percentage points?\\b)|\\s?(?<behind>${behind}))?`,
  'giu',
)
export const wordTail = new RegExp(`^(?:\\s(?<percent>%|per ?cent\\b|pct\\b)|\\s(?<behind>${behind}))`, 'iu')
export const day = 'mon|tue|wed|thu|fri|sat|sun'
const month =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december'

/** Times, dates, versions, marks, room numbers: numerals that count nothing. */
export const countsNothingAfter = new RegExp(
  `^(?:st|nd|rd|th)\\b|^\\s?(?:[ap]\\.?m\\b|o'?clock|uhr\\b)|^[:/]\\s?\\d|^\\.\\d|^\\s(?:of\\s)?(?:${month})\\b|^\\s?/\\s?(?:5|10)\\b|^\\s(?:out\\s)?of\\s(?:5|10|five|ten)\\b|^-\\d{3,}|^\\s?★|^["”]`,
  'i',
)
export const countsNothingBefore = new RegExp(
  `(?:${month})\\.?\\s(?:the\\s)?$|(?:^|[^\\p{L}])(?:at|by|until|from|since|around)\\s(?:half past|quarter to|quarter past)\\s$|\\b(?:level|(?<!salary |pay )band|grade|room|round|stage|question|page|item|step|phase|version|java|python|php|angular|iso|en|year|key stage|ks|stage|floor|unit|chapter|section|part|number|no\\.|q|type|class|form|covid|windows|office|web|industry|gdpr|act|article|tier|line|gate|bay|ward|school|category|cat|agenda|figure|table|option|priority|p|nzs|bs|din|iec|as)\\s?$|/\\s?$|\\d:\\s?$|\\d (?:out )?of (?:the |our |my )?$|\\b(?:first|last|next|past|previous)\\s$`,
  'iu',
)
export const years = /^(?:19|20)\d\d$/
export const boundBefore =
  /(?:\b(?<least>at least|at minimum|over|more than|above|minimum(?: of)?|min\.?|no less than|not less than|upwards? of|north of|in excess of)|\b(?<most>up to|at most|less than|under|below|max(?:imum)?\.?(?: of)?|capped at|no more than|not more than|within|fewer than)|(?<about>\b(?:about|around|roughly|approx(?:imately|\.)?|some|nearly|almost|circa|ca\.?|c\.|an estimated|something like)|~))\s*$/i
export const boundAfter =
  /^(?:\s?(?<least>plus(?=\s*(?:$|[.,;)]))|or (?:more|above|over)\b|(?:at )?(?:a )?minimum\b|and up\b)|\s?(?<most>or (?:less|under|below|fewer)\b|max(?:imum)?\b|tops\b|at most\b)|\s?(?<about>-?ish\b|or so\b|or thereabouts\b|approx\b|give or take\b))/i
