import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, trimmed, withoutUnseen } from './fold.ts'

describe('the form in which words are compared', () => {
  test.each([
    ['Müller', 'muller'],
    ['DON’T', 'dont'],
    ["O'Brien", 'obrien'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['Đặng', 'dang'],
    ['Þór', 'thor'],
    ['Æther', 'aether'],
    ['Œuvre', 'oeuvre'],
    ['ışık', 'isik'],
    ['guðrun', 'gudrun'],
    ['ﬁne', 'fine'],
    ['Ⅳ', 'iv'],
    ['語', '語'],
    ['', ''],
  ])('of %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('is that of itself, and the same whatever the case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const text = written.normalize('NFKC')
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 éüç’]*$/), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })

  test('is small whatever the script of a capital', () => {
    expect(fold('𝔸')).toBe('a')
  })
})

describe('what nobody sees', () => {
  test('is taken out, and every kind of blank is one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'\u00ad\u200b\u200d\u200f\u202a\u202e\u2060\u2064\ufeff'), (sign) => {
        expect(withoutUnseen(`ba${sign}ke${sign}${sign} it`)).toBe('bake it')
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...'\u00a0\u2000\u2009\u200a\u202f\u205f\u3000'), (blank) => {
        expect(withoutUnseen(`bake${blank}it${blank}${blank}now`)).toBe('bake it  now')
      }),
    )
    expect(withoutUnseen('bake\tit\n')).toBe('bake\tit\n')
  })

  test('at the ends is taken off, and nothing within', () => {
    const edge = fc.stringMatching(/^[ –:]*$/)
    fc.assert(
      fc.property(edge, edge, edge, (before, within, after) => {
        expect(trimmed(`${before}a${within}b${after}`, ' –:')).toBe(`a${within}b`)
        expect(trimmed(before + after, ' –:')).toBe('')
      }),
    )
    expect([trimmed(' \t\nbake \n'), trimmed('-bake-')]).toEqual(['bake', '-bake-'])
  })
})
