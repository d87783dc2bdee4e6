import { expect, test } from 'vitest'
import { readLinkedInTables } from './read-linkedin-tables.ts'
import { readResumeJson } from './read-resume-json.ts'

const tables = {
  Profile: [
    {
      'First Name': 'Isla',
      'Last Name': 'MacRae',
      Headline: 'Ward Sister',
      Summary: 'Calm handovers.',
      'Geo Location': 'Glasgow, United Kingdom',
    },
  ],
  'Email Addresses': [
    { 'Email Address': 'old@example.org', Primary: 'No' },
    { 'Email Address': 'isla@example.org', Primary: 'Yes' },
  ],
  Positions: [
    {
      'Company Name': 'Loch View',
      Title: 'Nurse',
      Description: 'On nights.\n• Ran a clinic',
      Location: 'Glasgow',
      'Started On': 'Sep 2014',
      'Finished On': 'Feb 2019',
    },
    {
      'Company Name': 'Kelvin',
      Title: 'Ward Sister',
      Description: '',
      Location: '',
      'Started On': 'Mar 2019',
      'Finished On': '',
    },
  ],
  Education: [
    {
      'School Name': 'University of Stirling',
      'Start Date': '2011',
      'End Date': '2014',
      Notes: '',
      'Degree Name': 'BSc, Nursing',
      Activities: '',
    },
  ],
  Skills: [{ Name: 'Triage' }, { Name: '' }],
  Languages: [{ Name: 'Polish', Proficiency: 'Professional working proficiency' }],
  Certifications: [
    {
      Name: 'Life support',
      Url: '',
      Authority: 'Red Cross',
      'Started On': 'May 2021',
      'Finished On': '',
      'License Number': '',
    },
  ],
}

test('LinkedIn’s tables become a JSON Resume with their origins', () => {
  const { resume, origins, notes } = readLinkedInTables(tables)
  expect(resume).toEqual({
    basics: {
      name: 'Isla MacRae',
      label: 'Ward Sister',
      summary: 'Calm handovers.',
      email: 'isla@example.org',
      location: { city: 'Glasgow', countryCode: 'GB' },
    },
    work: [
      {
        name: 'Loch View',
        position: 'Nurse',
        location: 'Glasgow',
        startDate: '2014-09',
        endDate: '2019-02',
        summary: 'On nights.',
        highlights: ['Ran a clinic'],
      },
      { name: 'Kelvin', position: 'Ward Sister', startDate: '2019-03' },
    ],
    education: [
      {
        institution: 'University of Stirling',
        studyType: 'BSc, Nursing',
        startDate: '2011',
        endDate: '2014',
      },
    ],
    skills: [{ name: 'Triage' }],
    languages: [{ language: 'Polish', fluency: 'Professional working proficiency' }],
    certificates: [{ name: 'Life support', issuer: 'Red Cross', date: '2021-05' }],
  })
  expect(origins['work.1.position']).toEqual({
    certainty: 'sure',
    quote: 'Ward Sister',
    where: 'Positions',
    confirmed: false,
  })
  expect(notes).toEqual([])
  const again = readResumeJson(resume)
  expect(again.ok && again.value.notes).toEqual([])
})

test('tables that are missing, empty or of other columns give a CV without them', () => {
  expect(readLinkedInTables({}).resume).toEqual({})
  expect(
    readLinkedInTables({ Positions: [{ Unknown: 'x' }], Profile: [] }).notes.map(({ code }) => code),
  ).toEqual(['no-name'])
})
