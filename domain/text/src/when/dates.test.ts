import { dateOfDayNumber, dayNumber, type PlainDate, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { type DateMention, recogniseDates } from './dates.ts'
import type { DateContext } from './resolve-date.ts'

const tuesday = plainDate('2026-11-17')

const datesIn = (text: string, context: Partial<DateContext> = {}): DateMention[] =>
  recogniseDates(tokensOf(text), { reference: tuesday, dayFirst: true, ...context })

/** Short form for examples. */
const told = ({ date, upTo, weekdayClash }: DateMention): string =>
  (weekdayClash ? 'clash' : `${date}`) + (upTo ? ` to ${upTo}` : '')
const allTold = (text: string, context?: Partial<DateContext>): string => datesIn(text, context).map(told).join('; ')

const languages = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl', 'sv', 'da', 'nb']
const language = fc.constantFrom(...languages)
const dayAround = (reference: PlainDate, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((ahead) => dateOfDayNumber(dayNumber(reference) + ahead))
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => dateOfDayNumber(dayNumber(plainDate('2000-01-01')) + day))
const written = (date: PlainDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(dayNumber(date) * 86_400_000)
const weekdayName = (date: PlainDate, locale: string, weekday: 'long' | 'short' = 'long'): string =>
  written(date, locale, { weekday })
const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const
const filler = fc.constantFrom(
  '',
  ' We look forward to it.',
  ' at the office',
  '; please bring your card',
  ' (in person)',
)
const cased = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
)

describe('dates in full', () => {
  test('are read in every language, with and without the weekday, whatever stands behind', () => {
    fc.assert(
      fc.property(anyDay, language, fc.boolean(), filler, cased, (date, locale, withWeekday, behind, inCase) => {
        const options = withWeekday ? ({ ...whole, weekday: 'long' } as const) : whole
        const [first] = datesIn(inCase(written(date, locale, options)) + behind)
        expect(first).toMatchObject({ date, weekdayClash: false, kind: 'day' })
        expect(first?.stated).toEqual({ day: true, month: true, year: true, weekday: withWeekday })
      }),
    )
  })

  test('with short names of months', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en-GB', 'de', 'fr', 'es', 'nl', 'it'), (date, locale) => {
        expect(allTold(`am ${written(date, locale, { ...whole, month: 'short' })}`)).toBe(date)
      }),
    )
  })

  test('without a year they are the nearest, if they lie within the next months', () => {
    fc.assert(
      fc.property(dayAround(tuesday, -40, 200), language, fc.boolean(), (date, locale, withWeekday) => {
        const plain = { day: 'numeric', month: 'long' } as const
        const options = withWeekday ? ({ ...plain, weekday: 'long' } as const) : plain
        expect(allTold(written(date, locale, options))).toBe(date)
      }),
    )
  })

  test('a weekday that does not belong to the date makes it unknown, and says what it may be', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), fc.constantFrom('en-GB', 'de', 'es'), (date, off, locale) => {
        const other = dateOfDayNumber(dayNumber(date) + off)
        const [found] = datesIn(`${weekdayName(other, locale)}, ${written(date, locale, whole)}`)
        expect(found).toMatchObject({ date: null, weekdayClash: true })
        expect(found?.alternatives).toContain(date)
      }),
    )
  })

  test('numbers are read by the order of the country, and both ways where none is known', () => {
    fc.assert(
      fc.property(dayAround(tuesday, -100, 200), fc.constantFrom('/', '-'), (date, sign) => {
        const [year = '', month = '', day = ''] = date.split('-')
        expect(allTold(`on ${day}${sign}${month}${sign}${year}`)).toBe(date)
        expect(allTold(`on ${month}${sign}${day}${sign}${year}`, { dayFirst: false })).toBe(date)
        expect(allTold(`on ${year}-${month}-${day}`, { dayFirst: false })).toBe(date)
        expect(allTold(`am ${day}.${month}.${year}`, { dayFirst: false })).toBe(date)
        const [found] = datesIn(`on ${day}${sign}${month}${sign}${year}`, { dayFirst: undefined })
        expect([found?.date, ...(found?.alternatives ?? [])]).toContain(date)
      }),
    )
  })

  test('the weekday beside two numbers tells which is the day', () => {
    fc.assert(
      fc.property(dayAround(tuesday, 1, 60), (date) => {
        const [, month = '', day = ''] = date.split('-')
        const name = weekdayName(date, 'en', 'short')
        for (const text of [`${name} ${day}/${month}`, `${name} ${month}/${day}`]) {
          const [found] = datesIn(text, { dayFirst: undefined })
          // The first of December 2026 is a Tuesday, and so is 12 January 2027.
          if (Number(day) <= 12) expect([found?.date, ...(found?.alternatives ?? [])]).toContain(date)
          else expect(found).toMatchObject({ date, alternatives: [] })
        }
      }),
    )
  })
})

describe('what is counted from the day of writing', () => {
  const phrases = [
    ...['tomorrow', 'next week', 'this weekend', 'Thursday week', 'Monday fortnight', 'in two weeks', 'übermorgen'],
    ...['by Friday', 'within three working days', 'nächste Woche', 'la semaine prochaine', 'Wednesday of next week'],
  ]

  test('moves by as many weeks as the day of writing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.integer({ min: -300, max: 300 }), (phrase, weeks) => {
        const later = (date: PlainDate | null) => date && dateOfDayNumber(dayNumber(date) + 7 * weeks)
        const [here] = datesIn(phrase)
        const [there] = datesIn(phrase, { reference: dateOfDayNumber(dayNumber(tuesday) + 7 * weeks) })
        expect([there?.date, there?.upTo]).toEqual([later(here?.date ?? null), later(here?.upTo ?? null)])
      }),
    )
  })

  test('a weekday alone is the next such day, or the one before if the past is meant', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('en', 'de', 'fr', 'nl', 'it'),
        (reference, ahead, locale) => {
          const day = dateOfDayNumber(dayNumber(reference) + ahead)
          const name = weekdayName(day, locale)
          expect(allTold(`see you ${name}`, { reference })).toBe(day)
          expect(allTold(`see you ${name}`, { reference, isPast: true })).toBe(
            dateOfDayNumber(dayNumber(day) - (ahead === 7 ? 14 : 7)),
          )
        },
      ),
    )
  })

  test('a day of the month is the next such day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 26 }), (reference, ahead) => {
        const day = dateOfDayNumber(dayNumber(reference) + ahead)
        const number = Number(day.slice(8))
        const ending = new Map([
          [1, 'st'],
          [2, 'nd'],
          [3, 'rd'],
          [21, 'st'],
          [22, 'nd'],
          [23, 'rd'],
          [31, 'st'],
        ])
        expect(allTold(`by the ${number}${ending.get(number) ?? 'th'}`, { reference })).toBe(day)
      }),
    )
  })

  test('a weekday with a day of the month is the nearest such day', () => {
    fc.assert(
      fc.property(dayAround(tuesday, 0, 45), fc.constantFrom('long', 'short'), (date, style) => {
        const name = weekdayName(date, 'en', style === 'long' ? 'long' : 'short')
        expect(allTold(`${name} ${Number(date.slice(8))}th`)).toBe(date)
        expect(allTold(`${name.toLowerCase()} ${Number(date.slice(8))}th at 10`)).toBe(date)
      }),
    )
  })

  test('an unrelated sentence changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom('Parking is free.', 'Ask for Gill.', 'Room 3.15.'),
        (phrase, more) => {
          expect(allTold(`${more} We meet ${phrase}.`)).toBe(allTold(`We meet ${phrase}.`))
          expect(allTold(`We meet ${phrase}. ${more}`)).toBe(allTold(`We meet ${phrase}.`))
        },
      ),
    )
  })

  test('days named before are counted from', () => {
    expect(allTold('Interview on Thursday 26 November. We decide the Monday after.')).toBe('2026-11-26; 2026-11-30')
    expect(allTold('Interview on Thursday 26 November; they pick by the end of that week.')).toBe(
      '2026-11-26; 2026-11-27 to 2026-11-27',
    )
    expect(allTold('Slides by Friday, back by the following Wednesday')).toBe('2026-11-20; 2026-11-25')
  })

  test('a heading of a day, with what follows on it', () => {
    expect(allTold('You are invited to the following on Friday, December 18:')).toBe('2026-12-18')
  })
})

describe('several days', () => {
  test('a range of days of one month has its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 }), (from, length) => {
        const two = (day: number) => `2027-03-${`${day}`.padStart(2, '0')}`
        const range = `${two(from)} to ${two(from + length)}`
        expect(allTold(`${from}-${from + length} March 2027`)).toBe(range)
        expect(allTold(`March ${from}-${from + length}, 2027`)).toBe(range)
        expect(allTold(`between ${from} and ${from + length} March 2027`)).toBe(range)
        expect(allTold(`vom ${from}. bis ${from + length}. März 2027`)).toBe(range)
      }),
    )
  })

  test('a list of days shares its month', () => {
    expect(allTold('3, 4 or 5 March 2027')).toBe('2027-03-03; 2027-03-04; 2027-03-05')
    expect(allTold('Tues 9th June or Weds 10th June 2026')).toBe('2026-06-09; 2026-06-10')
  })
})

/** From 17 November 2026, a Tuesday; day before month. */
const examples: Record<string, readonly (readonly [text: string, dates: string])[]> = {
  'weekdays and weeks': [
    ['next Thursday', '2026-11-26'],
    ['Monday fortnight', '2026-12-07'],
    ['a week on Tuesday', '2026-12-01'],
    ['end of the month', '2026-11-30 to 2026-11-30'],
    ['by end of the week', '2026-11-20 to 2026-11-20'],
    ['by close Thursday', '2026-11-19'],
    ['within three working days', '2026-11-20'],
    ['in the next two weeks', '2026-12-01'],
    ['this weekend', '2026-11-21 to 2026-11-22'],
    ['early next week', '2026-11-23 to 2026-11-25'],
    ['next week', '2026-11-23 to 2026-11-27'],
    ['Wednesday of next week', '2026-11-25'],
    ['next week Tuesday', '2026-11-24'],
    ['tomorrow by noon', '2026-11-18'],
    ['day after tomorrow', '2026-11-19'],
    ['three days ago', '2026-11-14'],
    ['in a fortnight', '2026-12-01'],
    ['a week today', '2026-11-24'],
  ],
  'days and months': [
    ['Thursday week, so the 26th, 10.30', '2026-11-26; 2026-11-26'],
    ['w/c Monday 14th December', '2026-12-14 to 2026-12-18'],
    ['week commencing 23 November', '2026-11-23 to 2026-11-27'],
    ['by the 26th', '2026-11-26'],
    ['by the twenty-sixth', '2026-11-26'],
    ['on the first floor', ''],
    ['the second is worth having', ''],
    ['5/12 at 6 am', '2026-12-05'],
    ['5/10 at best', ''],
    ['latest 2/12', '2026-12-02'],
    ['fri 27th', '2026-11-27'],
    ['before the 14th', '2026-12-14'],
    ['eod thurs', '2026-11-19'],
    ['by 1/12', '2026-12-01'],
    ['2026-12-03', '2026-12-03'],
    ['January 11-12', '2027-01-11 to 2027-01-12'],
    ['between 3 and 5 March', '2027-03-03 to 2027-03-05'],
    ['3, 4 or 5 March 2027', '2027-03-03; 2027-03-04; 2027-03-05'],
    ['10.12.2026 (Thursday)', '2026-12-10'],
    ['10-Nov-2026 (Tuesday)', '2026-11-10'],
    ['Monday (3/16)', 'clash'],
    ['Tues 5 May 9.20', '2026-05-05'],
    ['2026/03/25', '2026-03-25'],
    ['mid-January', '2027-01-10 to 2027-01-15'],
    ['end of Feb', '2027-02-28 to 2027-02-28'],
    ['within 48 hours', '2026-11-19'],
    ['Friday, 2nd round', '2026-11-20'],
    ['Monday 10 - 11am', '2026-11-23'],
    ['Friday 9 - 10', '2026-11-20'],
    ['March 2027', '2027-03-01 to 2027-03-31'],
    ['in March', '2027-03-01 to 2027-03-31'],
    ['16/17 March', '2027-03-16; 2027-03-17'],
    ['Fri 12th June, 9 - 10', '2026-06-12'],
    ['Sat 16 May 2026 at 09:40', '2026-05-16'],
    ['Thu, Mar 12, 2026 at 1:40 PM', '2026-03-12'],
    ['by Friday 20th', '2026-11-20'],
    ['Friday 2pm', '2026-11-20'],
    ['14th of Jan', '2027-01-14'],
    ['on or before 07-Nov-2026', '2026-11-07'],
    ['Tuesday, March 10, 2026', '2026-03-10'],
    ['the week of the 14th', '2026-12-14 to 2026-12-18'],
    ['by Christmas', '2026-12-25'],
    ['Thursday 10th (in two weeks)', '2026-12-10; 2026-12-01'],
    ['día 9 de octubre', '2026-10-09'],
    ['Nov 12 (Thursday)', '2026-11-12'],
    ["2 Dec '26", '2026-12-02'],
    ['Mar 3', '2027-03-03'],
  ],
  'other languages': [
    ['Donnerstag, den 3. Dezember um 14 Uhr', '2026-12-03'],
    ['Do., 3.12. um 10 Uhr', '2026-12-03'],
    ['am 10.12. um 10', '2026-12-10'],
    ['jeudi 3 décembre à 14 h', '2026-12-03'],
    ['jueves 3 de diciembre de 2026', '2026-12-03'],
    ['donderdag 3 december om 10.00 uur', '2026-12-03'],
    ['quinta-feira, 3 de dezembro às 14h', '2026-12-03'],
    ['giovedì 3 dicembre alle ore 10', '2026-12-03'],
    ['gio 3 dic', '2026-12-03'],
    ['übermorgen', '2026-11-19'],
    ['pasado mañana', '2026-11-19'],
    ['morgen früh', '2026-11-18'],
    ['Anfang nächster Woche', '2026-11-23 to 2026-11-25'],
    ['la semana que viene', '2026-11-23 to 2026-11-27'],
    ['la semaine prochaine', '2026-11-23 to 2026-11-27'],
    ['mardi prochain', '2026-11-24'],
    ['fin de semaine', '2026-11-20 to 2026-11-20'],
    ['fim de semana', '2026-11-21 to 2026-11-22'],
    ['Ende der Woche', '2026-11-20 to 2026-11-20'],
    ['in zwei Wochen', '2026-12-01'],
    ['sous 8 jours', '2026-11-25'],
    ['le 14', '2026-12-14'],
    ['el día 20', '2026-11-20'],
    ['martes 3 de marzo a las 9:45 h', 'clash'],
    ['du 3 au 5 mars', '2027-03-03 to 2027-03-05'],
    ['vom 3. bis 5. März', '2027-03-03 to 2027-03-05'],
    ['mar 3 marzo', '2027-03-03'],
    ['dinsdag 9 juni', '2026-06-09'],
    ['środa 14 października', '2026-10-14'],
    ['sexta 6 de março', '2027-03-06'],
  ],
  'what is no date': [
    ['por la mañana', ''],
    ['am Morgen', ''],
    ['the 2nd round interview is on the 3rd floor', ''],
    ['you may 5', ''],
    ['8 out of 10', ''],
    ['segunda entrevista', ''],
  ],
}

describe.each(Object.entries(examples))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (text, dates) => {
    expect(allTold(text)).toBe(dates)
  })
})

describe('weekday against date', () => {
  test.each([
    ['Friday 27 December 2026', 'in a year that is written'],
    ['Weds 27th 3pm', 'with no such day near'],
    ['Friday 28 at 9', 'with no such day near'],
    ['Thursday 26/02', 'where the year does not help'],
  ])('%s is no date: the weekday is another, %s', (text) => {
    expect(allTold(text)).toBe('clash')
  })
})

test('spans are those of the words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('so ', 'Hi Jo, ', '• ', '(', 'Date:  '),
      fc.constantFrom('.', ', 10am', ' – ok?', ''),
      (before, behind) => {
        const text = `${before}Thursday, 3rd December 2026${behind}`
        const [found] = datesIn(text)
        expect(text.slice(found?.start, found?.end)).toBe('Thursday, 3rd December 2026')
      },
    ),
  )
})

test('the names of months and weekdays are those of the platform', () => {
  for (const locale of languages)
    for (let month = 0; month < 12; month += 1) {
      const day = plainDate(`2027-${`${month + 1}`.padStart(2, '0')}-15`)
      const own = written(day, locale, { ...whole, weekday: 'long' })
      expect([own, allTold(own)]).toEqual([own, day])
    }
})
