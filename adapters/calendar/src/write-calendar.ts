import type { Instant } from '@roundtwo/model'
import type { CalendarEntry } from '@roundtwo/operations'

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids them in text.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replaceAll('\n', '\\n')

/** The form of RFC 5545, 3.3.5: 20261202T103000Z. */
const utc = (moment: Instant): string => moment.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines of at most 75 octets, never cut within a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let text = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += size
  }
  return text
}

const eventLines = (entry: CalendarEntry, stamp: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${utc(stamp)}`,
  `DTSTART:${utc(entry.start)}`,
  `DTEND:${utc(entry.end)}`,
  `SUMMARY:${escaped(entry.summary)}`,
  ...(entry.description === '' ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
  'END:VEVENT',
]

const byTimeThenName = (one: CalendarEntry, other: CalendarEntry): number => {
  const [first, second] = [`${one.start} ${one.uid}`, `${other.start} ${other.uid}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** RFC 5545; entries in order of time, so that the same entries give the same bytes in whatever order they come. */
export const writeCalendar = (name: string, entries: CalendarEntry[], stamp: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roundtwo//Roundtwo//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.toSorted(byTimeThenName).flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
