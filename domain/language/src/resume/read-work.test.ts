import type { Instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { readResumeLines } from './read-resume-lines.ts'

const now = '2026-11-22T09:00:00.000Z' as Instant

const read = (...lines: string[]) =>
  readResumeLines(
    lines.map((text) => ({ text, page: 1, heading: false })),
    { now },
  )

const jobs = (...lines: string[]) =>
  (read('Ann Other', '', 'Experience', ...lines).resume.work ?? []).map(({ position, name, location }) => [
    position,
    name,
    location,
  ])

describe('who, where and what in a job’s lines', () => {
  test.each([
    [
      'behind a comma, above a line about the work',
      [
        'Mar 2023 – Present\tAssistant Accountant, Borrowdale Castings',
        'Prepare the month-end pack for two plants',
        '- Built an Excel model',
      ],
      ['Assistant Accountant', 'Borrowdale Castings', undefined],
    ],
    [
      'the job first',
      ['Nurse, Loch View Clinic, Glasgow, UK', '2019 – 2020'],
      ['Nurse', 'Loch View Clinic', undefined],
    ],
    [
      'the employer first',
      ['Loch View Clinic', 'Nurse', '2019 – 2020'],
      ['Nurse', 'Loch View Clinic', undefined],
    ],
    [
      'on one line with its dates',
      ['2019 – 2020 | Nurse | Loch View Clinic'],
      ['Nurse', 'Loch View Clinic', undefined],
    ],
    ['joined by “at”', ['Nurse at Loch View', '2019 – 2020'], ['Nurse', 'Loch View', undefined]],
    [
      'a city at the line’s end',
      ['Nurse\t2019 – 2020', 'Loch View Clinic\tGlasgow'],
      ['Nurse', 'Loch View Clinic', 'Glasgow'],
    ],
    ['labels', ['Employer: Loch View', 'Position: Nurse', '2019 – 2020'], ['Nurse', 'Loch View', undefined]],
  ])('%s', (_, lines, [position, name, location]) => {
    const [found] = jobs(...lines)
    expect(found?.slice(0, 2)).toEqual([position, name])
    if (location !== undefined) expect(found?.[2]).toBe(location)
  })

  test('an employer named once above several positions is theirs all, and said to be inferred', () => {
    const reading = read(
      'Ann Other',
      '',
      'Experience',
      'Loch View Clinic',
      'Ward Sister, 2019 – 2020',
      '- Led',
      'Nurse, 2015 – 2019',
      '- Cared',
    )
    expect(reading.resume.work?.map(({ name }) => name)).toEqual(['Loch View Clinic', 'Loch View Clinic'])
    expect(reading.origins['work.1.name']?.certainty).toBe('inferred')
  })

  test('a job without an employer does not take its neighbour’s', () => {
    expect(
      jobs(
        'Ward Sister, Loch View Clinic',
        '2019 – 2020',
        '- Led',
        '',
        'Bank Nurse',
        '2015 – 2019',
        '- Cared',
      )[1]?.[1],
    ).toBeUndefined()
  })
})

test('the head of a table of degrees is no degree', () => {
  const { resume } = read(
    'Ann Other',
    '',
    'Education',
    'Degree\tSchool\tYear',
    'BSc Nursing\tUniversity of Stirling\t2014',
  )
  expect(resume.education).toMatchObject([
    { studyType: 'BSc', area: 'Nursing', institution: 'University of Stirling', endDate: '2014' },
  ])
})
