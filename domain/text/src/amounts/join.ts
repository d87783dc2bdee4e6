import type { Atom } from './amount.ts'
import { periodAfter } from './period.ts'
import { isListed, type Reading } from './reading.ts'

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
function linkOf({ tokens }: Reading, first: Atom, second: Atom): string {
  const linking = tokens.slice(first.to, second.from)
  const said = linking.map(({ folded }) => folded)
  if (said.length > 1 && said[0] === ',') said.shift()
  const link = said.join(' ')
  if (said.length < 2 || !linking.every(({ kind, text }) => kind === 'word' || /[-→>]/.test(text))) return link
  const last = said.slice(-2).join(' ')
  if (isListed('changeTo', last)) return last
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
  if (isListed('changeTo', link)) return 'change'
  // The word that opens a pair: "from", "between".
  const opener = [1, 2, 3].map((back) => first.from - back).find((at) => row.is(at, 'between', 'from')) ?? -1
  if (isListed('and', link)) return row.is(opener, 'between') && isRange ? 'range' : null
  if (isListed('or', link) && link !== 'of') return isRange && other <= one * 2 + 1 ? 'range' : null
  const isForeign = row.languages.size > 1 || second.kind === 'money'
  if (!isListed('to', link) && !(isForeign && isListed('foreignTo', link))) return null
  const isDash = /^[-–—−]$/.test(link)
  if (!isRange) return isDash || one === other ? null : 'change'
  // What grows "from … to …" has changed; pay and lengths of time "from … to …" are ranges.
  const isFixed = second.kind === 'money' || second.kind === 'duration'
  return row.is(opener, 'from') && !isDash && !isFixed ? 'change' : 'range'
}

/** Two numbers as one. */
function joined(first: Atom, second: Atom, join: Join): Atom {
  const [one, other] = factorsShared(first, second)
  const told = second.kind === 'bare' ? first : second
  const common = {
    ...told,
    from: first.from,
    to: second.to,
    scaled: first.scaled || second.scaled,
    wordy: first.wordy && second.wordy,
    per: second.per ?? first.per,
    currency: second.currency ?? first.currency,
    currencyAssumed: second.currency === null ? first.currencyAssumed : second.currencyAssumed,
    factor: Math.max(first.factor, second.factor),
  }
  if (join === 'decimals') return { ...common, amount: one + other / (other < 10 ? 10 : 100) }
  if (join === 'ratio') {
    const isRate = second.amount >= 100
    const unit = isRate ? `per ${second.amount} ${second.unit}`.trim() : second.unit
    return { ...common, kind: 'ratio', unit, amount: isRate ? one : Math.max(one, other) }
  }
  const kind = join === 'share' ? 'ratio' : common.kind
  return { ...common, amount: one, upTo: other, change: join === 'change', kind }
}

type Joiner = (row: Reading, first: Atom, second: Atom) => Join | null

const folded = (row: Reading, atoms: readonly Atom[], joinerOf: Joiner): Atom[] =>
  atoms.reduce<Atom[]>((made, atom) => {
    const last = made.at(-1)
    const join = last && last.upTo === null ? joinerOf(row, last, atom) : null
    if (last && join) made.splice(-1, 1, joined(last, atom, join))
    else made.push(atom)
    return made
  }, [])

/** Numbers spoken in two parts, then ranges, changes and ratios, made of what stands side by side. */
export const joinedAtoms = (row: Reading, atoms: readonly Atom[]): Atom[] =>
  folded(row, folded(row, atoms, spokenJoin), joinOf).map((atom) => {
    // Only the whole range is known to be money: "42,000 to 48,000 gross per month" after "KES".
    const isOpen = atom.upTo !== null && atom.currency && !atom.per
    const per = isOpen ? periodAfter(row, atom.to, true) : null
    return per ? { ...atom, per: per.value, to: per.to } : atom
  })
