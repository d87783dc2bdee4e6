import type { Note, PlainDate } from '@roundtwo/model'
import { monthPattern, months, weekdayPattern, weekdays } from './calendar-words.ts'
import { dateOf, dayNumber, isDay, numberOf, weekdayNames, weekdayOf } from './civil-day.ts'
import type { Span } from './source.ts'

export interface DateMention extends Span {
  /** Null when it cannot be told which day is meant. */
  date: PlainDate | null
  /** The days it may be, when more than one. */
  options: PlainDate[]
  /** Put together from a weekday, "tomorrow" or a missing year. */
  inferred: boolean
  /** A weekday without a date: weak when the text names dates as well. */
  weekdayOnly: boolean
  notes: Note[]
}

export interface DateSetting {
  /** The day the text was written. */
  today: PlainDate
  /** Whether the day of writing is known from the mail itself. */
  dated: boolean
  /** How 3/4/2026 is written there, if anything tells. */
  order: 'day-first' | 'month-first' | null
}

const edge = '(?<![\\p{L}\\p{N}])'
const close = '(?![\\p{L}\\p{N}])'
const year = "(?:\\s*,?\\s*(?:de\\s+)?(20\\d\\d|19\\d\\d|'\\d\\d)(?![\\d:]))?"
const patterns = {
  iso: /(?<![\d/-])(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
  numeric: /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(20\d\d|\d\d)(?![\d:/])/g,
  dayMonth: new RegExp(
    `${edge}(\\d{1,2})(?:\\s?(?:st|nd|rd|th|º|er)|\\.)?(?:\\s+(?:day\\s+)?(?:of|de)\\s+|[\\s-]*)(${monthPattern})${close}\\.?${year}`,
    'giu',
  ),
  monthDay: new RegExp(
    `${edge}(${monthPattern})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?![\\d:]|[.]\\d|\\s?[ap]\\.?m)${year}`,
    'giu',
  ),
  weekdayNumeric: new RegExp(
    `${edge}(?:${weekdayPattern}|mo|di|mi|do|fr|sa|so)[.,]{0,2}\\s+(?:(?:the|den|le)\\s+)?(\\d{1,2})([./])(\\d{1,2})(?:\\.|(?![\\d:/]))`,
    'giu',
  ),
  cueNumeric:
    /(?<=\b(?:on|date:|am|den|le)\s{1,3})(\d{1,2})([/.])(\d{1,2})(?:\.(?!\d)|(?![\d:/.]|\s?[ap]m|\s?(?:uhr|gmt|bst|hrs)))/gi,
  weekdayOrdinal: new RegExp(
    `${edge}(${weekdayPattern}),?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)${close}`,
    'giu',
  ),
  ordinal:
    /(?<=\b(?:on|for|to|by|until|before)\s+the\s+)(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:floor|round|stage|interview|street|avenue|century|edition))/gi,
  weekday: new RegExp(
    `(?:${edge}(this coming|the coming|the following|following|coming|next|this|kommenden|nächsten|a week on)\\s+)?${edge}(${weekdayPattern})${close}(?:\\s+(next week|of next week|week|of this week|this week)${close})?`,
    'giu',
  ),
  relative: /\b(today|tomorrow|the day after tomorrow|tonight|heute|übermorgen|demain|mañana)\b/giu,
}

/** A place and its groups, as a regular expression finds them. */
interface Match {
  0: string
  [group: number]: string | undefined
  index?: number
}

const mention = (at: Match, fields: Partial<DateMention>): DateMention => ({
  from: at.index ?? 0,
  to: (at.index ?? 0) + at[0].length,
  date: null,
  options: [],
  inferred: false,
  weekdayOnly: false,
  notes: [],
  ...fields,
})

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : 2000 + Number(digits.replace("'", ''))

/** The weekday written right before or behind a date, with the place where it begins or ends. */
const besideWeekday = (plain: string, span: Span): { weekday: number; from: number; to: number } | null => {
  const before = new RegExp(`${edge}(${weekdayPattern})[.,]{0,2}\\s+(?:(?:the|den|le|dem)\\s+)?$`, 'iu')
  const start = Math.max(0, span.from - 24)
  const ahead = before.exec(plain.slice(start, span.from))
  const name = ahead?.[1]?.toLowerCase()
  if (ahead && name !== undefined) {
    return { weekday: weekdays.get(name) ?? 0, from: start + ahead.index, to: span.to }
  }
  const behind = new RegExp(`^\\s*,?\\s*\\(?\\s*(${weekdayPattern})${close}\\)?`, 'iu').exec(
    plain.slice(span.to, span.to + 16),
  )
  const next = behind?.[1]?.toLowerCase()
  // "on 2 December, Tuesday's slot" is rare; "2 December (Tue)" is not.
  return behind && next !== undefined && /[(,]/.test(behind[0])
    ? { weekday: weekdays.get(next) ?? 0, from: span.from, to: span.to + behind[0].length }
    : null
}

const contradiction = (date: PlainDate, weekday: number): Note => ({
  code: 'weekday-contradicts',
  message: `${date} is a ${weekdayNames[weekdayOf(numberOf(date))]}, but the text says ${weekdayNames[weekday]}; the date was taken, please check.`,
})

const passed = 60

/** The next such day; one just passed when only that one has the weekday (an older invitation, pasted later). */
const withoutYear = (
  month: number,
  day: number,
  weekday: number | null,
  setting: DateSetting,
): PlainDate | null => {
  const today = numberOf(setting.today)
  const thisYear = Number(setting.today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]
    .filter((of) => isDay(of, month, day))
    .map((of) => dayNumber(of, month, day))
  const next = days.find((number) => number >= today)
  if (next === undefined) return null
  const last = days.findLast((number) => number < today && number >= today - passed)
  const recent =
    weekday !== null && weekdayOf(next) !== weekday && last !== undefined && weekdayOf(last) === weekday
  return dateOf(recent && last !== undefined ? last : next)
}

interface Parts {
  month: number
  day: number
  year: number | null
}

const settled = (plain: string, at: Match, parts: Parts, setting: DateSetting): DateMention | null => {
  const found = mention(at, {})
  const beside = besideWeekday(plain, found)
  const weekday = beside?.weekday ?? null
  const date =
    parts.year === null
      ? withoutYear(parts.month, parts.day, weekday, setting)
      : isDay(parts.year, parts.month, parts.day)
        ? dateOf(dayNumber(parts.year, parts.month, parts.day))
        : null
  if (date === null) return null
  return {
    ...found,
    from: beside?.from ?? found.from,
    to: beside?.to ?? found.to,
    date,
    inferred: parts.year === null,
    notes: weekday !== null && weekdayOf(numberOf(date)) !== weekday ? [contradiction(date, weekday)] : [],
  }
}

/** Which of day-first and month-first a numeric date is; both when nothing tells. */
const readings = (plain: string, at: Match, setting: DateSetting): Parts[] => {
  const [one, mark, two, of] = [Number(at[1]), at[2], Number(at[3]), at[4]]
  const stated = of === undefined ? null : fullYear(of)
  const dayFirst = { day: one, month: two, year: stated }
  const monthFirst = { day: two, month: one, year: stated }
  const both = (mark === '.' ? [dayFirst] : [dayFirst, monthFirst]).filter((parts) =>
    isDay(parts.year ?? 2028, parts.month, parts.day),
  )
  if (both.length < 2 || one === two) return both.slice(0, 1)
  const weekday = besideWeekday(plain, mention(at, {}))?.weekday
  const fitting = both.filter(
    (parts) =>
      weekdayOf(dayNumber(parts.year ?? Number(setting.today.slice(0, 4)), parts.month, parts.day)) ===
      weekday,
  )
  if (weekday !== undefined && fitting.length === 1) return fitting
  if (setting.order) return [setting.order === 'day-first' ? dayFirst : monthFirst]
  const ahead = both.filter(
    (parts) =>
      parts.year !== null && dayNumber(parts.year, parts.month, parts.day) >= numberOf(setting.today),
  )
  return setting.dated && ahead.length === 1 ? ahead : both
}

const numeric = (plain: string, at: Match, setting: DateSetting): DateMention | null => {
  const all = readings(plain, at, setting)
  const first = all[0]
  if (!first) return null
  if (all.length === 1) {
    const found = settled(plain, at, first, setting)
    const unsure = at[2] !== '.' && Number(at[1]) <= 12 && Number(at[3]) <= 12 && at[1] !== at[3]
    return found && unsure ? { ...found, inferred: true } : found
  }
  const options = all.flatMap((parts) => settled(plain, at, parts, setting)?.date ?? [])
  const message = `"${at[0]}" may be ${options.join(' or ')}: please say which.`
  return mention(at, { options, notes: [{ code: 'date-ambiguous', message }] })
}

const shortLower = (name: string): boolean => name.length <= 5 && /^[a-z]/.test(name)

/** Which day a weekday alone means, counted from the day of writing; weeks begin on Monday. */
const weekdayDay = (
  weekday: number,
  before: string,
  after: string,
  today: number,
): { day: number; unsure: boolean } => {
  const todays = weekdayOf(today)
  const ahead = (weekday - todays + 7) % 7 || 7
  const monday = today - ((todays + 6) % 7)
  const inWeek = (weeks: number): number => monday + 7 * weeks + ((weekday + 6) % 7)
  if (/next week/.test(after)) return { day: inWeek(1), unsure: false }
  if (/this week/.test(after)) return { day: inWeek(0), unsure: false }
  if (after === 'week' || before === 'a week on') return { day: today + ahead + 7, unsure: false }
  if (before === 'next' || before === 'nächsten') return { day: inWeek(1), unsure: inWeek(1) - today > 7 }
  return { day: today + ahead, unsure: false }
}

/** A time right behind shows that "thurs" or "sat" is a day even without its capital. */
const timeAhead = /^\s*,?\s*(?:(?:at|um)\s+|@\s*)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|uhr\b|h\b|o'clock)/i

const weekdayMention = (plain: string, at: Match, setting: DateSetting): DateMention | null => {
  const name = at[2] ?? ''
  const behind = plain.slice((at.index ?? 0) + at[0].length, (at.index ?? 0) + at[0].length + 24)
  if (shortLower(name) && !/day$/.test(name) && !timeAhead.test(behind)) return null
  const before = (at[1] ?? '').toLowerCase()
  const after = (at[3] ?? '').toLowerCase()
  const today = numberOf(setting.today)
  const { day, unsure } = weekdayDay(weekdays.get(name.toLowerCase()) ?? 0, before, after, today)
  // "next week, Tuesday" and "next week on Tuesday".
  const nextWeek = /next week,?\s+(?:on\s+)?$/i.test(plain.slice(Math.max(0, (at.index ?? 0) - 16), at.index))
  const number = nextWeek
    ? weekdayDay(weekdays.get(name.toLowerCase()) ?? 0, '', 'next week', today).day
    : day
  const message = `"${at[0]}" was read as ${dateOf(number)}, in the week after the mail; it may be ${dateOf(number - 7)}.`
  return mention(at, {
    date: dateOf(number),
    inferred: true,
    weekdayOnly: true,
    options: unsure ? [dateOf(number - 7)] : [],
    notes: unsure ? [{ code: 'day-ambiguous', message }] : [],
  })
}

const relativeDays: Record<string, number> = {
  today: 0,
  tonight: 0,
  heute: 0,
  tomorrow: 1,
  demain: 1,
  mañana: 1,
  übermorgen: 2,
  'the day after tomorrow': 2,
}

const ordinalDay = (plain: string, at: Match, day: number, setting: DateSetting): DateMention | null => {
  const today = numberOf(setting.today)
  const weekday =
    besideWeekday(plain, mention(at, {}))?.weekday ?? weekdays.get((at[2] ? (at[1] ?? '') : '').toLowerCase())
  const month = Array.from({ length: 40 }, (_, ahead) => dateOf(today + ahead)).find(
    (date) => Number(date.slice(8)) === day,
  )
  if (!month) return null
  const wrong = weekday !== undefined && weekdayOf(numberOf(month)) !== weekday
  return mention(at, { date: month, inferred: true, notes: wrong ? [contradiction(month, weekday)] : [] })
}

type Reader = [RegExp, (at: Match) => DateMention | null]

const readers = (plain: string, setting: DateSetting): Reader[] => [
  [
    patterns.iso,
    (at) => settled(plain, at, { year: Number(at[1]), month: Number(at[3]), day: Number(at[4]) }, setting),
  ],
  [patterns.numeric, (at) => numeric(plain, at, setting)],
  [
    patterns.dayMonth,
    (at) => {
      const month = months.get((at[2] ?? '').toLowerCase()) ?? 0
      return settled(plain, at, { day: Number(at[1]), month, year: at[3] ? fullYear(at[3]) : null }, setting)
    },
  ],
  [
    patterns.monthDay,
    (at) => {
      const month = months.get((at[1] ?? '').toLowerCase()) ?? 0
      return settled(plain, at, { day: Number(at[2]), month, year: at[3] ? fullYear(at[3]) : null }, setting)
    },
  ],
  [patterns.weekdayNumeric, (at) => weekdayNumeric(plain, at, setting)],
  [patterns.cueNumeric, (at) => numeric(plain, at, setting)],
  [patterns.weekdayOrdinal, (at) => ordinalDay(plain, at, Number(at[2]), setting)],
  [patterns.ordinal, (at) => ordinalDay(plain, at, Number(at[1]), setting)],
  [patterns.relative, (at) => relativeMention(at, setting)],
  [patterns.weekday, (at) => weekdayMention(plain, at, setting)],
]

const relativeMention = (at: Match, setting: DateSetting): DateMention =>
  mention(at, {
    date: dateOf(numberOf(setting.today) + (relativeDays[at[0].toLowerCase()] ?? 0)),
    inferred: true,
    weekdayOnly: true,
  })

/** The numbers of "Di., 2.12." begin behind the weekday. */
const weekdayNumeric = (plain: string, at: Match, setting: DateSetting): DateMention | null => {
  const digits = at[0].search(/\d/)
  const inner = at[0].slice(digits)
  const moved: Match = { 0: inner, 1: at[1], 2: at[2], 3: at[3], index: (at.index ?? 0) + digits }
  return numeric(plain, moved, setting)
}

/** Every date a text names, in order; a longer form hides the shorter ones in it. */
export const dateMentions = (plain: string, setting: DateSetting): DateMention[] => {
  const taken = new Uint8Array(plain.length)
  const mentions: DateMention[] = []
  for (const [pattern, read] of readers(plain, setting)) {
    for (const at of plain.matchAll(pattern)) {
      if (taken[at.index] || taken[at.index + at[0].length - 1]) continue
      const found = read(at)
      if (!found) continue
      taken.fill(1, found.from, found.to)
      mentions.push(found)
    }
  }
  return mentions.sort((one, other) => one.from - other.from)
}

/** Day-first or month-first, told by a numeric date that can only be one of them. */
export const writtenOrder = (plain: string): DateSetting['order'] => {
  for (const at of plain.matchAll(patterns.numeric)) {
    if (at[2] === '.') continue
    if (Number(at[1]) > 12 && Number(at[3]) <= 12) return 'day-first'
    if (Number(at[3]) > 12 && Number(at[1]) <= 12) return 'month-first'
  }
  return null
}
