import { expect, test } from 'vitest'
import { missingWords } from './missing-words.ts'

test('what a story lacks is said in a few words', () => {
  expect(missingWords({ missing: [] })).toBe('')
  expect(missingWords({ missing: ['figure'] })).toBe('no figure in the result')
  expect(missingWords({ missing: ['task', 'reflection', 'figure'] })).toBe(
    'still empty: task and reflection; no figure in the result',
  )
})

test('an empty result is not told to lack a figure as well', () => {
  expect(missingWords({ missing: ['action', 'task', 'result', 'figure'] })).toBe('still empty: action, task and result')
})
