import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@roundtwo/text'

// Writes the names of months and weekdays that dates are read by, as the platform has them (CLDR): asking it while
// reading would cost 80 ms at the first date.
//   node --conditions=source tools/train/calendar-names.ts

const locales = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl', 'sv', 'da', 'nb']
const dayLength = 86_400_000
const monday = Date.UTC(2024, 0, 1)

/** Folded names by number, each list with what all languages call it, without dots. */
function namesOf(style: 'long' | 'short', part: 'weekday' | 'month'): string[] {
  const count = part === 'weekday' ? 7 : 12
  const moments = Array.from({ length: count }, (_, index) =>
    part === 'weekday' ? monday + index * dayLength : Date.UTC(2024, index, 1),
  )
  const formats = locales.flatMap((locale) =>
    // A month is in another case beside a day.
    [{ [part]: style }, { [part]: style, day: 'numeric' as const }].map(
      (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    ),
  )
  return moments.map((moment) => {
    const names = formats.flatMap((format) =>
      format.formatToParts(moment).flatMap(({ type, value }) => (type === part ? fold(value).replaceAll('.', '') : [])),
    )
    return [...new Set(names)].filter((name) => /\p{L}/u.test(name)).join(' ')
  })
}

const table = {
  weekdays: { long: namesOf('long', 'weekday'), short: namesOf('short', 'weekday') },
  months: { long: namesOf('long', 'month'), short: namesOf('short', 'month') },
}
const target = join(import.meta.dirname, '../../domain/text/src/when/calendar-names.json')
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`)
