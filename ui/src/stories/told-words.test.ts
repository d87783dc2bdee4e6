import { expect, test } from 'vitest'
import { toldWords } from './told-words.ts'

const telling = (company: string, round: number, people: string[]) => ({
  entryId: 'e',
  opportunityId: 'o',
  company,
  round,
  people,
  version: 1,
})

test('who heard a story is said once for each company and round', () => {
  expect(
    toldWords([
      telling('Northgate', 1, ['Priya']),
      telling('Northgate', 1, ['Tom', 'Priya']),
      telling('Hollin', 2, []),
    ]),
  ).toBe('Told to Priya, Tom (Northgate, round 1); at Hollin, round 2')
})

test('a story nobody heard says so', () => {
  expect(toldWords([])).toBe('Not told to anybody yet')
})
