import type { Token } from '../document/token.ts'
import type { Found } from './amount.ts'
import type { Reading } from './reading.ts'

export type Mark = '.' | ','

/** Marks and tail of a number as written, apostrophes taken out. */
function parted(written: string) {
  const bare = written.replace(/['’]/g, '')
  const tail = /[.,](\d*)$/.exec(bare)?.[1]?.length ?? 0
  const last: Mark = bare.at(-tail - 1) === '.' ? '.' : ','
  return { bare, dots: bare.split('.').length - 1, commas: bare.split(',').length - 1, tail, last }
}

/** The mark that one number by itself shows to part thousands, or null. */
function markShown(written: string): Mark | null {
  const { dots, commas, tail, last } = parted(written)
  if (written.includes(':') || dots + commas < 2) return null
  if (dots > 0 && commas > 0) return last === '.' ? ',' : '.'
  return tail === 3 ? last : null
}

/** Which mark parts thousands in a text, as most of those numbers show that leave no doubt. */
export function groupMarkOf(tokens: readonly Token[]): Mark | null {
  const shown = tokens.flatMap((token) => (token.kind === 'number' ? [markShown(token.text)] : []))
  const more = shown.filter((mark) => mark === '.').length - shown.filter((mark) => mark === ',').length
  return more === 0 ? null : more > 0 ? '.' : ','
}

/** Groups as they are written: threes, or twos and a three (12,34,567). */
const grouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/

/**
 * The value of a number as written, or null when it is none: 34,000 · 3.050,50 · 1,50,000 · 12'000 · 24.50. A single
 * mark before three digits parts thousands, unless the text's other numbers show that it stands before decimals.
 */
export function numberWritten(written: string, groupMark: Mark | null): number | null {
  const { bare, dots, commas, tail, last } = parted(written)
  if (bare.includes(':') || /^0\d/.test(bare)) return null
  const isMixed = dots > 0 && commas > 0
  if (isMixed && (last === '.' ? dots : commas) > 1) return null
  const looksGrouped = tail === 3 && !bare.startsWith('0') && bare.length - tail - 1 <= 3
  const isOtherMark = groupMark !== null && groupMark !== last
  const isDecimal = isMixed || (dots + commas === 1 && (!looksGrouped || isOtherMark))
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
    const isJoined =
      row.isNumber(to + 1) && '-./'.includes(row.written(to)) && follows(row, to + 1, to - 1, 1)
    if (!isJoined && !follows(row, to, to - 1, 1)) break
    if (isJoined) joins.push(row.written(to))
    to += isJoined ? 2 : 1
    groups.push(row.written(to - 1))
  }
  const [first = ''] = groups
  const isDay = joins.length === 2 && groups.length === 3 && joins[0] === joins[1]
  const isTelephone = groups.join('').length >= 9 && (first.startsWith('0') || row.text(place - 1) === '+')
  const isOther = (isDay && (first.length === 4 || joins[0] !== '-')) || (isTelephone && groups.length > 1)
  return isOther ? to : null
}

/** The number in digits at a token, or null; spaces may part its thousands: "12 500", "1 200 000". */
export function numberInDigits(row: Reading, place: number): Found<number> | null {
  if (!row.isNumber(place)) return null
  let to = place + 1
  const isGroup = (at: number) =>
    follows(row, at, at - 1, 1) && /^\d{3}(?:[.,]\d{1,2})?$/.test(row.written(at))
  if (/^[1-9]\d{0,2}$/.test(row.written(place))) while (isGroup(to)) to += 1
  const written = row.written(place, to)
  const spacedMark = written.includes(',') ? '.' : ','
  const value = numberWritten(written, to > place + 1 ? spacedMark : row.groupMark)
  return value === null || !Number.isFinite(value) ? null : { value, to }
}
