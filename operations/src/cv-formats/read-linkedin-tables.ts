import { addLeftover, noName, placeOf, type ResumeReading } from '@roundtwo/reading'
import { cellsOf, mappedParts, sourcesOf, withoutEmpty } from './mapped-fields.ts'
import { checkedResume } from './read-resume-json.ts'
import formats from './resume-formats.json' with { type: 'json' }

type LinkedInTables = Record<string, Record<string, string>[]>

/** Where the fields of `basics` stand. */
const places: Readonly<Record<string, string>> = formats.linkedInBasics

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
  const resume = withoutEmpty({ basics, ...mappedParts(formats.linkedIn, (table) => tables[table] ?? []) }) ?? {}
  const reading = checkedResume(resume, (path) => {
    const [part = '', field = ''] = path.split('.')
    const given = sourcesOf(formats.linkedIn, part).filter((table) => tables[table]?.length)
    return given.join(', ') || (places[field] ?? 'Profile')
  })
  for (const row of tables['Courses'] ?? []) if (row['Name']) addLeftover(reading, row['Name'])
  if (reading.resume.basics?.name === undefined) reading.notes.push(noName)
  return reading
}
