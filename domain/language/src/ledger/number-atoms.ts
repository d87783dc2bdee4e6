import { numberOf } from '../posting/amounts.ts'
import { currencyNames, currencySigns, isoCurrencies } from '../posting/pay-data.ts'
import { writtenNumbers } from './number-words.ts'

export const bounds = ['at least', 'at most', 'about'] as const
export type Bound = (typeof bounds)[number]

/** A number as it was written, or two that are a range or a change. */
export interface NumberAtom {
  from: number
  to: number
  amount: number
  /** The second number of a range. */
  upTo: number | null
  /** A code, or a sign that several countries share; null when it is no money. */
  currency: string | null
  percent: boolean
  bound: Bound | null
  /** The first of "from 800 to 120", passed over. */
  before: number | null
  /** What stands between the two: " kg a day to ". */
  between: string
  /** Multiplied by `k`, `lakh`, "million". */
  scale: number
}

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
const scales: Readonly<Record<string, number>> = {
  ...{ k: 1e3, tsd: 1e3, thousand: 1e3, grand: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, lpa: 1e5 },
  ...{ l: 1e5, crore: 1e7, crores: 1e7, cr: 1e7, million: 1e6, millions: 1e6, mn: 1e6, mio: 1e6, m: 1e6 },
  ...{ mm: 1e6, bn: 1e9, billion: 1e9, b: 1e9, hundred: 100 },
}
const scaleWords = `\\s?(?:k|tsd\\.?|thousand|grand|lakhs?|lacs?|lpa|crores?|cr|millions?|mn|mio\\.?|mm?|bn|billion|hundred|b|l)(?![\\p{L}\\p{N}])`
const written = new RegExp(
  `(?<![\\p{L}\\p{N}_][.,:/#]|[\\p{N}_.]|\\p{L}-|#|\\p{L})(?:(?<ahead>${ahead})\\s?)?(?<digits>${digits})(?<scale>${scaleWords})?(?<plus>\\+)?(?:\\s?(?<percent>%|per ?cent\\b|pct\\b|percentage points?\\b)|\\s?(?<behind>${behind}))?`,
  'giu',
)
const wordTail = new RegExp(`^(?:\\s(?<percent>%|per ?cent\\b|pct\\b)|\\s(?<behind>${behind}))`, 'iu')
const day = 'mon|tue|wed|thu|fri|sat|sun'
const month =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december'

/** Times, dates, versions, marks, room numbers: numerals that count nothing. */
const countsNothingAfter = new RegExp(
  `^(?:st|nd|rd|th)\\b|^\\s?(?:[ap]\\.?m\\b|o'?clock|uhr\\b)|^[:/]\\s?\\d|^\\.\\d|^\\s(?:of\\s)?(?:${month})\\b|^\\s?/\\s?(?:5|10)\\b|^\\s(?:out\\s)?of\\s(?:5|10|five|ten)\\b|^-\\d{3,}|^\\s?★|^["”]`,
  'i',
)
const countsNothingBefore = new RegExp(
  `(?:${month})\\.?\\s(?:the\\s)?$|(?:^|[^\\p{L}])(?:at|by|until|from|since|around)\\s(?:half past|quarter to|quarter past)\\s$|\\b(?:level|band|grade|room|round|stage|question|page|item|step|phase|version|java|python|php|angular|iso|en|year|key stage|ks|stage|floor|unit|chapter|section|part|number|no\\.|q|type|class|form|covid|windows|office|web|industry|gdpr|act|article|tier|line|gate|bay|ward|school|category|cat|agenda|figure|table|option|priority|p|nzs|bs|din|iec|as)\\s?$|/\\s?$|\\d:\\s?$|\\b(?:first|last|next|past|previous)\\s$`,
  'iu',
)
const years = /^(?:19|20)\d\d$/
const boundBefore =
  /(?:\b(?<least>at least|at minimum|over|more than|above|minimum(?: of)?|min\.?|no less than|not less than|upwards? of|north of|in excess of)|\b(?<most>up to|at most|less than|under|below|max(?:imum)?\.?(?: of)?|capped at|no more than|not more than|within|fewer than)|(?<about>\b(?:about|around|roughly|approx(?:imately|\.)?|some|nearly|almost|circa|ca\.?|c\.|an estimated|something like)|~))\s*$/i
const boundAfter =
  /^(?:\s?(?<least>plus(?=\s*(?:$|[.,;)]))|or (?:more|above|over)\b|(?:at )?(?:a )?minimum\b|and up\b)|\s?(?<most>or (?:less|under|below|fewer)\b|max(?:imum)?\b|tops\b|at most\b)|\s?(?<about>-?ish\b|or so\b|or thereabouts\b|approx\b|give or take\b))/i

const isUsed = (text: string, from: number, to: number, bare: string, money: boolean): boolean => {
  const [before, after] = [text.slice(Math.max(0, from - 24), from), text.slice(to, to + 24)]
  if (countsNothingAfter.test(after) || (!money && countsNothingBefore.test(before))) return false
  if (
    !money &&
    years.test(bare) &&
    !/^\s+(?:people|employees|customers|users|students|tickets|calls)\b/i.test(after)
  )
    return false
  return money || !new RegExp(`\\b(?:${day})[a-z]*,?\\s$`, 'i').test(before)
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

const digitAtoms = (text: string): NumberAtom[] => {
  const atoms: NumberAtom[] = []
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
  return (
    value > 0 &&
    /^\s+(?:week|month|day|year|hour|person|direct report|million|%|per cent)/i.test(after) &&
    !/\b(?:the|this|that|which|no|any)\s$/i.test(text.slice(Math.max(0, from - 6), from))
  )
}

const wordAtoms = (text: string): NumberAtom[] =>
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

const payWords = /\b(?:pay|salar\w+|look\w*|expect\w*|want\w*|ask\w*|range|band|ctc|package|budget|comp)\b/i
const changing =
  /\b(?:from|cut|reduc\w+|lower\w*|rais\w+|increas\w+|gr[eo]w\w*|improv\w+|brought|took|dropp?\w*|fell|rose|halv\w+|shr[aiu]nk|went|moved|lift\w+|boost\w+|down|up|decreas\w+|shorten\w+)\b/i
const joins = /^\s*(?:(?<to>-|–|—|to|down to|up to|and|or|bis|->|→)\s*)$/i

type Joined = 'range' | 'change' | null

/** "55 to 60k": the first shares the factor of the second where that makes a range. */
const firstAmount = (one: NumberAtom, other: NumberAtom): number =>
  one.scale === 1 && other.scale > 1 && one.amount * other.scale <= other.amount * 10
    ? one.amount * other.scale
    : one.amount

const joinOf = (text: string, one: NumberAtom, other: NumberAtom): Joined => {
  const between = text.slice(one.to, other.from)
  // "From 800 ms to 120 ms": the unit may stand between.
  const to =
    joins.exec(between)?.groups?.['to'] ??
    (/^\s*(?:\/?\p{L}+\s+){1,4}?(?:down |up )?to\s*$/iu.test(between) ? 'to' : undefined)
  if (to === undefined) return null
  const clause = /[^.;,]*$/.exec(text.slice(Math.max(0, one.from - 60), one.from))?.[0] ?? ''
  if (between.trim().split(/\s+/).length > 3 && !changing.test(clause)) return null
  const rises = firstAmount(one, other) < other.amount
  if (/^and$/i.test(to)) return /\bbetween\s*$/i.test(clause) ? 'range' : null
  if (/^or$/i.test(to)) return rises ? 'range' : null
  const isPay = payWords.test(text) && (other.currency !== null || other.amount >= 1000)
  return rises && (isPay || !changing.test(clause)) ? 'range' : 'change'
}

const joined = (one: NumberAtom, other: NumberAtom, how: 'range' | 'change', between: string): NumberAtom => {
  const first = firstAmount(one, other)
  const common = {
    from: one.from,
    to: other.to,
    currency: other.currency ?? one.currency,
    percent: other.percent || one.percent,
    scale: other.scale,
    bound: other.bound ?? one.bound,
    between,
  }
  return how === 'range'
    ? { ...common, amount: first, upTo: other.amount, before: null }
    : { ...common, amount: other.amount, upTo: null, before: first }
}

const bounded = (text: string, atom: NumberAtom): NumberAtom => {
  const before = boundBefore.exec(text.slice(Math.max(0, atom.from - 24), atom.from))?.groups
  const after = boundAfter.exec(text.slice(atom.to, atom.to + 20))?.groups
  const has = (name: string): boolean => (before?.[name] ?? after?.[name]) !== undefined
  // "Vesting over four years" is no lower bound; "over four years of experience" is.
  const lasting =
    before?.['least']?.toLowerCase() === 'over' &&
    /^\s*(?:years|months|weeks|days)\b(?!'|\s+(?:of|experience|in|as))/i.test(
      text.slice(atom.to, atom.to + 30),
    )
  if (lasting) return atom
  const bound: Bound | null = has('least')
    ? 'at least'
    : has('most')
      ? 'at most'
      : has('about')
        ? 'about'
        : atom.bound
  return { ...atom, bound }
}

/** Dates, addresses and telephone numbers, blanked. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b\d{4}-\d\d-\d\d\b|(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)(?![\d/])|https?:\S+|\S+@\S+|(?<!\d)(?:\+|0)\d[\d ()-]{7,}\d/g,
    (words) => ' '.repeat(words.length),
  )

/** Every number that counts or measures something, in order; ranges and changes are one. Dates, times, years, marks and names with numerals are none. */
export const numberAtoms = (whole: string): NumberAtom[] => {
  const text = withoutNames(whole)
  const digit = digitAtoms(text)
  const words = wordAtoms(text).filter((word) =>
    digit.every((other) => word.to <= other.from || word.from >= other.to),
  )
  const all = [...digit, ...words].sort((one, other) => one.from - other.from)
  const atoms: NumberAtom[] = []
  for (const atom of all) {
    const last = atoms.at(-1)
    const how = last && last.upTo === null && last.before === null ? joinOf(text, last, atom) : null
    if (last && how) atoms[atoms.length - 1] = joined(last, atom, how, text.slice(last.to, atom.from))
    else atoms.push(atom)
  }
  return atoms.map((atom) => bounded(text, atom))
}
