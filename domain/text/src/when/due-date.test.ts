import { dateOfDayNumber, dayNumber, type PlainDate, plainDate, weekdayOf } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { dueDate } from './due-date.ts'

const tuesday = plainDate('2026-11-17')
const dueIn = (text: string, saidOn: PlainDate = tuesday, dayFirst = true): string | null | undefined =>
  dueDate(tokensOf(text), { saidOn, dayFirst })?.date

const anyDay = fc.integer({ min: 0, max: 4_000 }).map((day) => dateOfDayNumber(dayNumber(tuesday) + day))
const who = fc.constantFrom('She will ring', 'they write to us', 'I send the slides', 'Marcus emails')

describe('the day something is due', () => {
  test('is never before the day it was said', () => {
    const phrases = [
      'by Friday',
      'next week',
      'this week',
      'by end of month',
      'this weekend',
      'tomorrow',
      'by the 3rd',
      'early next week',
    ]
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...phrases), who, (saidOn, phrase, subject) => {
        const due = dueIn(`${subject} ${phrase}`, saidOn)
        expect(due).toBeTypeOf('string')
        expect(due && due >= saidOn).toBe(true)
      }),
    )
  })

  test('"this week" and "next week" end on a Friday, a weekend on its Sunday or before it on Friday', () => {
    fc.assert(
      fc.property(anyDay, who, (saidOn, subject) => {
        fc.pre(weekdayOf(saidOn) <= 5)
        const weekday = (text: string) => weekdayOf(plainDate(dueIn(`${subject} ${text}`, saidOn) ?? ''))
        expect(weekday('next week')).toBe(5)
        expect(weekday('w/c 14th')).toBe(5)
        expect(weekday('this weekend')).toBe(7)
        expect(weekday('before the weekend')).toBe(5)
      }),
    )
  })

  test('in working days leaves weekends out', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 12 }), (saidOn, count) => {
        const due = plainDate(dueIn(`within ${count} working days`, saidOn) ?? '')
        const between = Array.from({ length: dayNumber(due) - dayNumber(saidOn) }, (_, step) =>
          dateOfDayNumber(dayNumber(saidOn) + step + 1),
        )
        expect(between.filter((day) => weekdayOf(day) <= 5)).toHaveLength(count)
        expect(weekdayOf(due)).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('moves with the day it was said, by whole weeks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom('by Friday', 'Thursday week', 'next week', 'in two weeks'),
        (weeks, phrase) => {
          const later = dateOfDayNumber(dayNumber(tuesday) + 7 * weeks)
          const here = plainDate(dueIn(phrase) ?? '')
          expect(dueIn(phrase, later)).toBe(dateOfDayNumber(dayNumber(here) + 7 * weeks))
        },
      ),
    )
  })

  const numerals = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th']
  const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

  test('is the weekday or working day of a month that its order names', () => {
    const months = ['of next month', 'in the next month', 'next month']
    const kinds = fc.constantFrom(...weekdays, 'working day', 'day')
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...numerals, 'last'), kinds, fc.constantFrom(...months), (...drawn) => {
        const [saidOn, numeral, kind, month] = drawn
        const [year = 0, thisMonth = 0] = saidOn.split('-').map(Number)
        const next = thisMonth === 12 ? `${year + 1}-01` : `${year}-${String(thisMonth + 1).padStart(2, '0')}`
        const fits = Array.from({ length: 31 }, (_, at) => `${next}-${String(at + 1).padStart(2, '0')}`)
          .filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
          .filter((day) => {
            const own = weekdayOf(plainDate(day))
            return kind === 'day' || (kind === 'working day' ? own <= 5 : weekdays[own - 1] === kind)
          })
        const wanted = numeral === 'last' ? fits.at(-1) : fits[numerals.indexOf(numeral) % 4]
        expect([drawn, dueIn(`she rings the ${numeral} ${kind} ${month}`, saidOn)]).toEqual([drawn, wanted])
      }),
    )
  })

  test('counted from a day lies so long after it', () => {
    const lengths = [
      ['a week', 7],
      ['two weeks', 14],
      ['a fortnight', 14],
    ] as const
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...lengths), fc.constantFrom(...weekdays), (saidOn, [words, days], day) => {
        const later = (date: string | null | undefined) => dateOfDayNumber(dayNumber(plainDate(date ?? '')) + days)
        expect(dueIn(`they ring ${words} from ${day}`, saidOn)).toBe(later(dueIn(`they ring ${day}`, saidOn)))
        expect(dueIn(`they ring ${words} today`, saidOn)).toBe(later(saidOn))
        expect(dueIn(`today in ${words} they ring`, saidOn)).toBe(later(saidOn))
        const after = dueIn(`not this ${day}, the one after`, saidOn)
        expect(after).toBe(dateOfDayNumber(dayNumber(plainDate(dueIn(`this ${day}`, saidOn) ?? '')) + 7))
      }),
    )
  })

  test('is the end of a bare length of time only where nothing is said of it', () => {
    expect(dueIn('outcome in writing, 10 working days.')).toBe('2026-12-01')
    expect(dueIn('by Friday, 10 working days')).toBe('2026-11-20')
    for (const text of ['25 days holiday', 'three months probation', '2 weeks notice', '4 days in the office'])
      expect([text, dueIn(text)]).toEqual([text, undefined])
  })

  test('is not there where none is named', () => {
    for (const text of [
      'She liked the story about the audit',
      '4/5, good chat',
      'rang at 3',
      'nothing promised',
      'in the coming weeks',
    ])
      expect([text, dueIn(text)]).toEqual([text, undefined])
  })

  test('is open where weekday and date disagree', () => {
    expect(dueIn('by Friday 28th November')).toBeNull()
    expect(dueIn('drug test Wed Dec 3, she said', tuesday, false)).toBeNull()
  })
})

test.each([
  ['by Friday', '2026-11-20'],
  ['eod thurs', '2026-11-19'],
  ['by close Thursday', '2026-11-19'],
  ['Wednesday week', '2026-11-25'],
  ['tonight or tomorrow morning', '2026-11-18'],
  ['before the 14th', '2026-12-14'],
  ['by fri 27th', '2026-11-27'],
  ['by 1/12', '2026-12-01'],
  ['by EOD 12/12', '2026-12-12'],
  ['by end of the month', '2026-11-30'],
  ['by month end', '2026-11-30'],
  ['in calendar week 50', '2026-12-11'],
  ['weekend after next', '2026-12-06'],
  ['Monday after next', '2026-11-30'],
  ['this time next week', '2026-11-24'],
  ['this day fortnight', '2026-12-01'],
  ['w/c 2 march', '2027-03-05'],
  ['the second week of December', '2026-12-18'],
  ['before the 18', '2026-11-18'],
  ['NLT 12/12', '2026-12-12'],
  ['send it this week', '2026-11-20'],
  ['within 48 hours', '2026-11-19'],
  ['in a fortnight', '2026-12-01'],
  ['i send it 2nite', '2026-11-17'],
  ['HR phones before Christmas', '2026-12-25'],
  ['not Monday, so by Wednesday 25 November', '2026-11-25'],
  ['bis Freitag', '2026-11-20'],
  ['avant mardi', '2026-11-24'],
])('%s: %s', (text, date) => {
  expect(dueIn(text)).toBe(date)
})

test('the end of a month that falls on a weekend may be its last working day', () => {
  expect(dueDate(tokensOf('by end of the month'), { saidOn: plainDate('2026-10-06') })).toMatchObject({
    date: '2026-10-31',
    alternatives: ['2026-10-30'],
  })
})
