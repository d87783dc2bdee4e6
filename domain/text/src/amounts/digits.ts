import type { Found } from './amount.ts'
import type { Reading } from './reading.ts'

/** Groups as they are written: threes, or twos and a three (12,34,567). */
const grouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/

/**
 * The value of a number as written, or null when it is none: 34,000 · 3.050,50 · 1,50,000 · 12'000 · 24.50. A single
 * mark before three digits parts thousands.
 */
export function numberWritten(written: string): number | null {
  const bare = written.replace(/['’]/g, '')
  if (/^0\d|:/.test(bare)) return null
  const marks = bare.replace(/[^.,]/g, '')
  const last = marks.at(-1) ?? ' '
  const tail = bare.length - bare.lastIndexOf(last) - 1
  const looksGrouped = tail === 3 && !bare.startsWith('0') && bare.length <= 7
  // Of both marks the last stands before the decimals, and only once.
  const isDecimal = marks.length > 1 ? marks.indexOf(last) === marks.length - 1 : marks !== '' && !looksGrouped
  const whole = isDecimal ? bare.slice(0, -tail - 1) : bare
  if (/[.,]/.test(whole) && !grouped.test(whole)) return null
  const plain = whole.replace(/[.,]/g, '')
  return Number(isDecimal ? `${plain}.${bare.slice(-tail)}` : plain)
}

/** Whether a number stands so many characters behind the token before. */
function follows({ tokens }: Reading, place: number, before: number, gap: number): boolean {
  const [token, last] = [tokens[place], tokens[before]]
  return token?.kind === 'number' && token.line === last?.line && token.start - last.end === gap
}

/** Digits in groups that are no grouped number: telephone numbers, dates, times, section numbers. Up to where. */
export function otherNumberTo(row: Reading, place: number): number | null {
  const groups = [row.written(place)]
  const joins: string[] = []
  let to = place + 1
  while (to - place < 17) {
    const isJoined = row.isNumber(to + 1) && '-./'.includes(row.written(to)) && follows(row, to + 1, to - 1, 1)
    if (!isJoined && !follows(row, to, to - 1, 1)) break
    if (isJoined) joins.push(row.written(to))
    to += isJoined ? 2 : 1
    groups.push(row.written(to - 1))
  }
  const [first = ''] = groups
  const isDay = joins.length === 2 && groups.length === 3
  const isTelephone = groups.join('').length >= 9 && (first.startsWith('0') || row.text(place - 1) === '+')
  const isOther = (isDay && (first.length === 4 || joins[0] !== '-')) || (isTelephone && groups.length > 1)
  return isOther ? to : null
}

/** The number in digits at a token, or null; spaces may part its thousands: "12 500", "1 200 000". */
export function numberInDigits(row: Reading, place: number): Found<number> | null {
  if (!row.isNumber(place)) return null
  let to = place + 1
  const isGroup = (at: number) => follows(row, at, at - 1, 1) && /^\d{3}(?:[.,]\d{1,2})?$/.test(row.written(at))
  // "$50, 000"
  const isSpaced = (at: number) => row.text(at) === ',' && row.isTight(at) && row.text(at + 1) === '000'
  if (/^[1-9]\d{0,2}$/.test(row.written(place))) {
    while (isGroup(to)) to += 1
    while (isSpaced(to)) to += 2
  }
  const written = row.written(place, to)
  const value = numberWritten(written)
  return value === null || !Number.isFinite(value) ? null : { value, to }
}
