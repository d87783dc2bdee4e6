import { entryKinds } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { answersTo, answerWords, questionAbout } from './doubtful.ts'
import { blankEntry } from './with-kind.ts'

const figure = (amount: number, unit: string, subject: string) => ({
  ...({ kind: 'figure', text: '36 she said', by: 'them', better: '' } as const),
  figure: { subject, amount, upTo: null, unit },
})

test('a number is asked about as it was written, with what it may be to tap', () => {
  const readings = [figure(36, '', 'beds'), figure(36_000, 'GBP/year', 'pay offered'), blankEntry('note')]
  expect(questionAbout(figure(36, '', 'beds'))).toBe('What was 36?')
  expect(answersTo(readings).map(answerWords)).toEqual(['beds: 36', 'pay offered: 36,000 GBP/year', 'Just a note'])
})

test('there are at most three answers, as it was read first and a note last', () => {
  const readings = [blankEntry('question'), blankEntry('open'), blankEntry('fact'), blankEntry('note')]
  expect(answersTo(readings).map(({ kind }) => kind)).toEqual(['question', 'open', 'note'])
  expect(answersTo(readings.slice(-1))).toHaveLength(1)
})

test('every kind but a note has its own question, and every kind its own answer', () => {
  const entries = entryKinds.map((kind) => blankEntry(kind))
  const asked = entries.map(questionAbout).filter((question) => question !== '')
  expect(new Set(asked).size).toBe(entryKinds.length - 1)
  expect(new Set(entries.map(answerWords)).size).toBe(entryKinds.length)
  for (const question of asked) expect(question).toMatch(/\?$/)
})
