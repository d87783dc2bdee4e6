import type { Token } from '@roundtwo/text'
import words from './period-words.json' with { type: 'json' }

/** A date as far as a CV states it. */
export interface DateAtom {
  /** `2019`, `2019-03`, `2019-03-15`; null for "present" and for a month whose year stands with the end. */
  iso: string | null
  /** "June to August 2019": the month, `06`, while its year is not known. */
  monthOnly: string | null
  /** Tokens of the line, the second not included. */
  from: number
  to: number
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const two = (value: string | number): string => String(value).padStart(2, '0')
const months: ReadonlyMap<string, string> = new Map(
  words.months.flatMap((names, index) => names.split(' ').map((name) => [name, two(index + 1)] as const)),
)
const presentWords = setOf(words.present)
const presentPairs: ReadonlySet<string> = new Set(words.presentPairs.split('|'))
const seasonWords = setOf(words.seasons)
const ordinals = setOf('st nd rd th er o °')
const ofWords = setOf('de of del')

const isDay = (text: string): boolean => /^\d\d?$/.test(text) && Number(text) > 0 && Number(text) < 32
const isMonth = (text: string): boolean => isDay(text) && Number(text) < 13

type Fits = (token: Token, next: Token | undefined) => boolean

/** What the letters of a form stand for; any other sign stands for itself. */
const kinds: Readonly<Record<string, Fits>> = {
  Y: ({ text }) => /^\d{4}$/.test(text) && text >= '1940' && text < '2050',
  y: ({ text }) => /^\d\d$/.test(text),
  M: ({ text }) => text.length === 2 && isMonth(text),
  m: ({ text }) => isMonth(text),
  d: ({ text }) => isDay(text),
  e: ({ text }) => isDay(text),
  n: ({ kind }) => kind === 'number',
  N: ({ kind, folded }) => kind === 'word' && months.has(folded),
  S: ({ folded }) => seasonWords.has(folded),
  P: ({ folded }) => presentWords.has(folded),
  /** "Q1", "en cours": two tokens that are one word. */
  T: ({ folded }, next) => seasonWords.has(`${folded}${next?.folded}`),
  Q: ({ folded }, next) => presentPairs.has(`${folded} ${next?.folded}`),
  o: ({ folded }) => ordinals.has(folded),
  c: ({ folded, text }) => ordinals.has(folded) || ofWords.has(folded) || '.-'.includes(text),
  s: ({ folded, text }) => ofWords.has(folded) || '.,/-'.includes(text),
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

type Read = Readonly<Record<string, string>>
interface Fit {
  /** What stands for the letters of the form. */
  read: Read
  to: number
}

function fitOf(form: string, tokens: readonly Token[], from: number): Fit | null {
  const read: Record<string, string> = {}
  let to = from
  for (let at = 0; at < form.length; at += 1) {
    const sign = form.charAt(at)
    const token = tokens[to]
    if (sign === '?') continue
    if (token && (kinds[sign]?.(token, tokens[to + 1]) ?? (sign === ' ' || token.text === sign))) {
      read[sign] = token.folded
      to += 1
    } else if (form.charAt(at + 1) !== '?') return null
  }
  return { read, to }
}

function firstFit(tokens: readonly Token[], from: number): Fit | null {
  const token = tokens[from]
  if (token?.kind === 'number' && token.text.includes('.')) {
    // The pieces of `01.04.2020`, as if they were tokens.
    const pieces = token.text.split(/(\.)/).map((text) => ({ ...token, text, folded: text }))
    const fits = dottedForms.map((form) => fitOf(form, pieces, 0))
    const whole = fits.find((fit) => fit?.to === pieces.length)
    return whole ? { read: whole.read, to: from + 1 } : null
  }
  for (const form of forms) {
    const fit = fitOf(form, tokens, from)
    if (fit) return fit
  }
  return null
}

function isoOf({ Y, y, N = '', M, m = M, d, e }: Read, thisYear: number): string {
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
