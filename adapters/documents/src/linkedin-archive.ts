import type { DocumentText } from '@roundtwo/operations'
import type { Archive } from './archive.ts'
import { decodeText } from './decode-text.ts'
import { csvTable } from './parse-csv.ts'

/** Tables of LinkedIn's archive that belong in a CV. Messages, connections and advertising data are not even unpacked. */
const tablesRead = new Set([
  'Positions',
  'Education',
  'Skills',
  'Certifications',
  'Profile',
  'Profile Summary',
  'Languages',
  'Projects',
  'Email Addresses',
  'PhoneNumbers',
  'Honors',
  'Volunteering',
  'Volunteering Experiences',
  'Publications',
  'Courses',
  'Organizations',
  'Patents',
  'Test Scores',
  'Whatsapp Phone Numbers',
])

const tableName = (entry: string): string | undefined => {
  const file = entry.split('/').at(-1) ?? ''
  const name = /^(.+)\.csv$/i.exec(file)?.[1]?.replace(/_/g, ' ')
  if (name === undefined || entry.startsWith('__MACOSX/')) return undefined
  return [...tablesRead].find((known) => known.toLowerCase() === name.toLowerCase())
}

export const isLinkedInArchive = (archive: Archive): boolean =>
  archive.entries.some(({ name }) => tableName(name) !== undefined)

export const readLinkedInArchive = async (archive: Archive): Promise<DocumentText> => {
  const tables: DocumentText['tables'] = {}
  const passedOver: string[] = []
  for (const { name } of archive.entries) {
    const table = tableName(name)
    const text = table === undefined ? undefined : decodeText(await archive.unpack(name), null)
    if (table === undefined || text === undefined) passedOver.push(name)
    else tables[table] = [...(tables[table] ?? []), ...csvTable(text)]
  }
  return { kind: 'linkedin-archive', lines: [], jobPostings: [], tables, passedOver }
}
