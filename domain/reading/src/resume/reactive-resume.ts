import { tokensOf } from '@roundtwo/text'
import { periodsIn } from './periods.ts'

type Json = Record<string, unknown>

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** Entities and tags of the little HTML its editor writes. */
const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .trim()

/** List items are highlights, all else is told. */
function told(value: unknown): Json {
  const html = textOf(value) ?? ''
  const parts = html
    .split(/<\/?(?:li|p|ul|ol|br)[^<>]*>/i)
    .map(plain)
    .filter(Boolean)
  return html.includes('<li') ? { highlights: parts } : { summary: parts.join('\n') }
}

/** Its dates are as typed: "January 2020 to Present". */
function datesOf(value: unknown): Json {
  const [period] = periodsIn(tokensOf(textOf(value) ?? ''), 2000)
  if (!period) return {}
  return {
    startDate: period.single ? null : period.start,
    endDate: period.single ? period.start : period.end,
  }
}

const link = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'href' in value ? textOf(value.href) : textOf(value)

/** A part, where its items stand, and the fields they have; `told`, `period` and `=date` are read, not copied. */
const parts = `
work experience: name=company position location period told
education education: institution studyType area score period
volunteer volunteer: organization position period told
projects projects: name description keywords period
skills skills: name keywords
languages languages: language=name fluency=description
interests interests: name keywords
references references: name reference=summary
certificates certifications: name issuer date=date
awards awards: title awarder date=date
publications publications: name publisher releaseDate=date
`
  .trim()
  .split('\n')
  .map((row) => row.split(/:? /))

function fieldsOf(item: Json, fields: readonly string[]): Json {
  const read = fields.map((field): Json => {
    const [name = '', from = name] = field.split('=')
    if (name === 'told') return told(item['summary'])
    const dates = name === 'period' || from === 'date' ? datesOf(item['date']) : {}
    if (name === 'period') return dates
    return { [name]: from === 'date' ? (dates['startDate'] ?? dates['endDate']) : item[from] }
  })
  return Object.assign({}, ...read)
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withoutEmpty = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )

function itemsOf(section: unknown): Json[] {
  const list = isObject(section) ? section['items'] : undefined
  return Array.isArray(list) ? list.filter(isObject).filter((item) => item['visible'] !== false) : []
}

/** The export of Reactive Resume, whose parts stand under `sections`, as JSON Resume. */
export function fromReactive(value: Json, sections: Json): Json {
  const basics = isObject(value['basics']) ? value['basics'] : {}
  const { name, headline, email, phone, location, url } = basics
  const summary = isObject(sections['summary']) ? textOf(sections['summary']['content']) : undefined
  const place = textOf(location)
  const lists = parts.flatMap(([key = '', section = '', ...fields]): [string, Json[]][] => {
    const found = itemsOf(sections[section]).map((item) => withoutEmpty(fieldsOf(item, fields)))
    return found.length > 0 ? [[key, found]] : []
  })
  return {
    basics: withoutEmpty({
      name,
      label: headline,
      email,
      phone,
      url: link(url),
      summary: summary && plain(summary),
      location: place && { address: place },
    }),
    ...Object.fromEntries(lists),
  }
}
