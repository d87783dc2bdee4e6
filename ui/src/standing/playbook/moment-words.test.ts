import { expect, test } from 'vitest'
import { momentWords, windowWords } from './moment-words.ts'

test('a day without a date is counted from what it follows', () => {
  expect(momentWords({ days: 0, working: false, after: 'news' })).toBe('At once')
  expect(momentWords({ days: 0, working: false, after: 'last-interview' })).toBe('On the day of the last interview')
  expect(momentWords({ days: 1, working: true, after: 'promised-date' })).toBe(
    '1 working day after the date they promised',
  )
})

test('a window has two ends, or one where they are the same', () => {
  const usual = { text: '', source: 'convention', working: false, after: 'news' } as const
  expect(windowWords({ ...usual, low: 4, high: 6 })).toBe('4 to 6 days after the news')
  expect(windowWords({ ...usual, low: 3, high: 3, working: true })).toBe('3 working days after the news')
})
