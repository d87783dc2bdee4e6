import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './marked-at.ts'

test('a text is cut where its marks are', () => {
  expect(piecesOf('asked about the outage', [[16, 22]])).toEqual([
    { at: 0, text: 'asked about the ', marked: false },
    { at: 16, text: 'outage', marked: true },
  ])
  expect(piecesOf('outage', [])).toEqual([{ at: 0, text: 'outage', marked: false }])
})

test('the pieces together are the text, whatever the marks', () => {
  const mark = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, marks) => {
      const pieces = piecesOf(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(new Set(pieces.map(({ at }) => at)).size).toBe(pieces.length)
    }),
  )
})
