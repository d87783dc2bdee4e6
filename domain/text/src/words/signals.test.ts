import { describe, expect, test } from 'vitest'
import { plainWords, signalsIn, signalsOf } from './signals.ts'

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
