import { describe, expect, test } from 'vitest'
import { createNewId } from './index.ts'

describe('new ids', () => {
  test('have the form of a UUID of version 7', () => {
    expect(createNewId()()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('hold the moment they were made at, as RFC 9562 appendix A.6 has it', () => {
    expect(createNewId(() => 0x017f22e279b0)().slice(0, 13)).toBe('017f22e2-79b0')
  })

  test('sort in the order they were made, many in a millisecond and with the clock set back', () => {
    const moments = [1000, 1000, 900, 2000]
    const newId = createNewId(() => moments.shift() ?? 2000)
    const made = Array.from({ length: 10_000 }, newId)
    expect(made.toSorted()).toEqual(made)
    expect(new Set(made).size).toBe(made.length)
  })
})
