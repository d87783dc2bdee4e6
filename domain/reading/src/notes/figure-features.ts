import { type Amount, clusterOf } from '@roundtwo/text'
import type { FigureCandidate, FigureRole } from './figure-candidates.ts'
import { type FigureFacts, payInFull, statedAs } from './figure-facts.ts'
import type { Chances } from './kinds.ts'
import type { NoteLine } from './line-features.ts'

const clauseSigns = new Set('. ; : | , ( ) → ? !'.split(' '))

/** So far around a number its line is looked at. */
const reach = 40

/** The words around, near ones with their distance. */
function wordFeatures(line: NoteLine, candidates: readonly FigureCandidate[], at: number): string[] {
  const { words, tokens } = line
  const { from = 0, to = 0 } = candidates[at] ?? {}
  const [first, last] = [Math.max(0, from - reach), Math.min(words.length, to + reach)]
  const endsClause = (place: number) => place < first || place >= last || clauseSigns.has(words[place] ?? '')
  let [clause, clauseEnd] = [from, to]
  while (!endsClause(clause - 1)) clause -= 1
  while (!endsClause(clauseEnd)) clauseEnd += 1
  const named = (name: string, start: number, end: number) =>
    words.slice(start, end).map((word) => `${name} ${word}`)
  const near = [1, 2, 3, 4].flatMap((step) =>
    [
      { side: step > 2 ? 'before' : `before ${step}`, word: words[from - step] },
      { side: step > 2 ? 'after' : `after ${step}`, word: words[to + step - 1] },
    ].flatMap(({ side, word }) => {
      if (word === undefined) return []
      const fine = clusterOf(word, 'fine')
      const known = fine === null ? [] : [`${side} fine ${fine}`, `near fine ${fine}`]
      return [`${side} ${word}`, `near ${word}`, ...known]
    }),
  )
  return [
    ...near,
    `before pair ${words[from - 2]} ${words[from - 1]}`,
    `after pair ${words[to]} ${words[to + 1]}`,
    `between ${words[from - 1]} ${words[to]}`,
    ...named('clause', clause, from),
    ...named('clause', to, clauseEnd),
    ...named('since last', Math.max(first, candidates[at - 1]?.to ?? 0), from),
    ...named('until next', to, Math.min(last, candidates[at + 1]?.from ?? last)),
    ...words.slice(first, last).flatMap((word, step) => {
      if (tokens[first + step]?.kind !== 'word') return []
      return [`line ${word}`, first + step < from ? `earlier ${word}` : `later ${word}`]
    }),
  ]
}

const digitsOf = (value: number): string =>
  value >= 1e5 ? 'vast' : String(Math.floor(Math.log10(Math.max(1, value))))

/** Unit, size, form, and where else the number stands. */
function numberFeatures(amount: Amount, index: number, facts: FigureFacts): string[] {
  const { pay } = facts
  const value = amount.upTo === null ? amount.amount : Math.max(amount.amount, amount.upTo)
  const full = payInFull(value, pay)
  const share = pay.middle === null ? null : full / pay.middle
  const isLikePay = share !== null && share > 0.5 && share < 1.8
  const stated = statedAs(facts, amount.amount)
  const other = facts.written.findIndex((written, at) => at !== index && written.has(String(amount.amount)))
  return [
    `kind ${amount.kind}`,
    `unit ${amount.unit.split('/')[0]}`,
    `kind ${amount.kind} digits ${digitsOf(value)}`,
    `digits ${digitsOf(value)}`,
    ...(amount.per ? [`period ${amount.per}`, `kind ${amount.kind} by time`] : []),
    ...(amount.scaled ? ['scaled'] : []),
    ...(amount.wordy ? ['wordy'] : []),
    ...(amount.upTo === null ? [] : [amount.change ? 'change' : 'range']),
    ...(Number.isInteger(value) ? [] : ['decimals']),
    ...(Number.isInteger(value) && value >= 1900 && value < 2100 ? ['like a year'] : []),
    ...(amount.amount === 0 || amount.amount === 1 ? [`number ${amount.amount}`] : []),
    pay.middle === null ? 'no pay posted' : isLikePay ? `like pay ${Math.round(share * 5)}` : 'unlike pay',
    ...(isLikePay && full >= pay.low && full <= pay.high ? ['within pay posted'] : []),
    ...(isLikePay && (full === pay.low || full === pay.high) ? ['pay posted'] : []),
    ...stated.map(({ stated: { source } }) => `in ${source}`),
    ...stated.map(({ stated: { source, amount: known } }) => `in ${source} as ${known.kind}`),
    ...stated.map(
      ({ stated: { amount: known } }) => `known as ${known.kind === 'duration' ? known.unit : known.kind}`,
    ),
    ...(stated.length === 0 ? ['not known'] : []),
    ...(other >= 0 ? ['on another line'] : []),
  ]
}

const step = (chance: number): number => Math.min(5, Math.floor(chance * 6))

/** What a candidate is judged by; `kinds` are the names of `chances`. */
export function figureFeatures(
  lines: readonly NoteLine[],
  index: number,
  candidates: readonly FigureCandidate[],
  place: number,
  chances: Chances,
  kinds: readonly string[],
  facts: FigureFacts,
): string[] {
  const [line, candidate] = [lines[index], candidates[place]]
  if (!line || !candidate) return []
  const own = candidate.amount
    ? numberFeatures(candidate.amount, index, facts)
    : ['date', candidate.date?.length === 7 ? 'month' : 'day']
  const form = own[0] ?? ''
  const before = lines[index - 1]?.words.slice(0, reach) ?? []
  const words = line.words.slice(Math.max(0, candidate.from - reach), candidate.to + reach)
  const around = wordFeatures(line, candidates, place)
  const isLikePay = own.some((feature) => feature.startsWith('like pay'))
  const kindFeatures = kinds.map((kind, at) => `line ${kind} ${step(chances[at] ?? 0)}`)
  const joint = (name: string, features: readonly string[], wanted: RegExp) =>
    features.filter((feature) => wanted.test(feature)).map((feature) => `${name}: ${feature}`)
  return [
    ...own,
    ...around,
    ...joint(form, around, /^(?:before|after|near) /),
    ...(isLikePay ? joint('like pay', around, /^(?:since|until|clause)/) : []),
    ...words.map((word) => `${isLikePay ? 'like pay' : form}: line ${word}`),
    ...kindFeatures,
    ...joint(form, kindFeatures, /^line/),
    `number ${Math.min(3, place)} of ${Math.min(4, candidates.length)}`,
    ...(candidate.from <= 1
      ? ['opens the line', ...joint('opens the line', own, /^(?:kind|decimals|digits)/)]
      : []),
    ...(candidate.to >= line.words.length - 1 ? ['ends the line'] : []),
    ...before.slice(0, 16).map((word) => `line before ${word}`),
    ...(line.words.length < 7 ? ['short line', ...before.map((word) => `short after ${word}`)] : []),
  ]
}

/** Features by which a bare number's measure and its speaker are told; the role that was chosen is one of them. */
export const detailFeatures = (features: readonly string[], role: FigureRole): string[] => [
  `role ${role}`,
  ...features,
]
