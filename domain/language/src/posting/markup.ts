import type { Pay, PayPeriod, WorkMode } from '@roundtwo/units'
import { foldSpaces } from '../text/fold.ts'

/** What a schema.org JobPosting object states; null where it is silent. */
export interface MarkedUp {
  title: string | null
  company: string | null
  place: string | null
  mode: WorkMode | null
  pay: Pay | null
}

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

const units: Readonly<Record<string, PayPeriod>> = {
  hour: 'hour',
  hourly: 'hour',
  hur: 'hour',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  wee: 'week',
  month: 'month',
  monthly: 'month',
  mon: 'month',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  ann: 'year',
}

const asNumber = (value: unknown): number | null => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value.replace(/[,\s]/g, ''))
        : Number.NaN
  return Number.isFinite(number) && number > 0 ? number : null
}

function payOf(markup: Thing): Pay | null {
  const salary = first(markup['baseSalary'] ?? markup['estimatedSalary'])
  if (!isThing(salary)) return null
  const currency = asText(salary['currency'] ?? salary['salaryCurrency'] ?? markup['salaryCurrency'])
  const value = first(salary['value'])
  const range = isThing(value) ? value : salary
  const single = asNumber(isThing(value) ? value['value'] : (value ?? salary['value']))
  const low = asNumber(range['minValue']) ?? single ?? asNumber(range['maxValue'])
  const high = asNumber(range['maxValue']) ?? single ?? low
  const period =
    units[(asText(range['unitText'] ?? salary['unitText'] ?? range['unitCode']) ?? '').toLowerCase()]
  if (low === null || high === null || currency === null || period === undefined || high < low) return null
  return /^[A-Za-z]{3}$/.test(currency)
    ? { min: low, max: high, currency: currency.toUpperCase(), period }
    : null
}

/** Reads the fields of a JobPosting object, whatever shape they take; nothing in it is trusted to be well formed. */
export function readMarkup(markup: Record<string, unknown>): MarkedUp {
  const remote = [markup['jobLocationType']]
    .flat()
    .some((type) => asText(type)?.toUpperCase() === 'TELECOMMUTE')
  return {
    title: asText(markup['title']) ?? asText(markup['name']),
    company: named(markup['hiringOrganization']),
    place: placeOf(markup['jobLocation']),
    mode: remote ? 'remote' : null,
    pay: payOf(markup),
  }
}
