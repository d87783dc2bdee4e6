import { dateOfDayNumber, dayNumber, plainDate, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { momentIn, recogniseMoments } from './moments.ts'

const tuesday = plainDate('2026-11-17')
const read = (text: string, dayFirst = true) => recogniseMoments(readDocument(text), { reference: tuesday, dayFirst })
/** Day and time of every candidate, in the form `2026-11-26 600`. */
const momentsIn = (text: string): string[] =>
  read(text).moments.flatMap(({ date, time }) => (time ? `${date.date} ${time.at}` : []))

const london = zoneNamed('Europe/London')
const someDay = fc.integer({ min: 1, max: 100 }).map((ahead) => dateOfDayNumber(dayNumber(tuesday) + ahead))
const someTime = fc.integer({ min: 9, max: 18 }).map((hour) => hour * 60 + 30)
const shown = (at: number): string => `${Math.floor(at / 60)}:${`${at % 60}`.padStart(2, '0')}`
const dated = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(dayNumber(plainDate(date)) * 86_400_000)

describe('a time and its day', () => {
  test('are put together on one line, in either order, and from the lines above', () => {
    const layouts = fc.constantFrom(
      (day: string, at: string) => `We meet on ${day} at ${at}.`,
      (day: string, at: string) => `We meet at ${at} on ${day}.`,
      (day: string, at: string) => `Date: ${day}\nTime: ${at}`,
      (day: string, at: string) => `Date:\n${day}\nRoom 5, Gate 3\nTime:\n${at}`,
      (day: string, at: string) => `> Interview ${day}\n> ${at}, main entrance`,
      (day: string, at: string) => `| Date | ${day} |\n| Time | ${at} |`,
    )
    fc.assert(
      fc.property(someDay, someTime, layouts, (date, at, layout) => {
        expect(momentsIn(layout(dated(date), shown(at)))).toContain(`${date} ${at}`)
      }),
    )
  })

  test('of one line come before those of another', () => {
    const [first] = read('Friday 4 December at 10:00\nMonday 7 December').moments
    expect(first).toMatchObject({ pairing: 'before', date: { date: '2026-12-04' } })
  })

  test('of a list of days share the time', () => {
    expect(momentsIn('3, 4 or 5 December at 10:00')).toEqual(
      expect.arrayContaining(['2026-12-03 600', '2026-12-04 600', '2026-12-05 600']),
    )
  })

  test('are tried as all that a date may mean', () => {
    expect(momentsIn('Tuesday 3 December, noon')).toContain('2026-12-03 720')
    const [found] = read('Tuesday 3 December, noon').moments
    expect(found?.date.isAlternative).toBe(true)
  })

  test('keep the zone that is written behind the time, each its own', () => {
    const moments = read('Tuesday 8 December, 4.00pm Singapore time (9.00am London time)').moments
    const zones = moments.flatMap(({ time, zone }) => (time && zone ? `${time.at} ${zone.zone}` : []))
    expect(zones).toEqual(expect.arrayContaining(['960 Asia/Singapore', '540 Europe/London']))
  })

  test('of a quoted mail are counted from the day it was sent', () => {
    const when = read(
      `Please come on Friday.\n\nOn Mon, 2 Nov 2026 at 09:00, Gill Escreet <gill@harbour.example> wrote:\n> See you on Friday at 3pm.`,
    )
    expect(when.moments.filter(({ time }) => time?.at === 900).map(({ date }) => date.date)).toContain('2026-11-06')
    expect(when.dates[0]?.date).toBe('2026-11-20')
  })
})

describe('a moment', () => {
  test('is the wall clock of its zone', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 1439 }), (date, at) => {
        if (!london) throw new Error('no London')
        const shownThere = new Intl.DateTimeFormat('en-GB', {
          timeZone: london,
          hour: '2-digit',
          minute: '2-digit',
        })
        expect(shownThere.format(Date.parse(momentIn(date, at, london)))).toBe(shown(at).padStart(5, '0'))
      }),
    )
  })
})

describe('hostile text of 100 kB', () => {
  const size = 100_000
  const runs: [string, string][] = [
    ['spaces', ' '],
    ['commas', ','],
    ['brackets', '('],
    ['digits', '1'],
    ['numbers', '12 '],
    ['long words', 'monday'],
    ['dates', '3 March '],
    ['times', '10.30 - '],
    ['dated times', 'Mon 3 March 10.30 '],
    ['lines of dates', '3 March\n'],
    ['lines of times', '10:30 Monday\n'],
    ['zones', 'London time '],
    ['weeks', 'the end of next week '],
    ['emoji', '😀'],
    ['right to left', 'שלום '],
    ['header lines', 'X-Name: value\n'],
    ['quotes', '> > > wrote:\n'],
    ['attributions', 'On 3 March 2026 Jo wrote:\n'],
  ]
  test.each(runs)('%s are read in time', (_, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    // Of this thread alone: what else the machine does is no matter.
    const before = process.threadCpuUsage()
    recogniseMoments(readDocument(text), { reference: tuesday })
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })
})
