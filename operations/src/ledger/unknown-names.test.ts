import { expect, test } from 'vitest'
import { unknownNames } from './unknown-names.ts'

const known = ['Priya Nair', 'Ken Abe']

test.each([
  ['told the outage story to Lucia', ['Lucia']],
  ['then Lucia Ferrer asked about rotas', ['Lucia Ferrer']],
  ['told Priya, and Ken nodded', []],
  ['I said 25. That was wrong, it is 35', []],
  ['told Priya. Lucia asked more, and so did Will', ['Lucia', 'Will']],
  ['told lucia', []],
  ['TOLD LUCIA EVERYTHING', []],
])('in “%s” nobody knows %j', (line, names) => {
  expect(unknownNames(line, known)).toEqual(names)
})
