import { dateOfDayNumber, dayNumber, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalised, dayWords, firstLine, joinWithAnd, joinWithOr, quoted, saysSomething } from './phrases.ts'

describe('words quoted', () => {
  test.each([
    ['send slides', '“send slides”'],
    [' send\n slides. ', '“send slides”'],
    ['Who decides?', '“Who decides?”'],
    ['a;', '“a”'],
    ['one two three four', '“one two…”'],
  ])('%j is %s', (text, words) => {
    expect(quoted(text, 13)).toBe(words)
  })

  test('are on one line and no longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.integer({ min: 1, max: 200 }), (text, most) => {
        const words = quoted(text, most)
        expect(words).not.toMatch(/[\n\r\t]/u)
        expect(words.length).toBeLessThanOrEqual(most + 3)
      }),
    )
  })
})

describe('phrases', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('%j is joined as “%s” or “%s”', (parts, both, either) => {
    expect(joinWithAnd(parts)).toBe(both)
    expect(joinWithOr(parts)).toBe(either)
  })

  test('only the first letter is made a capital', () => {
    expect(capitalised('you said 4 of Ten')).toBe('You said 4 of Ten')
    expect(capitalised('')).toBe('')
  })

  test('marks and blanks say nothing, a letter of any script and a digit do', () => {
    expect(['', ' ', '?!', '…'].some(saysSomething)).toBe(false)
    expect(['a', '7', 'é', '語'].every(saysSomething)).toBe(true)
  })

  test.each([
    ['Cut waste by 10 %.\nStill does.', 'Cut waste by 10 %.'],
    ['It held. Nobody called.', 'It held.'],
    ['by 1.5 points, e.g. here', 'by 1.5 points, e.g. here'],
    ['Room A.B was free', 'Room A.B was free'],
    ['\n - \n\nSo it was', 'So it was'],
    [' … ', ''],
  ])('the first line of %j is “%s”', (text, line) => {
    expect(firstLine(text)).toBe(line)
  })
})

test('a day in words is that of the platform, without the year', () => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (ahead) => {
      const date = dateOfDayNumber(dayNumber(plainDate('2000-01-01')) + ahead)
      expect(dayWords(date)).toBe(format.format(dayNumber(date) * 86_400_000).replace(',', ''))
    }),
  )
})
