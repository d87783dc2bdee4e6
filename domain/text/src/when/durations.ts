import type { Span, Token } from '../document/token.ts'
import { numberOf } from './date-words.ts'
import { tokensInside } from './dates.ts'
import { rowsOf } from './row.ts'

/** A length of time in minutes: "allow an hour and a half". */
export interface DurationMention extends Span {
  minutes: number
  /** The shorter of "45 to 60 minutes". */
  least: number | null
  line: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const minuteWords = words('min mins minute minutes minuten minuto minutos minuti minutinhos minutitos')
const hourWords = words(
  'h hr hrs hour hours stunde stunden std heure heures hora horas horita stundchen uur uurtje ora ore unora',
)
const halves = words('half halbe halben demie demi media mezza mezzo meia ½')
const joints = words('and und et y e en a - of , plus')
const oneAndHalf = words('anderthalb anderthalbe eineinhalb anderhalf')

const textAt = (tokens: readonly Token[], place: number): string => tokens[place]?.folded ?? ''

interface Amount {
  value: number
  next: number
}

function amountAt(tokens: readonly Token[], place: number): Amount | null {
  const text = textAt(tokens, place)
  if (oneAndHalf.has(text)) return { value: 1.5, next: place + 1 }
  if (halves.has(text)) {
    // "half an hour", "half-hour", "½ hour"
    const article = /^(?:an|a|-|une|eine)$/.test(textAt(tokens, place + 1)) ? 2 : 1
    return { value: 0.5, next: place + article }
  }
  const point = /^(\d)[.,](\d{1,2})$/.exec(text)
  const value = point ? Number(`${point[1]}.${point[2]}`) : numberOf(text)
  if (value === undefined || value === 0) return null
  if (textAt(tokens, place + 1) === '½') return { value: value + 0.5, next: place + 2 }
  return { value, next: place + 1 }
}

const unitAt = (tokens: readonly Token[], place: number): number | null => {
  const text = textAt(tokens, place)
  if (minuteWords.has(text)) return 1
  return hourWords.has(text) ? 60 : null
}

/** "… and a half", "1 h 30", "1 hour 15 minutes": what is added to whole hours. */
function addedAt(tokens: readonly Token[], place: number): Amount {
  let next = place
  while (next < place + 3 && joints.has(textAt(tokens, next))) next += 1
  if (halves.has(textAt(tokens, next)) && next > place) return { value: 30, next: next + 1 }
  if (textAt(tokens, next) === 'quarter' && next > place) return { value: 15, next: next + 1 }
  const minutes = tokens[next]
  if (minutes?.kind !== 'number' || !/^\d{1,2}$/.test(minutes.text) || Number(minutes.text) > 59)
    return { value: 0, next: place }
  const hasUnit =
    minuteWords.has(textAt(tokens, next + 1)) ||
    (textAt(tokens, next + 1) === 'm' && textAt(tokens, place - 1) === 'h')
  const isJoined = next === place && textAt(tokens, place - 1) === 'h' && minutes.text.length === 2
  return hasUnit || isJoined
    ? { value: Number(minutes.text), next: next + (hasUnit ? 2 : 1) }
    : { value: 0, next: place }
}

/** "PT1H30M", as calendars write it. */
function isoAt(tokens: readonly Token[], place: number): { minutes: number; next: number } | null {
  if (textAt(tokens, place) !== 'pt') return null
  let minutes = 0
  let next = place + 1
  while (tokens[next]?.kind === 'number' && /^[hm]$/.test(textAt(tokens, next + 1))) {
    minutes += Number(tokens[next]?.text) * (textAt(tokens, next + 1) === 'h' ? 60 : 1)
    next += 2
  }
  return next > place + 1 ? { minutes, next } : null
}

/** Lengths that are one word, or known as quarters of an hour. */
const fixed = new Map([
  ['dreiviertelstunde', 45],
  ['viertelstunde', 15],
  ['kwartier', 15],
  ['mezzora', 30],
  ['mezzoretta', 30],
  ['halfuur', 30],
  ['unora', 60],
])

/** "an hour and a quarter", "three quarters of an hour", "ora e mezza". */
function quartersAt(tokens: readonly Token[], place: number): { minutes: number; next: number } | null {
  const text = textAt(tokens, place)
  const known = fixed.get(text)
  const added =
    known === 60 || text === 'ora' || text === 'hora' || text === 'heure' ? addedAt(tokens, place + 1) : null
  if (added && added.value > 0) return { minutes: 60 + added.value, next: added.next }
  if (known !== undefined && text !== 'hora') return { minutes: known, next: place + 1 }
  const count = numberOf(text)
  const quarter = /^(?:quarters?|quarts?|cuartos?|quarti|kwart|kwartier)$/.test(textAt(tokens, place + 1))
  if (count === undefined || !quarter) return null
  let next = place + 2
  while (next < place + 5 && /^(?:of|an|the|d|de|di)$/.test(textAt(tokens, next))) next += 1
  const isHour =
    unitAt(tokens, next) === 60 ||
    textAt(tokens, place + 1) === 'kwartier' ||
    /^d?(?:heure|ora|hora)$/.test(textAt(tokens, next))
  return isHour && count < 4 ? { minutes: 15 * count, next: next + 1 } : null
}

function durationAt(
  tokens: readonly Token[],
  place: number,
): { minutes: number; least: number | null; next: number } | null {
  const iso = isoAt(tokens, place) ?? quartersAt(tokens, place)
  if (iso) return { ...iso, least: null }
  const first = amountAt(tokens, place)
  if (!first) return null
  const sign = textAt(tokens, first.next)
  const second = /^(?:-|–|to|bis|or|a|à|tot)$/.test(sign) ? amountAt(tokens, first.next + 1) : null
  const amount = second ?? first
  let at = amount.next
  // "an hour", "45-minute", "one and a half hours", "1.5 hrs"
  const half = addedAt(tokens, at)
  const isHalfMore = half.value === 30 && halves.has(textAt(tokens, half.next - 1))
  if (isHalfMore) at = half.next
  if (textAt(tokens, at) === '-') at += 1
  const unit = unitAt(tokens, at)
  if (unit === null) return null
  const added = unit === 60 && !isHalfMore ? addedAt(tokens, at + 1) : { value: 0, next: at + 1 }
  const minutes = Math.round((amount.value + (isHalfMore ? 0.5 : 0)) * unit + added.value)
  return { minutes, least: second ? Math.round(first.value * unit) : null, next: added.next }
}

/** Every length of time in hours and minutes, in order; what is in `taken`, such as times of day, is left alone. */
export function recogniseDurations(tokens: readonly Token[], taken: readonly Span[] = []): DurationMention[] {
  const inside = tokensInside(tokens, taken)
  return rowsOf(tokens).flatMap(({ tokens: line }) => {
    const found: DurationMention[] = []
    for (let place = 0; place < line.length; ) {
      const token = line[place]
      const read = token && !inside.has(token) ? durationAt(line, place) : null
      if (token && read && read.minutes > 0) {
        const end = line[read.next - 1]?.end ?? token.end
        found.push({ start: token.start, end, line: token.line, minutes: read.minutes, least: read.least })
      }
      place = read?.next ?? place + 1
    }
    return found
  })
}
