import type { Token } from '../document/token.ts'
import type { Atom, Reading } from './amount.ts'
import { periodAfter } from './period.ts'
import { phraseSet, wordSet, words } from './vocabulary.ts'

const between = wordSet(words.between)
const fromWords = wordSet(words.from)
const and = wordSet(words.and)
const to = phraseSet(words.to)
const foreignTo = phraseSet(words.foreignTo)
const changeTo = phraseSet(words.changeTo)
const or = wordSet(words.or)

const point = wordSet(words.point)

type Join = 'range' | 'change' | 'ratio' | 'share' | 'decimals'

/** A factor that only one of the two was written with counts for both: "55 to 60k", "71 thousand down to 18". */
function factorsShared(first: Atom, second: Atom): [number, number] {
  const { amount, factor } = first
  if (second.factor >= 1000 && factor === 1 && amount < 1000 && amount * second.factor <= second.amount * 20)
    return [amount * second.factor, second.amount]
  if (factor >= 1000 && second.factor === 1 && second.amount < 1000 && second.amount < amount / 20)
    return [amount, second.amount * factor]
  return [amount, second.amount]
}

/** Whether both may count the same thing. */
function isAlike(first: Atom, second: Atom): boolean {
  if (first.ordinal || second.ordinal) return false
  if (first.currency && second.currency) return first.currency === second.currency || first.currencyAssumed
  const kinds = [first.kind, second.kind]
  if (kinds.includes('bare')) return true
  return first.kind === second.kind && (first.kind !== 'duration' || first.unit === second.unit)
}

/** The word that opens a pair, right before the first number: "from", "between". */
function openerOf(tokens: readonly Token[], first: Atom): string {
  for (const back of [1, 2, 3]) {
    const word = tokens[first.from - back]?.folded ?? ''
    if (between.has(word) || fromWords.has(word)) return word
  }
  return ''
}

function isRatio(first: Atom, second: Atom, link: string): boolean {
  if (second.kind === 'money' || first.kind === 'money') return false
  if (link === ':') return true
  if (link === 'in') return first.amount === 1 && second.kind !== 'duration'
  if (link === 'per') return second.amount >= 10
  // "2 to 1" is a ratio; "1 to 3 weeks" is a range.
  return (
    link === 'to' &&
    second.amount === 1 &&
    first.amount > 1 &&
    second.kind === 'bare' &&
    first.kind === 'bare'
  )
}

/** "Twenty-four ninety-five", "twenty-five five", "ninety-eight point six". */
function isSpoken(first: Atom, second: Atom, link: string): boolean {
  const isPair =
    first.kind === 'bare' && first.wordy && second.wordy && first.factor === 1 && second.kind !== 'money'
  return (
    isPair && first.amount < 100 && second.amount < 100 && (link === '' ? first.amount > 9 : point.has(link))
  )
}

/** "31 per cent gaps to 14", "22 no-shows a week down to 6": words of what is counted may stand before the link. */
function shortened(linking: readonly Token[], first: Atom, second: Atom): string {
  const said = linking.flatMap(({ folded: word }, place) =>
    word === ',' && place === 0 && linking.length > 1 ? [] : [word],
  )
  if (said.length < 2 || !linking.every((token) => token.kind === 'word' || /[-→>]/.test(token.text)))
    return said.join(' ')
  const last = said.slice(-2).join(' ')
  if (changeTo.has(last)) return last
  const falls = first.amount > second.amount && second.kind === 'bare'
  return falls && said.length === 2 && said[1] === 'to' ? 'to' : said.join(' ')
}

function joinOf({ tokens, languages }: Reading, first: Atom, second: Atom): Join | null {
  const linking = tokens.slice(first.to, second.from)
  if (linking.length > 6 || tokens[first.from]?.line !== tokens[second.from]?.line) return null
  const link = shortened(linking, first, second)
  if (linking.length === 0) return null
  if (isRatio(first, second, link)) return 'ratio'
  if (!isAlike(first, second)) return null
  const [one, other] = factorsShared(first, second)
  const isSpaced = linking[0]?.spaceBefore ?? false
  const areBare = first.kind === 'bare' && second.kind === 'bare'
  if (link === '/' && areBare && !isSpaced) return 'share'
  if (changeTo.has(link)) return 'change'
  const opener = openerOf(tokens, first)
  if (and.has(link)) return between.has(opener) && one < other ? 'range' : null
  if (or.has(link) && link !== 'of') return one < other && other <= one * 2 + 1 ? 'range' : null
  if (link === '/') return first.kind === 'money' && one < other ? 'range' : null
  const areMoney = first.kind === 'money' && second.kind === 'money'
  const isForeign = (languages.size > 1 || areMoney) && foreignTo.has(link)
  if (!to.has(link) && !isForeign) return null
  const isDash = /^[-–—−]$/.test(link)
  if (one >= other) return isDash || one === other ? null : 'change'
  // What grows "from … to …" has changed; pay and lengths of time "from … to …" are ranges.
  const grows = fromWords.has(opener) && !isDash && first.kind !== 'money' && second.kind !== 'money'
  return grows && second.kind !== 'duration' ? 'change' : 'range'
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
    approximate: first.approximate || second.approximate,
    per: second.per ?? first.per,
    currency: second.currency ?? first.currency,
    currencyAssumed: second.currency === null ? first.currencyAssumed : second.currencyAssumed,
    factor: Math.max(first.factor, second.factor),
  }
  if (join === 'decimals') return { ...common, amount: one + other / (other < 10 ? 10 : 100) }
  if (join === 'ratio') {
    const isRate = second.amount >= 100 && first.amount < second.amount
    const unit = isRate ? `per ${second.amount} ${second.unit}`.trim() : second.unit
    return { ...common, kind: 'ratio', unit, amount: isRate ? one : Math.max(one, other) }
  }
  return {
    ...common,
    amount: one,
    upTo: other,
    change: join === 'change',
    kind: join === 'share' ? 'ratio' : common.kind,
  }
}

function folded(atoms: readonly Atom[], joinOf: (first: Atom, second: Atom) => Join | null): Atom[] {
  const made: Atom[] = []
  for (const atom of atoms) {
    const last = made.at(-1)
    const join = last && last.upTo === null ? joinOf(last, atom) : null
    if (last && join) made[made.length - 1] = joined(last, atom, join)
    else made.push(atom)
  }
  return made
}

/** Numbers spoken in two parts, then ranges, changes and ratios, made of what stands side by side. */
export function joinedAtoms(reading: Reading, atoms: readonly Atom[]): Atom[] {
  const spoken = folded(atoms, (first, second) => {
    const link = reading.tokens.slice(first.to, second.from).map((token) => token.folded)
    return isSpoken(first, second, link.join(' ')) ? 'decimals' : null
  })
  // Only the whole range is known to be money: "42,000 to 48,000 gross per month" after "KES".
  return folded(spoken, (first, second) => joinOf(reading, first, second)).map((atom) => {
    const per =
      atom.upTo !== null && atom.currency && !atom.per ? periodAfter(reading.tokens, atom.to, true) : null
    return per ? { ...atom, per: per.value, to: per.to } : atom
  })
}
