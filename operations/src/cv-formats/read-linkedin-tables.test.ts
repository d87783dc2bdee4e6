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
  expect(readLinkedInTables({ Positions: [{ Unknown: 'x' }], Profile: [] }).notes.map(({ code }) => code)).toEqual([
    'no-name',
  ])
})

const person = { 'First Name': 'Isla', 'Last Name': 'MacRae' }
const basicsOf = (more: Record<string, Record<string, string>[]>) =>
  readLinkedInTables({ Profile: [person], ...more }).resume.basics

test.each([
  [{ 'Email Addresses': [{ 'Email Address': 'a@x.io' }, { 'Email Address': 'b@x.io' }] }, { email: 'a@x.io' }],
  [
    {
      'Email Addresses': [
        { 'Email Address': 'a@x.io', Primary: 'No' },
        { 'Email Address': 'b@x.io', Primary: 'YES' },
      ],
    },
    { email: 'b@x.io' },
  ],
  [{ PhoneNumbers: [{ Number: '0511 555 0188' }] }, { phone: '0511 555 0188' }],
  [{ 'Whatsapp Phone Numbers': [{ Number: '0511 555 0199' }] }, { phone: '0511 555 0199' }],
  [{ 'Profile Summary': [{ 'Profile Summary': 'Calm.' }] }, { summary: 'Calm.' }],
  [{ Profile: [{ ...person, 'Geo Location': ' ', Address: 'Leeds' }] }, { location: { city: 'Leeds' } }],
])('the person is told in tables of their own: %j', (more, found) => {
  expect(basicsOf(more)).toEqual({ name: 'Isla MacRae', ...found })
})

test('each value is where its table is, courses are named in notes', () => {
  const { origins, notes } = readLinkedInTables({
    ...tables,
    PhoneNumbers: [{ Number: '0511 555 0188' }],
    Courses: [{ Name: 'First aid' }, { Name: '' }],
    Volunteering: [],
    'Volunteering Experiences': [{ Organization: 'Food Bank', Title: 'Driver' }],
    Patents: [{ Title: 'A quiet bed', 'Issued On': 'Mar 2020' }],
    Publications: [{ Name: 'Night work' }],
  })
  const where = ['name', 'label', 'summary', 'email', 'phone', 'location.city'].map(
    (field) => origins[`basics.${field}`]?.where,
  )
  expect(where).toEqual([
    ...['Profile', 'Profile: Headline', 'Profile: Summary', 'Email Addresses', 'PhoneNumbers'],
    'Profile: Geo Location',
  ])
  expect(origins['volunteer.0.organization']?.where).toBe('Volunteering Experiences')
  expect(origins['publications.1.name']?.where).toBe('Publications, Patents')
  expect(notes.map(({ message }) => message)).toEqual(['Not placed in the CV: “First aid”'])
})
