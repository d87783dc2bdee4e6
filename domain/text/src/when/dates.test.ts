import { dateOfDayNumber, dayNumber, type PlainDate, plainDate, weekdayOf } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { type DateMention, dueDate, recogniseDates } from './dates.ts'
import type { DateContext } from './resolve-date.ts'

const tuesday = plainDate('2026-11-17')

const datesIn = (text: string, context: Partial<DateContext> = {}): DateMention[] =>
  recogniseDates(tokensOf(text), { reference: tuesday, dayFirst: true, ...context })

/** Short form for examples. */
const told = ({ date, upTo, weekdayClash }: DateMention): string =>
  (weekdayClash ? 'clash' : `${date}`) + (upTo ? ` to ${upTo}` : '')
const allTold = (text: string, context?: Partial<DateContext>): string => datesIn(text, context).map(told).join('; ')
/** Each date with its own words. */
const words = (text: string, context?: Partial<DateContext>): string =>
  datesIn(text, context)
    .map(({ date, upTo, start, end }) => `${date}${upTo ? ` to ${upTo}` : ''} ${text.slice(start, end)}`)
    .join('; ')
const dayIn = (days: number): string => dateOfDayNumber(dayNumber(tuesday) + days)
const dueIn = (text: string, saidOn: PlainDate = tuesday, dayFirst = true): string | null | undefined =>
  dueDate(tokensOf(text), { saidOn, dayFirst })?.date

const languages = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl', 'sv', 'da', 'nb']
const language = fc.constantFrom(...languages)
const dayAround = (reference: PlainDate, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((ahead) => dateOfDayNumber(dayNumber(reference) + ahead))
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => dateOfDayNumber(dayNumber(plainDate('2000-01-01')) + day))
const anyDayAhead = fc.integer({ min: 0, max: 4_000 }).map((day) => dateOfDayNumber(dayNumber(tuesday) + day))
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
const who = fc.constantFrom('She will ring', 'they write to us', 'I send the slides', 'Marcus emails')
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

  test('the same day is the one named before, in every language; without one it is none', () => {
    const phrases = [
      'We ring you that evening',
      'you hear that same afternoon',
      'on the same day',
      'noch am selben Tag',
    ]
    const more = [
      'le jour même',
      'esa misma tarde',
      'diezelfde dag',
      'la sera stessa',
      'no mesmo dia',
      'on that very day',
    ]
    fc.assert(
      fc.property(anyDayAhead, fc.constantFrom(...phrases, ...more), (date, phrase) => {
        expect(allTold(`${written(date, 'en-GB', whole)}. ${phrase}.`)).toBe(`${date}; ${date}`)
        expect(allTold(phrase)).toBe('')
      }),
    )
    expect(allTold('Wednesday 25 November. A decision by Friday of that week')).toBe('2026-11-25; 2026-11-27')
  })

  test('a weekday a week later with its date is that date, and a day and month behind "week" count no weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 14 }), fc.boolean(), (ahead, isNumbered) => {
        const date = dateOfDayNumber(dayNumber(tuesday) + ahead)
        const day = written(date, 'en', { day: 'numeric', month: 'long' })
        // "Monday week" begins one.
        fc.pre(weekdayOf(date) !== 1)
        const [found] = datesIn(`${weekdayName(date, 'en')} week, ${day}`)
        expect(found).toMatchObject({ date, kind: 'day' })
        const [week] = datesIn(isNumbered ? `in week ${day}` : `the week of ${day}`)
        expect(week?.date && week.date <= date && dayNumber(date) - dayNumber(week.date) < 7).toBe(true)
      }),
    )
  })

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

describe('a length of time from today', () => {
  test('ends so many days ahead, or behind where it is ago', () => {
    const units = fc.constantFrom(
      ['days', 1],
      ['day', 1],
      ['Tagen', 1],
      ['weeks', 7],
      ['semanas', 7],
      ['weekends', 7],
      ['fortnight', 14],
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), units, (count, [unit, days]) => {
        const ahead = count * Number(days)
        expect(words(`reply in ${count} ${unit} or so`)).toBe(`${dayIn(ahead)} in ${count} ${unit}`)
        expect(words(`sent ${count} ${unit} ago`)).toBe(`${dayIn(-ahead)} ${count} ${unit} ago`)
        expect(datesIn(`reply in ${count} ${unit}`)[0]?.kind).toBe('span')
      }),
    )
  })

  test.each([
    ['in two weeks', '2026-12-01 in two weeks'],
    ['within 3 to 5 days', '2026-11-22 within 3 to 5 days'],
    ['within the next 3 days', '2026-11-20 within the next 3 days'],
    ['in a month', '2026-12-17 in a month'],
    ['two months ago', '2026-09-17 two months ago'],
    ['in the fortnight', '2026-12-01 in the fortnight'],
    ['two weeks later', '2026-12-01 two weeks later'],
    ['two weeks', ''],
    ['in weeks', ''],
    ['in two loaves', ''],
    ['in 5 bread days', ''],
    ['in 900 weeks', '2029-08-13 in 900 weeks'],
    // Hours are lengths, until they make a day.
    ['in 11 hours', ''],
    ['in 12 hours', '2026-11-18 in 12 hours'],
    ['within 48 hours', '2026-11-19 within 48 hours'],
    ['within 49 hours', '2026-11-20 within 49 hours'],
    ['23 hours ago', ''],
    ['24 hours ago', '2026-11-16 24 hours ago'],
    // Working days leave weekends out.
    ['in 3 working days', '2026-11-20 in 3 working days'],
    ['in 4 working days', '2026-11-23 in 4 working days'],
    ['in 10 business days', '2026-12-01 in 10 business days'],
    ['in 4 Arbeitstagen', '2026-11-23 in 4 Arbeitstagen'],
    ['sous 4 jours ouvrés', '2026-11-23 sous 4 jours ouvrés'],
    ['in 4 days working', '2026-11-23 in 4 days working'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(words(text)).toBe(dates)
  })

  test('needs no word before it where lengths are dates', () => {
    const bare = (text: string) => words(text, { areLengthsDates: true })
    expect(bare('10 working days')).toBe('2026-12-01 10 working days')
    expect(bare('2 days max, she said')).toBe('2026-11-19 2 days')
    expect(bare('2 days baking')).toBe('')
    expect(bare('in 2 days baking')).toBe('2026-11-19 in 2 days')
    expect(bare('23 hours')).toBe('')
    expect(bare('24 hours')).toBe('2026-11-18 24 hours')
  })
})

describe('a length of time from another day', () => {
  test.each([
    ['a week from Friday', '2026-11-27 a week from Friday'],
    ['two weeks from Friday', '2026-12-04 two weeks from Friday'],
    ['a week on Friday', '2026-11-27 a week on Friday'],
    ['a week Friday', '2026-11-27 a week Friday'],
    ['two days Friday', '2026-11-20 Friday'],
    ['two days after Friday', '2026-11-22 two days after Friday'],
    ['3 working days after Friday', '2026-11-25 3 working days after Friday'],
    ['two weeks tomorrow', '2026-12-02 two weeks tomorrow'],
    ['a fortnight today', '2026-12-01 a fortnight today'],
    ['two hours from Friday', '2026-11-20 Friday'],
    ['for a week from Friday', '2026-11-20 Friday'],
    ['Friday in two weeks', '2026-12-04 Friday in two weeks'],
    ['Monday in a week', '2026-11-23 Monday in a week'],
    ['today in a week', '2026-11-24 today in a week'],
    ['Friday in a fortnight', '2026-12-04 Friday in a fortnight'],
    ['Friday in two days', '2026-11-20 Friday; 2026-11-19 in two days'],
    ['4 December in two weeks', '2026-12-04 4 December; 2026-12-01 in two weeks'],
    ['next week in two weeks', '2026-11-23 to 2026-11-27 next week; 2026-12-01 in two weeks'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(words(text)).toBe(dates)
  })
})

describe('a day by its order in a month', () => {
  test.each([
    ['first Monday in May', '2027-05-03 first Monday in May'],
    ['first Monday of next month', '2026-12-07 first Monday of next month'],
    ['first Monday of the following month', '2026-12-07 first Monday of the following month'],
    ['last Friday of this month', '2026-11-27 last Friday of this month'],
    ['last Friday of the month', '2026-11-27 last Friday of the month'],
    ['last Friday in November', '2026-11-27 last Friday in November'],
    ['5th Friday of the month', '2026-11-20 Friday of the month'],
    ['first working day of next month', '2026-12-01 first working day of next month'],
    ['last working day of January', '2027-01-29 last working day of January'],
    ['3rd day of May', '2027-05-03 3rd day of May'],
    ['last day of May', '2027-05-31 last day of May'],
    ['second week of June', '2027-06-14 to 2027-06-18 second week of June'],
    ['the 1st of the month', '2026-11-01 1st of the month'],
    ['the 5th of next month', '2026-12-05 5th of next month'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(words(text)).toBe(dates)
  })
})

describe('the one after', () => {
  test.each([
    ['not this Wednesday, the one after', '2026-11-25'],
    ['not Wednesday but the week after', '2026-11-25'],
    ['not Wednesday, the following one', '2026-11-25'],
    ['not this Wednesday', '2026-11-18'],
    ['this Wednesday, the one after', '2026-11-18'],
  ])('“%s” is %s', (text, date) => {
    expect(datesIn(text).map((mention) => mention.date)).toEqual([date])
  })
})

test('what is written of a date is told, and a bracket that is opened inside is closed inside', () => {
  const stated = (text: string) =>
    Object.entries(datesIn(text)[0]?.stated ?? {}).flatMap(([name, is]) => (is ? [name] : []))
  expect(stated('Friday 4 December 2026')).toEqual(['day', 'month', 'year', 'weekday'])
  expect(stated('by 5/12')).toEqual(['day', 'month'])
  expect(stated('by the 5th')).toEqual(['day'])
  expect([stated('Friday'), stated('tomorrow'), stated('in two weeks')]).toEqual([['weekday'], [], []])
  expect(words('4 December (Friday) or so')).toBe('2026-12-04 4 December (Friday)')
  expect(words('(Friday) or so')).toBe('2026-11-20 Friday')
})

test('a day named before is what the next is counted from', () => {
  expect(words('1 December, or the Thursday after')).toBe('2026-12-01 1 December; 2026-12-03 Thursday after')
  expect(words('the Thursday after')).toBe('2026-11-19 Thursday after')
  expect(words('next week we bake, the Thursday after')).toMatch(/; 2026-11-19 /)
})

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
      fc.property(anyDayAhead, fc.constantFrom(...phrases), who, (saidOn, phrase, subject) => {
        const due = dueIn(`${subject} ${phrase}`, saidOn)
        expect(due).toBeTypeOf('string')
        expect(due && due >= saidOn).toBe(true)
      }),
    )
  })

  test('"this week" and "next week" end on a Friday, a weekend on its Sunday or before it on Friday', () => {
    fc.assert(
      fc.property(anyDayAhead, who, (saidOn, subject) => {
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
      fc.property(anyDayAhead, fc.integer({ min: 2, max: 12 }), (saidOn, count) => {
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
      fc.property(anyDayAhead, fc.constantFrom(...numerals, 'last'), kinds, fc.constantFrom(...months), (...drawn) => {
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
      fc.property(
        anyDayAhead,
        fc.constantFrom(...lengths),
        fc.constantFrom(...weekdays),
        (saidOn, [words, days], day) => {
          const later = (date: string | null | undefined) => dateOfDayNumber(dayNumber(plainDate(date ?? '')) + days)
          expect(dueIn(`they ring ${words} from ${day}`, saidOn)).toBe(later(dueIn(`they ring ${day}`, saidOn)))
          expect(dueIn(`they ring ${words} today`, saidOn)).toBe(later(saidOn))
          expect(dueIn(`today in ${words} they ring`, saidOn)).toBe(later(saidOn))
          const after = dueIn(`not this ${day}, the one after`, saidOn)
          expect(after).toBe(dateOfDayNumber(dayNumber(plainDate(dueIn(`this ${day}`, saidOn) ?? '')) + 7))
        },
      ),
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

  test('a day that is taken back does not count', () => {
    const weekday = fc.constantFrom('Mon', 'Wednesday', 'thurs', 'Friday', 'saturday')
    const takenBack = fc.constantFrom(', sorry ', '. No, ', ' scratch that ', ', I mean ', ' - make that ', ', nei, ')
    fc.assert(
      fc.property(weekday, weekday, takenBack, who, (one, other, joint, subject) => {
        fc.pre(one !== other)
        const wanted = dueIn(`${subject} by ${other}`)
        expect(dueIn(`${subject} by ${one}${joint}${other}`)).toBe(wanted)
        expect(dueIn(`${subject} by ${other}, not ${one}`)).toBe(wanted)
        expect(dueIn(`${subject} by ${one} and again on ${other}`)).toBe(dueIn(`${subject} by ${one}`))
      }),
    )
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
