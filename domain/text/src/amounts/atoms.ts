import type { Read } from '../document/token.ts'
import { listOf } from '../words/lists.ts'
import type { Atom, Reading } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import { numberInDigits, numberInWords, otherNumberTo } from './numbers.ts'
import {
  type CurrencyNamed,
  currencyAfter,
  currencyBefore,
  durationNamed,
  nounAfter,
  periodAfter,
  periodBefore,
  rateOf,
  unitAfter,
} from './units.ts'

const scales = new Map(Object.entries(words.scales))
const moneyScales = new Map(Object.entries(words.moneyScales))

/** What a number is multiplied by, and the currency where the word says by itself that it is money. */
function scaleAfter(row: Reading, place: number, isMoney: boolean) {
  const [word, written] = [row.text(place), row.written(place)]
  // "1 M" may be anything, "1M" and "1 k" are so many.
  if (written.length === 1 && word !== 'k' && !row.isTight(place) && !isMoney) return null
  const asMoney = isMoney || row.currency === 'INR' || currencyAfter(row, place + 1) !== null
  // A thousand in Spanish and Portuguese, a million in spoken English.
  const mil = row.languages.size > 1 || row.isListed('mil', row.currency) ? 1e3 : 1e6
  const plain = word === 'mil' ? mil : scales.get(word)
  const factor = plain ?? (asMoney || written === 'M' ? moneyScales.get(word) : undefined)
  if (factor === undefined) return null
  const slang = row.is(place, 'slangMoney') ? listOf(words.slangCurrencies) : null
  const codes = row.is(place, 'indianScales') ? ['INR'] : slang
  const money = codes && { codes, minor: false, isWeak: false }
  return { factor, money, isYearly: word === 'lpa' }
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
function currencyOf(row: Reading, place: number, ahead: CurrencyNamed | null, money: CurrencyNamed | null) {
  const behind = currencyAfter(row, place)
  // "Band 6 £37,338": the sign belongs to the number after it.
  const isOfNext = behind !== null && row.isNumber(behind.next) && !row.isTight(place)
  // "$34,000 MXN": the code settles the sign.
  const settles = ahead === null || behind?.value.codes.length === 1
  return behind && !isOfNext && settles ? behind : { value: ahead ?? money, next: place }
}

/** A number with the currency before it. */
interface Begun extends Read<number> {
  ahead: CurrencyNamed | null
  wordy: boolean
}

/** "R98/hr", "R95 to R110 an hour": what is paid for a length of time is money, be its sign a letter. */
function isPaidFor(row: Reading, place: number): boolean {
  if (periodAfter(row, place, true)) return true
  const second = row.is(place, 'to') ? currencyBefore(row, place + 1) : null
  const number = second && numberInDigits(row, second.next)
  return number !== null && periodAfter(row, number.next, true) !== null
}

/** "A month's notice", "a week notice". */
function oneLength(row: Reading, place: number): Read<number> | null {
  const isMeant = /['’]s$/.test(row.written(place + 1)) || /^(?:notice|['’])$/.test(row.written(place + 2))
  const isLength = row.is(place, 'articles') && durationNamed(row.text(place + 1)) !== undefined
  return isLength && isMeant ? { value: 1, next: place + 1 } : null
}

function begin(row: Reading, from: number): Begun | null {
  const ahead = currencyBefore(row, from)
  const paid = ahead && numberInDigits(row, ahead.next)
  if (paid) {
    // `R2`, `K8`, `TOP 10` are names.
    const isLarge = paid.value >= 200 || scaleAfter(row, paid.next, true) !== null
    const isOwn = !ahead.value.isWeak || ahead.value.codes.includes(row.currency)
    const isCurrency = isOwn || isLarge || (paid.value >= 10 && isPaidFor(row, paid.next))
    if (isCurrency) return { ...paid, ahead: ahead.value, wordy: false }
  }
  const digits = numberInDigits(row, from)
  // "Salary-500 USD" is money in spite of its hyphen.
  const isMoney = digits && row.text(from - 1) === '-' && currencyAfter(row, digits.next)
  if (!isMoney && isGluedBefore(row, from)) return null
  const number = digits ?? numberInWords(row, from) ?? oneLength(row, from)
  return number && { ...number, ahead: null, wordy: !digits }
}

/** A number that nothing more is known of. */
const bare: Omit<Atom, 'from' | 'to' | 'amount'> = {
  upTo: null,
  change: false,
  kind: 'bare',
  unit: '',
  per: null,
  scaled: false,
  wordy: false,
  ordinal: false,
  perYearSalaries: null,
  currencyAssumed: false,
  currency: null,
  factor: 1,
}

/** The number with what stands behind it: its scale, currency, unit and period. */
function finished(row: Reading, from: number, { value, next: behind, ahead, wordy }: Begun): Atom | null {
  const ordinal = row.is(behind, 'ordinals') && row.isTight(behind)
  const scale = scaleAfter(row, behind, ahead !== null)
  const plain = afterDash(row, behind + (ordinal || scale ? 1 : 0))
  const { value: named, next } = currencyOf(row, plain, ahead, scale?.money ?? null)
  const plus = row.text(next) === '+' && row.isTight(next) ? next + 1 : next
  const rate = rateOf(row, plus, value)
  const unit = named || ordinal || rate ? null : (unitAfter(row, plus) ?? nounAfter(row, plus))
  const kind = named ? 'money' : (unit?.value.kind ?? 'bare')
  // A word right behind a number that is no unit of it: `1G`, `3D`, `9am`; but `90s` and `300ish` are about so many.
  if (kind === 'bare' && row.isWord(plus) && row.isTight(plus) && !row.is(plus, 'roundEndings')) return null
  if (!named && row.is(plus, 'timesOfDay')) return null
  // "One" counts only where what is counted follows, and in "one point one".
  const isSpoken = row.is(from - 1, 'point') || row.is(behind, 'point')
  if (wordy && value === 1 && kind === 'bare' && !isSpoken) return null
  const end = unit?.next ?? plus
  const per = ordinal ? null : (rate ?? periodAfter(row, end, named !== null))
  const isTimed = named !== null || kind === 'bare'
  const codes = named?.codes ?? []
  const own = codes.includes(row.currency) ? row.currency : null
  const factor = (scale?.factor ?? 1) * (named?.minor ? 0.01 : 1)
  return {
    ...bare,
    from,
    to: per?.next ?? end,
    amount: Number((value * factor).toPrecision(12)),
    kind,
    unit: unit?.value.unit ?? '',
    per: per?.value ?? (scale?.isYearly ? 'year' : isTimed ? periodBefore(row, from) : null),
    scaled: factor >= 1000,
    wordy,
    ordinal,
    currency: own ?? codes[0] ?? null,
    currencyAssumed: own === null && codes.length > 1,
    factor: wordy && value >= 1000 ? 1000 : factor,
  }
}

/** "1:3" is one token: a ratio, unless it may be a time of day. */
function ratioAt(row: Reading, from: number): Atom | null {
  const match = /^(\d{1,2}):(\d{1,3})$/.exec(row.written(from))
  const isNamed = [-3, -2, -1, 1, 2, 3].some((away) => row.is(from + away, 'ratioWords'))
  if (!match || (match[2]?.length === 2 && !isNamed)) return null
  return { ...bare, from, to: from + 1, amount: Math.max(Number(match[1]), Number(match[2])), kind: 'ratio' }
}

/** Each number of a text by itself, in order. */
export function atomsIn(row: Reading): Atom[] {
  const atoms: Atom[] = []
  for (let place = 0; place < row.tokens.length; ) {
    const other = row.isNumber(place) ? otherNumberTo(row, place) : null
    const begun = other === null ? begin(row, place) : null
    const atom = ratioAt(row, place) ?? (begun && finished(row, place, begun))
    if (atom) atoms.push(atom)
    place = atom?.to ?? other ?? begun?.next ?? place + 1
  }
  return atoms
}
