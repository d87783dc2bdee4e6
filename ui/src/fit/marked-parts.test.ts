import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from './marked-parts.ts'

test('marks the terms, the longer one where one holds the other', () => {
  expect(markedParts('Led test automation in C++ (C++17)', ['c++', 'test', 'Test automation'])).toEqual([
    { at: 0, part: 'Led ', isTerm: false },
    { at: 4, part: 'test automation', isTerm: true },
    { at: 19, part: ' in ', isTerm: false },
    { at: 23, part: 'C++', isTerm: true },
    { at: 26, part: ' (', isTerm: false },
    { at: 28, part: 'C++', isTerm: true },
    { at: 31, part: '17)', isTerm: false },
  ])
})

test('the parts together are the text, whatever the terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, terms) => {
      expect(
        markedParts(text, terms)
          .map(({ part }) => part)
          .join(''),
      ).toBe(text)
    }),
  )
})
