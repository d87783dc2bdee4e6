import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseDurations } from './durations.ts'

/** Each length with its own words. */
const read = (text: string): string =>
  recogniseDurations(tokensOf(text))
    .map(({ start, end, minutes }) => `${minutes} ${text.slice(start, end)}`)
    .join('; ')

describe('a length of time', () => {
  test('is so many minutes or hours, in any language, joined or apart', () => {
    const minutes = fc.constantFrom('min', 'mins', 'minutes', 'Minuten', 'minutos', 'minuti')
    const hours = fc.constantFrom('h', 'hr', 'hrs', 'hours', 'Stunden', 'heures', 'horas', 'uur', 'ore')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), minutes, hours, (count, minute, hour) => {
        expect(read(`up to ${count} ${minute} or so`)).toBe(`${count} ${count} ${minute}`)
        expect(read(`up to ${count}-${minute} or so`)).toBe(`${count} ${count}-${minute}`)
        expect(read(`up to ${count} ${hour} or so`)).toBe(`${count * 60} ${count} ${hour}`)
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
    expect(read(text)).toBe(lengths)
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
    expect(read(text)).toBe(lengths)
  })

  test('needs no article before a quarter', () => {
    expect(read('wait quarter of an hour')).toBe('15 quarter of an hour')
  })

  test('does not begin at what is taken', () => {
    const tokens = tokensOf('14 h 30')
    expect(recogniseDurations(tokens)).toHaveLength(1)
    expect(recogniseDurations(tokens, [{ start: 0, end: 7 }])).toEqual([])
  })
})
