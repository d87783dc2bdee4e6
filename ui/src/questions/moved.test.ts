import { type AskRecord, instant } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { misplaced, moved } from './moved.ts'

const ask = (id: string, position: number): AskRecord => ({
  id,
  opportunityId: 'o',
  askId: null,
  text: id,
  theme: 'role',
  personId: null,
  again: false,
  askedAt: null,
  roundId: null,
  answer: '',
  entryId: null,
  position,
  createdAt: instant('2026-11-22T10:00:00Z'),
})

test('what is moved stands where it was put, and the others keep their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  expect(moved(['a'], 4, 0)).toEqual(['a'])
})

test('moving there and back changes nothing', () => {
  const places = fc.array(fc.string(), { minLength: 1 }).chain((items) => {
    const place = fc.nat(items.length - 1)
    return fc.tuple(fc.constant(items), place, place)
  })
  fc.assert(
    fc.property(places, ([items, from, to]) => {
      expect(moved(moved(items, from, to), to, from)).toEqual(items)
    }),
  )
})

test('only those that stand elsewhere than kept are to be saved', () => {
  const asks = [ask('a', 1), ask('b', 4), ask('c', 3)]
  expect(misplaced(asks).map(({ ask: { id }, position }) => [id, position])).toEqual([['b', 2]])
})
