import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isObject, parsedJson } from './json.ts'

test('a text is what it says as JSON, and undefined where it is none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(parsedJson(JSON.stringify(value)))).toBe(JSON.stringify(value))
    }),
  )
  for (const none of ['', '{', '{a: 1}', 'so long']) expect(parsedJson(none)).toBeUndefined()
})

test('objects are told from lists and null', () => {
  expect([{}, [], null, 'a', undefined].map(isObject)).toEqual([true, false, false, false, false])
})
