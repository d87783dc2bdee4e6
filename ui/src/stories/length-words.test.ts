import { expect, test } from 'vitest'
import { aboutTime, shortLength } from './length-words.ts'

const taking = (seconds: number, words = 200) => ({ words, seconds, pace: 150, measured: false })

test.each([
  [3, '10 s'],
  [58, '1 min'],
  [92, '1 min 30 s'],
  [118, '2 min'],
  [151, '2 min 30 s'],
])('%i seconds are about %s', (seconds, words) => {
  expect(aboutTime(seconds)).toBe(words)
})

test('a length is judged by its exact seconds, whatever it is rounded to', () => {
  expect(shortLength(taking(89))).toBe('about 1 min 30 s, short')
  expect(shortLength(taking(90))).toBe('about 1 min 30 s, good')
  expect(shortLength(taking(150))).toBe('about 2 min 30 s, good')
  expect(shortLength(taking(151))).toBe('about 2 min 30 s, long')
})

test('a story without words has no length', () => {
  expect(shortLength(taking(0, 0))).toBe('nothing written yet')
})
