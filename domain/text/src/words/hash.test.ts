import { describe, expect, test } from 'vitest'
import { hashOf } from './hash.ts'

describe('a hash', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of the published FNV-1a', (text, hash) => {
    expect(hashOf(text)).toBe(hash)
  })
})
