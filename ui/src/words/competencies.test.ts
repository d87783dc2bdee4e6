import { expect, test } from 'vitest'
import { competencyName, competencyNames, competencyOf } from './competencies.ts'

test('every name leads back to its id', () => {
  for (const name of competencyNames) expect(competencyName(competencyOf(name))).toBe(name)
})

test('words of one’s own stay as they are', () => {
  expect(competencyOf(' Beekeeping ')).toBe('Beekeeping')
  expect(competencyName('Beekeeping')).toBe('Beekeeping')
  expect(competencyOf('leading PEOPLE')).toBe('leadership')
})
