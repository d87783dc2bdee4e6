import type { Token } from '@roundtwo/text'
import { type DateAtom, dateAtoms } from './date-atoms.ts'
import words from './period-words.json' with { type: 'json' }

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

const joins = new Set(words.joins.split(' '))
const leads = new Set(words.since.split(' '))
const openLeads = new Set(words.open.split(' '))

const isDash = (token: Token | undefined): boolean => token !== undefined && '-–—−‐~→/'.includes(token.text)

/** Whether the words between two dates make them a beginning and an end; a dash lost in print makes them so as well. */
const areJoined = (between: readonly Token[]): boolean =>
  between.length <= 3 && between.every((token) => isDash(token) || joins.has(token.folded))

/** "May" is a word of its own: a month without a year begins a stretch only before a month with one. */
function startOf({ iso, monthOnly }: DateAtom, end: DateAtom): string | null {
  const hasMonth = monthOnly !== null && end.iso !== null && end.iso.length >= 7
  return hasMonth ? `${end.iso?.slice(0, 4)}-${monthOnly}` : iso
}

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
  const isOpen = leadsNowhere || openLeads.has(tokens[from - 1]?.folded ?? '')
  return {
    start: iso,
    end: null,
    single: !isOpen,
    from: isOpen ? led : from,
    to: leadsNowhere ? to + 1 : to,
  }
}

/** The periods among a line's tokens, in order. `thisYear` settles the century of two-digit years. */
export function periodsIn(tokens: readonly Token[], thisYear: number): Period[] {
  const atoms = dateAtoms(tokens, thisYear)
  const found: Period[] = []
  for (let at = 0; at < atoms.length; at += 1) {
    const [date, next] = [atoms[at], atoms[at + 1]]
    if (!date) break
    const from = leads.has(tokens[date.from - 1]?.folded ?? '') ? date.from - 1 : date.from
    const start = next && next.monthOnly === null ? startOf(date, next) : null
    const short = shortEnd(date, tokens)
    if (next && start !== null && areJoined(tokens.slice(date.to, next.from))) {
      found.push({ start, end: next.iso, single: false, from, to: next.to })
      at += 1
    } else if (short) found.push({ start: date.iso?.slice(0, 4) ?? null, single: false, from, ...short })
    else if (date.iso !== null) found.push(alone(date, from, tokens))
  }
  return found
}
