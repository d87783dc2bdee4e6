import type { Token } from '../document/token.ts'
import type { Found, Reading } from './amount.ts'

type Mark = '.' | ','

const isDigits = (token: Token | undefined): token is Token => token?.kind === 'number'

/** Marks and tail of a number as written, apostrophes taken out. */
function parted(written: string): { bare: string; dots: number; commas: number; tail: number } {
  const bare = written.replace(/['’]/g, '')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  return {
    bare,
    dots: bare.split('.').length - 1,
    commas: bare.split(',').length - 1,
    tail: last < 0 ? 0 : bare.length - last - 1,
  }
}

/** The mark that one number by itself shows to part thousands, or null. */
function markShown(written: string): Mark | null {
  const { bare, dots, commas, tail } = parted(written)
  if (dots + commas === 0 || written.includes(':')) return null
  if (dots > 0 && commas > 0) return bare.lastIndexOf('.') > bare.lastIndexOf(',') ? ',' : '.'
  if (dots > 1 || commas > 1) return tail === 3 ? (dots > 1 ? '.' : ',') : null
  return null
}

/** Which mark parts thousands in a text, as most of those numbers show that leave no doubt. */
export function groupMarkOf(tokens: readonly Token[]): Mark | null {
  const shown = tokens.flatMap((token) => (token.kind === 'number' ? [markShown(token.text)] : []))
  const dots = shown.filter((mark) => mark === '.').length
  const commas = shown.filter((mark) => mark === ',').length
  if (dots === commas) return null
  return dots > commas ? '.' : ','
}

/** Groups as they are written: threes, or twos and a three (12,34,567). */
const grouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/

/**
 * The value of a number as written, or null when it is none: 34,000 · 3.050,50 · 1,50,000 · 12'000 · 24.50. A single
 * mark before three digits parts thousands, unless the text's other numbers show that it stands before decimals.
 */
export function numberWritten(written: string, groupMark: Mark | null): number | null {
  const { bare, dots, commas, tail } = parted(written)
  if (bare.includes(':') || /^0\d/.test(bare)) return null
  if (dots + commas === 0) return Number(bare)
  const last = bare[bare.length - tail - 1] === '.' ? '.' : ','
  const isMixed = dots > 0 && commas > 0
  if (isMixed && (last === '.' ? dots : commas) > 1) return null
  const isSingle = dots + commas === 1
  const looksGrouped = tail === 3 && !bare.startsWith('0') && bare.length - tail - 1 <= 3
  const isDecimal = isMixed || (isSingle && (!looksGrouped || (groupMark !== null && groupMark !== last)))
  const whole = isDecimal ? bare.slice(0, -tail - 1) : bare
  if (/[.,]/.test(whole) && !grouped.test(whole)) return null
  const plain = whole.replace(/[.,]/g, '')
  return Number(isDecimal ? `${plain}.${bare.slice(-tail)}` : plain)
}

const follows = (token: Token | undefined, before: Token | undefined, gap: number): boolean =>
  isDigits(token) && token.line === before?.line && token.start - before.end === gap

/** Thousands parted by spaces: "12 500", "1 200 000". */
function spacedTo(tokens: readonly Token[], place: number): number {
  let to = place + 1
  if (!/^[1-9]\d{0,2}$/.test(tokens[place]?.text ?? '')) return to
  while (follows(tokens[to], tokens[to - 1], 1) && /^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[to]?.text ?? ''))
    to += 1
  return to
}

/** Digits in groups that are no grouped number: telephone numbers, dates, times, section numbers. Up to where. */
export function otherNumberTo(tokens: readonly Token[], place: number): number | null {
  let to = place + 1
  let digits = tokens[place]?.text.length ?? 0
  const groups = [tokens[place]?.text ?? '']
  const joins: string[] = []
  for (;;) {
    const [before, sign, next] = [tokens[to - 1], tokens[to], tokens[to + 1]]
    if (!before || to - place > 16) break
    if (sign && follows(sign, before, 1)) groups.push(sign.text)
    else if (sign && isDigits(next) && '-./'.includes(sign.text) && next.start - before.end === 1) {
      groups.push(next.text)
      joins.push(sign.text)
      to += 1
    } else break
    digits += groups.at(-1)?.length ?? 0
    to += 1
  }
  const first = groups[0] ?? ''
  const isDay =
    joins.length === 2 &&
    groups.length === 3 &&
    joins[0] === joins[1] &&
    (first.length === 4 || joins[0] !== '-')
  const isTelephone =
    digits >= 9 && groups.length >= 2 && (first.startsWith('0') || tokens[place - 1]?.text === '+')
  return isDay || isTelephone ? to : null
}

/** The number in digits at a token, or null. */
export function numberInDigits({ tokens, groupMark }: Reading, place: number): Found<number> | null {
  const token = tokens[place]
  if (!isDigits(token)) return null
  const to = spacedTo(tokens, place)
  const written = tokens
    .slice(place, to)
    .map(({ text }) => text)
    .join('')
  const spaced = to > place + 1
  const value = numberWritten(written, spaced ? (written.includes(',') ? '.' : ',') : groupMark)
  return value === null || !Number.isFinite(value) ? null : { value, to }
}
