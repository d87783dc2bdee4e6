import { type Amount, clusterOf } from '@roundtwo/text'
import { held, inSteps, named, templates } from '../features.ts'
import type { FigureCandidate, FigureRole } from './figure-candidates.ts'
import { type FigureFacts, payInFull, statedAs } from './figure-facts.ts'
import type { Chances } from './kinds.ts'
import type { NoteLine } from './line-features.ts'
import { noteKinds } from './models.ts'

const clauseSigns = new Set('. ; : | , ( ) → ? !'.split(' '))

/** So far around a number its line is looked at. */
const reach = 40

const ofNear = templates('{side} {word}|near {word}|{grouped}?{side} fine {fine}|{grouped}?near fine {fine}')

/** A word at a side of a number, by itself and by its kin. */
function nearFeatures(side: string, word: string | undefined): string[] {
  const fine = word === undefined ? null : clusterOf(word, 'fine')
  return word === undefined ? [] : ofNear({ side, word, fine, grouped: fine !== null })
}

/** The words around, near ones with their distance, in groups that some features are joined with. */
function wordsAround({ words, tokens }: NoteLine, candidates: readonly FigureCandidate[], at: number) {
  const { from = 0, to = 0 } = candidates[at] ?? {}
  const [first, last] = [Math.max(0, from - reach), Math.min(words.length, to + reach)]
  const clauseStart = words.slice(0, from).findLastIndex((word) => clauseSigns.has(word)) + 1
  const clauseEnd = words.findIndex((word, place) => place >= to && place < last && clauseSigns.has(word))
  const near = [1, 2, 3, 4].flatMap((step) => [
    ...nearFeatures(step > 2 ? 'before' : `before ${step}`, words[from - step]),
    ...nearFeatures(step > 2 ? 'after' : `after ${step}`, words[to + step - 1]),
  ])
  const pairs = [`before pair ${words[from - 2]} ${words[from - 1]}`, `after pair ${words[to]} ${words[to + 1]}`]
  const clause = [
    ...named('clause', words.slice(Math.max(first, clauseStart), from)),
    ...named('clause', words.slice(to, clauseEnd < 0 ? last : clauseEnd)),
    ...named('since last', words.slice(Math.max(first, candidates[at - 1]?.to ?? 0), from)),
    ...named('until next', words.slice(to, Math.min(last, candidates[at + 1]?.from ?? last))),
  ]
  const line = words.slice(first, last).flatMap((word, step) => {
    if (tokens[first + step]?.kind !== 'word') return []
    return [`line ${word}`, first + step < from ? `earlier ${word}` : `later ${word}`]
  })
  const between = `between ${words[from - 1]} ${words[to]}`
  return { near: [...near, ...pairs], clause, all: [...near, ...pairs, between, ...clause, ...line] }
}

/** How a number is like the pay that is posted. */
function likePay(value: number, { pay }: FigureFacts) {
  if (pay.middle === null) return { like: 'no pay posted' }
  const full = payInFull(value, pay)
  const share = full / pay.middle
  if (share <= 0.5 || share >= 1.8) return { like: 'unlike pay' }
  const isEnd = full === pay.low || full === pay.high
  return { like: `like pay ${Math.round(share * 5)}`, within: full >= pay.low && full <= pay.high, isEnd }
}

const ofNumber = templates(`kind {kind}|unit {unit}|kind {kind} digits {digits}|digits {digits}|{timed}?period {per}
  |{timed}?kind {kind} by time|{scaled}?scaled|{wordy}?wordy|{range}?{form}|{decimals}?decimals|{year}?like a year
  |{small}?number {said}|{like}|{within}?within pay posted|{isEnd}?pay posted`)

/** Unit, size, form, and where else the number stands. */
function numberFeatures(amount: Amount, index: number, facts: FigureFacts): string[] {
  const { amount: said, upTo, kind, per, scaled, wordy } = amount
  const value = Math.max(said, upTo ?? said)
  const isWhole = Number.isInteger(value)
  const stated = statedAs(facts, said)
  return [
    ...ofNumber({
      ...{ kind, unit: amount.unit.split('/')[0], said, per, timed: per !== null, scaled, wordy },
      ...{ range: upTo !== null, form: amount.change ? 'change' : 'range', small: said === 0 || said === 1 },
      digits: value >= 1e5 ? 'vast' : Math.floor(Math.log10(Math.max(1, value))),
      ...{ decimals: !isWhole, year: isWhole && value >= 1900 && value < 2100 },
      ...likePay(value, facts),
    }),
    ...stated.map(({ source }) => `in ${source}`),
    ...stated.map(({ source, amount: known }) => `in ${source} as ${known.kind}`),
    ...stated.map(({ amount: known }) => `known as ${known.kind === 'duration' ? known.unit : known.kind}`),
    ...held({
      'not known': stated.length === 0,
      'on another line': facts.written.some((written, at) => at !== index && written.has(String(said))),
    }),
  ]
}

const isOfSize = (feature: string): boolean => /^(?:kind|decimals|digits)/.test(feature)

/** What a candidate is judged by; `chances` are those of its line's kinds. */
export function figureFeatures(
  lines: readonly NoteLine[],
  index: number,
  candidates: readonly FigureCandidate[],
  place: number,
  chances: Chances,
  facts: FigureFacts,
): string[] {
  const [line, candidate] = [lines[index], candidates[place]]
  if (!line || !candidate) return []
  const { amount, date, from, to } = candidate
  const own = amount ? numberFeatures(amount, index, facts) : ['date', date?.length === 7 ? 'month' : 'day']
  const form = own[0] ?? ''
  const before = lines[index - 1]?.words.slice(0, reach) ?? []
  const words = line.words.slice(Math.max(0, from - reach), to + reach)
  const around = wordsAround(line, candidates, place)
  const isLikePay = own.some((feature) => feature.startsWith('like pay'))
  const kinds = noteKinds.map((kind, at) => `line ${kind} ${inSteps(chances[at] ?? 0, 6)}`)
  return [
    ...own,
    ...around.all,
    ...named(`${form}:`, around.near),
    ...(isLikePay ? named('like pay:', around.clause) : []),
    ...named(`${isLikePay ? 'like pay' : form}: line`, words),
    ...kinds,
    ...named(`${form}:`, kinds),
    `number ${Math.min(3, place)} of ${Math.min(4, candidates.length)}`,
    ...held({ 'opens the line': from <= 1 }),
    ...(from > 1 ? [] : named('opens the line:', own.filter(isOfSize))),
    ...held({ 'ends the line': to >= line.words.length - 1 }),
    ...named('line before', before.slice(0, 16)),
    ...(line.words.length < 7 ? ['short line', ...named('short after', before)] : []),
  ]
}

/** Features by which a bare number's measure and its speaker are told; the role that was chosen is one of them. */
export const detailFeatures = (features: readonly string[], role: FigureRole): string[] => [`role ${role}`, ...features]
