import type { ZoneName } from '@roundtwo/model'

/** The page is in English; how a date is written follows the reader's English, British where there is none. */
const locale = (): string => {
  const own = typeof navigator === 'undefined' ? '' : navigator.language
  return own.startsWith('en') ? own : 'en-GB'
}

const made = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a hundred times as long as using it, so each is made once. */
export const formatter = (
  form: Intl.DateTimeFormatOptions,
  zone: ZoneName | 'UTC' | null,
  language = locale(),
): Intl.DateTimeFormat => {
  const key = JSON.stringify([language, zone, form])
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(language, { ...form, ...(zone ? { timeZone: zone } : {}) })
  made.set(key, fresh)
  return fresh
}
