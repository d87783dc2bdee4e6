import { type AskBefore, instant, interviewFormats, type PersonRecord, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AskBeforehandFacts, askBeforehand } from './ask-beforehand.ts'

const priya: Pick<PersonRecord, 'name' | 'kind'> = { name: 'Priya Nair', kind: 'interviewer' }

const everything: AskBeforehandFacts = {
  formats: ['presentation'],
  people: [priya],
  start: instant('2026-12-03T09:00:00Z'),
  end: instant('2026-12-03T10:00:00Z'),
  options: [],
  zone: zoneNamed('Europe/London') ?? null,
  place: 'Bristol',
  link: null,
  bring: ['photo identification'],
  prepare: ['a talk of ten minutes'],
  role: 'Test Lead',
  company: 'Kestrel Instruments',
  recruiter: 'Tom Adeyemi',
  me: 'Amara Lindqvist',
  guides: [],
}

const guide: { askBefore: AskBefore[] } = {
  askBefore: [
    { id: 'a', when: 'always', text: 'Would a page on paper be welcome?' },
    { id: 'b', when: 'people-unknown', text: 'Who will listen?' },
    { id: 'c', when: 'people-unknown', text: 'Who else will listen?' },
  ],
}

const mailOf = (facts: Partial<AskBeforehandFacts>) => askBeforehand({ ...everything, ...facts })

describe('askBeforehand', () => {
  test('QU7 with nothing open there is no mail, even where the guide would always ask', () => {
    expect(mailOf({})).toBeNull()
    expect(mailOf({ guides: [guide] })).toBeNull()
  })

  test('QU7 one open thing makes one question, in the guide’s words, and a whole mail', () => {
    expect(mailOf({ people: [{ name: 'Tom Adeyemi', kind: 'recruiter' }] })).toEqual({
      unknown: ['people-unknown'],
      subject: 'Interview for Test Lead: a question',
      body: [
        'Dear Tom Adeyemi,',
        '',
        'Thank you for the invitation to the interview for the post of Test Lead at Kestrel ' +
          'Instruments on Thursday 3 December. I look forward to it.',
        '',
        'So that I can prepare well, one question: Could you tell me whom I will meet, and in which role?',
        '',
        'Many thanks and kind regards',
        'Amara Lindqvist',
        '',
      ].join('\n'),
    })
  })

  test('QU7 more are listed, each once, and what is always asked rides along', () => {
    const mail = mailOf({ people: [], end: null, guides: [guide] })
    expect(mail?.unknown).toEqual(['people-unknown', 'length-unknown'])
    expect(mail?.body).toContain(
      'may I ask a few things?\n\n- Who will listen?\n- How long should I set aside?\n- Would a page on paper be welcome?\n',
    )
    expect(mail?.subject).toBe('Interview for Test Lead: a few questions')
  })

  test.each([
    ['the form', { formats: [], bring: ['papers'] }, ['format-unknown']],
    ['what is worked on', { prepare: [] }, ['format-unknown']],
    ['what to bring', { bring: [] }, ['equipment-unknown']],
    ['the place', { place: ' ' }, ['place-unknown']],
    ['the time', { start: null }, ['time-unknown']],
    ['a panel needs neither', { formats: ['panel' as const], prepare: [], bring: [] }, undefined],
    ['a link is a place', { place: null, link: 'https://zoom.us/j/1' }, undefined],
  ])('QU7 what is open: %s', (_, facts, unknown) => {
    expect(mailOf(facts)?.unknown).toEqual(unknown)
  })

  test('QU7 without names it is still a mail', () => {
    const mail = mailOf({ recruiter: null, me: null, role: ' ', company: null, zone: null, end: null })
    expect(mail?.subject).toBe('Interview: a question')
    expect(mail?.body).toContain('Hello,\n\nThank you for the invitation to the interview. I look forward')
    expect(mail?.body.endsWith('Many thanks and kind regards\n')).toBe(true)
  })

  test('QU7 a name read from a mail adds no line and no heading to this one', () => {
    const mail = mailOf({ role: 'Lead\r\nBcc: a@b.example', recruiter: 'Tom\u0000\nHi', end: null })
    expect(mail?.subject).not.toMatch(/[\r\n]/)
    expect(mail?.body.split('\n').some((line) => line.startsWith('Bcc'))).toBe(false)
    expect(mail?.body).toContain('Dear Tom Hi,')
  })

  test('QU7 there is a mail exactly when something is open, with five questions at most', () => {
    const maybe = fc.option(fc.string(), { nil: null })
    const facts = fc.record({
      formats: fc.subarray([...interviewFormats]),
      people: fc.subarray([priya]),
      start: fc.constantFrom(null, everything.start),
      end: fc.constantFrom(null, everything.end),
      place: maybe,
      bring: fc.array(fc.string(), { maxLength: 1 }),
      prepare: fc.array(fc.string(), { maxLength: 1 }),
      role: maybe,
      me: maybe,
      guides: fc.subarray([guide]),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const mail = mailOf(given)
        expect(mail === null || mail.unknown.length > 0).toBe(true)
        const questions = mail?.body.split('\n').filter((line) => line.startsWith('- ')) ?? []
        expect(questions.length).toBeLessThanOrEqual(5)
        expect(new Set(questions).size).toBe(questions.length)
        expect(mail?.subject ?? '').not.toMatch(/[\r\n]/)
      }),
    )
  })
})
