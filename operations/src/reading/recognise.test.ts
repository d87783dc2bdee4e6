import type { FileReading } from '@roundtwo/contract'
import { blankInvitation, blankPosting, instant, type Resume } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { bestOf, candidates } from './recognise.ts'

const origin = { certainty: 'doubtful' as const, quote: '', where: 'text', confirmed: false }

const invitation = (start: string | null): NonNullable<FileReading['invitation']> => ({
  ...blankInvitation,
  start: start ? instant(start) : null,
  people: start ? [{ name: 'Priya Nair', role: null, email: null, kind: 'interviewer' }] : [],
  origins: start ? { start: origin } : {},
  notes: [],
})
const posting = (count: number): NonNullable<FileReading['posting']> => ({
  ...blankPosting,
  requirements: Array.from({ length: count }, (_, place) => ({
    text: `Requirement ${place}`,
    kind: 'skill' as const,
    level: 'must' as const,
  })),
  origins: {},
  notes: [],
})
const resume = (given: Resume): NonNullable<FileReading['resume']> => ({
  resume: given,
  origins: {},
  notes: [],
})

const full: Resume = {
  basics: { name: 'Ada', email: 'ada@example.org' },
  work: [{ name: 'Mill', position: 'Engineer', startDate: '2019' }],
  education: [{ institution: 'School' }],
}

const readings = (given: Partial<Omit<FileReading, 'role'>>) => ({
  ...{ invitation: null, posting: null, resume: null },
  ...given,
})

describe('what a file is', () => {
  test.each([
    ['calendar', 'invitation'],
    ['mail', 'invitation'],
    ['json', 'resume'],
    ['linkedin-archive', 'resume'],
    ['html', 'posting'],
  ] as const)('%s is known by its kind', (kind, role) => {
    expect(candidates('scan', kind)).toEqual([role])
  })

  test('anything else is tried as all three, what its name says first', () => {
    expect(candidates('My_CV_2026.pdf', 'pdf')[0]).toBe('resume')
    expect(candidates('Interview invitation', 'text')[0]).toBe('invitation')
    expect(candidates('scan.pdf', 'pdf')).toHaveLength(3)
  })

  test('the content decides', () => {
    const best = (given: Parameters<typeof readings>[0]) => bestOf(readings(given), 'scan.pdf')
    expect(best({ invitation: invitation(null), posting: posting(9), resume: resume({}) })).toBe('posting')
    expect(best({ invitation: invitation(null), posting: posting(2), resume: resume(full) })).toBe('resume')
    const invited = invitation('2026-12-02T10:30:00Z')
    expect(best({ invitation: invited, posting: posting(2), resume: resume({}) })).toBe('invitation')
  })

  test('what could not be read is not what it is', () => {
    expect(bestOf(readings({ resume: resume({}) }), 'invitation.txt')).toBe('resume')
    expect(bestOf(readings({}), 'invitation.txt')).toBeUndefined()
  })
})
