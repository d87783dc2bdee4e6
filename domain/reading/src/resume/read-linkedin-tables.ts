import type { Resume, ResumeBasics } from '@roundtwo/model'
import { tokensOf } from '@roundtwo/text'
import { placeOf } from './contacts.ts'
import { dateAtoms } from './date-atoms.ts'
import { addLeftover, filled, newReading, type ResumeReading } from './reading.ts'

export type LinkedInTables = Record<string, Record<string, string>[]>

type Row = Record<string, string>

/** The centuries of LinkedIn's dates are always written out. */
const anyYear = 2000

/** The first of these columns that holds something. */
const cell = (row: Row | undefined, columns: string): string | undefined =>
  columns
    .split('|')
    .map((column) => row?.[column]?.trim())
    .find((value) => value !== undefined && value !== '')

const dateIn = (text: string | undefined): string | undefined =>
  dateAtoms(tokensOf(text ?? ''), anyYear).find(({ iso }) => iso !== null)?.iso ?? undefined

const bullet = /^[-–•▪●*✓]\s*(?=\S)/

function told(text: string | undefined): { summary: string; highlights: string[] } {
  const lines = (text ?? '')
    .split(/\r?\n|\s{2,}(?=[•▪●-]\s)/)
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    summary: lines.filter((line) => !bullet.test(line)).join('\n'),
    highlights: lines.filter((line) => bullet.test(line)).map((line) => line.replace(bullet, '')),
  }
}

/** A part of the CV, the tables it is read from, and the columns of its fields; fields that end in "date" hold dates. */
const parts = `
work: Positions: name=Company Name, position=Title, location=Location, startDate=Started On, endDate=Finished On
education: Education: institution=School Name, studyType=Degree Name, area=Field Of Study, startDate=Start Date, endDate=End Date
skills: Skills: name=Name
certificates: Certifications: name=Name, issuer=Authority, url=Url, date=Started On
languages: Languages: language=Name, fluency=Proficiency
projects: Projects: name=Title, description=Description, url=Url, startDate=Started On, endDate=Finished On
awards: Honors: title=Title, summary=Description, date=Issued On
volunteer: Volunteering|Volunteering Experiences: organization=Company Name|Organization, position=Role|Title,
  startDate=Started On, endDate=Finished On, summary=Description|Cause
publications: Publications|Patents: name=Name|Title, publisher=Publisher, releaseDate=Published On|Issued On, url=Url, summary=Description
`
  .replace(/,\n/g, ',')
  .trim()
  .split('\n')
  .map((row) => {
    const [key = '', tables = '', fields = ''] = row.split(': ')
    const columns = fields.split(',').map((field) => field.trim().split('='))
    return { key, tables: tables.split('|'), columns }
  })

type Fields = Record<string, string | string[] | undefined>

function fieldsOf(key: string, row: Row, columns: readonly string[][]): Fields {
  const plain = columns.map(([field = '', names = '']): [string, string | undefined] => {
    const value = cell(row, names)
    return [field, /date$/i.test(field) ? dateIn(value) : value]
  })
  const courses =
    key === 'education' ? ['Notes', 'Activities'].flatMap((column) => cell(row, column) ?? []) : []
  return { ...Object.fromEntries(plain), ...(key === 'work' ? told(cell(row, 'Description')) : {}), courses }
}

function readProfile(tables: LinkedInTables, reading: ResumeReading): void {
  const row = tables['Profile']?.[0]
  const mails = tables['Email Addresses'] ?? []
  const name = ['First Name', 'Last Name'].flatMap((column) => cell(row, column) ?? []).join(' ')
  const found = {
    name: [name === '' ? undefined : name, 'Profile'],
    label: [cell(row, 'Headline'), 'Profile: Headline'],
    summary: [
      cell(row, 'Summary') ?? cell(tables['Profile Summary']?.[0], 'Profile Summary'),
      'Profile: Summary',
    ],
    email: [
      cell(mails.find((mail) => /yes/i.test(mail['Primary'] ?? '')) ?? mails[0], 'Email Address'),
      'Email Addresses',
    ],
    phone: [
      cell(tables['PhoneNumbers']?.[0] ?? tables['Whatsapp Phone Numbers']?.[0], 'Number'),
      'PhoneNumbers',
    ],
  } as const
  const basics: ResumeBasics = {}
  for (const [field, [value, where]] of Object.entries(found)) {
    if (value === undefined) continue
    basics[field] = value
    reading.origins[`basics.${field}`] = {
      certainty: 'sure',
      quote: value,
      where: where ?? '',
      confirmed: false,
    }
  }
  const place = cell(row, 'Geo Location|Address')
  if (place !== undefined) {
    basics.location = placeOf(place)
    reading.origins['basics.location'] = {
      certainty: 'sure',
      quote: place,
      where: 'Profile: Geo Location',
      confirmed: false,
    }
  }
  if (Object.keys(basics).length > 0) reading.resume.basics = basics
}

/** LinkedIn's tables, by file name without `.csv`, as JSON Resume 1.0.0. */
export function readLinkedInTables(tables: LinkedInTables): ResumeReading {
  const reading = newReading()
  readProfile(tables, reading)
  for (const { key, tables: names, columns } of parts) {
    const rows = names.flatMap((table) => (tables[table] ?? []).map((row) => ({ row, table })))
    const items = rows
      .map(({ row, table }) => ({ item: filled(fieldsOf(key, row, columns)), table }))
      .filter(({ item }) => Object.keys(item).length > 0)
    items.forEach(({ item, table }, index) => {
      for (const [field, value] of Object.entries(item))
        if (typeof value === 'string')
          reading.origins[`${key}.${index}.${field}`] = {
            certainty: 'sure',
            quote: value,
            where: table,
            confirmed: false,
          }
    })
    if (items.length > 0)
      Object.assign(reading.resume, { [key]: items.map(({ item }) => item) } satisfies Resume)
  }
  for (const row of tables['Courses'] ?? []) {
    const course = cell(row, 'Name')
    if (course !== undefined) addLeftover(reading, course)
  }
  if (reading.resume.basics?.name === undefined)
    reading.notes.push({ code: 'no-name', message: 'No name was found. Please fill it in.' })
  return reading
}
