import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { listedIn, listOf, Row } from './row.ts'
import { tokensOf } from './token.ts'

const isListed = listedIn({ small: 'a of the', phrases: 'as well|too', signs: ', .' })
const rowOf = (text: string) => new Row(tokensOf(text), isListed)
const row = rowOf('The  end-of a Day, 5 loaves')

test('a list is of words, or of phrases between bars', () => {
  expect(listOf('a of')).toEqual(['a', 'of'])
  expect(listOf('as well|too')).toEqual(['as well', 'too'])
  expect(['as well', 'too', 'well'].map((words) => isListed('phrases', words))).toEqual([true, true, false])
})

describe('a row of tokens', () => {
  test('tells what stands at a place, and nothing outside of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 20 }), (place) => {
        const token = row.tokens[place]
        expect(row.text(place)).toBe(token?.folded ?? '')
        expect(row.isWord(place)).toBe(token?.kind === 'word')
        expect(row.isNumber(place)).toBe(token?.kind === 'number')
        expect(row.isTight(place)).toBe(token !== undefined && !token.spaceBefore)
      }),
    )
    expect([1, 2, 6].map((place) => row.isTight(place))).toEqual([false, true, true])
  })

  test('tells phrases folded and words as they are written', () => {
    expect([row.phrase(0, 2), row.phrase(4, 2), row.phrase(8, 9)]).toEqual(['the end', 'a day', 'loaves'])
    expect([row.written(1, 4), row.written(5), row.written(9)]).toEqual(['end-of', 'Day', ''])
  })

  test('tells what stands in a list', () => {
    expect([row.is(0, 'small'), row.is(0, 'signs'), row.is(0, 'signs', 'small'), row.is(1, 'small')]).toEqual([
      ...[true, false, true, false],
    ])
    expect([row.holds('signs'), row.holds('phrases'), rowOf('').holds('small')]).toEqual([true, false, false])
  })

  test('goes on behind the words of a list, so many of them at most', () => {
    const of = rowOf('x of the a y')
    expect([0, 1, 2, 9].map((most) => of.behind(1, 'small', most))).toEqual([1, 2, 3, 4])
    expect(of.behind(0, 'small', 3)).toBe(0)
  })

  test('tells capitals, and whether two stand on one line', () => {
    expect([0, 1, 5, 7, 99].map((place) => row.isCapital(place))).toEqual([true, false, true, false, false])
    const lines = new Row(readDocument('- a b\n- c').tokens, isListed)
    expect([lines.areBeside(0, 1), lines.areBeside(1, 2), lines.areBeside(0, 9)]).toEqual([true, false, false])
  })
})
