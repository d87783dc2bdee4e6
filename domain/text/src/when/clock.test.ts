import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { bareClock, type Clock, clockAt } from './clock.ts'
import { Row } from './row.ts'

/** The row of a text and the place that a bar marks in it. */
function marked(text: string): [row: Row, place: number] {
  const [before = '', behind = ''] = text.split('|')
  return [new Row(tokensOf(before + behind)), tokensOf(before).length]
}
/** Short form: "10:30 am full", and what stands behind it. */
function told([row]: [Row, number], clock: Clock | null): string {
  if (!clock) return 'none'
  const minute = `${clock.minute}`.padStart(2, '0')
  const behind = row.tokens.slice(clock.next).map(({ text }) => text)
  const signs = [clock.half, clock.isFull ? 'full' : null, ...(behind.length > 0 ? ['then', ...behind] : [])]
  return [`${clock.hour}:${minute}`, ...signs.filter((sign) => sign !== null)].join(' ')
}
const read = (text: string): string => told(marked(text), clockAt(...marked(text)))
const readBare = (text: string, isCued = false): string => told(marked(text), bareClock(...marked(text), isCued))

describe('a clock with its minutes', () => {
  test.each([
    ['|10.30', '10:30'],
    ['|10:30 then', '10:30 then then'],
    ['|09:30', '9:30 full'],
    ['|12:30', '12:30'],
    ['|13:30', '13:30 full'],
    ['|24:00', '24:00 full'],
    ['|25:00', 'none'],
    ['|10:60', 'none'],
    ['|10:59', '10:59'],
    ['|10:30:15', '10:30'],
    ['|10.3', 'none'],
    ['|110.30', 'none'],
    ['|10:30 pm', '10:30 pm'],
    ['|10:30 p.m. on', '10:30 pm then on'],
    ['|10:30 p m', '10:30 pm'],
    ['|10:30 a. m.', '10:30 am'],
    ['|13:30 pm', '13:30 full then pm'],
    ['|10.30 Uhr', '10:30 full'],
    ['|10,30 Uhr', '10:30 full'],
    ['|10,30', 'none'],
    ['@ |10,30', '10:30'],
    ['at |10,30', 'none'],
    ['|10’30 h', '10:30 full'],
    ['GMT+|01:00', 'none'],
    ['GMT |01:00', '1:00 full'],
    ['GMT -|01:00', 'none'],
    ['v|2.10', 'none'],
    ['v |2.10', 'none'],
    ['we |2.10', '2:10'],
    ['5/|2.10', 'none'],
    ['5 / |2.10', '2:10'],
    ['-|2.10', '2:10'],
    ['£|10.50', 'none'],
    ['£ |10.50', 'none'],
    ['|10.50 %', 'none'],
    ['|10:50 %', '10:50 then %'],
    ['|10.50 km', 'none'],
  ])('“%s” is %s', (text, clock) => {
    expect(read(text)).toBe(clock)
  })

  test('is read for every minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(':', '.'), (at, sign) => {
        const [hour, minute] = [Math.floor(at / 60), `${at % 60}`.padStart(2, '0')]
        const isFull = hour > 12 ? ' full' : ''
        expect(read(`we |${hour}${sign}${minute}`)).toBe(`${hour}:${minute}${hour === 0 ? ' full' : isFull}`)
      }),
    )
  })
})

describe('a clock without a point', () => {
  test.each([
    ['|2pm', '2:00 pm'],
    ['|2 PM or so', '2:00 pm then or so'],
    ['|12am', '12:00 am'],
    ['|13pm', 'none'],
    ['|0pm', 'none'],
    ['|630AM', '6:30 am'],
    ['|1259pm', '12:59 pm'],
    ['|1260pm', 'none'],
    ['|100pm', '1:00 pm'],
    ['|99pm', 'none'],
    ['|670am', 'none'],
    ['£|2pm', 'none'],
    ['|14 Uhr', '14:00 full'],
    ['|14 Uhr 30', '14:30 full'],
    ['|14h30 on', '14:30 full then on'],
    ['|14h5', '14:00 full then 5'],
    ['|14h65', '14:00 full then 65'],
    ['|25 Uhr', 'none'],
    ['|24 Uhr', '24:00 full'],
    ["|9 o'clock", '9:00'],
    ['|9ish', '9:00'],
    ['|1000hrs', '10:00 full'],
    ['|1000 h', '10:00 full'],
    ['|2500hrs', 'none'],
    ['|100hrs', 'none'],
    ['|2 hours', 'none'],
    ['|9 hours', 'none'],
    ['|9 hrs', 'none'],
    ['|14 heures', '14:00 full'],
    ['|6 heures', 'none'],
    ['|7 heures', '7:00 full'],
    ['à |6 heures', '6:00 full'],
    ['at |2 hrs', '2:00 full'],
    ['|06 heures', '6:00 full'],
    ['|14', 'none'],
    ['|11a - noon', '11:00 am then - noon'],
    ['at |11a', '11:00 am'],
    ['at |11 a', 'none'],
    ['we |11a', 'none'],
    ['we |11p to', '11:00 pm then to'],
  ])('“%s” is %s', (text, clock) => {
    expect(read(text)).toBe(clock)
  })
})

describe('a clock in words', () => {
  test.each([
    ['|half ten', '10:30'],
    ['|half past ten', '10:30'],
    ['|quarter past two', '2:15'],
    ['|quarter to two', '1:45'],
    ['|quarter to one', '12:45'],
    ['|ten to three', '2:50'],
    ['|twenty past 4', '4:20'],
    ['|five past two', '2:05'],
    ['|quarter two', 'none'],
    ['|ten three', 'none'],
    ['|half 13', 'none'],
    ['|half thirty', 'none'],
    ['|half a day', 'none'],
    ['|half two weeks', 'none'],
    ['|halb drei', '2:30'],
    ['|dreiviertel acht', '7:45'],
    ['|viertel nach acht', '8:15'],
    ['|viertel vor acht', '7:45'],
    ['|kwart over acht', '8:15'],
    ['|half elf', '10:30'],
    ['|half eleven', '11:30'],
    ['om |half drie', '2:30'],
    ['vrijdag |half elf', '10:30'],
    ['|ten thirty', '10:30'],
    ['|ten fifteen today', '10:15 then today'],
    ["|ten o'clock", '10:00'],
    ['|two pm', '2:00 pm'],
    ['|two', 'none'],
    ['|thirteen thirty', 'none'],
    ['|six thirty', 'none'],
    ['|noon', '12:00 full'],
    ['|midnight', '24:00 full'],
    ['|diez y media', '10:30'],
    ['|diez y cuarto', '10:15'],
    ['|diez menos cuarto', '9:45'],
    ['entre |una menos cuarto', '12:45'],
    ['|diez media', 'none'],
    ['à |dix heures moins le quart', '9:45'],
    ['à |dix heures et demie', '10:30'],
    ['|dix heures et demie', 'none'],
    ['|nove e un quarto', '9:15'],
    ['|una y media', 'none'],
    ['a las |10 y media', '10:30'],
    ['|bread y media', 'none'],
  ])('“%s” is %s', (text, clock) => {
    expect(read(text)).toBe(clock)
  })
})

// Only "a las" is a cue, so that "la una" is taken for a length.
test.fails('one o’clock in Spanish is an hour like others', () => {
  expect(read('a la |una y media')).toBe('1:30')
})

describe('a bare number', () => {
  test.each([
    ['at |2', '2:00'],
    ['from |9, or so', '9:00 then , or so'],
    ['at |24', '24:00 full'],
    ['at |25', 'none'],
    ['at |0', 'none'],
    ['at |12', '12:00'],
    ['at |13', '13:00 full'],
    ['at |two', '2:00'],
    ['at |a', 'none'],
    ['we |2', 'none'],
    ['at |2 sites', 'none'],
    ['at |2 tomorrow', '2:00 then tomorrow'],
    ['at |2 Friday', '2:00 then Friday'],
    ['at |2 %', 'none'],
    ['at |2/3', 'none'],
    ['at |2: bread', 'none'],
    ['at |2ish', 'none'],
    ['at |2 x', 'none'],
    ['at |2 (bread)', '2:00 then ( bread )'],
  ])('“%s” is %s', (text, clock) => {
    expect(readBare(text)).toBe(clock)
    if (clock !== 'none') expect(bareClock(...marked(text), false)?.isSure).toBe(false)
  })

  test('needs no word before it where it is cued', () => {
    expect([readBare('we |2', true), readBare('we |2 sites', true)]).toEqual(['2:00', 'none'])
  })

  test.each([
    ['at |1330', '13:30 full'],
    ['at |1360', 'none'],
    ['at |2400', 'none'],
    ['at |2359', '23:59 full'],
    ['at |1930', 'none'],
    ['at |2030', 'none'],
    ['at |1830', '18:30 full'],
    ['|1800-2200', '18:00 full then - 2200'],
    ['|1200-1500 words', 'none'],
    ['|1200-1500 on', '12:00 full then - 1500 on'],
    ['|1200-1500 Leeds', '12:00 full then - 1500 Leeds'],
    ['|1200-1560', 'none'],
    ['|0930', '9:30 full'],
    ['|1030', 'none'],
    ['we |0930', 'none'],
    ['at |1330 loaves', 'none'],
    ['at |1330 sharp', '13:30 full then sharp'],
  ])('of four digits “%s” is %s', (text, clock) => {
    expect(readBare(text)).toBe(clock)
  })

  test('of four digits is sure', () => {
    expect(bareClock(...marked('at |1330'), false)?.isSure).toBe(true)
    expect([readBare('we |1330', true), readBare('we |1330 loaves', true)]).toEqual(['13:30 full', 'none'])
  })
})
