import { listedIn, type Token } from '@roundtwo/text'
import words from './period-words.json' with { type: 'json' }

/** A date as far as a CV states it. */
interface DateAtom {
  /** `2019`, `2019-03`, `2019-03-15`; null for "present" and for a month whose year stands with the end. */
  iso: string | null
  /** "June to August 2019": the month, `06`, while its year is not known. */
  monthOnly: string | null
  /** Tokens of the line, the second not included. */
  from: number
  to: number
}

const two = (value: string | number): string => String(value).padStart(2, '0')
const months: ReadonlyMap<string, string> = new Map(
  words.months.flatMap((names, index) => names.split(' ').map((name) => [name, two(index + 1)] as const)),
)
const isListed = listedIn(words.lists)

const isDay = (text: string): boolean => /^\d\d?$/.test(text) && Number(text) > 0 && Number(text) < 32
const isMonth = (text: string): boolean => isDay(text) && Number(text) < 13

/** What the letters of a form stand for; any other sign stands for itself. */
const kinds: Readonly<Record<string, (token: Token, next: Token | undefined) => boolean>> = {
  Y: ({ text }) => /^\d{4}$/.test(text) && text >= '1940' && text < '2050',
  y: ({ text }) => /^\d\d$/.test(text),
  M: ({ text }) => text.length === 2 && isMonth(text),
  m: ({ text }) => isMonth(text),
  d: ({ text }) => isDay(text),
  e: ({ text }) => isDay(text),
  n: ({ kind }) => kind === 'number',
  N: ({ kind, folded }) => kind === 'word' && months.has(folded),
  S: ({ folded }) => isListed('seasons', folded),
  P: ({ folded }) => isListed('present', folded),
  /** "Q1", "en cours": two tokens that are one word. */
  T: ({ folded }, next) => isListed('seasons', `${folded}${next?.folded}`),
  Q: ({ folded }, next) => isListed('presentPairs', `${folded} ${next?.folded}`),
  o: ({ folded }) => isListed('ordinals', folded),
  c: ({ folded, text }) => isListed('ordinals', folded) || isListed('ofWords', folded) || '.-'.includes(text),
  s: ({ folded, text }) => isListed('ofWords', folded) || '.,/-'.includes(text),
  "'": ({ text }) => "'’‘".includes(text),
  /** A hyphen set apart joins no date. */
  '-': ({ text, spaceBefore }, next) => text === '-' && !spaceBefore && next?.spaceBefore === false,
  /** "Apr -19". */
  '~': ({ text }, next) => text === '-' && next?.spaceBefore === false,
  '^': ({ text }, next) => "'’‘".includes(text) && next?.spaceBefore === false,
}

const afterDay = ['Ns?s?Y', "Ns?s?'y", 'N~y', 'Ns~y']
/** How dates are written, the first that fits; `?` stands behind what may be left out. */
const forms: readonly string[] = [
  ...['d/e/Y', 'd-e-Y', 'Y/M/d', 'Y-M-d', 'Y/M', 'Y-M', 'm/Y', 'm-Y', 'M/y/n', 'M/y'],
  ...['Ndo?,Y', ...afterDay, ...afterDay.map((form) => `dc?c?${form}`)],
  // A winter term, "WS 2019/20", spans two years.
  ...['SS?.?Y/y', 'SS?.?Y', 'T .?Y/y', 'T .?Y', 'Y', '^y', 'Q ', 'P', 'N'],
]
const dottedForms = ['m.Y', 'Y.M', 'd.m.Y']

interface Fit {
  /** What stands for the letters of the form. */
  read: Readonly<Record<string, string>>
  to: number
}

function fitOf(form: string, tokens: readonly Token[], from: number): Fit | undefined {
  const read: Record<string, string> = {}
  let to = from
  for (let at = 0; at < form.length; at += 1) {
    const sign = form.charAt(at)
    const token = tokens[to]
    if (sign === '?') continue
    if (token && (kinds[sign]?.(token, tokens[to + 1]) ?? (sign === ' ' || token.text === sign))) {
      read[sign] = token.folded
      to += 1
    } else if (form.charAt(at + 1) !== '?') return undefined
  }
  return { read, to }
}

function firstFit(tokens: readonly Token[], from: number): Fit | undefined {
  const token = tokens[from]
  if (token?.kind === 'number' && token.text.includes('.')) {
    // The pieces of `01.04.2020`, as if they were tokens.
    const pieces = token.text.split(/(\.)/).map((text) => ({ ...token, text, folded: text }))
    const whole = dottedForms.map((form) => fitOf(form, pieces, 0)).find((fit) => fit?.to === pieces.length)
    return whole && { ...whole, to: from + 1 }
  }
  for (const form of forms) {
    const fit = fitOf(form, tokens, from)
    if (fit) return fit
  }
  return undefined
}

function isoOf({ Y, y, N = '', M, m = M, d, e }: Fit['read'], thisYear: number): string {
  // A year of two digits is of the last century when it would be far ahead.
  const year = Y ?? String(Number(y) + (Number(y) > (thisYear % 100) + 6 ? 1900 : 2000))
  if (d === undefined || e === undefined)
    return [year, months.get(N) ?? m, d].flatMap((part) => (part ? two(part) : [])).join('-')
  // `04/05/2019` is April to some and May to others: then only the year is sure.
  const [day, month] = isMonth(e) ? [d, e] : [e, d]
  const isSure = isMonth(month) && (!isMonth(day) || Number(day) === Number(month))
  return isSure ? `${year}-${two(month)}-${two(day)}` : year
}

/** All dates among a line's tokens, in order. `thisYear` settles the century of two-digit years. */
export function dateAtoms(tokens: readonly Token[], thisYear: number): DateAtom[] {
  const found: DateAtom[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const fit = firstFit(tokens, from)
    // "03/19/20" is no month.
    if (!fit || 'n' in fit.read) continue
    const { read, to } = fit
    const iso = 'Y' in read || 'y' in read ? isoOf(read, thisYear) : null
    found.push({ iso, monthOnly: iso === null ? (months.get(read['N'] ?? '') ?? null) : null, from, to })
    from = to - 1
  }
  return found
}

/** A stretch of time or a single date, with the precision it was stated in. */
export interface Period {
  start: string | null
  /** Null for a stretch that goes on: "present", "since" or a dash that leads nowhere; and for a single date. */
  end: string | null
  /** One date that is neither a start nor an end by itself. */
  single: boolean
  /** Tokens of the line with the words that belong to it, the second not included. */
  from: number
  to: number
}

const isDash = (token: Token | undefined): boolean => token !== undefined && '-–—−‐~→/'.includes(token.text)

/** Whether the words between two dates make them a beginning and an end; a dash lost in print makes them so as well. */
const areJoined = (between: readonly Token[]): boolean =>
  between.length <= 3 && between.every((token) => isDash(token) || isListed('joins', token.folded))

/** "May" is a word of its own: a month without a year begins a stretch only before a month with one. */
const startOf = ({ iso, monthOnly }: DateAtom, { iso: end }: DateAtom): string | null =>
  monthOnly !== null && end !== null && end.length >= 7 ? `${end.slice(0, 4)}-${monthOnly}` : iso

/** The end of years that is written without its century, and what is behind it. */
function shortEnd({ iso, from, to }: DateAtom, tokens: readonly Token[]): Pick<Period, 'end' | 'to'> | null {
  const dashAt = iso?.length === 4 ? to : from + 1
  const [dash, second] = tokens.slice(dashAt, dashAt + 2)
  if (iso === null || !second || !/^\d\d$/.test(second.text)) return null
  const end = `${iso.slice(0, 2)}${second.text}`
  // `2016-18`, `2016/17`.
  if (iso.length === 4) return isDash(dash) ? { end, to: to + 2 } : null
  // `2009-11` may be November or two years: a later second number makes it years.
  const isYear = tokens[from]?.text === iso.slice(0, 4) && dash?.text === '-'
  return isYear && to === from + 3 && end > iso.slice(0, 4) ? { end, to } : null
}

function alone({ iso, from, to }: DateAtom, led: number, tokens: readonly Token[]): Period {
  const next = tokens[to + 1]
  const leadsNowhere = isDash(tokens[to]) && (next === undefined || ')]|'.includes(next.text))
  const isOpen = leadsNowhere || isListed('open', tokens[from - 1]?.folded ?? '')
  return { start: iso, end: null, single: !isOpen, from: isOpen ? led : from, to: leadsNowhere ? to + 1 : to }
}

/** The periods among a line's tokens, in order. `thisYear` settles the century of two-digit years. */
export function periodsIn(tokens: readonly Token[], thisYear: number): Period[] {
  const atoms = dateAtoms(tokens, thisYear)
  const found: Period[] = []
  let reached = 0
  for (const [at, date] of atoms.entries()) {
    if (date.from < reached) continue
    const next = atoms[at + 1]
    const from = isListed('since', tokens[date.from - 1]?.folded ?? '') ? date.from - 1 : date.from
    const start = next && next.monthOnly === null ? startOf(date, next) : null
    const short = shortEnd(date, tokens)
    if (next && start !== null && areJoined(tokens.slice(date.to, next.from))) {
      found.push({ start, end: next.iso, single: false, from, to: next.to })
      reached = next.to
    } else if (short) found.push({ start: date.iso?.slice(0, 4) ?? null, single: false, from, ...short })
    else if (date.iso !== null) found.push(alone(date, from, tokens))
  }
  return found
}
