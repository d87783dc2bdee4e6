import { readFileSync } from 'node:fs'
import { instant } from '@roundtwo/model'
import { readResumeLines } from '@roundtwo/reading'
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

  const dated = (startDate: unknown) => {
    const read = readResumeJson({ work: [{ startDate }] })
    return read.ok ? [read.value.resume.work?.[0]?.startDate, read.value.notes.length] : []
  }

  test.each([
    ['2019', '2019', 0],
    ['2019-03', '2019-03', 0],
    ['1999-12-31', '1999-12-31', 0],
    ['2019-03-15T09:00:00.000Z', '2019-03-15', 0],
    [' present ', undefined, 0],
    ['Current', undefined, 0],
    ['NOW', undefined, 0],
    [' ', undefined, 0],
    [null, undefined, 0],
    ['2019-3', undefined, 1],
    ['March 2019', undefined, 1],
    ['in 2019', undefined, 1],
    ['2019 or so', undefined, 1],
    ['0999', undefined, 1],
    ['T', undefined, 1],
    [2019, undefined, 1],
  ])('has dates as the schema has them: %j', (given, date, notes) => {
    expect(dated(given)).toEqual([date, notes])
  })

  test('tells what should stand where something else does', () => {
    const read = readResumeJson({
      basics: { name: 7, location: 'Leeds', profiles: {} },
      work: [{ startDate: 2019, endDate: 'soon', highlights: 'many' }, 'no job'],
      skills: [{ keywords: [{ name: 'Git' }] }],
    })
    expect(read.ok && read.value.notes).toEqual(
      [
        ['basics.name', 'text'],
        ['basics.location', 'an object'],
        ['basics.profiles', 'a list'],
        ['work.0.startDate', 'a date such as 2019-03'],
        ['work.0.endDate', 'a date such as 2019-03'],
        ['work.0.highlights', 'a list of texts'],
        ['work.1', 'an object'],
        ['skills.0.keywords.0', 'text'],
      ].map(([path, wanted]) => ({
        code: 'wrong-type',
        message: `“${path}” should be ${wanted} and was passed over.`,
      })),
    )
  })

  test('has origins by the places that its items have in the end', () => {
    const read = readResumeJson({
      basics: { location: { city: 'Leeds' }, profiles: [null, { network: 'GitHub' }] },
      work: ['no job', { name: 'Loch View', highlights: [3, 'Ran a clinic'] }],
      skills: [{ name: 'Tools', keywords: ['Git'] }],
    })
    expect(read.ok && Object.entries(read.value.origins).map(([path, { quote }]) => [path, quote])).toEqual([
      ['basics.location.city', 'Leeds'],
      ['basics.profiles.0.network', 'GitHub'],
      ['work.0.name', 'Loch View'],
      ['work.0.highlights.0', 'Ran a clinic'],
      ['skills.0.name', 'Tools'],
      ['skills.0.keywords.0', 'Git'],
    ])
  })

  test('may stand under “resume”, where nothing else of it stands beside', () => {
    const inner = { basics: { name: 'Isla' } }
    const name = (value: unknown) => {
      const read = readResumeJson(value)
      return read.ok && read.value.resume.basics?.name
    }
    expect(name({ resume: inner, version: 1 })).toBe('Isla')
    expect(name({ resume: inner, basics: { name: 'Ann' } })).toBe('Ann')
    expect(name({ resume: inner, work: [] })).toBeUndefined()
    expect(name({ resume: 'text' })).toBe(false)
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
    const read = readResumeJson(JSON.parse('{"basics": {"name": "A", "__proto__": {"admin": true}, "constructor": 1}}'))
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
      education: [{ institution: 'Stirling', studyType: 'BSc', area: 'Nursing', startDate: '2011', endDate: '2014' }],
      certificates: [{ name: 'Life support', issuer: 'Red Cross', date: '2021-05' }],
      skills: [{ name: 'Languages', keywords: ['Go', 'Python'] }],
    })
  })

  test.each([
    [{ basics: { name: 'Isla', url: 'https://isla.example' } }, { url: 'https://isla.example' }],
    [{ basics: { name: 'Isla', url: { href: '' } } }, {}],
    [{ basics: { name: 'Isla', location: ' ' } }, {}],
    [{ basics: { name: 'Isla', location: 4 } }, {}],
    [
      { basics: { name: 'Isla' }, sections: { summary: { content: '<p>Calm.</p><p>Kind.</p>' } } },
      {
        summary: 'Calm.\nKind.',
      },
    ],
    [{ basics: { name: 'Isla' }, sections: { summary: { content: 4 } } }, {}],
    [{ basics: { name: 'Isla' }, sections: { summary: 'Calm.' } }, {}],
  ])('has what it holds about the person: %j', (value, found) => {
    const read = readResumeJson({ sections: {}, ...value })
    expect(read.ok && read.value.resume).toEqual({ basics: { name: 'Isla', ...found } })
  })

  test('of items that are none, or hidden, holds nothing', () => {
    const items = ['Git', null, { name: 'Go' }, { name: 'C', visible: false }, { name: 'Lua', visible: true }]
    const held = (skills: unknown) => {
      const read = readResumeJson({ basics, sections: { skills } })
      return read.ok && read.value.resume.skills
    }
    expect([held({ items }), held({ items: 'Go' }), held(items)]).toEqual([
      [{ name: 'Go' }, { name: 'Lua' }],
      undefined,
      undefined,
    ])
    expect(readResumeJson({ basics: 'Isla', sections: {} }).ok).toBe(false)
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

test('what is read of CVs is JSON Resume', async () => {
  const set = readFileSync(new URL('../../../bench/sets/resume.jsonl', import.meta.url), 'utf8')
  for (const line of set.split('\n').filter(Boolean)) {
    const { text }: { text: string } = JSON.parse(line)
    const lines = text.split('\n').map((own) => ({ text: own.replace(/^# /, ''), heading: own.startsWith('# ') }))
    const { resume } = await readResumeLines(lines, { now: instant('2026-11-22T09:00:00.000Z') })
    const again = readResumeJson(resume)
    expect(again.ok && again.value.notes).toEqual([])
    for (const { startDate, endDate } of [...(resume.work ?? []), ...(resume.education ?? [])])
      for (const date of [startDate, endDate]) expect(date ?? '2000').toMatch(/^\d{4}(?:-\d\d){0,2}$/)
  }
})
