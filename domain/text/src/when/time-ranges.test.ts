import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseTimes } from './times.ts'

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`
/** "9:15 for 9:30-10:00", what was only likely, and what is a time because of the word before it. */
const read = (text: string): string =>
  recogniseTimes(tokensOf(text))
    .map(({ at, upTo, arrival, isAssumed, isBare }) => {
      const range = clock(at) + (upTo === null ? '' : `-${clock(upTo)}`)
      const signs = `${isAssumed ? ' assumed' : ''}${isBare ? ' bare' : ''}`
      return `${arrival === null ? '' : `${clock(arrival)} for `}${range}${signs}`
    })
    .join('; ')

describe('the half of the day', () => {
  test('is the afternoon before seven, and likely only up to nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (hour) => {
        const likely = hour < 7 ? hour + 12 : hour
        expect(read(`so ${hour}.30 then`)).toBe(`${likely}:30${hour < 9 ? ' assumed' : ''}`)
        expect(read(`so ${hour}.30 in the morning`)).toBe(`${hour}:30`)
        expect(read(`so ${hour}.30 in the evening`)).toBe(hour === 12 ? '24:30' : `${hour + 12}:30`)
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
    expect(read(text)).toBe(time)
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
    expect(read(text)).toBe(time)
  })
})

describe('a time to be there', () => {
  test.each([
    ['9.15 for 9.30', '9:15 for 9:30'],
    ['9.15 arrival for a 9.30 start', '9:15 for 9:30'],
    ['9.15 at the door for 9.30', '9:15; 9:30'],
    ['9.15, for 9.30', '9:15; 9:30'],
    ['1.45pm for 2', '13:45 for 14:00 assumed bare'],
    ['at 9 for 9.30', '9:00 bare; 9:30'],
    ['9.15 for bread', '9:15'],
  ])('“%s” is %s', (text, time) => {
    expect(read(text)).toBe(time)
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
