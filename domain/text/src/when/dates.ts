import { dateOfDayNumber, dayNumber } from '@roundtwo/model'
import type { Span, Token } from '../document/token.ts'
import { type DateParts, datePartsAt } from './date-parts.ts'
import { dateWord, dateWordOf, numberOf, type Unit } from './date-words.ts'
import {
  type DateContext,
  goTogether,
  type ResolvedDate,
  resolvedDates,
  weekdayOfNumber,
} from './resolve-date.ts'

/** A date as it stands in a text, with the day it means. */
export interface DateMention extends Span, ResolvedDate {
  /** Which parts are written; the others follow from the reference. */
  stated: { day: boolean; month: boolean; year: boolean; weekday: boolean }
  /** The line it stands on. */
  line: number
  /** One of `alternatives`, taken for the day. */
  isAlternative?: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const spanCues = words(
  'in within after over inside of binnen innerhalb dans sous en dentro em entro nach apres under next the de den les los',
)
const behindSpan = words('now time ago later from')

interface Counted {
  count: number
  unit: Unit
  isWorking: boolean
  end: number
}

/** "two weeks", "3 to 5 working days", "10 jours ouvrés": the larger number counts. */
function countedAt(tokens: readonly Token[], place: number): Counted | null {
  let next = place
  let count: number | undefined
  let isWorking = false
  while (next < place + 7) {
    const token = tokens[next]
    const word = token?.kind === 'word' ? dateWord(token.folded) : undefined
    if (word?.unit && count !== undefined) {
      const behind = tokens[next + 1]?.kind === 'word' ? dateWord(tokens[next + 1]?.folded ?? '') : undefined
      const isBehind = behind?.isWorking === true && behind.unit === undefined
      return {
        count,
        unit: word.unit,
        isWorking: isWorking || word.isWorking === true || isBehind,
        end: next + (isBehind ? 2 : 1),
      }
    }
    const number = token ? numberOf(token.folded) : undefined
    if (number !== undefined) count = number
    else if (word?.isWorking) isWorking = true
    else if (!token || !(next > place && /^(?:to|-|–|of|bis|or|a)$/.test(token.folded))) return null
    next += 1
  }
  return null
}

function daysAhead({ count, unit, isWorking }: Counted, from: number): number {
  if (unit === 'hour') return Math.ceil(count / 24)
  if (unit === 'fortnight') return 14 * count
  if (unit === 'month') return Math.round(30.44 * count)
  if (unit === 'week') return 7 * count
  if (!isWorking) return count
  let day = from
  for (let left = Math.min(count, 250); left > 0; ) {
    day += 1
    if (weekdayOfNumber(day) <= 5) left -= 1
  }
  return day - from
}

/** "in two weeks", "within 3 working days", "in the next few days", "three days ago". */
function spanAt(tokens: readonly Token[], place: number, context: DateContext): DateMention | null {
  let from = place
  while (from < place + 4) {
    const token = tokens[from]
    if (!token || !(spanCues.has(token.folded) || dateWord(token.folded)?.which)) break
    from += 1
  }
  const counted = countedAt(tokens, from)
  const first = tokens[place]
  if (!counted || !first) return null
  const last = behindSpan.has(tokens[counted.end]?.folded ?? '') ? counted.end : counted.end - 1
  const behind = tokens[last]?.folded
  if (from === place && (last < counted.end || counted.unit === 'hour')) return null
  // "in an hour" is a length, "within 48 hours" a day.
  if (counted.unit === 'hour' && counted.count < 12) return null
  const today = dayNumber(context.reference)
  const ahead = daysAhead(counted, today) * (behind === 'ago' ? -1 : 1)
  return {
    start: first.start,
    end: tokens[last]?.end ?? first.end,
    line: first.line,
    kind: 'span',
    date: dateOfDayNumber(today + ahead),
    upTo: null,
    weekdayClash: false,
    alternatives: [],
    stated: { day: false, month: false, year: false, weekday: false },
  }
}

const monthCues = words('in by until before during im bis en fin em entro')

const withNamedMonth = (tokens: readonly Token[], place: number, parts: DateParts): DateParts =>
  parts.month !== undefined &&
  monthCues.has(tokens[place - 1]?.folded ?? '') &&
  (tokens[place]?.text.length ?? 0) > 3
    ? { ...parts, isNamedMonth: true }
    : parts

function mentionsAt(
  tokens: readonly Token[],
  place: number,
  context: DateContext,
): { mentions: DateMention[]; end: number } | null {
  const first = tokens[place]
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return null
  if (
    first.kind === 'word' &&
    !dateWordOf(first) &&
    !spanCues.has(first.folded) &&
    first.folded !== 'w' &&
    numberOf(first.folded) === undefined
  )
    return null
  const counted = spanAt(tokens, place, context)
  if (counted) return { mentions: [counted], end: tokens.findIndex(({ end }) => end === counted.end) + 1 }
  const found = datePartsAt(tokens, place, (parts) => goTogether(parts, context))
  if (!found) return null
  const parts = withNamedMonth(tokens, place, found.parts)
  // A bracket that was opened inside is closed inside.
  const isClosed =
    tokens[found.end]?.text === ')' && tokens.slice(place, found.end).some(({ text }) => text === '(')
  const last = tokens[found.end - (isClosed ? 0 : 1)] ?? first
  const mentions = resolvedDates(parts, context).map((resolved) => ({
    start: first.start,
    end: last.end,
    line: first.line,
    ...resolved,
    stated: {
      day: (parts.days ?? parts.numbers) !== undefined,
      month: (parts.month ?? parts.numbers) !== undefined,
      year: parts.year !== undefined,
      weekday: parts.weekday !== undefined,
    },
  }))
  return { mentions, end: found.end }
}

/** The dates of one line. */
function datesOfLine(tokens: readonly Token[], context: DateContext): DateMention[] {
  const found: DateMention[] = []
  let { anchor } = context
  for (let place = 0; place < tokens.length; ) {
    const read = mentionsAt(tokens, place, { ...context, anchor })
    if (read) found.push(...read.mentions)
    anchor = anchorOf(read?.mentions ?? [], anchor)
    place = read && read.mentions.length > 0 ? read.end : place + 1
  }
  return found
}

/** The last day named: "the following Wednesday" is counted from it. */
const anchorOf = (dates: readonly DateMention[], before: DateContext['anchor']): DateContext['anchor'] =>
  dates.findLast(({ kind, date }) => kind === 'day' && date !== null)?.date ?? before

/** The tokens that lie in one of the spans. Linear in both. */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<Token> {
  const sorted = [...spans].sort((left, right) => left.start - right.start)
  const inside = new Set<Token>()
  let next = 0
  let reached = -1
  for (const token of tokens) {
    for (let span = sorted[next]; span && span.start <= token.start; span = sorted[next]) {
      reached = Math.max(reached, span.end)
      next += 1
    }
    if (token.start < reached) inside.add(token)
  }
  return inside
}

/** The tokens of each line. */
export function byLine(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = []
  let line = -1
  for (const token of tokens) {
    if (token.line !== line) lines.push([])
    line = token.line
    lines.at(-1)?.push(token)
  }
  return lines
}

/**
 * Every date in the tokens, in order: days, weeks, months, and lengths of time that end on a day. What is not written
 * (year, month, week) is chosen so that weekday and date agree and the day lies near the reference.
 */
export function recogniseDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  let { anchor } = context
  return byLine(tokens).flatMap((line) => {
    const found = datesOfLine(line, { ...context, anchor })
    anchor = anchorOf(found, anchor)
    return found
  })
}
