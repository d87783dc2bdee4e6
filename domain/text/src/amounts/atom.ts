import type { Token } from '../document/token.ts'
import type { AmountContext, Atom, Found, Reading } from './amount.ts'
import { type CurrencyNamed, currencyAfter, currencyBefore, settled } from './currency.ts'
import { numberInDigits, otherNumberTo } from './digits.ts'
import { halfAfter, numberInWords } from './number-words.ts'
import { loneNoun, periodAfter, periodBefore } from './period.ts'
import { isDuration, isRateOf, nounAfter, unitAfter } from './unit.ts'
import { phraseSet, wordSet, words } from './vocabulary.ts'

const scales: Readonly<Record<string, number | undefined>> = words.scales
const moneyScales: Readonly<Record<string, number | undefined>> = words.moneyScales
const indianScales = wordSet(words.indianScales)
const approximate = wordSet(words.approximate)
const approximateAfter = phraseSet(words.approximateAfter)
const ordinals = wordSet('st nd rd th e eme')
const point = wordSet(words.point)
const timesOfDay = wordSet('am pm uhr oclock')

interface Scale {
  factor: number
  /** The word says by itself that it is money, in a currency or in the one of the place. */
  money: readonly string[] | null
  perYear: boolean
}

function scaleAfter(
  { tokens, context, languages }: Reading,
  place: number,
  isMoney: boolean,
): Found<Scale> | null {
  const token = tokens[place]
  if (token?.kind !== 'word') return null
  const word = token.folded
  const isIndian = indianScales.has(word)
  const mayBeMoney = isMoney || currencyAfter(tokens, place + 1) !== null
  const isLetter = word.length <= 2 && !isIndian
  const asMoney = mayBeMoney || (isIndian && context.currency === 'INR' && token.text !== 'l')
  const millions = token.text === 'M' && !token.spaceBefore ? 1e6 : undefined
  const factor =
    word === 'mil' ? mil(languages, context) : (scales[word] ?? (asMoney ? moneyScales[word] : millions))
  if (
    factor === undefined ||
    (isLetter && token.text.length === 1 && word !== 'k' && token.spaceBefore && !isMoney)
  )
    return null
  const slang = words.slangMoney === word
  const money = isIndian ? ['INR'] : slang ? ['GBP', 'USD', 'EUR', 'AUD', 'CAD', 'NZD'] : null
  return { value: { factor, money, perYear: word === 'lpa' }, to: place + 1 }
}

/** A thousand in Spanish and Portuguese, a million in spoken English. */
function mil(languages: ReadonlySet<string>, { currency = '' }: AmountContext): number {
  const isThousand = words.mil.languages.split(' ').some((language) => languages.has(language))
  return isThousand || words.mil.currencies.split(' ').includes(currency) ? 1e3 : 1e6
}

/** Letters right before a number make it a name: `GL2`, `p.10`, `COVID-19`, `#12`, `'23`. */
function isGluedBefore(tokens: readonly Token[], place: number): boolean {
  const [number, before, earlier] = [tokens[place], tokens[place - 1], tokens[place - 2]]
  if (!number || !before || number.spaceBefore) return false
  if (before.kind === 'word') return before.folded !== 'x'
  if ('#_\\'.includes(before.text) || (/['’]/.test(before.text) && before.spaceBefore)) return true
  const isName = earlier?.kind === 'word' && !before.spaceBefore && !isAfterNumber(tokens, place - 2)
  return isName && '.-_'.includes(before.text)
}

/** The `k` of "50k-60k" belongs to a number. */
const isAfterNumber = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.spaceBefore === false && tokens[place - 1]?.kind === 'number'

/** A word right behind a number that is no unit of it: `1G`, `3D`, `9am`; but `90s` and `300ish` are about so many. */
const isGluedAfter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.spaceBefore && !approximateAfter.has(token.folded)

/** "45.000,-", "€ 30,-": a dash for no cents. */
function afterDash(tokens: readonly Token[], place: number): number {
  const [mark, dash] = [tokens[place], tokens[place + 1]]
  const isDash = (mark?.text === ',' || mark?.text === '.') && !mark.spaceBefore && !dash?.spaceBefore
  return isDash && /^[-–—]$/.test(dash?.text ?? '') && !isNumber(tokens[place + 2]) ? place + 2 : place
}
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' && !token.spaceBefore

function isApproximate(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1]
  if (before && before.line === tokens[from]?.line && approximate.has(before.folded)) return true
  const after = tokens.slice(to, to + 3).map((token) => token.folded)
  const bare = after[0] === '-' ? after.slice(1) : after
  return [1, 2, 3].some((size) => approximateAfter.has(bare.slice(0, size).join(' ')))
}

interface Money {
  named: CurrencyNamed | null
  to: number
}

function currencyOf(
  reading: Reading,
  place: number,
  ahead: CurrencyNamed | null,
  scale: Scale | null,
): Money {
  const { tokens } = reading
  const behind = currencyAfter(tokens, place)
  // "Band 6 £37,338": the sign belongs to the number after it.
  const isOfNext = behind !== null && tokens[behind.to]?.kind === 'number' && tokens[place]?.spaceBefore
  const after = isOfNext ? null : behind
  // "$34,000 MXN": the code settles the sign.
  if (ahead) {
    const settles = after && after.value.codes.length === 1 && ahead.codes.length > 1
    return settles ? { named: after.value, to: after.to } : { named: ahead, to: place }
  }
  if (after) return { named: after.value, to: after.to }
  if (!scale?.money) return { named: null, to: place }
  return { named: { codes: scale.money, minor: false, isWeak: false }, to: place }
}

const rounded = (value: number): number => Number(value.toPrecision(12))

/** A number with what was found before it, ready to be given its scale, currency and unit. */
interface Begun {
  from: number
  place: number
  ahead: CurrencyNamed | null
  number: Found<number>
  wordy: boolean
}

/** "74 and a half". */
function withHalf(tokens: readonly Token[], number: Found<number> | null): Found<number> | null {
  const half = number && halfAfter(tokens, number.to, 1)
  return half ? { value: number.value + half.value, to: half.to } : number
}

/** Whether what stands before a number is its currency and no part of a name: `R2`, `K8`, `TOP 10`. */
function isCurrency(named: CurrencyNamed, number: Found<number>, { tokens, context }: Reading): boolean {
  const isLarge = number.value >= 200 || /^[km]n?$/.test(tokens[number.to]?.folded ?? '')
  return !named.isWeak || isLarge || named.codes.includes(context.currency ?? '')
}

function begin(reading: Reading, from: number): Begun | null {
  const { tokens, languages } = reading
  const ahead = currencyBefore(tokens, from)
  const paid = ahead && withHalf(tokens, numberInDigits(reading, ahead.to))
  if (ahead && paid && isCurrency(ahead.value, paid, reading))
    return { from, place: ahead.to, ahead: ahead.value, number: paid, wordy: false }
  const digits = withHalf(tokens, numberInDigits(reading, from))
  // "Salary-500 USD" is money in spite of its hyphen.
  const isMoney =
    digits !== null && tokens[from - 1]?.text === '-' && currencyAfter(tokens, digits.to) !== null
  if (!isMoney && isGluedBefore(tokens, from)) return null
  if (digits) return { from, place: from, ahead: null, number: digits, wordy: false }
  const inWords = numberInWords(tokens, from, languages) ?? oneLength(tokens, from)
  return inWords && { from, place: from, ahead: null, number: inWords, wordy: true }
}

/** "A month's notice", "a week notice". */
function oneLength(tokens: readonly Token[], from: number): Found<number> | null {
  const [article, length, after] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (article?.folded !== 'a' && article?.folded !== 'an') return null
  const isMeant =
    /['’]s$/.test(length?.text ?? '') || after?.folded === 'notice' || /^['’]$/.test(after?.text ?? '')
  return isDuration(length) && isMeant ? { value: 1, to: from + 1 } : null
}

const isOrdinalAt = (token: Token | undefined): boolean =>
  token !== undefined && ordinals.has(token.folded) && !token.spaceBefore

/** "One" counts only where what is counted follows, and in "one point one". */
function needsUnit(tokens: readonly Token[], { from, wordy, number }: Begun, kind: Atom['kind']): boolean {
  const isSpoken = [tokens[from - 1], tokens[number.to]].some((token) => token && point.has(token.folded))
  return wordy && number.value === 1 && kind === 'bare' && !isSpoken
}

function finished(reading: Reading, begun: Begun): Atom | null {
  const { tokens, context } = reading
  const { from, number, ahead, wordy } = begun
  const ordinal = !wordy && isOrdinalAt(tokens[number.to])
  const scale = ordinal ? null : scaleAfter(reading, number.to, ahead !== null)
  const plain = afterDash(tokens, ordinal ? number.to + 1 : (scale?.to ?? number.to))
  const { named, to: afterMoney } = currencyOf(reading, plain, ahead, scale?.value ?? null)
  const plus =
    tokens[afterMoney]?.text === '+' && !tokens[afterMoney]?.spaceBefore ? afterMoney + 1 : afterMoney
  const isRate = isRateOf(tokens[plus], number.value)
  const unit = named || ordinal || isRate ? null : (unitAfter(tokens, plus) ?? nounAfter(tokens, plus))
  if (!named && !unit && plus === number.to && !ordinal && isGluedAfter(tokens[plus]) && !wordy) return null
  if (!named && timesOfDay.has(tokens[plus]?.folded ?? '')) return null
  const isMoney = named !== null
  const end = unit?.to ?? plus
  const per = ordinal ? null : isRate ? loneNoun(tokens, end) : periodAfter(tokens, end, isMoney)
  const money = named && settled(named, context.currency)
  const factor = (scale?.value.factor ?? 1) * (named?.minor ? 0.01 : 1)
  const kind = isMoney ? 'money' : (unit?.value.kind ?? 'bare')
  if (needsUnit(tokens, begun, kind)) return null
  const lasting = scale?.value.perYear ? 'year' : null
  return {
    from,
    to: per?.to ?? end,
    amount: rounded(number.value * factor),
    upTo: null,
    change: false,
    kind,
    unit: unit?.value.unit ?? '',
    per: per?.value ?? lasting ?? (isMoney || kind === 'bare' ? periodBefore(tokens, from) : null),
    scaled: scale !== null && factor >= 1000,
    wordy,
    ordinal,
    approximate: isApproximate(tokens, from, end),
    perYearSalaries: null,
    currencyAssumed: money?.assumed ?? false,
    currency: money?.currency ?? null,
    factor: wordy && number.value >= 1000 ? 1000 : factor,
  }
}

/** The amount that begins at a token, or null; `to` says where to go on reading. */
export function atomAt(reading: Reading, from: number): { atom: Atom | null; to: number } {
  const other = reading.tokens[from]?.kind === 'number' ? otherNumberTo(reading.tokens, from) : null
  if (other !== null) return { atom: null, to: other }
  const begun = begin(reading, from)
  if (!begun) return { atom: null, to: from + 1 }
  const atom = finished(reading, begun)
  return { atom, to: atom?.to ?? begun.number.to }
}
