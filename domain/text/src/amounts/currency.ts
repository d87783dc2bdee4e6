import type { Token } from '../document/token.ts'
import type { Found } from './amount.ts'
import currencies from './currencies.json' with { type: 'json' }
import { wordSet } from './vocabulary.ts'

/** ISO 4217 codes that what was written may mean, the commonest first. */
export interface CurrencyNamed {
  codes: readonly string[]
  /** Amounts are in its hundredth: pence, cents. */
  minor: boolean
  /** Only a large number makes it a currency: `R2`, `TOP 10` and `K8` are names. */
  isWeak: boolean
}

const split = (codes: string): readonly string[] => codes.split(' ')
const table = (source: Readonly<Record<string, string>>, minor: boolean) =>
  new Map(
    Object.entries(source).map(([written, codes]) => [
      written,
      { codes: split(codes), minor, isWeak: false },
    ]),
  )

const signs = table(currencies.signs, false)
const signsInSmall = new Map(
  [...signs].filter(([sign]) => sign.length > 1).map(([sign, named]) => [sign.toLowerCase(), named]),
)
const names = table(currencies.names, false)
const minors = table(currencies.minor, true)
const isoCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const alsoWords = wordSet(currencies.alsoWords)

function code(written: string): CurrencyNamed | null {
  const upper = written.toUpperCase()
  if (written.length !== 3 || !isoCodes.has(upper)) return null
  const isWord = alsoWords.has(upper)
  return isWord && written !== upper ? null : { codes: [upper], minor: false, isWeak: isWord }
}

function sign(written: string): CurrencyNamed | null {
  const named = signs.get(written) ?? signsInSmall.get(written.toLowerCase())
  return named ? { ...named, isWeak: /^\p{L}$/u.test(written) } : null
}

const firstLetters = new Set([...signs.keys()].map((written) => written.charAt(0).toLowerCase()))

/** Up to three tokens written together, longest first: `US$`, `S/`, `R$`. */
function joinedSign(tokens: readonly Token[], place: number): Found<CurrencyNamed> | null {
  if (!firstLetters.has(tokens[place]?.text.charAt(0).toLowerCase() ?? '')) return null
  for (let to = Math.min(tokens.length, place + 3); to > place; to -= 1) {
    const part = tokens.slice(place, to)
    if (part.some((token, at) => at > 0 && token.spaceBefore)) continue
    const named = sign(part.map((token) => token.text).join(''))
    if (named) return { value: named, to }
  }
  return null
}

const isStop = (token: Token | undefined): boolean => token?.text === '.' && !token.spaceBefore

/** A currency before its number: a sign, a code, "Rs."; `to` is where the number should be. */
export function currencyBefore(tokens: readonly Token[], place: number): Found<CurrencyNamed> | null {
  const token = tokens[place]
  const alone = token?.kind === 'word' ? code(token.text) : null
  const found = alone ? { value: alone, to: place + 1 } : joinedSign(tokens, place)
  if (!found) return null
  // "MXN $32,000": the code settles which dollar.
  const second = alone ? joinedSign(tokens, found.to) : null
  if (second && tokens[second.to]?.kind === 'number') return { value: found.value, to: second.to }
  return isStop(tokens[found.to]) ? { ...found, to: found.to + 1 } : found
}

/** A currency after its number: `€`, `EUR`, `kr.`, "pounds", `p`. */
export function currencyAfter(tokens: readonly Token[], place: number): Found<CurrencyNamed> | null {
  const token = tokens[place]
  if (!token || token.kind === 'link' || token.kind === 'address') return null
  const minor = minors.get(token.folded)
  const isLetter = token.folded.length === 1 && token.kind === 'word'
  if (minor && (!isLetter || !token.spaceBefore)) return { value: minor, to: place + 1 }
  const isCode = token.text === token.text.toUpperCase() && isoCodes.has(token.text)
  const named = isCode ? code(token.text) : (names.get(token.folded) ?? code(token.text))
  if (named) return { value: named, to: place + 1 }
  if (isLetter) return null
  const joined = joinedSign(tokens, place)
  return joined && isStop(tokens[joined.to]) && token.folded === 'kr'
    ? { ...joined, to: joined.to + 1 }
    : joined
}

/** The code meant: the one given where it may be, else the commonest. */
export function settled(
  { codes }: CurrencyNamed,
  wanted: string | undefined,
): { currency: string; assumed: boolean } {
  const isOneOfThem = wanted !== undefined && codes.includes(wanted)
  return { currency: isOneOfThem ? wanted : (codes[0] ?? ''), assumed: codes.length > 1 && !isOneOfThem }
}
