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
      certainty: 'stated',
      quote: 'Nurse',
      where: 'work.0.position',
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
