import type { Token } from '../document/token.ts'
import type { Amount, AmountContext, Atom } from './amount.ts'
import { atomAt } from './atom.ts'
import { joinedAtoms } from './join.ts'
import { payPeriodNamed } from './period.ts'
import { Reading } from './reading.ts'
import { withYearSalaries } from './year-salaries.ts'

/**
 * Every number of a line or a document that counts or measures something, in order and apart: money, shares, lengths
 * of time, things counted, ratios, ranges and changes, and bare numbers. What is part of a link, an address or a name
 * (`GL2`, `p.10`) is none, nor are telephone numbers, days in digits and times with a colon; whether a bare number is
 * a year, a room or a mark is for the reader to judge. Linear in the number of tokens.
 */
export function recogniseAmounts(tokens: readonly Token[], context: AmountContext = {}): Amount[] {
  const row = new Reading(tokens, context)
  const atoms: Atom[] = []
  for (let place = 0; place < tokens.length; ) {
    const { atom, to } = atomAt(row, place)
    if (atom) atoms.push(atom)
    place = to
  }
  return withYearSalaries(row, joinedAtoms(row, atoms)).map(({ factor: _factor, currency, ...told }) => ({
    ...told,
    period: payPeriodNamed(told.per),
    unit: currency === null ? told.unit : [currency, told.per].filter(Boolean).join('/'),
    start: tokens[told.from]?.start ?? 0,
    end: tokens[told.to - 1]?.end ?? 0,
  }))
}
