import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { tokensOf } from '../document/token.ts'
import { isListed, mentionsIn, Row, rowsOf, tokensInside } from './row.ts'

const row = new Row(tokensOf('five 12 1200 Friday bread'))

test('a row tells the number and the meaning of a word', () => {
  expect([0, 1, 2, 3, 9].map((place) => row.number(place))).toEqual([5, 12, 0, 0, 0])
  expect(row.word(3)).toMatchObject({ weekday: 5 })
  expect([row.word(4), row.word(9)]).toEqual([undefined, undefined])
  expect([isListed('until', 'by'), isListed('until', 'bread')]).toEqual([true, false])
})

test('rows are of one line each', () => {
  const { tokens } = readDocument('- a b\n- c')
  expect(rowsOf(tokens).map((own) => own.tokens.map(({ text }) => text))).toEqual([['a', 'b'], ['c']])
  expect(rowsOf([])).toEqual([])
})

describe('what is found at one place after another', () => {
  const { tokens, text } = readDocument('- a 1 2 b 3\n- 4 5 6 c')
  /** Two numbers side by side. */
  const pairAt = (own: Row, place: number) =>
    own.isNumber(place) && own.isNumber(place + 1) ? { value: { kind: 'pair' }, next: place + 2 } : null

  test('has its span and line, and reading goes on behind it', () => {
    const found = mentionsIn(tokens, pairAt)
    expect(found.map(({ start, end, line, kind }) => [text.slice(start, end), line, kind])).toEqual([
      ['1 2', 0, 'pair'],
      ['4 5', 1, 'pair'],
    ])
  })

  test('does not begin at what is taken', () => {
    const taken = new Set(tokens.filter((token) => token.text === '4'))
    const found = mentionsIn(tokens, pairAt, taken)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['1 2', '5 6'])
  })
})

test('tokens inside of spans are those that begin in one of them, in whatever order these come', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, size]) => ({ start, end: start + size }))
  const tokens = tokensOf('a bb ccc d, ee (f) ggg h 12 k.l mm nn')
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const wanted = tokens.filter(({ start }) => spans.some((own) => start >= own.start && start < own.end))
      expect([...tokensInside(tokens, spans)]).toEqual(wanted)
    }),
  )
})
