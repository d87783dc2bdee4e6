import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashed, hashedTemplates, held, highest, inSteps, templates } from './features.ts'

const words = 'we pay well'.split(' ')
const at = (place: number) => ({
  word: (away: number) => words[place + away],
  of: words.length,
  last: place === 2,
})

test('a template is its own words with what stands so far from a place', () => {
  const features = templates(`alone|pair {word@-1} {word}|{word@1} of {of}`)
  expect(features(at(1))).toEqual(['alone', 'pair we pay', 'well of 3'])
  expect(features(at(2))).toEqual(['alone', 'pair pay well', 'undefined of 3'])
})

test('hashed templates are the hashes of what templates tell', () => {
  const told = (known: number) => ({ ...at(known), none: null, many: known, odd: undefined })
  const source = 'alone|pair {word@-1} {word}|{word@1} of {of}|{none}{many} {odd}|{last}'
  for (const place of [0, 1, 2, 9])
    expect(hashedTemplates(source)(told(place), place)).toEqual(hashed(templates(source)(told(place), place)))
})

test('only what holds is named', () => {
  expect(held({ short: true, long: false, odd: undefined })).toEqual(['short'])
})

test('a chance is in one of its steps, and a larger one in none below', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(chance, chance, fc.integer({ min: 1, max: 20 }), (one, other, steps) => {
      const [low, high] = [inSteps(Math.min(one, other), steps), inSteps(Math.max(one, other), steps)]
      expect(low >= 0 && low <= high && high < steps).toBe(true)
    }),
  )
})

test('the highest is the first of those that none exceeds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
      const items = values.map((value, place) => ({ value, place }))
      const place = values.indexOf(Math.max(...values))
      expect(highest(items, ({ value }) => value)?.place).toBe(values.length > 0 ? place : undefined)
    }),
  )
})
