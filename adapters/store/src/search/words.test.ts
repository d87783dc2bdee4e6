import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const wordsIn = (text: string) => [...wordsOf(text)].map(({ word }) => word)

/** The whole text at once; without the cutting of long words. */
const slowly = (text: string): string[] => {
  const bare = (given: string) => given.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
  const lower = bare(text.replaceAll('\u200B', ' ')).toLowerCase()
  return bare(lower.toUpperCase().toLowerCase())
    .replaceAll('ς', 'σ')
    .replace(
      /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/gu,
      ' $& ',
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('ß', 'ς', 'Σ', 'İ', 'ﷺ', '½', 'ﬁ', '\u0345', 'ᾳ', '한', 'ー', 'ｶﾞ', '㈱', '\u200D', ' '))
    .map((parts) => parts.join('')),
)

describe('words', () => {
  test.each([
    ['Told Priya: “4 weeks”, full-time!', ['told', 'priya', '4', 'weeks', 'full', 'time']],
    ['CAFÉ cafe\u0301 Straße STRASSE', ['cafe', 'cafe', 'strasse', 'strasse']],
    ["O'Brien's l’équipe", ['o', 'brien', 's', 'l', 'equipe']],
    ['C++ & C#, .NET; R&D', ['c', 'c', 'net', 'r', 'd']],
    ['1,200.50 € in m²', ['1', '200', '50', 'in', 'm2']],
    ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['東京の会社 Sony', ['東', '京', 'の', '会', '社', 'sony']],
    ['ﾃﾞｰﾀ データ', ['テ', 'ー', 'タ', 'テ', 'ー', 'タ']],
    ['soft\u00ADhyphen zero\u200Bwidth', ['softhyphen', 'zero', 'width']],
    ['👩🏽‍🚀 \0 \uD800 …', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test('are the same character by character as for the whole text at once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(wordsIn(text)).toEqual(slowly(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('hold letters and digits only, and never more than 64 of them', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme', minLength: 200 })), (text) => {
        for (const word of wordsIn(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u)
      }),
    )
    expect(wordsIn('ß'.repeat(100))).toEqual(['s'.repeat(64)])
  })

  test('are the same again when read from words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const words = wordsIn(text)
        expect(wordsIn(words.join(' '))).toEqual(words)
      }),
    )
  })

  test('stand where they say: the text there has that word, in order, and no character is cut', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let before = 0
        for (const { word, from, upTo } of wordsOf(text)) {
          expect(wordsIn(text.slice(from, upTo))).toContain(word)
          expect(from).toBeGreaterThanOrEqual(before)
          expect(upTo).toBeGreaterThan(from)
          if (text.isWellFormed()) expect(text.slice(from, upTo).isWellFormed()).toBe(true)
          before = from
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('of a million characters are read in one go', () => {
    expect(wordsIn('x'.repeat(1_000_000))).toEqual(['x'.repeat(64)])
    expect(wordsIn('e\u0301 '.repeat(300_000))).toHaveLength(300_000)
  })
})
