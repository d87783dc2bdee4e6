import { entryKinds } from '@roundtwo/model'
import { type Amount, type Chances, classify, probabilitiesOf, recogniseAmounts, recogniseDates } from '@roundtwo/text'
import { held, inSteps, named, templates } from '../features.ts'
import { usualPeriod } from '../posting/pay.ts'
import { counted, type FigureFacts, payInFull, statedAs } from './figure-facts.ts'
import type { NoteLine } from './note-lines.ts'
import wordsOf from './note-words.json' with { type: 'json' }
import { type FigureModels, type FigureRole, type FoundFigure, figureRoles } from './notes.ts'

/** A number or a date that may be a figure. */
export interface FigureCandidate {
  /** Tokens of its line; `to` is the first one after. */
  from: number
  to: number
  amount: Amount | null
  /** ISO 8601, of a day or of a month. */
  date: string | null
}

/** Days and months on a line, as far as they are told. */
function datesOn({ tokens }: NoteLine, { interviewedOn, pay: { currency } }: FigureFacts): FigureCandidate[] {
  const dayFirst = currency === '$' ? undefined : currency !== 'USD'
  let reached = 0
  const mentions = recogniseDates(tokens, { reference: interviewedOn, dayFirst })
  return mentions.flatMap(({ start, end, date, kind, stated }) => {
    const from = tokens.findIndex((token) => token.start === start)
    const to = tokens.findIndex((token) => token.end === end) + 1
    const isTold = kind !== 'week' && kind !== 'span' && (stated.month || stated.day)
    if (date === null || !isTold || from < reached || to === 0) return []
    reached = to
    return { from, to, amount: null, date: stated.day ? date : date.slice(0, 7) }
  })
}

/** Every number and date on a line that may be a figure, in order; a line with more than 24 is a table, and no note. */
export function figureCandidates(line: NoteLine, facts: FigureFacts): FigureCandidate[] {
  const dates = datesOn(line, facts)
  const amounts = recogniseAmounts(line.tokens, { currency: facts.pay.currency })
    .filter(({ ordinal, from, to }) => !ordinal && !dates.some((date) => date.from < to && from < date.to))
    .map((amount): FigureCandidate => ({ from: amount.from, to: amount.to, amount, date: null }))
  return [...amounts, ...dates].sort((left, right) => left.from - right.from).slice(0, 24)
}

const clauseSigns = new Set('. ; : | , ( ) → ? !'.split(' '))

/** So many words around a number are looked at. */
const reach = 40

/** The words around, near ones with their distance; those of its clause, and up to the numbers beside. */
function wordsAround({ words, tokens }: NoteLine, candidates: readonly FigureCandidate[], at: number) {
  const { from = 0, to = 0 } = candidates[at] ?? {}
  const [first, last] = [Math.max(0, from - reach), Math.min(words.length, to + reach)]
  const clauseStart = words.slice(0, from).findLastIndex((word) => clauseSigns.has(word)) + 1
  const clauseEnd = words.findIndex((word, place) => place >= to && place < last && clauseSigns.has(word))
  const near = [1, 2, 3, 4].flatMap((step) => {
    const far = step > 2 ? '' : ` ${step}`
    const beside = { before: words[from - step], after: words[to + step - 1] }
    return Object.entries(beside).flatMap(([side, word]) => (word === undefined ? [] : `${side}${far} ${word}`))
  })
  const clause = [
    ...named('clause', words.slice(Math.max(first, clauseStart), from)),
    ...named('clause', words.slice(to, clauseEnd < 0 ? last : clauseEnd)),
    ...named('since last', words.slice(Math.max(first, candidates[at - 1]?.to ?? 0), from)),
    ...named('until next', words.slice(to, Math.min(last, candidates[at + 1]?.from ?? last))),
  ]
  const onLine = words.slice(first, last).filter((_, step) => tokens[first + step]?.kind === 'word')
  return { clause, all: [...near, ...clause, ...named('line', onLine)] }
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
      ...{ kind, unit: counted(amount.unit), said, per, timed: per !== null, scaled, wordy },
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
  const { amount, date } = candidate
  const own = amount ? numberFeatures(amount, index, facts) : ['date', date?.length === 7 ? 'month' : 'day']
  const around = wordsAround(line, candidates, place)
  const isLikePay = own.some((feature) => feature.startsWith('like pay'))
  const kinds = entryKinds.map((kind, at) => `line ${kind} ${inSteps(chances[at] ?? 0, 6)}`)
  return [
    ...own,
    ...around.all,
    ...(isLikePay ? named('like pay:', around.clause) : []),
    ...kinds,
    ...named(`${own[0]}:`, kinds),
    `number ${Math.min(3, place)} of ${Math.min(4, candidates.length)}`,
  ]
}

/** Features by which a bare number's measure and its speaker are told; the role that was chosen is one of them. */
export const detailFeatures = (features: readonly string[], role: FigureRole): string[] => [`role ${role}`, ...features]

const isPay = (role: FigureRole): boolean => role.startsWith('pay')

/** Words before a number that do not name what it counts. */
const unnaming = new Set(wordsOf.unnaming.split(' '))

/** "Pay expected", "notice"; of others what is counted, or the nearest word before that could name it. */
function subjectOf(role: FigureRole, line: NoteLine, { from, amount }: FigureCandidate): string {
  if (role !== 'other' && role !== 'fact' && role !== 'better') return role
  if (amount?.kind === 'count' && amount.unit !== '') return `other: ${amount.unit}`
  const nouns = line.tokens.map(({ kind, folded }, place) => {
    const mayName = kind === 'word' && folded.length > 3 && line.words[place] === folded && !unnaming.has(folded)
    return mayName ? folded : ''
  })
  return `other: ${nouns.slice(0, from).findLast(Boolean) ?? nouns.find(Boolean) ?? ''}`
}

type Measured = Omit<FoundFigure['figure'], 'subject'>

/** Amounts of pay in full, with the currency and the period that posting or size imply. */
function payFigure({ amount, upTo, ...said }: Amount, { pay }: FigureFacts): Measured {
  const isFull = said.scaled || (said.per !== null && said.per !== pay.period)
  const inFull = (value: number) => (isFull ? value : payInFull(value, pay))
  const [low, high] = [inFull(amount), upTo === null ? null : inFull(upTo)]
  const own = said.kind === 'money' ? counted(said.unit) : ''
  const currency = (said.currencyAssumed ? pay.currency : own) || pay.currency || own
  const period = said.per ?? (pay.period || usualPeriod(high ?? low, currency))
  return { amount: low, upTo: high, unit: `${currency}/${period}` }
}

/** The statement of the same number elsewhere that can lend its unit, of both ends rather than of one. */
function knownLike({ amount, upTo }: Amount, facts: FigureFacts): ReturnType<typeof statedAs>[number] | undefined {
  // A small number stands anywhere.
  if (upTo === null && amount < 10) return undefined
  const alike = statedAs(facts, amount).filter((known) => (known.amount.upTo === null) === (upTo === null))
  return alike.find(({ scale }) => scale === 1) ?? alike[0]
}

const unitOf = ({ currencyAssumed, unit }: Amount, { pay }: FigureFacts): string =>
  currencyAssumed ? pay.currency : counted(unit)

/** What a number that is no pay counts, and by how much it was shortened. */
function unitMeant(amount: Amount, measure: string, like: ReturnType<typeof knownLike>, facts: FigureFacts) {
  // "4.2m" may be metres, months and millions.
  const isOpen = amount.kind === 'bare' || (amount.unit === 'm' && measure !== 'count')
  if (!isOpen) return { unit: unitOf(amount, facts), scale: 1 }
  if (like && like.amount.kind !== 'bare' && like.amount.kind !== 'ratio')
    return { unit: unitOf(like.amount, facts), scale: amount.scaled ? 1 : like.scale }
  if (measure === 'money') return { unit: facts.pay.currency, scale: amount.unit === 'm' ? 1e6 : 1 }
  return { unit: measure === 'count' ? '' : measure, scale: 1 }
}

/** Numbers that are no pay, with their unit. */
function otherFigure(said: Amount, measure: string, facts: FigureFacts): Measured {
  const like = knownLike(said, facts)
  const { unit, scale } = unitMeant(said, measure, like, facts)
  const per = said.per ?? like?.amount.per ?? null
  return {
    ...{ amount: said.amount * scale, upTo: said.upTo === null ? null : said.upTo * scale },
    unit: per === null ? unit : `${unit}/${per}`,
    ...(said.change ? { change: true } : {}),
  }
}

/** The likeliest role of a candidate that is thought to be one; pay is of one group. Null when it is none. */
function roleOf({ figure, figureTake }: FigureModels, features: readonly string[]) {
  const chances = probabilitiesOf(figure, features)
  const chanceOf = (role: FigureRole) => chances[figure.labels.indexOf(role)] ?? 0
  if (chanceOf('none') > 1 - figureTake) return null
  const payChance = figureRoles.filter(isPay).reduce((sum, role) => sum + chanceOf(role), 0)
  const groupChance = (role: FigureRole) => (isPay(role) ? payChance : chanceOf(role))
  const [role = 'other'] = figureRoles
    .filter((each) => each !== 'none')
    .sort((left, right) => groupChance(right) - groupChance(left) || chanceOf(right) - chanceOf(left))
  return { role, probability: chanceOf(role) }
}

/** A true value is told of the figure said wrongly before it, or after it; alone it is the figure. */
function corrected(found: readonly FoundFigure[], { pay }: FigureFacts): FoundFigure[] {
  const better = found.find(({ role }) => role === 'better')
  const said = found.filter(({ role }) => role !== 'better')
  if (!better) return said
  const wrong = said.findLast(({ role }) => role !== 'fact') ?? said[0]
  if (!wrong) return [{ ...better, role: 'other' }]
  const { amount } = better.figure
  const meant = isPay(wrong.role) && typeof amount === 'number' ? payInFull(amount, pay) : amount
  return said.map((each) => (each === wrong ? { ...each, better: meant } : each))
}

/** The figures on a line: those numbers that bind or tell, with what they are of. */
export function figuresOn(
  lines: readonly NoteLine[],
  index: number,
  chances: Chances,
  facts: FigureFacts,
  models: FigureModels,
): FoundFigure[] {
  const line = lines[index]
  const candidates = line ? figureCandidates(line, facts) : []
  const found = candidates.flatMap((candidate, place): FoundFigure[] => {
    const features = figureFeatures(lines, index, candidates, place, chances, facts)
    const judged = roleOf(models, features)
    if (!line || !judged) return []
    const { amount, date } = candidate
    const detail = detailFeatures(features, judged.role)
    const { label, probability } = classify(models.figureMeasure, detail)
    const numbers = (): Measured => {
      if (!amount) return { amount: date ?? '', upTo: null, unit: 'date' }
      if (isPay(judged.role)) return payFigure(amount, facts)
      return otherFigure(amount, probability >= 0.6 ? label : 'count', facts)
    }
    const by = classify(models.figureBy, detail).label === 'them' ? 'them' : 'me'
    return [{ figure: { subject: subjectOf(judged.role, line, candidate), ...numbers() }, ...judged, by }]
  })
  return corrected(found, facts)
}
