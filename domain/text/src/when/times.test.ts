import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseDates } from './dates.ts'
import { recogniseDurations, recogniseTimes, type TimeMention } from './times.ts'

/** Times and lengths of a text in which dates were found before. */
function found(text: string) {
  const tokens = tokensOf(text)
  const dates = recogniseDates(tokens, { reference: plainDate('2026-11-17'), dayFirst: true })
  const times = recogniseTimes(tokens, dates)
  return { times, durations: recogniseDurations(tokens, [...dates, ...times]) }
}

const two = (value: number): string => `${value}`.padStart(2, '0')
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
/** Short form for examples: "9:15 for 9:30", "14:00-15:30", and what was only likely. */
const told = ({ at, upTo, arrival, isAssumed, isBare }: TimeMention): string =>
  (arrival === null ? '' : `${clock(arrival)} for `) +
  clock(at) +
  (upTo === null ? '' : `-${clock(upTo)}`) +
  (isAssumed ? ' assumed' : '') +
  (isBare ? ' bare' : '')
const timesIn = (text: string): string => found(text).times.map(told).join('; ')
const lengthsIn = (text: string): string =>
  found(text)
    .durations.map(({ minutes }) => `${minutes}`)
    .join('; ')
/** Where no dates were found before. */
const readAlone = (text: string): string => recogniseTimes(tokensOf(text)).map(told).join('; ')
/** Each length with its own words. */
const readLength = (text: string): string =>
  recogniseDurations(tokensOf(text))
    .map(({ start, end, minutes }) => `${minutes} ${text.slice(start, end)}`)
    .join('; ')

const minuteOfDay = fc.integer({ min: 0, max: 1439 })
const daytime = fc.integer({ min: 7 * 12, max: 20 * 12 }).map((fives) => fives * 5)
/** The ways in which a full clock is written. */
const fullForms = fc.constantFrom(
  (at: number) => clock(at).padStart(5, '0'),
  (at: number) => `${clock(at).padStart(5, '0').replace(':', '.')} Uhr`,
  (at: number) => `${two(Math.floor(at / 60))}h${two(at % 60)}`,
  (at: number) => `${clock(at).padStart(5, '0').replace(':', '')}hrs`,
  (at: number) => `${two(Math.floor(at / 60))} Uhr ${two(at % 60)}`,
)
const halfForm = (at: number): string =>
  `${((Math.floor(at / 60) + 11) % 12) + 1}${at % 60 === 0 ? '' : `:${two(at % 60)}`}${at < 720 ? 'am' : 'pm'}`
const fillers = fc.constantFrom(
  '',
  'Parking is free.',
  'Ask for Gill at reception.',
  'Bring your passport.',
  'Gate 3, Unit 12.',
)

describe('a time of day', () => {
  test('is read in every form of the clock of 24 hours', () => {
    fc.assert(
      fc.property(minuteOfDay, fullForms, (at, form) => {
        expect(timesIn(`um ${form(at)}`)).toBe(clock(at))
      }),
    )
  })

  test('is read with am and pm, with dots, spaces and capitals or without', () => {
    const spelled = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace(/([ap])m$/, ' $1.m.'),
      (text: string) => text.replace(/([ap])m$/, ' $1m'),
      (text: string) => text.replace(':', '.'),
    )
    fc.assert(
      fc.property(minuteOfDay, spelled, (at, spell) => {
        expect(timesIn(`at ${spell(halfForm(at))} sharp`)).toBe(clock(at))
      }),
    )
  })

  test('stays the same whatever other sentence stands beside it', () => {
    fc.assert(
      fc.property(daytime, fillers, fillers, (at, before, behind) => {
        expect(timesIn(`${before} We meet at ${halfForm(at)}. ${behind}`)).toBe(clock(at))
      }),
    )
  })

  test('of a range takes the half of the day from either end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 18 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('-', ' - ', ' to ', ' – ', ' until '),
        (from, length, sign) => {
          const range = `${from}:00-${from + length}:00`
          expect(timesIn(`${from - 12}${sign}${from + length - 12}pm`)).toBe(range)
          expect(timesIn(`${from - 12}pm${sign}${from + length - 12}`)).toBe(range)
          expect(timesIn(`${from}:00${sign}${from + length}:00`)).toBe(range)
        },
      ),
    )
  })

  test('never ends before it begins', () => {
    fc.assert(
      fc.property(minuteOfDay, minuteOfDay, (from, to) => {
        for (const { at, upTo } of found(`${clock(from)} - ${clock(to)}`).times)
          if (upTo !== null) expect(upTo).toBeGreaterThan(at)
      }),
    )
  })

  test('is not made of money, versions, offsets, telephone numbers or house numbers', () => {
    for (const text of [
      '£10.50 an hour',
      'v2.10',
      'GMT+01:00',
      '+44 20 7946 0318',
      'at 12 High Street',
      '3.50%',
      '1.45m',
    ])
      expect([text, timesIn(text)]).toEqual([text, ''])
  })

  test('is told by an hour in words with its part of the day, or with the word for it where no length is meant', () => {
    const ways = {
      'a las cinco de la tarde': '17:00 bare',
      'alle cinque del pomeriggio': '17:00 bare',
      'às cinco da tarde': '17:00 bare',
      'um fünf Uhr nachmittags': '17:00',
      'drei Uhr': '15:00 assumed',
      "à cinq heures de l'après-midi": '17:00',
      "dans l'après-midi": '',
      'pendant cinq heures': '',
      'a five hour shift': '',
      'five hours': '',
    }
    for (const [text, times] of Object.entries(ways)) expect([text, timesIn(text)]).toEqual([text, times])
  })

  test('that was moved from one to another is two times, a range where it was moved to a day', () => {
    const ways = fc.constantFrom(
      "we've moved you from",
      'the talk is shifted from',
      'Terminänderung: wir haben verlegt von',
    )
    fc.assert(
      fc.property(ways, fc.integer({ min: 9, max: 11 }), fc.integer({ min: 3, max: 8 }), (way, one, more) => {
        const [from, to] = [`${one}:00`, `${one + more}:30`]
        expect([way, timesIn(`${way} ${from} to ${to}`)]).toEqual([way, `${from}; ${to}`])
        expect(timesIn(`we moved you to Friday from ${from} to ${to}`)).toBe(`${from}-${to}`)
      }),
    )
    expect(timesIn('déplacé de 11h00 à 16h00')).toBe('11:00; 16:00')
  })

  test('without a half of the day is in the afternoon before seven, or as the words around say', () => {
    expect(timesIn('at 3')).toBe('15:00 assumed bare')
    expect(timesIn('at 8 in the evening')).toBe('20:00 bare')
    expect(timesIn('at 6 in the morning')).toBe('6:00 bare')
  })

  test('is counted in minutes that lie within the day', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:.apmhUr -'.split('')), maxLength: 24 }), (text) => {
        for (const { at, upTo, start, end } of found(text).times) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1440)
          expect(upTo ?? at).toBeLessThanOrEqual(1440)
          expect(start).toBeLessThan(end)
        }
      }),
    )
  })
})

describe('a length of time', () => {
  const units = fc.constantFrom<[string, number]>(
    ['minutes', 1],
    ['mins', 1],
    ['Minuten', 1],
    ['minuti', 1],
    ['hours', 60],
    ['Stunden', 60],
  )

  test('is its number of units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), units, (count, [unit, size]) => {
        expect(lengthsIn(`allow ${count} ${unit}`)).toBe(`${count * size}`)
      }),
    )
  })

  test('in words is that in figures', () => {
    const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    words.forEach((word, index) => {
      expect(lengthsIn(`about ${word} hours`)).toBe(lengthsIn(`about ${index + 2} hours`))
    })
  })

  test('a range gives the longer, and a calendar form the sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 5, max: 19 }), (least, more) => {
        expect(lengthsIn(`${least}-${least + more} min`)).toBe(`${least + more}`)
        expect(lengthsIn(`PT1H${least}M`)).toBe(`${60 + least}`)
        expect(lengthsIn(`1h${two(least)} in all, durée 1 h ${least} min`)).toBe(`${60 + least}; ${60 + least}`)
      }),
    )
  })

  test.each([
    ['an hour and a half', '90'],
    ['an hour and a quarter', '75'],
    ['three quarters of an hour', '45'],
    ['eine Dreiviertelstunde', '45'],
    ['anderthalb Stunden', '90'],
    ['drie kwartier', '45'],
    ['una hora y media', '90'],
    ['hora y media', '90'],
    ["un'ora", '60'],
    ['unora', '60'],
    ["mezz'oretta", '30'],
    ['half an hour', '30'],
    ['one and a half hours', '90'],
    ['2½ hours', '150'],
    ['two weeks', ''],
  ])('%s is %s minutes', (text, minutes) => {
    expect(lengthsIn(text)).toBe(minutes)
  })
})

test('halves and quarters behind an hour, in the languages that put them there', () => {
  const ways = [
    ['a las {} y media', 30],
    ['a las {} y cuarto', 15],
    ['a las {} menos cuarto', -15],
    ['à {} heures et demie', 30],
    ['à {} heures moins le quart', -15],
    ['alle {} e mezza', 30],
    ['alle {} meno un quarto', -15],
    ['às {} e meia', 30],
  ] as const
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.integer({ min: 8, max: 12 }), ([way, minutes], hour) => {
      const [time] = recogniseTimes(tokensOf(way.replace('{}', String(hour))))
      expect(time?.at).toBe(hour * 60 + minutes)
    }),
  )
})

test('four digits behind a cue are the clock of 24 hours', () => {
  const clock = fc.tuple(fc.integer({ min: 7, max: 18 }), fc.integer({ min: 0, max: 59 }))
  fc.assert(
    fc.property(clock, fc.constantFrom('at', 'um', '@', 'om'), ([hour, minute], cue) => {
      const written = `${cue} ${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}`
      expect(recogniseTimes(tokensOf(written)).map(({ at }) => at)).toEqual([hour * 60 + minute])
    }),
  )
})

/** Times, and lengths that are left. */
const examples: readonly (readonly [text: string, times: string, lengths: string])[] = [
  ['10.30', '10:30', ''],
  ['at half ten', '10:30', ''],
  ['9.15 for 9.30', '9:15 for 9:30', ''],
  ['1.45pm arrival for 2pm, done by 3.30', '13:45 for 14:00; 15:30 assumed', ''],
  ['4.30 for a 4.45 start', '16:30 for 16:45 assumed', ''],
  ['11h00 for 11h15 (finish +- 12h45)', '11:00 for 11:15; 12:45', ''],
  ['2-3pm', '14:00-15:00', ''],
  ['Friday 9 - 10', '9:00-10:00 bare', ''],
  ['14h30', '14:30', ''],
  ['um 14 Uhr', '14:00', ''],
  ['um 14 Uhr 30', '14:30', ''],
  ['à 14 h', '14:00', ''],
  ['à 9 h 15', '9:15', ''],
  ['a las 10', '10:00 bare', ''],
  ['a las 9:45 h', '9:45', ''],
  ['om 10.00 uur', '10:00', ''],
  ['noon', '12:00', ''],
  ['2pm - 3.30', '14:00-15:30', ''],
  ['10 til noon', '10:00-12:00', ''],
  ['1000hrs', '10:00', ''],
  ['at ten', '10:00 bare', ''],
  ['ten thirty', '10:30', ''],
  ['quarter past two', '14:15 assumed', ''],
  ['halb drei', '14:30 assumed', ''],
  ['half elf', '10:30', ''],
  ['dreiviertel zehn', '9:45', ''],
  ['donderdag half 3', '14:30 assumed', ''],
  ['om kwart voor negen', '8:45 assumed', ''],
  ['630AM', '6:30', ''],
  ['Fri at 11a Mountain', '11:00', ''],
  ['9ish', '9:00', ''],
  ['1800-2200', '18:00-22:00', ''],
  ['1200-1500 words', '', ''],
  ['from 2019 to 2021', '', ''],
  ['diez y media', '10:30', ''],
  ['à dix heures moins le quart', '9:45', ''],
  ['dura dos horas y media', '', '150'],
  ['8:30 a.m. to 12 p.m.', '8:30-12:00', ''],
  ['04:30 PM IST to 05:30 PM IST', '16:30-17:30', ''],
  ['18:30 - 19:45 (GMT+00:00)', '18:30-19:45', ''],
  ['13h15 bis ca. 16h00', '13:15-16:00', ''],
  ['allow an hour and a half', '', '90'],
  ['45 mins', '', '45'],
  ['90 Minuten', '', '90'],
  ['PT1H30M', '', '90'],
  ['45-60 minutes', '', '60'],
  ['half an hour', '', '30'],
  ['1.5 hours', '', '90'],
  ['1 h 30', '', '90'],
  ['une heure et demie', '', '90'],
  ['una hora y media', '', '90'],
  ['1 hour 15 minutes', '', '75'],
  ['durée 1h30', '', '90'],
  ['a half-hour chat', '', '30'],
  ['~75 mins', '', '75'],
  ['between 10 and 12', '10:00-12:00 bare', ''],
  ['from 9 to 5', '9:00-17:00 bare', ''],
  ['at 3 Castle Yard', '', ''],
  ['Tues Nov 10 at 1 or Thurs Nov 12 at 10', '13:00 assumed bare; 10:00 bare', ''],
  ['£10.50 an hour', '', '60'],
  ['version 2.10 of v3.15', '', ''],
  ['8.30 till 11, then a sit down', '8:30-11:00 assumed', ''],
  ['at 5 in the afternoon', '17:00 bare', ''],
  ['Tuesday at 2', '14:00 assumed bare', ''],
  ['Thursday 2.30', '14:30 assumed', ''],
  ['20-minute presentation', '', '20'],
  ['10.00 – 11.15 Uhr', '10:00-11:15', ''],
  ['às 14h', '14:00', ''],
  ['alle ore 10:30', '10:30', ''],
  ['kl. 10', '', ''],
  ['midnight', '0:00', ''],
  ['by 5pm', '17:00', ''],
  ['at 2 sites', '', ''],
  ['12 noon', '12:00', ''],
  ['8am', '8:00', ''],
]

test.each(examples)('%s: %s, %s', (text, times, lengths) => {
  expect([timesIn(text), lengthsIn(text)]).toEqual([times, lengths])
})

test('what is taken by dates is left alone', () => {
  expect(timesIn('on 10.12.2026 at 9.30')).toBe('9:30')
  expect(timesIn('Friday 9.10. um 9.10 Uhr')).toBe('9:10')
})

describe('the half of the day', () => {
  test('is the afternoon before seven, and likely only up to nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (hour) => {
        const likely = hour < 7 ? hour + 12 : hour
        expect(readAlone(`so ${hour}.30 then`)).toBe(`${likely}:30${hour < 9 ? ' assumed' : ''}`)
        expect(readAlone(`so ${hour}.30 in the morning`)).toBe(`${hour}:30`)
        expect(readAlone(`so ${hour}.30 in the evening`)).toBe(hour === 12 ? '24:30' : `${hour + 12}:30`)
      }),
    )
  })

  test.each([
    ['12am', '0:00'],
    ['12pm', '12:00'],
    ['12.30 am', '0:30'],
    ['midnight', '0:00'],
    ['24:00', '0:00'],
    ['morning of the week at a 3.30', '15:30 assumed'],
    ['morning of the week at 3.30', '3:30'],
    ['3.30 a b c d morning', '3:30'],
    ['3.30 a b c d e morning', '15:30 assumed'],
    ['03:30 in the afternoon', '3:30'],
    ['9.30 this evening, not morning', '21:30'],
  ])('of “%s” is told by what is near: %s', (text, time) => {
    expect(readAlone(text)).toBe(time)
  })
})

describe('a range of times', () => {
  test.each([
    ['2-3pm', '14:00-15:00'],
    ['2pm-3', '14:00-15:00'],
    ['11-1pm', '11:00-13:00'],
    ['11.30-12.30pm', '11:30-12:30'],
    ['9.30-10.30', '9:30-10:30'],
    ['9-10am', '9:00-10:00'],
    ['11am-1', '11:00-13:00'],
    ['10.30 to 2', '10:30-14:00'],
    ['10 pm - 9 pm', '22:00'],
    ['22:00-09:00', '22:00'],
    ['22:00-24:00', '22:00'],
    ['3.15 - 3.15', '15:15 assumed'],
    ['10.30 and 11.30', '10:30; 11:30'],
    ['between 10.30 and 11.30', '10:30-11:30'],
    ['10 am ET - 11 am ET', '10:00-11:00'],
    ['10 am (ET) - 11 am (ET)', '10:00-11:00'],
    ['10 am here - 11 am', '10:00; 11:00'],
    ['de las 10:30 a las 11:30', '10:30-11:30'],
    ['10.30 - ca. 11.30', '10:30-11:30'],
    ['2 - 3.30pm', '14:00-15:30'],
    ['5/2 - 3.30pm', '15:30'],
    ['2 - 3 loaves', ''],
    ['10:30 - bread', '10:30'],
    ['13:00-14', '13:00-14:00'],
  ])('“%s” is %s', (text, time) => {
    expect(readAlone(text)).toBe(time)
  })
})

describe('a time to be there', () => {
  test.each([
    ['9.15 for 9.30', '9:15 for 9:30'],
    ['9.15 arrival for a 9.30 start', '9:15 for 9:30'],
    ['9.15 at the door for 9.30', '9:15; 9:30'],
    ['9.15, for 9.30', '9:15; 9:30'],
    ['1.45pm for 2', '13:45 for 14:00 assumed bare'],
    ['at 9 for 9.30', '9:00 for 9:30'],
    ['9.15 for bread', '9:15'],
  ])('“%s” is %s', (text, time) => {
    expect(readAlone(text)).toBe(time)
  })
})

describe('a bare number behind what is taken', () => {
  const behind = (text: string, taken: string) => {
    const start = text.indexOf(taken)
    return recogniseTimes(tokensOf(text), [{ start, end: start + taken.length }]).map(({ at }) => clock(at))
  }

  test.each([
    ['Friday 9', ['9:00']],
    ['Friday, 9', ['9:00']],
    ['Friday morning 9', ['9:00']],
    ['Friday afternoon 3', ['15:00']],
    ['Friday we 9', []],
    ['we 9 Friday', []],
    ['Friday 9 loaves', []],
  ])('“%s” is %j', (text, times) => {
    expect(behind(text, 'Friday')).toEqual(times)
  })

  test('is no time where it is taken itself', () => {
    expect(behind('at 9.30', '9.30')).toEqual([])
  })
})

describe('a length of time without dates', () => {
  test('is so many minutes or hours, in any language, joined or apart', () => {
    const minutes = fc.constantFrom('min', 'mins', 'minutes', 'Minuten', 'minutos', 'minuti')
    const hours = fc.constantFrom('h', 'hr', 'hrs', 'hours', 'Stunden', 'heures', 'horas', 'uur', 'ore')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), minutes, hours, (count, minute, hour) => {
        expect(readLength(`up to ${count} ${minute} or so`)).toBe(`${count} ${count} ${minute}`)
        expect(readLength(`up to ${count}-${minute} or so`)).toBe(`${count} ${count}-${minute}`)
        expect(readLength(`up to ${count} ${hour} or so`)).toBe(`${count * 60} ${count} ${hour}`)
      }),
    )
  })

  test.each([
    ['1.5 hours', '90 1.5 hours'],
    ['1,25 Stunden', '75 1,25 Stunden'],
    ['1½ hours', '90 1½ hours'],
    ['½ hour', '30 ½ hour'],
    ['half hour', '30 half hour'],
    ['half an hour', '30 half an hour'],
    ['half-hour', '30 half-hour'],
    ['anderthalb Stunden', '90 anderthalb Stunden'],
    ['two and a half hours', '150 two and a half hours'],
    ['an hour and a half', '90 an hour and a half'],
    ['2 hours and a quarter', '135 2 hours and a quarter'],
    ['1 hour 15 minutes', '75 1 hour 15 minutes'],
    ['1 hour and 15 minutes', '75 1 hour and 15 minutes'],
    ['1 hour, 75 minutes', '60 1 hour; 75 75 minutes'],
    ['1 h 30', '90 1 h 30'],
    ['1h30', '90 1h30'],
    ['1h5', '60 1h'],
    ['1 hour 30', '60 1 hour'],
    ['1 h 30 m', '90 1 h 30 m'],
    ['PT1H30M', '90 1H30M'],
    ['PT45M', '45 45M'],
    ['45 m', ''],
    ['45-60 minutes', '60 45-60 minutes'],
    ['1 or 2 hours', '120 1 or 2 hours'],
    ['one to one and a half hours', '90 one to one and a half hours'],
    ['0 minutes', ''],
    ['45', ''],
    ['45 loaves', ''],
  ])('of “%s” is “%s”', (text, lengths) => {
    expect(readLength(text)).toBe(lengths)
  })

  test.each([
    ['three quarters of an hour', '45 three quarters of an hour'],
    ['a quarter of an hour', '15 a quarter of an hour'],
    ['four quarters of an hour', '60 an hour'],
    ['three quarters of bread', ''],
    ['trois quarts d’heure', '45 trois quarts d’heure'],
    ['drie kwartier', '45 drie kwartier'],
    ['Dreiviertelstunde', '45 Dreiviertelstunde'],
    ['mezz’ora', '30 mezz’ora'],
    ['ora e mezza', '90 ora e mezza'],
    ['hora y media', '90 hora y media'],
    ['hora', ''],
    ['un’ora', '60 un’ora'],
  ])('in words of “%s” is “%s”', (text, lengths) => {
    expect(readLength(text)).toBe(lengths)
  })

  test('needs no article before a quarter', () => {
    expect(readLength('wait quarter of an hour')).toBe('15 quarter of an hour')
  })

  test('does not begin at what is taken', () => {
    const tokens = tokensOf('14 h 30')
    expect(recogniseDurations(tokens)).toHaveLength(1)
    expect(recogniseDurations(tokens, [{ start: 0, end: 7 }])).toEqual([])
  })
})
