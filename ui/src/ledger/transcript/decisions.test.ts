import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankEntry } from '../with-kind.ts'
import { acceptedOf, acceptRest, decide, type Import, move, nextOpen, openCount } from './decisions.ts'

const read = (...quotes: string[]): Import => ({
  name: 'call.vtt',
  format: 'webvtt',
  speakers: ['Priya', 'Me'],
  me: 'Me',
  turns: 40,
  proposals: quotes.map((quote) => ({
    entry: blankEntry('question', quote),
    personIds: [],
    unknownNames: [],
    quote,
    certainty: 'sure',
    otherwise: [],
  })),
  changes: {},
  decisions: {},
  at: 0,
})

test('each decision goes on to the next open proposal', () => {
  const first = decide(read('a', 'b', 'c'), 'accepted')
  expect(first.at).toBe(1)
  const second = decide(first, 'skipped')
  expect(second.at).toBe(2)
  expect(acceptedOf(decide(second, 'accepted')).map(({ key }) => key)).toEqual(['1 a', '1 c'])
})

test('having gone back, it goes on to what is still open, round the end as well', () => {
  const skipped = { ...read('a', 'b', 'c'), decisions: { '1 b': 'skipped' as const }, at: 2 }
  expect(decide(skipped, 'accepted').at).toBe(0)
})

test('the rest is accepted without touching what was skipped', () => {
  const all = acceptRest(decide(read('a', 'b', 'c'), 'skipped'))
  expect(acceptedOf(all).map(({ key }) => key)).toEqual(['1 b', '1 c'])
  expect(openCount(all)).toBe(0)
})

test('moving stays within the proposals, and nothing can be decided where there are none', () => {
  expect(move(read('a'), 1).at).toBe(0)
  expect(move(read('a', 'b'), 1).at).toBe(1)
  expect(decide(read(), 'accepted')).toEqual(read())
  expect(nextOpen([], {}, 0)).toBe(0)
})

test('deciding about each once leaves nothing open, whatever the order of moving', () => {
  const step = fc.constantFrom('accept', 'skip', 'forth', 'back')
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), fc.array(step), (quotes, steps) => {
      let now = read(...quotes)
      for (const each of steps) {
        if (each === 'forth' || each === 'back') now = move(now, each === 'forth' ? 1 : -1)
        else now = decide(now, each === 'accept' ? 'accepted' : 'skipped')
        expect(now.at).toBeGreaterThanOrEqual(0)
      }
      const left = openCount(now)
      // One more: the first may be about one decided already.
      for (let count = 0; count <= left; count += 1) now = decide(now, 'skipped')
      expect(openCount(now)).toBe(0)
    }),
  )
})
