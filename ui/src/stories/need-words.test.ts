import { expect, test } from 'vitest'
import { storyFor } from './need-words.ts'

const requirement = (text: string) => storyFor({ kind: 'requirement', place: 0, text, level: 'must' }).title

test('a story for a requirement is called by its first clause', () => {
  expect(requirement('Five years of testing embedded devices; automotive is a plus')).toBe(
    'Five years of testing embedded devices',
  )
})

test('a long title is cut at a word', () => {
  const title = requirement(`You have ${'really '.repeat(20)}led people`)
  expect(title.length).toBeLessThanOrEqual(81)
  expect(title).toMatch(/really…$/)
})

test('a word without an end is cut all the same', () => {
  expect(requirement('x'.repeat(300)).length).toBeLessThanOrEqual(81)
})

test('a story for a competency is named for it', () => {
  expect(storyFor({ kind: 'competency', id: 'pressure', name: 'Keeping calm', reason: '' })).toEqual({
    title: 'Keeping calm',
    competencies: ['pressure'],
  })
})
