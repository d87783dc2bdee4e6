import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainCue, timeIn } from './cue-text.ts'

const two = (value: number) => String(value).padStart(2, '0')
const seconds = (text: string) => timeIn(text)?.seconds

describe('times', () => {
  const below = (max: number) => fc.integer({ min: 0, max: max - 1 })

  test('are the same in whatever form, wherever they stand', () => {
    const forms: ((h: number, m: number, s: number) => string)[] = [
      (h, m, s) => `${two(h)}:${two(m)}:${two(s)}`,
      (h, m, s) => `${h}:${m}:${s}.000`,
      (h, m, s) => `00${h % 10}:${two(m)}:${two(s)},0`,
      (h, m, s) => `${h} hours ${m} minutes ${s} seconds`,
      (_, m, s) => `${m}:${two(s)}`,
      (_, m, s) => `${m} minute ${s} second`,
    ]
    const around = fc.constantFrom('', '[', 'Ada Osei ', '(')
    fc.assert(
      fc.property(
        fc.tuple(below(10), below(60), below(60)),
        fc.nat(forms.length - 1),
        around,
        ([h, m, s], at, before) => {
          const time = forms[at]?.(h, m, s) ?? ''
          const total = (at < 4 ? h * 3600 : 0) + m * 60 + s
          expect(timeIn(`${before}${time})`)).toEqual({
            seconds: total,
            from: before.length,
            to: before.length + time.length,
          })
        },
      ),
    )
  })

  test.each([
    ['75:30', 4530],
    ['100:00:00', 360_000],
    ['0:03.250', 3.25],
    ['0:03,5', 3.5],
    ['10:15:00 AM', 36_900],
    ['10:15:00 pm', 80_100],
    ['12:15:00pm', 44_100],
    ['1:15:00pm', 47_700],
    ['13:15:00 pm', 47_700],
    ['1 hour 5 seconds', 3605],
    ['7 seconds', 7],
    ['0:60', null],
    ['1:60:00', null],
    ['1:59:00', 7140],
    ['noon', undefined],
    ['10.30', undefined],
    ['1:2:3:4', undefined],
    ['100:00', undefined],
    ['12:345', undefined],
    ['7 secondhand cars', undefined],
  ])('%s', (text, found) => {
    expect(seconds(text)).toBe(found)
  })

  test('a clock is read before words, the first before a later one', () => {
    expect(timeIn('0 minutes 3 seconds 0:05 0:07')).toEqual({ seconds: 5, from: 20, to: 24 })
  })

  // Both lose what the two letters say: the first is read as 12:30, the second as 12:01:30.
  test.fails.each([
    ['12:30:00 am', 1800],
    ['1:30 pm', 48_600],
  ])('the half of the day counts: %s', (text, found) => {
    expect(seconds(text)).toBe(found)
  })
})

describe('words of a cue', () => {
  test.each([
    ['<v Ada Osei>Hello</v>', 'Hello'],
    ['<i>Hel</i>lo', 'Hello'],
    ['<c.red.bg_blue>Hello</c>', 'Hello'],
    ['<00:01.500>Hello <00:00:02.000>you', 'Hello you'],
    ['<font color="#fff">Hello</font>', 'Hello'],
    ['{\\an8}Hello{\\pos(1,2)}', 'Hello'],
    ['{well} then', '{well} then'],
    ['I <3 it, 1 < 2 > 0', 'I <3 it, 1 < 2 > 0'],
    ['Tom &amp; Ann', 'Tom & Ann'],
    ['  one \n\t two  ', 'one two'],
    [`<${'a'.repeat(201)}>Hello`, 'Hello'],
    [`<${'a'.repeat(202)}>Hello`, `<${'a'.repeat(202)}>Hello`],
  ])('%j', (cue, words) => {
    expect(plainCue(cue)).toBe(words)
  })
})
