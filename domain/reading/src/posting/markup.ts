import { isObject, type Json, type Pay, type PayPeriod } from '@roundtwo/model'
import { oneLine, withoutEntities } from '../given-text.ts'

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** A field of a thing, or of the first of several. */
function fieldOf(value: unknown, name: string): unknown {
  const one = first(value)
  return isObject(one) ? one[name] : undefined
}

function asText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return oneLine(withoutEntities(String(value).slice(0, 500))) || null
}

function asNumber(value: unknown): number | null {
  const number = Number(asText(value)?.replace(/[,\s]/g, ''))
  return Number.isFinite(number) && number > 0 ? number : null
}

const named = (value: unknown): string | null =>
  asText(fieldOf(value, 'name') ?? fieldOf(value, 'legalName') ?? first(value))

function placeOf(value: unknown): string | null {
  const address = fieldOf(value, 'address')
  const fields = ['addressLocality', 'addressRegion', 'addressCountry']
  const parts = fields.flatMap((name) => named(fieldOf(address, name)) ?? [])
  if (parts.length > 0) return [...new Set(parts)].join(', ')
  return asText(fieldOf(address, 'streetAddress') ?? first(address)) ?? named(value)
}

/** By how their names begin, those of UN/CEFACT included: `HOUR`, `HUR`, `hourly`. */
const periods: Readonly<Record<string, PayPeriod>> = {
  ...{ hou: 'hour', hur: 'hour', day: 'day', dai: 'day' },
  ...{ wee: 'week', mon: 'month', yea: 'year', ann: 'year' },
}

function payOf(markup: Json): Pay | null {
  const salary = markup['baseSalary'] ?? markup['estimatedSalary']
  const value = fieldOf(salary, 'value')
  const own = (name: string) => fieldOf(value, name) ?? fieldOf(salary, name)
  const single = asNumber(fieldOf(value, 'value') ?? first(value))
  const low = asNumber(own('minValue')) ?? single ?? asNumber(own('maxValue'))
  const high = asNumber(own('maxValue')) ?? single ?? low
  const named = fieldOf(salary, 'currency') ?? fieldOf(salary, 'salaryCurrency') ?? markup['salaryCurrency']
  const currency = asText(named)?.toUpperCase() ?? ''
  if (low === null || high === null || high < low || !/^[A-Z]{3}$/.test(currency)) return null
  const unit = asText(own('unitText') ?? own('unitCode'))?.toLowerCase() ?? ''
  // Without a period a figure of this size is a year's.
  const period = periods[unit.slice(0, 3)] ?? (low >= 15_000 ? 'year' : null)
  return period && { min: low, max: high, currency, period }
}

const listHeadings = {
  responsibilities: 'Responsibilities',
  qualifications: 'Qualifications',
  educationRequirements: 'Requirements',
  experienceRequirements: 'Requirements',
  skills: 'Skills required',
}

/** One entry a line: lists are often one string with line breaks, semicolons or HTML items. */
const entriesOf = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.slice(0, 20_000).split(/\s*(?:\n|;|•|<\/?(?:li|p|br|ul)\b[^<>]{0,200}>)\s*/i))
    .map((entry) => oneLine(entry.replace(/<[^<>]{0,200}>/g, '')))
    .filter((entry) => entry.length > 2)

function listsOf(markup: Json, text: string): string {
  const parts = Object.entries(listHeadings).flatMap(([field, heading]) => {
    const entries = entriesOf(markup[field]).filter((entry) => !text.includes(entry))
    return entries.length === 0 ? [] : [[`${heading}:`, ...entries.map((entry) => `- ${entry}`)].join('\n')]
  })
  return parts.length === 0 ? '' : ['JobPosting', ...parts].join('\n\n')
}

/**
 * Reads what a schema.org JobPosting object states, whatever shape its fields take; null where it is silent. `lists` are
 * the skills, qualifications and responsibilities that the text has not, under headings. Nothing in it is trusted to be
 * well formed.
 */
export const readMarkup = (markup: Json, text: string) => ({
  title: asText(markup['title']) ?? asText(markup['name']),
  company: named(markup['hiringOrganization']),
  place: placeOf(markup['jobLocation']),
  isRemote: [markup['jobLocationType']].flat().some((type) => asText(type)?.toUpperCase() === 'TELECOMMUTE'),
  pay: payOf(markup),
  lists: listsOf(markup, oneLine(text)),
})
