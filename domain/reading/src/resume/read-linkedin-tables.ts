import { placeOf } from './contacts.ts'
import { cellsOf, mappedItems, mappedParts, withoutEmpty } from './mapped-fields.ts'
import { checkedResume } from './read-resume-json.ts'
import { addLeftover, noName, type ResumeReading } from './reading.ts'

export type LinkedInTables = Record<string, Record<string, string>[]>

const parts = mappedParts(`
work: Positions: name=Company Name, position=Title, location=Location, startDate=Started On, endDate=Finished On,
  told=Description
education: Education: institution=School Name, studyType=Degree Name, area=Field Of Study, startDate=Start Date,
  endDate=End Date, courses=Notes|Activities
skills: Skills: name=Name
certificates: Certifications: name=Name, issuer=Authority, url=Url, date=Started On
languages: Languages: language=Name, fluency=Proficiency
projects: Projects: name=Title, description=Description, url=Url, startDate=Started On, endDate=Finished On
awards: Honors: title=Title, summary=Description, date=Issued On
volunteer: Volunteering|Volunteering Experiences: organization=Company Name|Organization, position=Role|Title,
  startDate=Started On, endDate=Finished On, summary=Description|Cause
publications: Publications|Patents: name=Name|Title, publisher=Publisher, releaseDate=Published On|Issued On, url=Url,
  summary=Description
`)

/** Where the fields of `basics` stand. */
const places: Readonly<Record<string, string>> = {
  label: 'Profile: Headline',
  summary: 'Profile: Summary',
  email: 'Email Addresses',
  phone: 'PhoneNumbers',
  location: 'Profile: Geo Location',
}

/** LinkedIn's tables, by file name without `.csv`, as JSON Resume 1.0.0. */
export function readLinkedInTables(tables: LinkedInTables): ResumeReading {
  const cell = (table: string, ...columns: string[]): string | undefined =>
    cellsOf(tables[table]?.[0], columns).map(String)[0]
  const mails = tables['Email Addresses'] ?? []
  const mail = mails.find((row) => /yes/i.test(row['Primary'] ?? '')) ?? mails[0]
  const place = cell('Profile', 'Geo Location', 'Address')
  const basics = withoutEmpty({
    name: cellsOf(tables['Profile']?.[0], ['First Name', 'Last Name']).join(' '),
    label: cell('Profile', 'Headline'),
    summary: cell('Profile', 'Summary') ?? cell('Profile Summary', 'Profile Summary'),
    email: mail?.['Email Address'],
    phone: cell('PhoneNumbers', 'Number') ?? cell('Whatsapp Phone Numbers', 'Number'),
    location: place && placeOf(place),
  })
  const lists = parts.map((part) => {
    const rows = part.sources.flatMap((table) => tables[table] ?? [])
    return [part.part, mappedItems(part, rows)]
  })
  const resume = withoutEmpty({ basics, ...Object.fromEntries(lists) }) ?? {}
  const reading = checkedResume(resume, (path) => {
    const [key, field = ''] = path.split('.')
    const sources = parts.find(({ part }) => part === key)?.sources
    const given = sources?.filter((table) => tables[table]?.length)
    return given?.join(', ') ?? places[field] ?? 'Profile'
  })
  for (const row of tables['Courses'] ?? []) if (row['Name']) addLeftover(reading, row['Name'])
  if (reading.resume.basics?.name === undefined) reading.notes.push(noName)
  return reading
}
