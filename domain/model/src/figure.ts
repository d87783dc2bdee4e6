import type { Figure } from './ledger.ts'

/** Different names of one thing; the first is what it is called. Whole subjects, in the form `plainWords` gives. */
const namesOf: Readonly<Record<string, string>> = {
  notice: 'notice|notice period|period of notice|notice required|my notice|resignation period',
  'pay expectation': `pay expectation|salary expectation|expected salary|expected pay|desired salary|desired pay|
    target salary|salary wanted|pay wanted|asking salary|salary ask|pay ask|wage expectation|
    expected wage|salary requirement|pay requirement|expected compensation|compensation expectation|
    expected ctc|expectation|day rate|daily rate|hourly rate|expected rate`,
  'current pay': `current pay|current salary|present salary|salary now|pay now|current wage|current compensation|
    current ctc|current package|last salary|previous salary`,
  'pay budget': `pay budget|salary budget|budget for role|budget for post|budget for position|pay offered|
    salary offered|offered salary|offered pay|salary range|pay range|pay band|salary band`,
  'team size': `team size|team|size of team|team member|people in team|people led|people managed|people supervised|
    direct report|people reporting to me|staff managed|staff supervised|team led|team managed|
    person team`,
  'company size': 'company size|employee|headcount|company headcount|people in company|number of employee|workforce',
  experience: 'experience|year of experience|work experience|professional experience|total experience|year experience',
  holiday: 'holiday|annual leave|vacation|paid leave|leave|holiday allowance|vacation day|day off',
}

const canonical = new Map(
  Object.entries(namesOf).flatMap(([name, others]) => others.split('|').map((other) => [other.trim(), name])),
)

const lowerBound = /\b(?:at least|more than|over|above|minimum|min|no less than|upwards? of)\b/g
const upperBound = /\b(?:at most|up to|less than|under|below|maximum|max|no more than)\b/g
const loosely = /\b(?:about|around|roughly|approximately|approx|circa|nearly|almost|some)\b/g
const fillers = new Set(['the', 'a', 'an', 'my', 'our', 'their', 'your', 'of', 'number', 'count', 'total', 'in', 'for'])

const singular = (word: string): string => {
  if (word.length <= 3 || /(?:ss|us|is|series)$/.test(word)) return word
  if (word === 'people') return word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}

const plainWords = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}%]+(?:['’+#-][\p{L}\p{N}+#]+)*/gu) ?? []).map(singular)

interface Subject {
  /** The words that tell it, in order of the alphabet; empty when nothing does. */
  key: string
  bound: 'least' | 'most' | 'about' | null
}

/** A subject may end in how its number is meant: "tickets, at least". */
const subjectOf = (words: string): Subject => {
  const lower = words.toLowerCase()
  const bare = lower.replace(lowerBound, ' ').replace(upperBound, ' ').replace(loosely, ' ')
  const bound =
    bare === lower ? null : lower.search(lowerBound) >= 0 ? 'least' : lower.search(upperBound) >= 0 ? 'most' : 'about'
  const plain = plainWords(bare)
  const kept = plain.filter((word) => !fillers.has(word))
  const name = canonical.get(plain.join(' ')) ?? canonical.get(kept.join(' '))
  return { key: name ?? kept.toSorted().join(' '), bound }
}

/** Days; months and years are those of the Gregorian calendar's mean. */
const dayLengths: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  min: 1 / 1440,
  hour: 1 / 24,
  hr: 1 / 24,
  day: 1,
  'calendar day': 1,
  'working day': 7 / 5,
  'business day': 7 / 5,
  week: 7,
  wk: 7,
  fortnight: 14,
  month: 365.2425 / 12,
  mth: 365.2425 / 12,
  quarter: 365.2425 / 4,
  year: 365.2425,
  yr: 365.2425,
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
}

const signs: Readonly<Record<string, string>> = {
  '£': 'gbp',
  '€': 'eur',
  '₹': 'inr',
  $: '$',
  euro: 'eur',
  pound: 'gbp',
}
const people = new Set(
  'people person engineer developer designer nurse analyst report direct-report staff member colleague employee worker'.split(
    ' ',
  ),
)
const periods: Readonly<Record<string, string>> = {
  pa: 'year',
  annum: 'year',
  yr: 'year',
  yearly: 'year',
  annually: 'year',
  monthly: 'month',
  mth: 'month',
  daily: 'day',
  hr: 'hour',
  hourly: 'hour',
  wk: 'week',
  weekly: 'week',
}

interface Unit {
  /** What is counted, a currency in lower case, `time`, `%`, or empty. */
  of: string
  /** What one of it is worth in the base of its kind. */
  worth: number
  /** "per" what; empty when nothing. */
  per: string
}

const unitOf = (written: string): Unit => {
  const [head = '', tail = ''] = written
    .toLowerCase()
    .replace(/\bp\.?\s?a\.?(?=\s|$)|\bper annum\b/, '/year')
    .split(/\s*\/\s*|\s+(?:per|an?|each)\s+/)
  const percent = /^(?:%|per ?cent|pct)$/.test(head.trim())
  const words = percent ? ['%'] : plainWords(head.replace(/[£€₹$]/g, (sign) => ` ${signs[sign] ?? ''} `))
  const scale = words.reduce((product, word) => product * (scales[word] ?? 1), 1)
  const dollars = head.includes('$') ? '$' : ''
  const rest = words.filter((word) => scales[word] === undefined).map((word) => signs[word] ?? word)
  const [period = ''] = plainWords(tail)
  const per = periods[period] ?? period
  const length = dayLengths[rest.join(' ')]
  if (length !== undefined && per === '') return { of: 'time', worth: length * scale, per }
  const of = rest.every((word) => people.has(word)) && rest.length > 0 ? 'people' : rest.join(' ') || dollars
  return { of, worth: scale, per }
}

interface Reach {
  low: number
  high: number
}

const reachOf = (figure: Figure, worth: number, bound: Subject['bound']): Reach => {
  const ends = [figure.amount * worth, (figure.upTo ?? figure.amount) * worth]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (bound === 'least') return { low, high: Number.POSITIVE_INFINITY }
  if (bound === 'most') return { low: Number.NEGATIVE_INFINITY, high }
  return bound === 'about' ? { low: low - 0.25 * Math.abs(low), high: high + 0.25 * Math.abs(high) } : { low, high }
}

/** Beyond a quadrillion nothing was counted, and sums overflow. */
const isNumber = (amount: number): boolean => Math.abs(amount) <= 1e15

/** Whether the rougher of the two is the other one rounded to as many digits as it has. */
const isRounding = (rough: number, exact: number): boolean => {
  const digits = Math.abs(rough).toExponential().split('e')[0]?.replace('.', '').length ?? 1
  return Number(exact.toPrecision(Math.min(100, digits))) === Number(rough.toPrecision(12))
}

const isClose = (one: number, other: number, share: number): boolean => {
  const apart = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other))
  return apart <= share || (apart <= 0.15 && (isRounding(one, other) || isRounding(other, one)))
}

const perYear: Readonly<Record<string, number>> = { year: 1, month: 12 }

/** What brings both to the same base; null when they cannot be compared. */
const worths = (one: Unit, other: Unit): [number, number] | null => {
  const dollars = (of: string): boolean => of === '$' || /^[a-z]{2}d$/.test(of)
  const shared =
    one.of === other.of ||
    one.of === '' ||
    other.of === '' ||
    (one.of === '$' && dollars(other.of)) ||
    (other.of === '$' && dollars(one.of))
  const timeOrShare = [one.of, other.of].some((of) => of === 'time' || of === '%')
  if (!shared || (timeOrShare && one.of !== other.of)) return null
  if (one.per === other.per) return [one.worth, other.worth]
  const [mine, theirs] = [perYear[one.per], perYear[other.per]]
  return mine === undefined || theirs === undefined ? null : [one.worth * mine, other.worth * theirs]
}

/** A figure with its subject and unit read, for comparing one with many. */
export interface ReadFigure {
  figure: Figure
  /** Equal for figures of the same subject; empty when nothing tells the subject. */
  subject: string
  bound: Subject['bound']
  unit: Unit
}

/** Reads the subject and the unit of a figure once. */
export const readFigure = (figure: Figure): ReadFigure => {
  const { key, bound } = subjectOf(figure.subject)
  return { figure, subject: key, bound, unit: unitOf(figure.unit) }
}

/**
 * Whether two figures are of the same thing: the same words whatever their order, number and fillers, or two of
 * the usual names for it ("notice period", "notice"; "salary expectation", "expected pay"). A year, a place or
 * "before" in one and not in the other makes them different, and so does anything that is not surely the same.
 */
export const sameSubject = (one: Figure, other: Figure): boolean => {
  const key = subjectOf(one.subject).key
  return key !== '' && key === subjectOf(other.subject).key
}

/** As `contradicts`, of figures already read. */
export const readContradicts = (one: ReadFigure, other: ReadFigure): boolean => {
  if (one.subject === '' || one.subject !== other.subject) return false
  const numbers = [one, other].flatMap(({ figure }) => [figure.amount, figure.upTo ?? 0])
  const both = worths(one.unit, other.unit)
  if (!both || !numbers.every(isNumber)) return false
  const first = reachOf(one.figure, both[0], one.bound)
  const second = reachOf(other.figure, both[1], other.bound)
  const [end, start] = [Math.min(first.high, second.high), Math.max(first.low, second.low)]
  if (start <= end) return false
  const time = one.unit.of === 'time'
  if (one.subject === 'experience' && time && start - end <= 366) return false
  return !isClose(end, start, time && one.unit.worth !== other.unit.worth ? 0.1 : 0.05)
}

/**
 * Whether both cannot be true: of the same subject, in units that convert into each other (minutes to years, a
 * month's and a year's pay, thousands and millions), and apart by more than rounding explains. Ranges that
 * overlap agree, "at least" and "up to" in a subject are half-open, "about" widens by a quarter. Apart means by
 * more than 5 % (10 % across units of time, a year for experience), and more than 15 % where the rougher number
 * is the finer one rounded to its digits. Different currencies are never compared.
 */
export const contradicts = (one: Figure, other: Figure): boolean => readContradicts(readFigure(one), readFigure(other))

/**
 * Those of the others that contradict the figure; none when one of them agrees with it, for people have had more
 * than one team, and a CV tells of them all.
 */
export const contradictedBy = (figure: Figure, others: readonly Figure[]): Figure[] => {
  const against = others.filter((other) => contradicts(figure, other))
  const same = others.filter((other) => sameSubject(figure, other))
  return against.length === same.length ? against : []
}
