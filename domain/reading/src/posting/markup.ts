import type { Pay, PayPeriod, WorkMode } from '@roundtwo/model'

/** What a schema.org JobPosting object states; null where it is silent. */
export interface MarkedUp {
  title: string | null
  company: string | null
  place: string | null
  mode: WorkMode | null
  pay: Pay | null
  /** Lists of skills, qualifications and responsibilities that the text has not, under headings. */
  lists: string
}

/** Where a page has no such object. */
export const nothingMarked: Readonly<MarkedUp> = {
  title: null,
  company: null,
  place: null,
  mode: null,
  pay: null,
  lists: '',
}

const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asText = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = foldSpaces(value.slice(0, 500))
  return text === '' ? null : text
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

const named = (value: unknown): string | null => {
  const one = first(value)
  return isThing(one) ? asText(one['name'] ?? one['legalName']) : asText(one)
}

function placeOf(value: unknown): string | null {
  const one = first(value)
  if (!isThing(one)) return asText(one)
  const address = first(one['address'])
  if (!isThing(address)) return asText(address) ?? asText(one['name'])
  const parts = [address['addressLocality'], address['addressRegion'], address['addressCountry']]
    .map((part) => (isThing(part) ? asText(part['name']) : asText(part)))
    .filter((part): part is string => part !== null)
  return parts.length === 0
    ? (asText(address['streetAddress']) ?? asText(one['name']))
    : [...new Set(parts)].join(', ')
}

const periodWords: readonly (readonly [PayPeriod, string])[] = [
  ['hour', 'hour hourly hur'],
  ['day', 'day daily'],
  ['week', 'week weekly wee'],
  ['month', 'month monthly mon'],
  ['year', 'year yearly annual annually ann'],
]
const units: ReadonlyMap<string, PayPeriod> = new Map(
  periodWords.flatMap(([period, words]) => words.split(' ').map((word) => [word, period] as const)),
)

const asNumber = (value: unknown): number | null => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value.replace(/[,\s]/g, ''))
        : Number.NaN
  return Number.isFinite(number) && number > 0 ? number : null
}

const leastYearly = 15_000

function payOf(markup: Thing): Pay | null {
  const salary = first(markup['baseSalary'] ?? markup['estimatedSalary'])
  if (!isThing(salary)) return null
  const currency = asText(salary['currency'] ?? salary['salaryCurrency'] ?? markup['salaryCurrency'])
  const value = first(salary['value'])
  const range = isThing(value) ? value : salary
  const single = asNumber(isThing(value) ? value['value'] : (value ?? salary['value']))
  const low = asNumber(range['minValue']) ?? single ?? asNumber(range['maxValue'])
  const high = asNumber(range['maxValue']) ?? single ?? low
  const period = units.get(
    (asText(range['unitText'] ?? salary['unitText'] ?? range['unitCode']) ?? '').toLowerCase(),
  )
  if (low === null || high === null || currency === null || high < low) return null
  // Without a period a figure of this size is a year's.
  const paidBy = period ?? (low >= leastYearly ? 'year' : null)
  return paidBy !== null && /^[A-Za-z]{3}$/.test(currency)
    ? { min: low, max: high, currency: currency.toUpperCase(), period: paidBy }
    : null
}

const listFields: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['educationRequirements', 'Requirements'],
  ['experienceRequirements', 'Requirements'],
  ['skills', 'Skills required'],
]

/** One entry a line: lists are often one string with line breaks, semicolons or HTML items. */
const entriesOf = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((one) =>
      typeof one === 'string'
        ? one.slice(0, 20_000).split(/\s*(?:\n|;|•|<\/?(?:li|p|br|ul)\b[^<>]{0,200}>)\s*/i)
        : [],
    )
    .map((entry) => foldSpaces(entry.replace(/<[^<>]{0,200}>/g, '')))
    .filter((entry) => entry.length > 2)

function listsOf(markup: Thing, text: string): string {
  const parts = listFields.flatMap(([field, heading]) => {
    const entries = entriesOf(markup[field]).filter((entry) => !text.includes(entry))
    return entries.length === 0 ? [] : [`${heading}:\n${entries.map((entry) => `- ${entry}`).join('\n')}`]
  })
  return parts.length === 0 ? '' : `JobPosting\n\n${parts.join('\n\n')}`
}

/** Reads the fields of a JobPosting object, whatever shape they take; nothing in it is trusted to be well formed. */
export function readMarkup(markup: Record<string, unknown>, text: string): MarkedUp {
  const remote = [markup['jobLocationType']]
    .flat()
    .some((type) => asText(type)?.toUpperCase() === 'TELECOMMUTE')
  return {
    title: asText(markup['title']) ?? asText(markup['name']),
    company: named(markup['hiringOrganization']),
    place: placeOf(markup['jobLocation']),
    mode: remote ? 'remote' : null,
    pay: payOf(markup),
    lists: listsOf(markup, foldSpaces(text)),
  }
}
