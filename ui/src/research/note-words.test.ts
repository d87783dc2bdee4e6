import { plainDate } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { noteDate, sourceWords } from './note-words.ts'

test('a note without a named source is known by its site', () => {
  expect(sourceWords({ source: null, link: 'https://www.example.org/a/b' })).toBe('example.org')
  expect(sourceWords({ source: 'Trade Weekly', link: 'https://example.org' })).toBe('Trade Weekly')
  expect(sourceWords({ source: null, link: 'not an address' })).toBe('not an address')
  expect(sourceWords({ source: null, link: null })).toBe('')
})

test('a note’s date has its year', () => {
  const words = noteDate({ date: plainDate('2026-03-03') })
  for (const part of ['3', 'March', '2026']) expect(words).toContain(part)
  expect(noteDate({ date: null })).toBe('')
})
