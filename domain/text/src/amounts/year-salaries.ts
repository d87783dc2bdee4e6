import type { Atom } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import type { Reading } from './reading.ts'

const salaryWords = new Map(Object.entries(words.yearSalaryWords))

/** Whether an atom says how often a year pay comes: "14 salaries", "13th month", "x 14". */
function isSalaryCount(row: Reading, { from, to, amount, kind, ordinal }: Atom): boolean {
  if (amount < 12.5 || amount > 16) return false
  const next = [to, to + 1, to + 2]
  const isTimes = row.is(from - 1, 'times') && kind === 'bare'
  const isCounted = [to - 1, ...next].some((at) => row.is(at, 'yearSalaries'))
  const mayBeNumbered = ordinal || row.is(to, 'numbered')
  return isTimes || isCounted || (mayBeNumbered && next.some((at) => row.is(at, 'yearSalaryNouns')))
}

/** Numbers of salaries a year are taken out and told of the money they stand beside. */
export function withYearSalaries(row: Reading, atoms: readonly Atom[]): Atom[] {
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
