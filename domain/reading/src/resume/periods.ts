import type { Token } from '@roundtwo/text'
import { type DateAtom, dateAtoms } from './date-atoms.ts'
import words from './period-words.json' with { type: 'json' }

/** A stretch of time or a single date, with the precision it was stated in. */
export interface Period {
  start: string | null
  end: string | null
  /** Goes on until now, as said by "present", "since" or a dash that leads nowhere. */
  current: boolean
  /** One date that is neither a start nor an end by itself. */
  single: boolean
  /** Tokens of the line with the words that belong to it, the second not included. */
  from: number
  to: number
}

const joins = new Set(words.joins.split(' '))
const leads = new Set(words.since.split(' '))
const openLeads = new Set(words.open.split(' '))
const dashes = '-–—−‐~→/'

const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.includes(token.text)

/** Whether the words between two dates make them a beginning and an end; a dash lost in print makes them so as well. */
function areJoined(between: readonly Token[]): boolean {
  return between.length <= 3 && between.every((token) => isDash(token) || joins.has(token.folded))
}

/** "May" and "date" are words of their own: a month without a year counts only before a month with one. */
function startsRange(atom: DateAtom, next: DateAtom): boolean {
  if (atom.iso !== null) return true
  return atom.monthOnly !== null && next.iso !== null && next.iso.length >= 7
}

function range(start: DateAtom, end: DateAtom, tokens: readonly Token[]): Period {
  const hasLead = leads.has(tokens[start.from - 1]?.folded ?? '')
  const month = String(start.monthOnly ?? '').padStart(2, '0')
  return {
    start: start.iso ?? `${end.iso?.slice(0, 4)}-${month}`,
    end: end.iso,
    current: end.iso === null,
    single: false,
    from: hasLead ? start.from - 1 : start.from,
    to: end.to,
  }
}

/** `2016-18`, `2016/17`: the years with the end's century left out; null when there is no such end. */
function shortEnd(date: DateAtom, tokens: readonly Token[]): string | null {
  const [dash, end, after] = tokens.slice(date.to, date.to + 3)
  const isEnd = date.iso?.length === 4 && isDash(dash) && end !== undefined && /^\d\d$/.test(end.text)
  if (!isEnd || (after !== undefined && '/.-'.includes(after.text) && !after.spaceBefore)) return null
  return `${date.iso?.slice(0, 2)}${end.text}`
}

/** `2009-11` may be November or two years: a later second number makes it years. */
function asYears(date: DateAtom, tokens: readonly Token[]): string | null {
  const [, dash, second] = tokens.slice(date.from, date.to)
  if (date.to - date.from !== 3 || dash?.text !== '-' || date.iso?.length !== 7 || second === undefined)
    return null
  return Number(second.text) > Number(date.iso.slice(2, 4)) && second.text.length === 2
    ? `${date.iso.slice(0, 2)}${second.text}`
    : null
}

function alone(date: DateAtom, tokens: readonly Token[]): Period {
  const lead = tokens[date.from - 1]?.folded ?? ''
  const base = {
    start: date.iso,
    from: leads.has(lead) ? date.from - 1 : date.from,
    to: date.to,
    current: false,
  }
  const short = shortEnd(date, tokens)
  if (short !== null) return { ...base, end: short, single: false, to: date.to + 2 }
  const years = asYears(date, tokens)
  if (years !== null) return { ...base, start: date.iso?.slice(0, 4) ?? null, end: years, single: false }
  const next = tokens[date.to + 1]
  const leadsNowhere = isDash(tokens[date.to]) && (next === undefined || ')]|'.includes(next.text))
  if (openLeads.has(lead) || leadsNowhere)
    return { ...base, end: null, single: false, current: true, to: leadsNowhere ? date.to + 1 : date.to }
  return { ...base, from: date.from, end: null, single: true }
}

/** The periods among a line's tokens, in order. `thisYear` settles the century of two-digit years. */
export function periodsIn(tokens: readonly Token[], thisYear: number): Period[] {
  const atoms = dateAtoms(tokens, thisYear)
  const found: Period[] = []
  for (let at = 0; at < atoms.length; at += 1) {
    const [start, end] = [atoms[at], atoms[at + 1]]
    if (!start) break
    const isRange = end && (end.iso !== null || end.monthOnly === null) && startsRange(start, end)
    if (isRange && areJoined(tokens.slice(start.to, end.from))) {
      found.push(range(start, end, tokens))
      at += 1
    } else if (start.iso !== null) found.push(alone(start, tokens))
  }
  return found
}
