import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResumeJson } from './read-resume-json.ts'

const resume = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Isla MacRae',
    email: 'isla@example.org',
    pronouns: 'she/her',
    location: { city: 'Glasgow' },
  },
  work: [
    {
      name: 'Loch View',
      position: 'Nurse',
      startDate: '2014-09',
      endDate: '2019-02-28',
      highlights: ['Ran a clinic'],
      team: 4,
    },
  ],
  languages: [{ language: 'Polish', fluency: 'B2' }],
  hobbies: ['unknown', { to: 'the schema' }],
}

describe('JSON Resume', () => {
  test('is kept as it is, unknown fields too', () => {
    const read = readResumeJson(resume)
    expect(read.ok && read.value.resume).toEqual(resume)
    expect(read.ok && read.value.notes).toEqual([])
    expect(read.ok && read.value.origins['work.0.position']).toEqual({
      certainty: 'sure',
      quote: 'Nurse',
      where: 'work.0.position',
      confirmed: false,
    })
  })

  test('with wrong types loses those fields only, and says which', () => {
    const read = readResumeJson({
      basics: { name: 7, email: 'a@b.io' },
      work: [{ name: 'A', startDate: 'spring', highlights: ['x', 3] }, 'no job'],
      skills: 'many',
    })
    expect(read.ok && read.value.resume).toEqual({
      basics: { email: 'a@b.io' },
      work: [{ name: 'A', highlights: ['x'] }],
    })
    const named = read.ok ? read.value.notes.map(({ message }) => /“([^”]+)”/.exec(message)?.[1]) : []
    expect(named).toEqual(['basics.name', 'work.0.startDate', 'work.0.highlights.1', 'work.1', 'skills'])
  })

  test('of the drafts before 1.0.0 is read by its new names', () => {
    const read = readResumeJson({
      basics: { name: 'Isla', website: 'https://isla.example' },
      work: [{ company: 'Loch View', position: 'Nurse', website: 'https://loch.example' }],
      education: [{ institution: 'Stirling', gpa: '3.8' }],
    })
    expect(read.ok && read.value.resume).toEqual({
      basics: { name: 'Isla', url: 'https://isla.example' },
      work: [{ name: 'Loch View', position: 'Nurse', url: 'https://loch.example' }],
      education: [{ institution: 'Stirling', score: '3.8' }],
    })
  })

  test('a new name wins over an old one beside it', () => {
    const read = readResumeJson({ work: [{ company: 'Old', name: 'New' }] })
    expect(read.ok && read.value.resume.work?.[0]).toEqual({ company: 'Old', name: 'New' })
  })

  test('with null or an empty end date holds nothing there, which needs no note', () => {
    const read = readResumeJson({
      basics: { phone: null },
      work: [
        { name: 'A', endDate: '' },
        { name: 'B', endDate: 'Present' },
      ],
    })
    expect(read.ok && [read.value.resume, read.value.notes]).toEqual([
      { basics: {}, work: [{ name: 'A' }, { name: 'B' }] },
      [],
    ])
  })

  test.each([[null], [[]], ['text'], [{}], [{ name: 'Isla' }], [{ work: 'yes' }]])('%j is none', (value) => {
    expect(readResumeJson(value)).toMatchObject({ ok: false, code: 'not-a-resume' })
  })

  test('of any content never throws, and a second reading changes nothing', () => {
    fc.assert(
      fc.property(
        fc.record({
          basics: fc.oneof(fc.object(), fc.jsonValue()),
          work: fc.oneof(fc.array(fc.object()), fc.jsonValue()),
          other: fc.jsonValue(),
        }),
        (value) => {
          const once = readResumeJson(value)
          if (!once.ok) return
          const twice = readResumeJson(once.value.resume)
          if (twice.ok) expect(twice.value.resume).toEqual(once.value.resume)
        },
      ),
      { seed: 100 },
    )
  })

  test('cannot reach into prototypes', () => {
    const read = readResumeJson(
      JSON.parse('{"basics": {"name": "A", "__proto__": {"admin": true}, "constructor": 1}}'),
    )
    expect(read.ok && Object.getPrototypeOf(read.value.resume.basics)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })
})

describe('the export of Reactive Resume', () => {
  const sections = {
    summary: { content: '<p>Calm handovers.</p>' },
    experience: {
      items: [
        {
          company: 'Loch View',
          position: 'Nurse',
          location: 'Glasgow',
          date: 'January 2020 to Present',
          summary: '<ul><li>Ran a clinic</li></ul>',
        },
        { company: 'Hidden', position: 'Nurse', visible: false },
      ],
    },
    education: {
      items: [{ institution: 'Stirling', studyType: 'BSc', area: 'Nursing', date: '2011 - 2014' }],
    },
    certifications: { items: [{ name: 'Life support', issuer: 'Red Cross', date: 'May 2021' }] },
    skills: { items: [{ name: 'Languages', keywords: ['Go', 'Python'] }] },
  }
  const basics = {
    name: 'Isla',
    headline: 'Nurse',
    phone: '',
    location: 'Glasgow',
    url: { label: '', href: 'https://isla.example' },
  }

  test('becomes a JSON Resume; what was hidden stays out', () => {
    const read = readResumeJson({ basics, sections })
    expect(read.ok && read.value.notes).toEqual([])
    expect(read.ok && read.value.resume).toEqual({
      basics: {
        name: 'Isla',
        label: 'Nurse',
        url: 'https://isla.example',
        summary: 'Calm handovers.',
        location: { address: 'Glasgow' },
      },
      work: [
        {
          name: 'Loch View',
          position: 'Nurse',
          location: 'Glasgow',
          startDate: '2020-01',
          highlights: ['Ran a clinic'],
        },
      ],
      education: [
        { institution: 'Stirling', studyType: 'BSc', area: 'Nursing', startDate: '2011', endDate: '2014' },
      ],
      certificates: [{ name: 'Life support', issuer: 'Red Cross', date: '2021-05' }],
      skills: [{ name: 'Languages', keywords: ['Go', 'Python'] }],
    })
  })

  test('of any content never throws', () => {
    fc.assert(
      fc.property(fc.object(), fc.object(), (one, other) => {
        const read = readResumeJson({
          basics: one,
          sections: { experience: other, skills: { items: [other, one] }, summary: one },
        })
        if (read.ok) expect(Array.isArray(read.value.notes)).toBe(true)
      }),
      { seed: 3 },
    )
  })
})
