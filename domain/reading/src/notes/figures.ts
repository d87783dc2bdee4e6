import type { PlainDate } from '@roundtwo/model'
import {
  type Amount,
  classify,
  clusterOf,
  probabilitiesOf,
  recogniseAmounts,
  recogniseDates,
  type Token,
} from '@roundtwo/text'
import { usualPeriod } from '../posting/pay-habits.ts'
import { type FigureFacts, payInFull, statedAs } from './figure-facts.ts'
import type { Chances } from './kinds.ts'
import type { NoteLine } from './line-features.ts'
import type { NoteModels } from './models.ts'
import type { NotesInput } from './notes-input.ts'

/** What a number on a note line is. `better` is the true value beside one that was said wrongly. */
export const figureRoles = [
  'none',
  'fact',
  'other',
  'pay expected',
  'pay present',
  'pay offered',
  'notice',
  'start date',
  'better',
] as const
export type FigureRole = (typeof figureRoles)[number]

/** What a number that is no pay counts, where it has no unit of its own. */
export const figureMeasures = [
  'count',
  '%',
  'money',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'minutes',
] as const

/** A number or a date that may be a figure. */
export interface FigureCandidate {
  /** Tokens of its line; `to` is the first one after. */
  from: number
  to: number
  amount: Amount | null
  /** ISO 8601, of a day or of a month. */
  date: string | null
}

export interface NoteFigure {
  subject: string
  amount: number | string
  upTo: number | null
  unit: string
  change?: boolean
}

export interface FoundFigure {
  figure: NoteFigure
  role: FigureRole
  by: 'me' | 'them'
  /** That role and subject are right. */
  probability: number
  /** The words it stands in. */
  text: string
  /** The true value where the one said was wrong. */
  better?: number | string
}

const placesOf = (tokens: readonly Token[], start: number, end: number) => ({
  from: tokens.findIndex((token) => token.start >= start),
  to: tokens.findLastIndex((token) => token.end <= end) + 1,
})

/** Days and months on a line, as far as they are told. */
function datesOn(line: NoteLine, interviewedOn: PlainDate, currency: string): FigureCandidate[] {
  const dayFirst = currency === '$' ? undefined : currency !== 'USD'
  return recogniseDates(line.tokens, { reference: interviewedOn, dayFirst }).flatMap((mention) => {
    const { date, kind, stated } = mention
    if (date === null || kind === 'week' || kind === 'span' || !(stated.month || stated.day)) return []
    return [
      {
        ...placesOf(line.tokens, mention.start, mention.end),
        amount: null,
        date: stated.day ? date : date.slice(0, 7),
      },
    ]
  })
}

/** Every number and date on a line that may be a figure, in order. */
export function figureCandidates(line: NoteLine, facts: FigureFacts, input: NotesInput): FigureCandidate[] {
  const dates = datesOn(line, input.interviewedOn, facts.pay.currency)
  const isDated = ({ from, to }: Amount) => dates.some((date) => from < date.to && to > date.from)
  const amounts = recogniseAmounts(line.tokens, { currency: facts.pay.currency })
    .filter((amount) => !amount.ordinal && !isDated(amount))
    .map((amount): FigureCandidate => ({ from: amount.from, to: amount.to, amount, date: null }))
  return [...amounts, ...dates].sort((left, right) => left.from - right.from)
}

const clauseSigns = new Set('. ; : | , ( ) → ? !'.split(' '))

/** The words around, near ones with their distance; `side` is what stands there. */
function wordFeatures(line: NoteLine, candidates: readonly FigureCandidate[], at: number): string[] {
  const { from = 0, to = 0 } = candidates[at] ?? {}
  const before = candidates[at - 1]?.to ?? 0
  const after = candidates[at + 1]?.from ?? line.words.length
  const { words, tokens } = line
  const features: string[] = []
  const add = (name: string, place: number) => {
    const word = words[place]
    if (word === undefined) return
    features.push(`${name} ${word}`)
    const fine = clusterOf(word, 'fine')
    if (fine !== null) features.push(`${name} fine ${fine}`)
  }
  for (const step of [1, 2, 3, 4]) {
    add(step > 2 ? 'before' : `before ${step}`, from - step)
    add(step > 2 ? 'after' : `after ${step}`, to + step - 1)
    add('near', from - step)
    add('near', to + step - 1)
  }
  features.push(
    `before pair ${words[from - 2]} ${words[from - 1]}`,
    `after pair ${words[to]} ${words[to + 1]}`,
  )
  features.push(`between ${words[from - 1]} ${words[to]}`)
  let clause = from
  while (clause > 0 && !clauseSigns.has(words[clause - 1] ?? '')) clause -= 1
  for (
    let place = clause;
    place < words.length && (place < to || !clauseSigns.has(words[place] ?? ''));
    place += 1
  )
    if (place < from || place >= to) features.push(`clause ${words[place]}`)
  for (const word of words.slice(before, from)) features.push(`since last ${word}`)
  for (const word of words.slice(to, after)) features.push(`until next ${word}`)
  words.forEach((word, place) => {
    if (tokens[place]?.kind === 'word')
      features.push(`line ${word}`, place < from ? `earlier ${word}` : `later ${word}`)
  })
  return features
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
    ...(amount.period ? [`period ${amount.period}`, `kind ${amount.kind} by time`] : []),
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
  const chanceFeatures = kinds.flatMap((kind, at) => [`line ${kind} ${step(chances[at] ?? 0)}`])
  const before = lines[index - 1]
  const around = wordFeatures(line, candidates, place)
  const isLike = own.find((feature) => feature.startsWith('like pay'))
  return [
    ...own,
    ...around,
    ...around
      .filter((feature) => /^(?:before|after|near) /.test(feature))
      .map((feature) => `${form}: ${feature}`),
    ...(isLike
      ? around
          .filter((feature) => /^(?:since|until|clause)/.test(feature))
          .map((feature) => `like pay: ${feature}`)
      : []),
    ...line.words.map((word) => `${isLike ? 'like pay' : form}: line ${word}`),
    ...chanceFeatures,
    ...chanceFeatures.map((feature) => `${form}, ${feature}`),
    `number ${Math.min(3, place)} of ${Math.min(4, candidates.length)}`,
    ...(candidate.from <= 1
      ? [
          'opens the line',
          `opens the line, ${form}`,
          ...own
            .filter((feature) => /^deci|^digits/.test(feature))
            .map((feature) => `opens the line, ${feature}`),
        ]
      : []),
    ...(candidate.to >= line.words.length - 1 ? ['ends the line'] : []),
    ...(before?.words.slice(0, 16).map((word) => `line before ${word}`) ?? []),
    ...(line.words.length < 7
      ? ['short line', ...(before?.words.map((word) => `short after ${word}`) ?? [])]
      : []),
  ]
}

/** Features by which a bare number's measure and its speaker are told; the role that was chosen is one of them. */
export const detailFeatures = (features: readonly string[], role: FigureRole): string[] => [
  `role ${role}`,
  ...features,
]

const isPay = (role: FigureRole): boolean => role.startsWith('pay')

/** "Pay expected", "notice"; of others what is counted, or the nearest word before that could name it. */
function subjectOf(role: FigureRole, line: NoteLine, { from, amount }: FigureCandidate): string {
  if (role !== 'other' && role !== 'fact' && role !== 'better') return role
  const isNamed = amount?.kind === 'count'
  const noun = line.tokens
    .slice(0, from)
    .findLast(
      (token, place) =>
        token.kind === 'word' && token.folded.length > 3 && line.words[place] === token.folded,
    )
  return `other: ${isNamed ? amount.unit : (noun?.folded ?? line.tokens.find((token) => token.kind === 'word')?.folded ?? '')}`
}

/** Amounts of pay in full, with the currency and the period that posting or size imply. */
function payFigure(role: FigureRole, amount: Amount, { pay }: FigureFacts): NoteFigure {
  const isFull = amount.scaled || (amount.period !== null && amount.period !== pay.period)
  const full = (value: number) => (isFull ? value : payInFull(value, pay))
  const [low, high] = [full(amount.amount), amount.upTo === null ? null : full(amount.upTo)]
  const own = amount.kind === 'money' ? amount.unit.split('/') : []
  const currency = own[0] !== undefined && !amount.currencyAssumed ? own[0] : pay.currency || (own[0] ?? '')
  const period = amount.period ?? own[1] ?? (pay.period || usualPeriod(high ?? low, currency))
  return { subject: role, amount: low, upTo: high, unit: `${currency}/${period}` }
}

/** The statement of the same number elsewhere that can lend its unit: of both ends rather than of one. */
function knownLike(amount: Amount, facts: FigureFacts): { amount: Amount; scale: number } | null {
  const known = statedAs(facts, amount.amount).map(({ stated, scale }) => ({ amount: stated.amount, scale }))
  const isWhole = ({ amount: other }: { amount: Amount }) => (other.upTo === null) === (amount.upTo === null)
  return known.find((each) => each.scale === 1 && isWhole(each)) ?? known.find(isWhole) ?? known[0] ?? null
}

/** Other numbers in full, with their unit. */
function otherFigure(subject: string, amount: Amount, measure: string, facts: FigureFacts): NoteFigure {
  const known = knownLike(amount, facts)
  const isBare = amount.kind === 'bare' || amount.unit === 'm'
  const isKnown =
    isBare &&
    known !== null &&
    known.amount.kind !== 'bare' &&
    known.amount.kind !== 'ratio' &&
    (amount.upTo !== null || amount.amount >= 10)
  const told = !isBare ? amount.kind : isKnown ? known.amount.kind : measure
  const isMoney = told === 'money'
  const millions = isMoney && amount.unit === 'm' ? 1e6 : 1
  const scale = isMoney && !amount.scaled && millions === 1 ? (known?.scale ?? 1) : millions
  const written =
    amount.kind === 'money' && !amount.currencyAssumed
      ? amount.unit
      : isKnown && isMoney && !known.amount.currencyAssumed
        ? known.amount.unit
        : facts.pay.currency
  const bare = isKnown
    ? known.amount.unit
    : told === 'count' || told === 'ratio'
      ? amount.unit === 'm'
        ? ''
        : amount.unit
      : told
  const unit = isMoney ? (written.split('/')[0] ?? '') : isBare ? bare : amount.unit
  const period = amount.period ?? (isKnown ? known.amount.period : null)
  return {
    subject,
    amount: amount.amount * scale,
    upTo: amount.upTo === null ? null : amount.upTo * scale,
    unit: period === null ? unit : `${unit}/${period}`,
    ...(amount.change ? { change: true } : {}),
  }
}

function figureOf(
  role: FigureRole,
  line: NoteLine,
  candidate: FigureCandidate,
  measure: string,
  facts: FigureFacts,
): NoteFigure {
  const subject = subjectOf(role, line, candidate)
  if (candidate.amount === null) return { subject, amount: candidate.date ?? '', upTo: null, unit: 'date' }
  if (isPay(role)) return payFigure(role, candidate.amount, facts)
  return otherFigure(subject, candidate.amount, measure, facts)
}

/** The figures on a line: those numbers that bind or tell, with what they are of. */
export function figuresOn(
  lines: readonly NoteLine[],
  index: number,
  chances: Chances,
  input: NotesInput,
  facts: FigureFacts,
  models: NoteModels,
): FoundFigure[] {
  const line = lines[index]
  if (!line) return []
  const candidates = figureCandidates(line, facts, input)
  const found = candidates.flatMap((candidate, place): FoundFigure[] => {
    const features = figureFeatures(
      lines,
      index,
      candidates,
      place,
      chances,
      models.kindsInContext.labels,
      facts,
    )
    const role = roleOf(models, features)
    if (role === null) return []
    const detail = detailFeatures(features, role.name)
    const measure = classify(models.figureMeasure, detail).label
    const by = classify(models.figureBy, detail).label === 'them' ? 'them' : 'me'
    const [first, last] = [line.tokens[candidate.from], line.tokens[candidate.to - 1]]
    const text = first && last ? line.text.slice(first.start, last.end) : ''
    return [
      {
        figure: figureOf(role.name, line, candidate, measure, facts),
        role: role.name,
        by,
        probability: role.probability,
        text,
      },
    ]
  })
  return corrected(found)
}

/** The likeliest role of a candidate that is thought to be one; null when it is none. */
function roleOf(
  models: NoteModels,
  features: readonly string[],
): { name: FigureRole; probability: number } | null {
  const chances = probabilitiesOf(models.figure, features)
  const chanceOf = (role: FigureRole) => chances[models.figure.labels.indexOf(role)] ?? 0
  if (chanceOf('none') > 1 - models.figureTake) return null
  const name = figureRoles
    .filter((role) => role !== 'none')
    .reduce((best, role) => (chanceOf(role) > chanceOf(best) ? role : best), 'fact' as FigureRole)
  return { name, probability: chanceOf(name) }
}

/** A true value is told of the figure said wrongly before it, or after it; alone it is the figure. */
function corrected(found: readonly FoundFigure[]): FoundFigure[] {
  const better = found.find(({ role }) => role === 'better')
  const said = found.filter(({ role }) => role !== 'better')
  const wrong = better && (said.findLast(({ role }) => role !== 'fact') ?? said[0])
  if (!better) return said
  if (!wrong) return [{ ...better, role: 'other' }]
  return said.map((each) => (each === wrong ? { ...each, better: better.figure.amount } : each))
}
