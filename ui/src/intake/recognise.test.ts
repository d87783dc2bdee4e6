import { blankInvitation, blankPosting, instant, type Resume } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import type { Reading } from './item.ts'
import { bestOf, candidates } from './recognise.ts'

const file = (name: string) => ({ file: { name, mediaType: null, base64: 'eA==' } })
const origin = { certainty: 'doubtful' as const, quote: '', where: 'text', confirmed: false }

const invitation = (start: string | null): Reading => ({
  role: 'invitation',
  value: {
    ...blankInvitation,
    start: start ? instant(start) : null,
    people: start ? [{ name: 'Priya Nair', role: null, email: null, kind: 'interviewer' }] : [],
    origins: start ? { start: origin } : {},
    notes: [],
  },
})
const posting = (count: number): Reading => ({
  role: 'posting',
  value: {
    ...blankPosting,
    requirements: Array.from({ length: count }, (_, place) => ({
      text: `Requirement ${place}`,
      kind: 'skill' as const,
      level: 'must' as const,
    })),
    origins: {},
    notes: [],
  },
})
const resume = (given: Resume): Reading => ({
  role: 'resume',
  value: { resume: given, origins: {}, notes: [] },
})

const full: Resume = {
  basics: { name: 'Ada', email: 'ada@example.org' },
  work: [{ name: 'Mill', position: 'Engineer', startDate: '2019' }],
  education: [{ institution: 'School' }],
}

describe('what a file is', () => {
  test.each([
    ['invite.ics', 'invitation'],
    ['Mail.EML', 'invitation'],
    ['resume.json', 'resume'],
    ['linkedin.zip', 'resume'],
    ['job.html', 'posting'],
  ])('%s is known by its ending', (name, role) => {
    expect(candidates(name, file(name))).toEqual([role])
  })

  test('anything else is tried as all three, what its name says first', () => {
    expect(candidates('My_CV_2026.pdf', file('My_CV_2026.pdf'))[0]).toBe('resume')
    expect(candidates('scan.pdf', file('scan.pdf'))).toHaveLength(3)
  })

  test('the content decides', () => {
    const order = candidates('scan.pdf', file('scan.pdf'))
    expect(bestOf([invitation(null), posting(9), resume({})], order, 'scan.pdf')?.role).toBe('posting')
    expect(bestOf([invitation(null), posting(2), resume(full)], order, 'scan.pdf')?.role).toBe('resume')
    expect(
      bestOf([invitation('2026-12-02T10:30:00Z'), posting(2), resume({})], order, 'scan.pdf')?.role,
    ).toBe('invitation')
  })
})
