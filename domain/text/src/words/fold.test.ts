import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, hashOf, plainWords, signalsIn, signalsOf, textKey, trimmed, withoutUnseen } from './fold.ts'

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

describe('signals in a text', () => {
  test.each([
    ['Ovens & Tills', ' oven till '],
    ['C++ and C#', ' c++ and c# '],
    ['Class, bus, analysis', ' class bus analysis '],
    ['his gas', ' his gas '],
    ['bass boats', ' bass boat '],
    ['', '  '],
  ])('are sought among plain words: %j is %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain)
  })

  test('are whole words, in singular or plural', () => {
    const signals = signalsOf(['deck oven', 'till', '…'])
    expect(signals.map(({ text }) => text)).toEqual(['deck oven', 'till'])
    const found = (text: string) => signalsIn(signals, plainWords(text)).map(({ text: own }) => own)
    expect(found('Two deck ovens and a till')).toEqual(['deck oven', 'till'])
    expect(found('Deck and oven, tilled')).toEqual([])
  })

  test('are sought without accents', () => {
    expect(plainWords('Cafés in Málaga')).toBe(' cafe in malaga ')
  })
})

describe('a hash', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of the published FNV-1a', (text, hash) => {
    expect(hashOf(text)).toBe(hash)
  })
})

/** The key without the short way for plain texts. */
const longWay = (text: string): string => {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  let hash = 0x811c9dc5
  for (const unit of words.join(' ').split('')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0
  }
  return [...words.filter((word) => /^[a-z0-9]+$/.test(word)).slice(0, 6), hash.toString(36)].join('-')
}

describe('keys', () => {
  test('plain texts have the key any text would have', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem()), (text) => {
        expect(textKey(text)).toBe(longWay(text))
      }),
    )
  })
})
