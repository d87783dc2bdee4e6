import {
  daysLater,
  instant,
  minutesBetween,
  type NoteRecord,
  type PlainDate,
  plainDate,
  type ResearchTheme,
} from '@roundtwo/model'

/** Days after which a note is to be looked at again; judgement, reasons in SPEC.md. */
export const freshDays: Readonly<Record<ResearchTheme, number>> = {
  news: 30,
  people: 180,
  products: 180,
  customers: 180,
  competitors: 180,
  challenges: 180,
  mission: 365,
  values: 365,
}

export interface Staleness {
  stale: boolean
  /** Says so, and how old; null while it is fresh. */
  sentence: string | null
}

const midnight = (date: PlainDate) => instant(`${date}T00:00:00Z`)

const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round(minutesBetween(midnight(from), midnight(to)) / 1440)

const ageWords = (days: number): string => {
  if (days < 60) return `${days} days`
  if (days < 730) return `${Math.floor(days / 30.44)} months`
  return `${Math.floor(days / 365.25)} years`
}

/**
 * Whether a note has grown old by a day, after the days its theme stays fresh. A note without a date counts from the
 * day it was made (in UTC, so at most a day off), and the sentence says so.
 */
export const staleness = (
  { theme, date, createdAt }: Pick<NoteRecord, 'theme' | 'date' | 'createdAt'>,
  today: PlainDate,
): Staleness => {
  const from = date ?? plainDate(createdAt.slice(0, 10))
  if (daysLater(from, freshDays[theme]) >= today) return { stale: false, sentence: null }
  const age = ageWords(daysBetween(from, today))
  const sentence =
    date === null
      ? `Undated, and noted ${age} ago: see whether it still holds.`
      : `${age.charAt(0).toUpperCase()}${age.slice(1)} old: see whether it still holds.`
  return { stale: true, sentence }
}
