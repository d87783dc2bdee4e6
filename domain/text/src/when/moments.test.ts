import { dateOfDayNumber, dayNumber, plainDate, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { mailPartsOf } from '../document/mail-parts.ts'
import { momentIn, recogniseMoments } from './moments.ts'
import { recogniseZones } from './zones.ts'

const tuesday = plainDate('2026-11-17')
const read = (text: string, more: { keepLines?: boolean; dayFirst?: boolean | undefined } = {}) => {
  const document = readDocument(text, more)
  const zones = recogniseZones(document.tokens)
  return recogniseMoments(document, {
    reference: tuesday,
    dayFirst: true,
    parts: mailPartsOf(document),
    zones,
    ...more,
  })
}
const readLines = (text: string) => read(text, { keepLines: true })
/** Day and time of every candidate, in the form `2026-11-26 600`. */
const momentsIn = (text: string): string[] =>
  read(text).moments.flatMap(({ date, time }) => (time ? `${date.date} ${time.at}` : []))

/** Each time with each of its days: "2026-12-03 10:30 before 1". */
const pairs = (text: string): string[] =>
  readLines(text).moments.flatMap(({ date, time, pairing, distance }) =>
    time ? [`${date.date} ${time.at / 60} ${pairing} ${distance}`] : [],
  )

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

  test('are put together where the time is that of before', () => {
    const ways = fc.constantFrom(
      'same time',
      'gleiche Uhrzeit',
      'même heure',
      'misma hora',
      'zelfde tijd',
      'stessa ora',
    )
    fc.assert(
      fc.property(someDay, someDay, someTime, ways, (old, date, at, same) => {
        fc.pre(old !== date)
        const older = `\n\nOn Mon, 16 Nov 2026 at 11:02, Jo <jo@fold.example> wrote:\n> See you on ${dated(old)} at ${shown(at)}`
        expect(momentsIn(`We have moved you to ${dated(date)}, ${same}.${older}`)).toContain(`${date} ${at}`)
        expect(momentsIn(`Not ${dated(old)} at ${shown(at)}, but ${dated(date)}, ${same}`)).toContain(`${date} ${at}`)
        // Where there is none, none is made up.
        expect(momentsIn(`See you on ${dated(date)}, ${same}`)).toEqual([])
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

describe('the days that a time may belong to', () => {
  test('stand before and behind it on its line, with the tokens between', () => {
    expect(pairs('3 December at 10:00 or 12:00, 4 December')).toEqual([
      '2026-12-03 10 before 1',
      '2026-12-04 10 after 3',
      '2026-12-03 12 before 3',
      '2026-12-04 12 after 1',
    ])
  })

  test('are the last three different ones before it, and the first behind it', () => {
    const days = '1 December. 2 December. 3 December. 4 December. '
    expect(pairs(`${days}10:00`).map((pair) => pair.slice(0, 10))).toEqual([
      ...['2026-12-04', '2026-12-03', '2026-12-02'],
    ])
    expect(pairs('1 December. 1 December. 1 December. 2 December. 3 December: 10:00')).toHaveLength(5)
    expect(pairs('10:00, 1 December. 2 December')).toEqual(['2026-12-01 10 after 1'])
  })

  test('stand up to twelve lines above', () => {
    const lines = (count: number) => `3 December\n${'bread\n'.repeat(count)}10:00`
    expect(pairs(lines(11))).toEqual(['2026-12-03 10 above 12'])
    expect(pairs(lines(12))).toEqual([])
  })

  test('stand up to three lines below where there is no other', () => {
    const lines = (count: number) => `10:00\n${'bread\n'.repeat(count)}3 December\n4 December`
    expect(pairs(lines(0))).toEqual(['2026-12-03 10 below 1'])
    expect(pairs(lines(2))).toEqual(['2026-12-03 10 below 3'])
    expect(pairs(lines(3))).toEqual([])
    expect(pairs('2 December\n10:00\n3 December')).toEqual(['2026-12-02 10 above 1'])
  })

  test('are each that a date may mean, the number’s day first where it clashes with its weekday', () => {
    const { moments } = readLines('Friday 3 December at 10:00')
    const own = moments.flatMap(({ date, time }) => (time ? [[date.date, date.isAlternative]] : []))
    expect(own).toEqual([['2026-12-03', true]])
    const open = read('5/12/2026 at 10:00', { keepLines: true, dayFirst: undefined }).moments
    expect(open.flatMap(({ date, time }) => (time ? [[date.date, date.isAlternative]] : []))).toEqual([
      ['2026-12-05', undefined],
      ['2026-05-12', true],
    ])
  })

  test('are moments without a time, too', () => {
    const alone = readLines('3 December at 10:00').moments.filter(({ time }) => time === null)
    expect(alone.map(({ date, pairing, distance, zone }) => [date.date, pairing, distance, zone])).toEqual([
      ['2026-12-03', 'none', 0, null],
    ])
  })

  test('are looked for by the first hundred and fifty times only', () => {
    const { times, moments } = readLines(`3 December\n${'10:00\n'.repeat(9)}`.repeat(17))
    expect(times).toHaveLength(153)
    expect(moments.filter(({ time }) => time === times[149])).not.toEqual([])
    expect(moments.filter(({ time }) => time === times[150])).toEqual([])
  })
})

describe('the zone of a time', () => {
  const zones = (text: string): string[] =>
    readLines(`3 December\n${text}`).moments.flatMap(({ time, zone }) =>
      time ? [`${time.at / 60} ${zone?.zone ?? 'none'}`] : [],
    )

  test.each([
    ['10:00 London time', ['10 Europe/London']],
    ['10:00 CET', ['10 Europe/Paris']],
    ['10:00 in London', ['10 none']],
    ['London time 10:00', ['10 none']],
    ['10:00, 11:00 London time', ['10 none', '11 Europe/London']],
    [`10:00 ${'x'.repeat(30)} London time`, ['10 Europe/London']],
    [`10:00 ${'x'.repeat(39)} London time`, ['10 none']],
    ['10:00\nLondon time', ['10 none']],
  ])('“%s” is %j', (text, wanted) => {
    expect(zones(text).map((zone) => zone.replace(/Europe\/(?!London)\w+/, 'Europe/Paris'))).toEqual(wanted)
  })
})

describe('a quoted message', () => {
  const mail = (sent: string) =>
    `Hello\n\nFrom: Jane Doe <jane@a.example>\nSent: ${sent}\nTo: Ana Bea\nSubject: Bread\n\ntomorrow at 10:00`

  test('is counted from the day it was sent', () => {
    const dates = readLines(mail('Monday, 9 November 2026 09:15')).dates.map(({ date }) => date)
    expect(dates.at(-1)).toBe('2026-11-10')
  })

  test('is counted from the day of what quotes it where it would have been sent later', () => {
    const dates = readLines(mail('Monday, 30 November 2026 09:15')).dates.map(({ date }) => date)
    expect(dates.at(-1)).toBe('2026-11-18')
  })

  test('shares no days with the others', () => {
    const text = `3 December\n\n${mail('Monday, 9 November 2026').replace('tomorrow at ', '')}`
    const timed = readLines(text).moments.filter(({ time }) => time)
    expect(timed.map(({ date }) => date.date)).not.toContain('2026-12-03')
    expect(readLines(mail('Monday, 9 November 2026')).moments.at(-1)?.message).toBe(1)
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
    read(text)
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })
})
