import type { Token } from '../document/token.ts'
import type { Amount, AmountContext, Atom, Reading } from './amount.ts'
import { atomAt } from './atom.ts'
import { groupMarkOf } from './digits.ts'
import { joinedAtoms } from './join.ts'
import { payPeriodNamed } from './period.ts'
import { languagesOf, wordSet, words } from './vocabulary.ts'
import { withYearSalaries } from './year-salaries.ts'

function amountOf(atom: Atom, tokens: readonly Token[]): Amount {
  const { factor: _factor, currency, ...told } = atom
  return {
    ...told,
    period: payPeriodNamed(atom.per),
    unit: currency === null ? atom.unit : [currency, atom.per].filter(Boolean).join('/'),
    start: tokens[atom.from]?.start ?? 0,
    end: tokens[atom.to - 1]?.end ?? 0,
  }
}

/** "1:3" is one token: a ratio, unless it may be a time of day. */
function ratioIn(tokens: readonly Token[], place: number): Atom | null {
  const match = /^(\d{1,2}):(\d{1,3})$/.exec(tokens[place]?.text ?? '')
  const [one, other] = [Number(match?.[1]), Number(match?.[2])]
  const beside = tokens.slice(Math.max(0, place - 3), place + 4)
  const mayBeTime = match?.[2]?.length === 2 && !beside.some((token) => ratioWords.has(token.folded))
  if (!match || mayBeTime) return null
  return { ...blank, from: place, to: place + 1, amount: Math.max(one, other), kind: 'ratio' }
}

const ratioWords = wordSet(words.ratioWords)

const blank: Omit<Atom, 'from' | 'to' | 'amount'> = {
  upTo: null,
  change: false,
  kind: 'bare',
  unit: '',
  per: null,
  scaled: false,
  wordy: false,
  ordinal: false,
  approximate: false,
  perYearSalaries: null,
  currencyAssumed: false,
  currency: null,
  factor: 1,
}

/**
 * Every number of a line or a document that counts or measures something, in order and apart: money, shares, lengths
 * of time, things counted, ratios, ranges and changes, and bare numbers. What is part of a link, an address or a name
 * (`GL2`, `p.10`) is none, nor are telephone numbers, days in digits and times with a colon; whether a bare number is
 * a year, a room or a mark is for the reader to judge. Linear in the number of tokens.
 */
export function recogniseAmounts(tokens: readonly Token[], context: AmountContext = {}): Amount[] {
  const reading: Reading = {
    tokens,
    context,
    languages: languagesOf(tokens.map((token) => token.folded)),
    groupMark: groupMarkOf(tokens),
  }
  const atoms: Atom[] = []
  for (let place = 0; place < tokens.length; ) {
    const ratio = ratioIn(tokens, place)
    const { atom, to } = ratio ? { atom: ratio, to: place + 1 } : atomAt(reading, place)
    if (atom) atoms.push(atom)
    place = to
  }
  return withYearSalaries(tokens, joinedAtoms(reading, atoms)).map((atom) => amountOf(atom, tokens))
}
