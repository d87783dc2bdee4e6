import { plainDate } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { dateWords } from '../words/dates.ts'
import { moreWords } from './kind-words.ts'
import { blankEntry } from './with-kind.ts'

test('a figure says what it counts, its range and whose it is', () => {
  const figure = { subject: 'pay', amount: 55_000, upTo: 60_000, unit: 'EUR/year' }
  expect(moreWords({ kind: 'figure', text: 'said 55 to 60k', figure, by: 'me', better: '' })).toEqual([
    'pay: 55,000 to 60,000 EUR/year',
    'said by me',
  ])
  expect(moreWords(blankEntry('figure'))).toEqual(['said by me'])
})

test('a question says how it went and whether they asked further', () => {
  const asked = { kind: 'question', text: '', answer: '', better: '', followedUp: true } as const
  expect(moreWords({ ...asked, rating: 2 })).toEqual(['went weakly (2 of 5)', 'they asked further'])
  expect(moreWords({ ...asked, rating: null, followedUp: false })).toEqual([])
})

test('a promise says by whom and when', () => {
  const due = plainDate('2026-12-04')
  expect(moreWords({ kind: 'promise', text: '', by: 'them', due, kept: false })).toEqual([
    'promised by them',
    `due ${dateWords(due)}`,
  ])
})
