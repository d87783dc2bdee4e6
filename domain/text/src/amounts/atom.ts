import { listOf } from '../document/row.ts'
import { type Atom, bare, type Found } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import { type CurrencyNamed, currencyAfter, currencyBefore, settled } from './currency.ts'
import { numberInDigits, otherNumberTo } from './digits.ts'
import { halfAfter, numberInWords } from './number-words.ts'
import { periodAfter, periodBefore, rateOf } from './period.ts'
import type { Reading } from './reading.ts'
import { durationNamed, nounAfter, unitAfter } from './unit.ts'

const scales = new Map(Object.entries(words.scales))
const moneyScales = new Map(Object.entries(words.moneyScales))

interface Scale {
  factor: number
  /** The word says by itself that it is money, in a currency or in the one of the place. */
  money: readonly string[] | null
  perYear: boolean
}

function scaleAfter(row: Reading, place: number, isMoney: boolean): Found<Scale> | null {
  const [word, written] = [row.text(place), row.written(place)]
  const isIndian = row.is(place, 'indianScales')
  // "1 M" may be anything, "1M" and "1 k" are so many.
  const isLoneLetter = written.length === 1 && word !== 'k' && !row.isTight(place) && !isMoney
  if (!row.isWord(place) || isLoneLetter) return null
  const asMoney = isMoney || row.currency === 'INR' || currencyAfter(row, place + 1) !== null
  // A thousand in Spanish and Portuguese, a million in spoken English.
  const isThousand = row.languages.size > 1 || row.isListed('mil', row.currency)
  const plain = word === 'mil' ? (isThousand ? 1e3 : 1e6) : scales.get(word)
  const factor = plain ?? (asMoney || written === 'M' ? moneyScales.get(word) : undefined)
  if (factor === undefined) return null
  const slang = row.is(place, 'slangMoney') ? listOf(words.slangCurrencies) : null
  return { value: { factor, money: isIndian ? ['INR'] : slang, perYear: word === 'lpa' }, to: place + 1 }
}

/** Letters right before a number make it a name: `GL2`, `p.10`, `COVID-19`, `#12`, `'23`. */
function isGluedBefore(row: Reading, place: number): boolean {
  const before = row.written(place - 1)
  if (!row.isTight(place)) return false
  if (row.isWord(place - 1)) return row.text(place - 1) !== 'x'
  if (/^[#_\\'’]$/.test(before)) return true
  // The `k` of "50k-60k" belongs to a number.
  const isAfterNumber = row.isTight(place - 2) && row.isNumber(place - 3)
  return row.isWord(place - 2) && row.isTight(place - 1) && !isAfterNumber && /^[.-]$/.test(before)
}

/** "45.000,-", "€ 30,-": a dash for no cents. */
function afterDash(row: Reading, place: number): number {
  const isDash = row.isTight(place) && row.isTight(place + 1) && /^[.,][-–—]$/.test(row.written(place, place + 2))
  const isFollowed = row.isNumber(place + 2) && row.isTight(place + 2)
  return isDash && !isFollowed ? place + 2 : place
}

/** The currency of a number, behind it or else as it stands before it or is told by its scale. */
function currencyOf(row: Reading, place: number, ahead: CurrencyNamed | null, money: Scale['money']) {
  const behind = currencyAfter(row, place)
  // "Band 6 £37,338": the sign belongs to the number after it.
  const isOfNext = behind !== null && row.isNumber(behind.to) && !row.isTight(place)
  // "$34,000 MXN": the code settles the sign.
  const settles = ahead === null || behind?.value.codes.length === 1
  if (behind && !isOfNext && settles) return { named: behind.value, to: behind.to }
  return { named: ahead ?? (money && { codes: money, minor: false, isWeak: false }), to: place }
}

/** A number with the currency before it. */
interface Begun {
  ahead: CurrencyNamed | null
  number: Found<number>
  wordy: boolean
}

/** A number in digits; "74 and a half". */
function digitsAt(row: Reading, place: number): Found<number> | null {
  const number = numberInDigits(row, place)
  const half = number && halfAfter(row, number.to, 1)
  return half ? { value: number.value + half.value, to: half.to } : number
}

/** "R98/hr", "R95 to R110 an hour": what is paid for a length of time is money, be its sign a letter. */
function isPaidFor(row: Reading, to: number): boolean {
  if (periodAfter(row, to, true)) return true
  const second = row.is(to, 'to') ? currencyBefore(row, to + 1) : null
  const number = second && numberInDigits(row, second.to)
  return number !== null && periodAfter(row, number.to, true) !== null
}

function begin(row: Reading, from: number): Begun | null {
  const ahead = currencyBefore(row, from)
  const paid = ahead && digitsAt(row, ahead.to)
  if (paid) {
    // `R2`, `K8`, `TOP 10` are names.
    const isLarge = paid.value >= 200 || row.is(paid.to, 'largeEndings') || scaleAfter(row, paid.to, true) !== null
    const isOwn = !ahead.value.isWeak || ahead.value.codes.includes(row.currency)
    const isCurrency = isOwn || isLarge || (paid.value >= 10 && isPaidFor(row, paid.to))
    if (isCurrency) return { ahead: ahead.value, number: paid, wordy: false }
  }
  const digits = digitsAt(row, from)
  // "Salary-500 USD" is money in spite of its hyphen.
  const isMoney = digits && row.text(from - 1) === '-' && currencyAfter(row, digits.to)
  if (!isMoney && isGluedBefore(row, from)) return null
  const number = digits ?? numberInWords(row, from, row.languages) ?? oneLength(row, from)
  return number && { ahead: null, number, wordy: !digits }
}

/** "A month's notice", "a week notice". */
function oneLength(row: Reading, from: number): Found<number> | null {
  const isMeant = /['’]s$/.test(row.written(from + 1)) || /^(?:notice|['’])$/.test(row.written(from + 2))
  const isLength = row.is(from, 'articles') && durationNamed(row.text(from + 1)) !== undefined
  return isLength && isMeant ? { value: 1, to: from + 1 } : null
}

function finished(row: Reading, from: number, { number, ahead, wordy }: Begun): Atom | null {
  const ordinal = !wordy && row.is(number.to, 'ordinals') && row.isTight(number.to)
  const scale = ordinal ? null : scaleAfter(row, number.to, ahead !== null)
  const { factor: scaled = 1, money = null, perYear = false } = scale?.value ?? {}
  const plain = afterDash(row, ordinal ? number.to + 1 : (scale?.to ?? number.to))
  const { named, to } = currencyOf(row, plain, ahead, money)
  const plus = row.text(to) === '+' && row.isTight(to) ? to + 1 : to
  const rate = rateOf(row, plus, number.value)
  const unit = named || ordinal || rate ? null : (unitAfter(row, plus) ?? nounAfter(row, plus))
  const kind = named ? 'money' : (unit?.value.kind ?? 'bare')
  // A word right behind a number that is no unit of it: `1G`, `3D`, `9am`; but `90s` and `300ish` are about so many.
  const isGlued = row.isWord(plus) && row.isTight(plus) && !row.is(plus, 'roundEndings')
  if (kind === 'bare' && plus === number.to && !ordinal && isGlued && !wordy) return null
  if (!named && row.is(plus, 'timesOfDay')) return null
  // "One" counts only where what is counted follows, and in "one point one".
  const isSpoken = row.is(from - 1, 'point') || row.is(number.to, 'point')
  if (wordy && number.value === 1 && kind === 'bare' && !isSpoken) return null
  const end = unit?.to ?? plus
  const per = ordinal ? null : (rate ?? periodAfter(row, end, named !== null))
  const isTimed = named !== null || kind === 'bare'
  const { currency = null, assumed = false } = named ? settled(named, row.currency) : {}
  const factor = scaled * (named?.minor ? 0.01 : 1)
  return {
    ...bare,
    from,
    to: per?.to ?? end,
    amount: Number((number.value * factor).toPrecision(12)),
    kind,
    unit: unit?.value.unit ?? '',
    per: per?.value ?? (perYear ? 'year' : isTimed ? periodBefore(row, from) : null),
    scaled: factor >= 1000,
    wordy,
    ordinal,
    currencyAssumed: assumed,
    currency,
    factor: wordy && number.value >= 1000 ? 1000 : factor,
  }
}

/** "1:3" is one token: a ratio, unless it may be a time of day. */
function ratioAt(row: Reading, from: number): Atom | null {
  const match = /^(\d{1,2}):(\d{1,3})$/.exec(row.written(from))
  const isNamed = [-3, -2, -1, 1, 2, 3].some((away) => row.is(from + away, 'ratioWords'))
  if (!match || (match[2]?.length === 2 && !isNamed)) return null
  return { ...bare, from, to: from + 1, amount: Math.max(Number(match[1]), Number(match[2])), kind: 'ratio' }
}

/** The amount that begins at a token, or null; `to` says where to go on reading. */
export function atomAt(row: Reading, from: number): { atom: Atom | null; to: number } {
  const other = row.isNumber(from) ? otherNumberTo(row, from) : null
  const begun = other === null ? begin(row, from) : null
  const atom = ratioAt(row, from) ?? (begun && finished(row, from, begun))
  return { atom, to: atom?.to ?? other ?? begun?.number.to ?? from + 1 }
}
