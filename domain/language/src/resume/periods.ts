import { type DateAtom, dateAtoms } from './date-atoms.ts'

/** A stretch of time or a single date, with the precision it was stated in. */
export interface Period {
  start: string | null
  end: string | null
  /** Goes on until now, as said by "present", "since" or a dash that leads nowhere. */
  current: boolean
  /** One date that is neither a start nor an end by itself. */
  single: boolean
  /** Its place in the text, with the words that belong to it. */
  from: number
  to: number
}

const between =
  /^\s*(?:[-–—−‐~→/]|to|(?:to\s+)?till|until|through|thru|bis|à|au|jusqu['’]à|hasta|al?|t\/m|tot(?: en met)?|até|fino a)\s*(?:the\s|la\s)?$/iu
const since = /(?:since|from|seit|ab|depuis|desde|sinds|vanaf|dal|starting)\s*(?:the\s)?$/iu
const starting = /(?:from|von|de|du|desde|van|dal)\s*$/iu
const shortEnd = /^\s?[-–—/]\s?(\d\d)(?!\d|[./]\d)/u

const openEnd = /^\s*(?:[-–—→]|bis|to)\s*(?:\.\.\.|…)?\s*(?=$|[)\]|\t])/u

const completed = (start: DateAtom, end: DateAtom): string | null => {
  if (start.monthOnly === undefined) return start.iso
  return end.iso === null ? null : `${end.iso.slice(0, 4)}-${String(start.monthOnly).padStart(2, '0')}`
}

const range = (start: DateAtom, end: DateAtom, text: string): Period => {
  const lead = starting.exec(text.slice(Math.max(0, start.from - 12), start.from))?.[0].length ?? 0
  const current = end.iso === null && end.monthOnly === undefined
  return {
    start: completed(start, end),
    end: end.iso,
    current,
    single: false,
    from: start.from - lead,
    to: end.to,
  }
}

const alone = (date: DateAtom, text: string): Period => {
  const after = text.slice(date.to, date.to + 12)
  const lead = since.exec(text.slice(Math.max(0, date.from - 14), date.from))?.[0].length
  const short = /^\d{4}$/.test(date.iso ?? '') ? shortEnd.exec(after) : null
  const base = { start: date.iso, single: false, from: date.from - (lead ?? 0) }
  if (short !== null) {
    const end = `${(date.iso ?? '').slice(0, 2)}${short[1]}`
    return { ...base, end, current: false, to: date.to + short[0].length }
  }
  const open = openEnd.exec(after)
  if (lead !== undefined || open !== null)
    return { ...base, end: null, current: true, to: date.to + (open?.[0].length ?? 0) }
  return { ...base, end: null, current: false, single: true, to: date.to }
}

/** `2009-11` may be November or two years; the second two-digit year must be later to be one. */
const asYears = (period: Period, text: string): Period => {
  const written = /^((?:19|20)(\d\d))-(\d\d)$/.exec(text.slice(period.from, period.to))
  if (!period.single || written === null) return period
  const [, first = '', short = '', second = ''] = written
  if (Number(second) <= Number(short)) return period
  return { ...period, start: first, end: `${first.slice(0, 2)}${second}`, single: false }
}

/** The periods in a line, in order. */
export const periodsIn = (text: string, thisYear: number): Period[] => {
  const atoms = dateAtoms(text, thisYear)
  const found: Period[] = []
  for (let at = 0; at < atoms.length; at++) {
    const [start, end] = [atoms[at], atoms[at + 1]]
    if (start === undefined) break
    const hasStart = start.iso !== null || start.monthOnly !== undefined
    if (hasStart && end !== undefined && between.test(text.slice(start.to, end.from))) {
      found.push(range(start, end, text))
      at++
    } else if (start.iso !== null) found.push(asYears(alone(start, text), text))
  }
  return found
}

const duration =
  /^\s*(?:[,·|]?\s*\(?\d+ (?:yrs?|years?|mos?|months?|Jahre?|Monate?)[^)|\t]{0,20}\)?)?\s*[)\]]?/u

/** What is left of a text without a period, its brackets and its length ("2 yrs 3 mos"); a tab stands in its place. */
export const withoutPeriod = (text: string, period: Period): string =>
  `${text.slice(0, period.from).trimEnd().replace(/[([]$/, '')}\t${text
    .slice(period.to)
    .replace(/^\s*[)\]]/, '')
    .replace(duration, '')}`
