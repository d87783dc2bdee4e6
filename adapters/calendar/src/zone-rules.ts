import type ICAL from 'ical.js'

/** One STANDARD or DAYLIGHT part of a VTIMEZONE: from when on the offset (minutes east of UTC) holds. */
interface OffsetRule {
  offset: number
  starts: string
  until: string | null
  yearly: { month: number; weekdays: { nth: number; weekday: number }[]; days: number[] } | null
  dates: string[]
}

export type ZoneRules = OffsetRule[]

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const numbers = (part: string | undefined): number[] =>
  (part ?? '')
    .split(',')
    .map(Number)
    .filter((value) => Number.isInteger(value) && value !== 0)

const weekdayPart = (part: string | undefined): { nth: number; weekday: number }[] =>
  (part ?? '').split(',').flatMap((day) => {
    const found = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(day)
    return found ? [{ nth: Number(found[1] ?? 0), weekday: weekdays.indexOf(found[2] ?? '') }] : []
  })

/** Offsets come as `+01:00`, sometimes with seconds. */
const offsetMinutes = (text: string): number | null => {
  const found = /^([+-])(\d\d):?(\d\d)/.exec(text)
  if (!found) return null
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]))
}

const wall = (value: unknown): string => String(value).replace(/Z$/, '').slice(0, 16)

const ruleFrom = (part: ICAL.Component): OffsetRule | null => {
  const offset = offsetMinutes(String(part.getFirstPropertyValue('tzoffsetto') ?? ''))
  const starts = wall(part.getFirstPropertyValue('dtstart') ?? '')
  if (offset === null || starts.length < 10) return null
  const rule = part.getFirstProperty('rrule')
  const parts = new Map<string, string>()
  for (const text of String(rule?.getFirstValue() ?? '').split(';')) {
    const [name = '', value = ''] = text.split('=', 2)
    parts.set(name, value)
  }
  const month = numbers(parts.get('BYMONTH'))[0] ?? Number(starts.slice(5, 7))
  const nth = numbers(parts.get('BYSETPOS'))[0] ?? 0
  return {
    offset,
    starts,
    until: parts.get('UNTIL') ? wall(parts.get('UNTIL')) : null,
    yearly:
      parts.get('FREQ') === 'YEARLY'
        ? {
            month,
            weekdays: weekdayPart(parts.get('BYDAY')).map((day) => ({ ...day, nth: day.nth || nth })),
            days: numbers(parts.get('BYMONTHDAY')),
          }
        : null,
    dates: part.getAllProperties('rdate').flatMap((property) => property.getValues().map(wall)),
  }
}

export const zoneRules = (zone: ICAL.Component): ZoneRules =>
  zone.getAllSubcomponents().flatMap((part) => ruleFrom(part) ?? [])

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day of a year's change: every day of the month is asked, so that no rule can make this long. */
const changeDay = (rule: NonNullable<OffsetRule['yearly']>, starts: string, year: number): number => {
  const length = daysIn(year, rule.month)
  if (rule.weekdays.length === 0) return rule.days[0] ?? Number(starts.slice(8, 10))
  for (let day = 1; day <= length; day += 1) {
    const weekday = new Date(Date.UTC(year, rule.month - 1, day)).getUTCDay()
    const fits = rule.weekdays.some(
      (wanted) =>
        wanted.weekday === weekday &&
        (wanted.nth === 0 ||
          (wanted.nth > 0 ? Math.ceil(day / 7) === wanted.nth : Math.ceil((length - day + 1) / 7) === -wanted.nth)),
    )
    if (fits && (rule.days.length === 0 || rule.days.includes(day))) return day
  }
  return Number(starts.slice(8, 10))
}

const two = (value: number): string => String(value).padStart(2, '0')

const onsets = (rule: OffsetRule, year: number): string[] => {
  const { yearly } = rule
  if (!yearly) return [rule.starts, ...rule.dates]
  const each = [year - 1, year].map(
    (of) =>
      `${String(of).padStart(4, '0')}-${two(yearly.month)}-${two(changeDay(yearly, rule.starts, of))}${rule.starts.slice(10)}`,
  )
  return [rule.starts, ...rule.dates, ...each].filter(
    (onset) => onset >= rule.starts && (!rule.until || onset <= rule.until),
  )
}

/** Minutes east of UTC at a wall-clock time (`YYYY-MM-DDTHH:mm`) by a VTIMEZONE's own rules; null without rules. */
export const offsetByRules = (rules: ZoneRules, at: string): number | null => {
  let latest: { onset: string; offset: number } | null = null
  for (const rule of rules) {
    for (const onset of onsets(rule, Number(at.slice(0, 4)))) {
      if (onset <= at && (!latest || onset > latest.onset)) latest = { onset, offset: rule.offset }
    }
  }
  return latest?.offset ?? rules[0]?.offset ?? null
}
