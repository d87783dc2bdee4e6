import { plainDate } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { recogniseMoments } from './moments.ts'

const reference = plainDate('2026-11-17')
const read = (text: string, more: object = {}) =>
  recogniseMoments(readDocument(text, { keepLines: true }), { reference, dayFirst: true, ...more })
/** Each time with each of its days: "2026-12-03 10:30 before 1". */
const pairs = (text: string): string[] =>
  read(text).moments.flatMap(({ date, time, pairing, distance }) =>
    time ? [`${date.date} ${time.at / 60} ${pairing} ${distance}`] : [],
  )

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
    const { moments } = read('Friday 3 December at 10:00')
    const own = moments.flatMap(({ date, time }) => (time ? [[date.date, date.isAlternative]] : []))
    expect(own).toEqual([['2026-12-03', true]])
    const open = read('5/12/2026 at 10:00', { dayFirst: undefined }).moments
    expect(open.flatMap(({ date, time }) => (time ? [[date.date, date.isAlternative]] : []))).toEqual([
      ['2026-12-05', undefined],
      ['2026-05-12', true],
    ])
  })

  test('are moments without a time, too', () => {
    const alone = read('3 December at 10:00').moments.filter(({ time }) => time === null)
    expect(alone.map(({ date, pairing, distance, zone }) => [date.date, pairing, distance, zone])).toEqual([
      ['2026-12-03', 'none', 0, null],
    ])
  })

  test('are looked for by the first hundred and fifty times only', () => {
    const { times, moments } = read(`3 December\n${'10:00\n'.repeat(9)}`.repeat(17))
    expect(times).toHaveLength(153)
    expect(moments.filter(({ time }) => time === times[149])).not.toEqual([])
    expect(moments.filter(({ time }) => time === times[150])).toEqual([])
  })
})

describe('the zone of a time', () => {
  const zones = (text: string): string[] =>
    read(`3 December\n${text}`).moments.flatMap(({ time, zone }) =>
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

  test('may be known already', () => {
    const known = read('10:00 London time').zones.map((zone) => ({ ...zone, zone: zone.zone }))
    expect(read('3 December 10:00 London time', { zones: [] }).zones).toEqual([])
    expect(read('10:00 London time', { zones: known }).zones).toBe(known)
  })
})

describe('a quoted message', () => {
  const mail = (sent: string) =>
    `Hello\n\nFrom: Jane Doe <jane@a.example>\nSent: ${sent}\nTo: Ana Bea\nSubject: Bread\n\ntomorrow at 10:00`

  test('is counted from the day it was sent', () => {
    const dates = read(mail('Monday, 9 November 2026 09:15')).dates.map(({ date }) => date)
    expect(dates.at(-1)).toBe('2026-11-10')
  })

  test('is counted from the day of what quotes it where it would have been sent later', () => {
    const dates = read(mail('Monday, 30 November 2026 09:15')).dates.map(({ date }) => date)
    expect(dates.at(-1)).toBe('2026-11-18')
  })

  test('shares no days with the others', () => {
    const text = `3 December\n\n${mail('Monday, 9 November 2026').replace('tomorrow at ', '')}`
    const timed = read(text).moments.filter(({ time }) => time)
    expect(timed.map(({ date }) => date.date)).not.toContain('2026-12-03')
    expect(read(mail('Monday, 9 November 2026')).moments.at(-1)?.message).toBe(1)
  })
})
