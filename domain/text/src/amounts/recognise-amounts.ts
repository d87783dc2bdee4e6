import { payPeriods } from '@roundtwo/model'
import type { Token } from '../document/token.ts'
import { type Amount, type Atom, Reading } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import { atomsIn } from './atoms.ts'
import { periodAfter } from './units.ts'

type Join = 'range' | 'change' | 'ratio' | 'share' | 'decimals'

/** A factor that only one of the two was written with counts for both: "55 to 60k", "71 thousand down to 18". */
function factorsShared(first: Atom, second: Atom): [number, number] {
  const { amount, factor } = first
  if (second.factor >= 1000 && factor === 1 && amount * second.factor <= second.amount * 20)
    return [amount * second.factor, second.amount]
  const isShared = factor >= 1000 && second.factor === 1 && second.amount < amount / 20
  return [amount, isShared ? second.amount * factor : second.amount]
}

/** Whether both may count the same thing. */
function isAlike(first: Atom, second: Atom): boolean {
  if (first.ordinal || second.ordinal) return false
  if (first.currency && second.currency) return first.currency === second.currency || first.currencyAssumed
  if (first.kind === 'bare' || second.kind === 'bare') return true
  return first.kind === second.kind && (first.kind !== 'duration' || first.unit === second.unit)
}

function isRatio(first: Atom, second: Atom, link: string): boolean {
  if (second.kind === 'money' || first.kind === 'money') return false
  if (link === ':') return true
  if (link === 'in') return first.amount === 1 && second.kind !== 'duration'
  if (link === 'per') return second.amount >= 10
  // "2 to 1" is a ratio; "1 to 3 weeks" is a range.
  return link === 'to' && second.amount === 1 && first.amount > 1 && second.kind === 'bare'
}

/** "Twenty-four ninety-five", "twenty-five five", "ninety-eight point six". */
function spokenJoin(row: Reading, first: Atom, second: Atom): Join | null {
  const isPair = first.kind === 'bare' && first.wordy && second.wordy && second.kind !== 'money'
  const isLinked = first.to === second.from ? first.amount > 9 : row.is(first.to, 'point')
  const isShort = second.from - first.to < 2 && first.amount < 100 && second.amount < 100
  return isPair && isShort && isLinked ? 'decimals' : null
}

/** "31 per cent gaps to 14", "22 no-shows a week down to 6": words of what is counted may stand before the link. */
function linkOf(row: Reading, first: Atom, second: Atom): string {
  const linking = row.tokens.slice(first.to, second.from)
  const said = linking.map(({ folded }) => folded)
  if (said.length > 1 && said[0] === ',') said.shift()
  const link = said.join(' ')
  if (said.length < 2 || !linking.every(({ kind, text }) => kind === 'word' || /[-→>]/.test(text))) return link
  const last = said.slice(-2).join(' ')
  if (row.isListed('changeTo', last)) return last
  const falls = first.amount > second.amount && second.kind === 'bare'
  return falls && said.length === 2 && said[1] === 'to' ? 'to' : link
}

function joinOf(row: Reading, first: Atom, second: Atom): Join | null {
  const length = second.from - first.to
  if (length === 0 || length > 6 || !row.areBeside(first.from, second.from)) return null
  const link = linkOf(row, first, second)
  if (isRatio(first, second, link)) return 'ratio'
  if (!isAlike(first, second)) return null
  const [one, other] = factorsShared(first, second)
  const isRange = one < other
  const areBare = first.kind === 'bare' && second.kind === 'bare'
  if (link === '/') return areBare ? 'share' : first.kind === 'money' && isRange ? 'range' : null
  if (row.isListed('changeTo', link)) return 'change'
  // The word that opens a pair: "from", "between".
  const opener = [1, 2, 3].map((back) => first.from - back).find((at) => row.is(at, 'between', 'from')) ?? -1
  if (row.isListed('and', link)) return row.is(opener, 'between') && isRange ? 'range' : null
  if (row.isListed('or', link) && link !== 'of') return isRange && other <= one * 2 + 1 ? 'range' : null
  const isForeign = row.languages.size > 1 || second.kind === 'money'
  if (!row.isListed('to', link) && !(isForeign && row.isListed('foreignTo', link))) return null
  const isDash = /^[-–—−]$/.test(link)
  if (!isRange) return isDash || one === other ? null : 'change'
  // What grows "from … to …" has changed; pay and lengths of time "from … to …" are ranges.
  const isFixed = second.kind === 'money' || second.kind === 'duration'
  return row.is(opener, 'from') && !isDash && !isFixed ? 'change' : 'range'
}

/** Two numbers as one. */
function joined(row: Reading, first: Atom, second: Atom, join: Join): Atom {
  const [one, other] = factorsShared(first, second)
  const told = second.kind === 'bare' ? first : second
  const common = {
    ...told,
    from: first.from,
    to: second.to,
    scaled: first.scaled || second.scaled,
    wordy: first.wordy && second.wordy,
    per: second.per ?? first.per,
  }
  if (join === 'decimals') return { ...common, amount: one + other / (other < 10 ? 10 : 100) }
  if (join === 'ratio') {
    const isRate = second.amount >= 100
    const unit = isRate ? `per ${second.amount} ${second.unit}`.trim() : second.unit
    return { ...common, kind: 'ratio', unit, amount: isRate ? one : Math.max(one, other) }
  }
  const pair = { ...common, amount: one, upTo: other, change: join === 'change' }
  if (join === 'share') return { ...pair, kind: 'ratio' }
  // Only the whole range is known to be money: "42,000 to 48,000 gross per month" after "KES".
  const late = pair.currency && !pair.per ? periodAfter(row, pair.to, true) : null
  return late ? { ...pair, per: late.value, to: late.next } : pair
}

/** What stands side by side made one where it belongs together. */
function joinedBy(joinerOf: typeof joinOf, row: Reading, atoms: readonly Atom[]): Atom[] {
  const made: Atom[] = []
  for (const atom of atoms) {
    const last = made.at(-1)
    const join = last && last.upTo === null ? joinerOf(row, last, atom) : null
    if (last && join) made.splice(-1, 1, joined(row, last, atom, join))
    else made.push(atom)
  }
  return made
}

const salaryWords = new Map(Object.entries(words.yearSalaryWords))

/** Whether an atom says how often a year pay comes: "14 salaries", "13th month", "x 14". */
function isSalaryCount(row: Reading, { from, to, amount, kind, ordinal }: Atom): boolean {
  if (amount < 12.5 || amount > 16) return false
  const near = [to, to + 1, to + 2]
  const isTimes = row.is(from - 1, 'times') && kind === 'bare'
  const isCounted = [to - 1, ...near].some((at) => row.is(at, 'yearSalaries'))
  const mayBeNumbered = ordinal || row.is(to, 'numbered')
  return isTimes || isCounted || (mayBeNumbered && near.some((at) => row.is(at, 'yearSalaryNouns')))
}

/** Numbers of salaries a year are taken out and told of the money they stand beside. */
function withYearSalaries(row: Reading, atoms: readonly Atom[]): Atom[] {
  const inWords = row.tokens.flatMap(({ folded }, from) => {
    const amount = salaryWords.get(folded)
    const isSaid = folded.length > 10 || row.is(from + 1, 'yearSalaryNouns')
    return amount !== undefined && isSaid ? [{ from, amount }] : []
  })
  const counts = atoms.filter((atom) => isSalaryCount(row, atom))
  const kept = atoms.filter((atom) => !counts.includes(atom))
  for (const { from, amount } of [...inWords, ...counts]) {
    const distance = (atom: Atom) => Math.abs(atom.from - from)
    const money = kept.filter((atom) => atom.currency !== null && distance(atom) < 30)
    const [nearest] = money.sort((left, right) => distance(left) - distance(right))
    if (nearest) kept[kept.indexOf(nearest)] = { ...nearest, perYearSalaries: amount }
  }
  return kept
}

/**
 * Every number of a line or a document that counts or measures something, in order and apart: money, shares, lengths
 * of time, things counted, ratios, ranges and changes, and bare numbers. What is part of a link, an address or a name
 * (`GL2`, `p.10`) is none, nor are telephone numbers, days in digits and times with a colon; whether a bare number is
 * a year, a room or a mark is for the reader to judge. Linear in the number of tokens. Of the currencies that a sign
 * may mean, the one given (ISO 4217) is meant.
 */
export function recogniseAmounts(tokens: readonly Token[], { currency }: { currency?: string } = {}): Amount[] {
  const row = new Reading(tokens, currency)
  const pairs = joinedBy(joinOf, row, joinedBy(spokenJoin, row, atomsIn(row)))
  return withYearSalaries(row, pairs).map(({ factor: _factor, currency: code, ...told }) => ({
    ...told,
    period: payPeriods.find((period) => period === told.per) ?? null,
    unit: code === null ? told.unit : [code, told.per].filter(Boolean).join('/'),
    start: tokens[told.from]?.start ?? 0,
    end: tokens[told.to - 1]?.end ?? 0,
  }))
}
