const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Hours from UTC of the names RFC 822 knows, and of others met in feeds. */
const zones: Record<string, number> = {
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ bst: 1, wet: 0, west: 1, cet: 1, cest: 2, met: 1, mest: 2, eet: 2, eest: 3, msk: 3 },
  ...{ jst: 9, kst: 9, hkt: 8, sgt: 8, aest: 10, aedt: 11, awst: 8, nzst: 12, nzdt: 13 },
}

interface Time {
  hour: number
  minute: number
  second: number
}

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:T|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*([a-z]+|[+-]\d{2}:?(?:\d{2})?)?$/i

/** `Mon, 02 Nov 2026 10:00:00 GMT` and its worn forms: no weekday, no seconds, two-digit years, full names. */
const dayFirst =
  /^(?:[a-z]+\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:[,\s]+(.*))?$/i

/** `Mon Nov  2 10:00:00 2026` and `November 2, 2026 10:00 AM`. */
const monthFirst =
  /^(?:[a-z]+\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{1,2}:\S+)\s+(?:([a-z]+)\s+)?(\d{4})|(\d{4})(?:[,\s]+(.*))?)$/i

const timeOfDay = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(.*)$/i

/** Minutes east of UTC; what cannot be read is taken for UTC. */
const offsetOf = (zone: string | undefined): number => {
  const bare = (zone ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(?:gmt|utc|ut)(?=[+-])/, '')
  const digits = /^([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(bare)
  if (digits === null) return (zones[/^[a-z]+/.exec(bare)?.[0] ?? ''] ?? 0) * 60
  const size = Number(digits[2]) * 60 + Number(digits[3] ?? 0)
  return digits[1] === '-' ? -size : size
}

const moment = (year: number, month: number, day: number, time: Time, offset: number): number | null => {
  const midnight = Date.UTC(year, month - 1, day)
  const made = new Date(midnight)
  // Feeds are younger than that: such years are a program's way to say that it has no date.
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 1990 && year < 2200
  if (!isReal) return null
  const { hour, minute, second } = time
  const isTime = hour < 24 && minute < 60 && second <= 60 && Math.abs(offset) < 24 * 60
  return isTime ? midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 : midnight
}

const none: Time = { hour: 0, minute: 0, second: 0 }

const fromWords = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: string | undefined,
): number | null => {
  const place = months.indexOf((month ?? '').slice(0, 3).toLowerCase())
  const full = year?.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  if (place < 0) return null
  const found = timeOfDay.exec(clock ?? '')
  if (found === null) return moment(full, place + 1, Number(day), none, 0)
  const [, hour, minute, second, half, zone] = found
  const twelfth = Number(hour) % 12
  const hours = half === undefined ? Number(hour) : twelfth + (half.toLowerCase() === 'pm' ? 12 : 0)
  const time = { hour: hours, minute: Number(minute), second: Number(second ?? 0) }
  return moment(full, place + 1, Number(day), time, offsetOf(zone))
}

/** A feed's date in milliseconds since 1970: RFC 822, RFC 3339, W3C's shorter forms and what programs make of them. */
export const momentOf = (written: string): number | null => {
  const text = written.slice(0, 80).replace(/\s+/g, ' ').trim()
  const numbers = iso.exec(text)
  if (numbers) {
    const [, year, month, day, hour, minute, second, zone] = numbers
    const time = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) }
    const offset = hour === undefined ? 0 : offsetOf(zone)
    return moment(Number(year), Number(month ?? 1), Number(day ?? 1), time, offset)
  }
  const first = dayFirst.exec(text)
  if (first) return fromWords(first[3], first[2], first[1], first[4])
  const second = monthFirst.exec(text)
  if (second === null) return null
  const [, month, day, before, zone, yearBehind, year, after] = second
  return fromWords(year ?? yearBehind, month, day, before === undefined ? after : `${before} ${zone ?? ''}`)
}
