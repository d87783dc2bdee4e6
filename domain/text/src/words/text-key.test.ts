import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textKey } from './text-key.ts'

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
