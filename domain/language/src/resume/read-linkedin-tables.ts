import type { Resume, ResumeBasics } from '@roundtwo/model'
import { dateAtoms } from './date-atoms.ts'
import { readPlace } from './place.ts'
import { newReading, type ResumeReading } from './resume-line.ts'

export type LinkedInTables = Record<string, Record<string, string>[]>

type Row = Record<string, string>

/** The centuries of LinkedIn's dates are always written out. */
const anyYear = 2000

const field = (row: Row, ...names: string[]): string | undefined => {
  for (const name of names) {
    const value = row[name]?.trim()
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

/** Fields that are there, dates in ISO 8601. */
const given = (fields: Record<string, string | string[] | undefined>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string | string[]][] => {
      if (value === undefined || value.length === 0) return []
      if (!/date$/i.test(name) || typeof value !== 'string') return [[name, value]]
      const iso = dateAtoms(value, anyYear)[0]?.iso
      return iso === null || iso === undefined || iso === '' ? [] : [[name, iso]]
    }),
  )

const paragraphs = (text: string | undefined): { summary: string | undefined; highlights: string[] } => {
  const lines = (text ?? '')
    .split(/\r?\n|(?<=\S)\s{2,}(?=[•▪●-]\s)/)
    .map((line) => line.trim())
    .filter(Boolean)
  const isBullet = (line: string): boolean => /^[-–•▪●*✓]\s*\S/.test(line)
  const prose = lines.filter((line) => !isBullet(line)).join('\n')
  return {
    summary: prose === '' ? undefined : prose,
    highlights: lines.filter(isBullet).map((line) => line.replace(/^[-–•▪●*✓]\s*/, '')),
  }
}

type ListKey =
  | 'work'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'languages'
  | 'projects'
  | 'awards'
  | 'volunteer'
  | 'publications'

interface Source {
  key: ListKey
  tables: string[]
  read: (row: Row) => Record<string, string | string[]>
}

const sources: Source[] = [
  {
    key: 'work',
    tables: ['Positions'],
    read: (row) =>
      given({
        name: field(row, 'Company Name'),
        position: field(row, 'Title'),
        location: field(row, 'Location'),
        startDate: field(row, 'Started On'),
        endDate: field(row, 'Finished On'),
        ...paragraphs(field(row, 'Description')),
      }),
  },
  {
    key: 'education',
    tables: ['Education'],
    read: (row) =>
      given({
        institution: field(row, 'School Name'),
        studyType: field(row, 'Degree Name'),
        area: field(row, 'Field Of Study'),
        startDate: field(row, 'Start Date'),
        endDate: field(row, 'End Date'),
        courses: [field(row, 'Notes'), field(row, 'Activities')].filter((text) => text !== undefined),
      }),
  },
  { key: 'skills', tables: ['Skills'], read: (row) => given({ name: field(row, 'Name') }) },
  {
    key: 'certificates',
    tables: ['Certifications'],
    read: (row) =>
      given({
        name: field(row, 'Name'),
        issuer: field(row, 'Authority'),
        url: field(row, 'Url'),
        date: field(row, 'Started On'),
      }),
  },
  {
    key: 'languages',
    tables: ['Languages'],
    read: (row) => given({ language: field(row, 'Name'), fluency: field(row, 'Proficiency') }),
  },
  {
    key: 'projects',
    tables: ['Projects'],
    read: (row) =>
      given({
        name: field(row, 'Title'),
        description: field(row, 'Description'),
        url: field(row, 'Url'),
        startDate: field(row, 'Started On'),
        endDate: field(row, 'Finished On'),
      }),
  },
  {
    key: 'awards',
    tables: ['Honors'],
    read: (row) =>
      given({
        title: field(row, 'Title'),
        summary: field(row, 'Description'),
        date: field(row, 'Issued On'),
      }),
  },
  {
    key: 'volunteer',
    tables: ['Volunteering', 'Volunteering Experiences'],
    read: (row) =>
      given({
        organization: field(row, 'Company Name', 'Organization'),
        position: field(row, 'Role', 'Title'),
        startDate: field(row, 'Started On'),
        endDate: field(row, 'Finished On'),
        summary: field(row, 'Description', 'Cause'),
      }),
  },
  {
    key: 'publications',
    tables: ['Publications', 'Patents'],
    read: (row) =>
      given({
        name: field(row, 'Name', 'Title'),
        publisher: field(row, 'Publisher'),
        releaseDate: field(row, 'Published On', 'Issued On'),
        url: field(row, 'Url'),
        summary: field(row, 'Description'),
      }),
  },
]

const readProfile = (tables: LinkedInTables, reading: ResumeReading): void => {
  const row = tables['Profile']?.[0] ?? {}
  const basics: ResumeBasics = {}
  const take = (
    name: 'name' | 'label' | 'summary' | 'email' | 'phone',
    value: string | undefined,
    where: string,
  ): void => {
    if (value === undefined) return
    basics[name] = value
    reading.origins[`basics.${name}`] = { certainty: 'stated', quote: value, where }
  }
  const name = [field(row, 'First Name'), field(row, 'Last Name')]
    .filter((part) => part !== undefined)
    .join(' ')
  take('name', name === '' ? undefined : name, 'Profile')
  take('label', field(row, 'Headline'), 'Profile: Headline')
  take(
    'summary',
    field(row, 'Summary') ?? field(tables['Profile Summary']?.[0] ?? {}, 'Profile Summary'),
    'Profile: Summary',
  )
  const mails = tables['Email Addresses'] ?? []
  take(
    'email',
    field(mails.find((mail) => /yes/i.test(mail['Primary'] ?? '')) ?? mails[0] ?? {}, 'Email Address'),
    'Email Addresses',
  )
  take(
    'phone',
    field(tables['PhoneNumbers']?.[0] ?? tables['Whatsapp Phone Numbers']?.[0] ?? {}, 'Number'),
    'PhoneNumbers',
  )
  const place = field(row, 'Geo Location') ?? field(row, 'Address')
  if (place !== undefined) {
    basics.location = readPlace(place) ?? { address: place }
    reading.origins['basics.location'] = { certainty: 'stated', quote: place, where: 'Profile: Geo Location' }
  }
  if (Object.keys(basics).length > 0) reading.resume.basics = basics
}

const addCourses = (tables: LinkedInTables, reading: ResumeReading): void => {
  for (const row of tables['Courses'] ?? []) {
    const course = field(row, 'Name')
    if (course !== undefined)
      reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: the course “${course}”` })
  }
}

/** LinkedIn's tables, by file name without `.csv`, as JSON Resume 1.0.0. */
export const readLinkedInTables = (tables: LinkedInTables): ResumeReading => {
  const reading = newReading()
  readProfile(tables, reading)
  for (const { key, tables: names, read } of sources) {
    const rows = names.flatMap((table) => (tables[table] ?? []).map((row) => ({ row, table })))
    const items: Record<string, string | string[]>[] = []
    for (const { row, table } of rows) {
      const item = read(row)
      if (Object.keys(item).length === 0) continue
      for (const [name, value] of Object.entries(item))
        if (typeof value === 'string')
          reading.origins[`${key}.${items.length}.${name}`] = {
            certainty: 'stated',
            quote: value,
            where: table,
          }
      items.push(item)
    }
    if (items.length > 0) Object.assign(reading.resume, { [key]: items } satisfies Resume)
  }
  addCourses(tables, reading)
  if (reading.resume.basics?.name === undefined)
    reading.notes.push({ code: 'no-name', message: 'No name was found. Please fill it in.' })
  return reading
}
