import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoted } from './quoted.ts'

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
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.integer({ min: 1, max: 200 }),
        (text, most) => {
          const words = quoted(text, most)
          expect(words).not.toMatch(/[\n\r\t]/u)
          expect(words.length).toBeLessThanOrEqual(most + 3)
        },
      ),
    )
  })
})
