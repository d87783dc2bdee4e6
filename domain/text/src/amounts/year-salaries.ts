import type { Token } from '../document/token.ts'
import type { Atom } from './amount.ts'
import { wordSet, words } from './vocabulary.ts'

const salaryWords: Readonly<Record<string, number | undefined>> = words.yearSalaryWords
const salaries = wordSet(words.yearSalaries)
const nouns = wordSet(words.yearSalaryNouns)

const isCount = (amount: number): boolean => amount >= 12.5 && amount <= 16

/** How often a year an atom says that pay comes: "14 salaries", "13th month", "x 14". */
function saidBy(tokens: readonly Token[], atom: Atom): number | null {
  if (!isCount(atom.amount) || atom.currency !== null || atom.upTo !== null) return null
  const next = tokens.slice(atom.to, atom.to + 3).map((token) => token.folded)
  const last = tokens[atom.to - 1]?.folded ?? ''
  const before = tokens[atom.from - 1]?.folded ?? ''
  const isTimes = (before === 'x' || before === '×') && atom.kind === 'bare'
  const isCounted = salaries.has(last) || next.some((word) => salaries.has(word))
  const mayBeNumbered = atom.ordinal || ['.', 'e', 'eme'].includes(next[0] ?? '')
  const isNumbered = mayBeNumbered && next.some((word) => nouns.has(word))
  return isTimes || isCounted || isNumbered ? atom.amount : null
}

/** Numbers of salaries a year are taken out and told of the money they stand beside. */
export function withYearSalaries(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
  const said = atoms.map((atom) => saidBy(tokens, atom))
  const inWords = tokens.flatMap((token, place) => {
    const count = salaryWords[token.folded]
    const isSaid =
      count !== undefined && (token.folded.length > 10 || nouns.has(tokens[place + 1]?.folded ?? ''))
    return isSaid ? [{ place, count }] : []
  })
  const counts = [
    ...inWords,
    ...atoms.flatMap((atom, at) => (said[at] == null ? [] : [{ place: atom.from, count: said[at] }])),
  ]
  if (counts.length === 0) return [...atoms]
  const kept = atoms.filter((_, at) => said[at] == null)
  for (const { place, count } of counts) {
    const money = kept.filter((atom) => atom.currency !== null && Math.abs(atom.from - place) < 30)
    const nearest = money.sort((left, right) => Math.abs(left.from - place) - Math.abs(right.from - place))[0]
    const at = nearest ? kept.indexOf(nearest) : -1
    if (nearest) kept[at] = { ...nearest, perYearSalaries: count }
  }
  return kept
}
