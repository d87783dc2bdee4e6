import { listOf } from '../document/row.ts'
import type { Found } from './amount.ts'
import currencies from './currencies.json' with { type: 'json' }
import type { Reading } from './reading.ts'

/** ISO 4217 codes that what was written may mean, the commonest first. */
export interface CurrencyNamed {
  codes: readonly string[]
  /** Amounts are in its hundredth: pence, cents. */
  minor: boolean
  /** Only a large number makes it a currency: `R2`, `TOP 10` and `K8` are names. */
  isWeak: boolean
}

type Way = Partial<Pick<CurrencyNamed, 'minor' | 'isWeak'>>

const named = (source: Readonly<Record<string, string>>, way: Way = {}): [string, CurrencyNamed][] =>
  Object.entries(source).map(([written, codes]) => {
    return [written, { codes: listOf(codes), minor: false, isWeak: false, ...way }]
  })
const ownSigns = named(currencies.signs)
const inSmall = ownSigns.map(([sign, meant]) => [sign.toLowerCase(), meant] as const)
/** Letters that are words or initials too count only as they are written, before a large number. */
const signs = new Map([...inSmall, ...ownSigns, ...named(currencies.capitals, { isWeak: true })])
const names = new Map(named(currencies.names))
const minors = new Map(named(currencies.minor, { minor: true }))
const isoCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const alsoWords = new Set(listOf(currencies.alsoWords))

function code(written: string): CurrencyNamed | null {
  const upper = written.toUpperCase()
  const isWeak = alsoWords.has(upper)
  const isCode = isoCodes.has(upper) && (!isWeak || written === upper)
  return isCode ? { codes: [upper], minor: false, isWeak } : null
}

/** Up to three tokens written together, longest first, and a stop behind them: `US$`, `S/`, `R$`, `Rs.` */
function signAt(row: Reading, place: number): Found<CurrencyNamed> | null {
  for (const to of [place + 3, place + 2, place + 1]) {
    const isJoined = [place + 1, place + 2].every((at) => at >= to || row.isTight(at))
    const written = isJoined ? row.written(place, to) : ''
    const value = signs.get(written) ?? signs.get(written.toLowerCase())
    if (value) return { value, to }
  }
  return null
}

/** A currency before its number: a sign, a code, "Rs."; `to` is where the number should be. */
export function currencyBefore(row: Reading, place: number): Found<CurrencyNamed> | null {
  const alone = row.isWord(place) ? code(row.written(place)) : null
  const found = alone ? { value: alone, to: place + 1 } : signAt(row, place)
  if (!found) return null
  // "MXN $32,000": the code settles which dollar.
  const second = alone ? signAt(row, found.to) : null
  if (second) return { value: found.value, to: second.to }
  return row.text(found.to) === '.' && row.isTight(found.to) ? { ...found, to: found.to + 1 } : found
}

/** A currency after its number: `€`, `EUR`, `kr.`, "pounds", `p`. */
export function currencyAfter(row: Reading, place: number): Found<CurrencyNamed> | null {
  const token = row.tokens[place]
  if (!token) return null
  const isLetter = token.folded.length === 1 && token.kind === 'word'
  const minor = isLetter && token.spaceBefore ? undefined : minors.get(token.folded)
  const isCode = isoCodes.has(token.text)
  const value = minor ?? (isCode ? null : names.get(token.folded)) ?? code(token.text)
  if (value) return { value, to: place + 1 }
  return isLetter ? null : signAt(row, place)
}

/** The code meant: the one given where it may be, else the commonest. */
export function settled({ codes: [first = '', ...others] }: CurrencyNamed, wanted = '') {
  const isOneOfThem = wanted === first || others.includes(wanted)
  return { currency: isOneOfThem ? wanted : first, assumed: others.length > 0 && !isOneOfThem }
}
