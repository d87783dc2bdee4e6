import { blankInvitation, instant, plainDate, zoneNamed } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { factLabels, factWords, labelOf } from './fact-words.ts'

const berlin = zoneNamed('Europe/Berlin') ?? null

test.each([
  ['place', 'Ward 7', 'Ward 7'],
  ['start', instant('2026-12-08T09:00:00Z'), /Tuesday.*8.*10:00/],
  ['end', instant('2026-12-08T10:30:00Z'), /11:30/],
  ['formats', ['presentation', 'panel'], 'Presentation, Panel'],
  ['decisionBy', plainDate('2026-12-11'), /Friday.*11/],
  ['replyBy', instant('2026-11-30T12:00:00Z'), /Monday.*30.*(?:13|01):00/],
  ['finalists', 3, '3'],
  ['final', false, 'No'],
  ['bring', ['passport', 'share code'], 'passport; share code'],
  ['contact', { name: 'Jo', phone: '01632 960 144', email: null }, 'Jo, 01632 960 144'],
  ['people', [{ name: 'Priya Nair', role: 'Matron', email: null, kind: 'interviewer' }], 'Priya Nair, Matron'],
  ['kind', 'recruiter', 'Recruiter'],
])('%s is told in words', (field, value, words) => {
  expect(factWords(field, value, berlin)).toMatch(words)
})

test('what is not known is said to be so, whatever the fact', () => {
  for (const field of Object.keys(factLabels)) {
    expect(factWords(field, null, berlin)).toBe('not known')
    expect(labelOf(field)).toMatch(/^[A-Z]/)
  }
  for (const [field, value] of Object.entries(blankInvitation))
    if (Array.isArray(value) || value === null) expect(factWords(field, value, berlin)).toBe('not known')
})
