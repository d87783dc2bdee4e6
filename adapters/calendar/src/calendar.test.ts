import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from './index.ts'

const calendar = createCalendar()
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => file('BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT')
const read = (text: string) => {
  const found = calendar.read(text)
  if (!found.ok) throw new Error(found.message)
  return found.value
}
const rules = (name: string) => [
  ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200'],
  ...['TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT'],
  ...['DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
]

describe('reading', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 'Europe/Berlin'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['GMT Standard Time', 'Europe/London'],
  ])('the zone %s is %s', (written, expected) => {
    expect(read(event(`DTSTART;TZID=${written}:20261202T103000`)).zone).toBe(expected)
  })

  test('a zone with a name of its own is found by its offsets', () => {
    const found = read(
      file(
        ...rules('Firmenzeit'),
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART;TZID=Firmenzeit:20260702T103000',
        'DURATION:PT90M',
        'END:VEVENT',
      ),
    )
    expect(found).toMatchObject({
      start: '2026-07-02T08:30:00.000Z',
      end: '2026-07-02T10:00:00.000Z',
      zoneAsWritten: 'Firmenzeit',
    })
    expect(found.notes.map(({ code }) => code)).toContain('zone-matched')
  })

  test('an X-LIC-LOCATION names the zone', () => {
    const named = rules('Firma').toSpliced(2, 0, 'X-LIC-LOCATION:Europe/Vienna')
    expect(read(file(...named, 'BEGIN:VEVENT', 'UID:1', 'DTSTART;TZID=Firma:20261202T103000', 'END:VEVENT')).zone).toBe(
      'Europe/Vienna',
    )
  })

  test('a time without a zone stays one', () => {
    const found = read(event('DTSTART:20261202T103000', 'DTEND:20261202T113000'))
    expect(found).toMatchObject({
      start: null,
      floatingStart: '2026-12-02T10:30',
      floatingEnd: '2026-12-02T11:30',
    })
    expect(found.notes[0]?.code).toBe('zone-missing')
  })

  test('a whole day has no time', () => {
    expect(read(event('DTSTART;VALUE=DATE:20261202'))).toMatchObject({ start: null, day: '2026-12-02' })
  })

  test('people, text and link come through', () => {
    const found = read(
      event(
        'DTSTART:20261202T103000Z',
        'SUMMARY:Interview\\, round 2',
        'ORGANIZER;CN="Nair, Priya":MAILTO:priya@x.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room@x.example',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Tom Berg:mailto:tom@x.example',
        'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://whereby.com/x',
        'DESCRIPTION:one\\ntwo\\;',
      ),
    )
    expect(found).toMatchObject({
      summary: 'Interview, round 2',
      description: 'one\ntwo;',
      location: 'Room 4',
      link: 'https://whereby.com/x',
    })
    expect(found.people.map(({ name, email, organizer }) => [name, email, organizer])).toEqual([
      ['Nair, Priya', 'priya@x.example', true],
      ['Tom Berg', 'tom@x.example', false],
    ])
  })

  test('a cancellation is told by METHOD or STATUS, a series is noted', () => {
    expect(read(event('DTSTART:20261202T103000Z', 'STATUS:CANCELLED')).method).toBe('cancel')
    const series = read(event('DTSTART:20261202T103000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261203T103000Z'))
    expect(series.notes.map(({ code }) => code)).toEqual(['series-ignored', 'exceptions-ignored'])
  })

  test('lines broken without the leading space, a byte order mark and bare line feeds are read', () => {
    const broken = event('DTSTART:20261202T103000Z', 'DESCRIPTION:a long line that', 'was cut in two').replaceAll(
      '\r\n',
      '\n',
    )
    expect(read(`\ufeff${broken}`).description).toBe('a long line thatwas cut in two')
  })

  test('damaged and empty files are refused with a sentence', () => {
    expect(calendar.read('hello')).toMatchObject({ ok: false, code: 'no-event' })
    expect(calendar.read(event('DTSTART:20261202T103000Z').slice(0, 80))).toMatchObject({
      ok: false,
      code: 'file-damaged',
    })
    expect(calendar.read(file())).toMatchObject({ ok: false, code: 'no-event' })
  })

  test('of a series the time that was changed is the one invited to', () => {
    const series = ['BEGIN:VEVENT', 'UID:s', 'DTSTART:20261105T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'END:VEVENT']
    const change = ['BEGIN:VEVENT', 'UID:s', 'RECURRENCE-ID:20261119T150000Z', 'DTSTART:20261119T163000Z', 'END:VEVENT']
    expect(read(file(...series)).start).toBe('2026-11-05T15:00:00.000Z')
    for (const events of [
      [...series, ...change],
      [...change, ...series],
    ])
      expect(read(file(...events)).start).toBe('2026-11-19T16:30:00.000Z')
  })

  test('it never throws', () => {
    const whole = file(
      ...rules('Z'),
      'BEGIN:VEVENT',
      'DTSTART;TZID=Z:20261202T103000',
      'DURATION:P99999999W',
      'END:VEVENT',
    )
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 20 }), (at, cut, put) => {
        calendar.read(whole.slice(0, at) + put + whole.slice(at + cut))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  test('the labelled invitations are read as they are recorded', () => {
    const set = readFileSync(join(import.meta.dirname, '../../../bench/sets/invitation.jsonl'), 'utf8')
    for (const line of set.split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as { shape: string; text: string; given: { calendar: unknown } }
      if (row.shape === 'ics') expect(read(row.text)).toEqual(row.given.calendar)
    }
  })
})

describe('writing', () => {
  const stamp = instant('2026-11-22T09:00:00Z')
  const entry = fc.record({
    uid: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    start: fc.constant(instant('2026-12-02T10:30:00Z')),
    end: fc.constant(instant('2026-12-02T12:00:00Z')),
    summary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    description: fc.string({ unit: 'grapheme', maxLength: 300 }),
  })

  test('no line is longer than 75 octets and the same entries give the same bytes', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const text = calendar.write('My plan', entries, stamp)
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const unlike = [...new Map(entries.map((one) => [one.uid, one])).values()]
        expect(calendar.write('x', unlike, stamp)).toBe(calendar.write('x', unlike.toReversed(), stamp))
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test('what was written is read back', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const found = read(calendar.write('Plan', [one], stamp))
        expect(found).toMatchObject({ uid: one.uid, start: one.start, end: one.end })
        expect(found.summary ?? '').toBe(one.summary.trim())
      }),
      { numRuns: 100, seed: 4 },
    )
    const text = 'a, b; c \\ d\nnew: "line"'
    const [sample] = [
      {
        uid: 'u',
        start: instant('2026-12-02T10:30:00Z'),
        end: instant('2026-12-02T11:30:00Z'),
        summary: text,
        description: text,
      },
    ]
    expect(read(calendar.write('Plan', [sample], stamp))).toMatchObject({ summary: text, description: text })
  })
})

test('times are the same with dashes and colons, and a day is one without being called so', () => {
  const at = (start: string) => {
    const { start: moment, day } = read(event(start))
    return moment ?? day
  }
  const pad = (value: number) => String(value).padStart(2, '0')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 1439 }), (date, minute) => {
      const [day, hour, rest] = [pad(date), pad(Math.floor(minute / 60)), pad(minute % 60)]
      const basic = at(`DTSTART:202603${day}T${hour}${rest}00Z`)
      expect(basic).toContain(`2026-03-${day}T${hour}:${rest}`)
      expect(at(`DTSTART:2026-03-${day}T${hour}:${rest}:00Z`)).toBe(basic)
      expect(at(`DTSTART:202603${day}`)).toBe(at(`DTSTART;VALUE=DATE:202603${day}`))
    }),
    { numRuns: 30 },
  )
})

test('a zone that is an offset with a colon and no quotes', () => {
  expect(read(event('DTSTART;TZID=UTC+02:00:20260712T140000')).start).toBe('2026-07-12T12:00:00.000Z')
})

test.each(['RRULE:FREQ=DAILY;BYDAY=MO, TU', 'EXDATE:nonsense', 'GEO:here'])('%s costs nothing', (extra) => {
  expect(read(event('DTSTART:20260312T140000Z', extra)).start).toBe('2026-03-12T14:00:00.000Z')
})
