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

const firstDate = (value: unknown): string | null =>
  periodsIn(tokensOf(textOf(value) ?? ''), 2000)[0]?.start ?? null

const link = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'href' in value ? textOf(value.href) : textOf(value)

type Item = (item: Json) => Json

const items: Readonly<Record<string, readonly [key: string, read: Item]>> = {
  experience: [
    'work',
    (item) => ({
      name: item['company'],
      position: item['position'],
      location: item['location'],
      ...datesOf(item['date']),
      ...told(item['summary']),
    }),
  ],
  education: [
    'education',
    (item) => ({
      institution: item['institution'],
      studyType: item['studyType'],
      area: item['area'],
      score: item['score'],
      ...datesOf(item['date']),
    }),
  ],
  volunteer: [
    'volunteer',
    (item) => ({
      organization: item['organization'],
      position: item['position'],
      ...datesOf(item['date']),
      ...told(item['summary']),
    }),
  ],
  projects: [
    'projects',
    (item) => ({
      name: item['name'],
      description: item['description'],
      ...datesOf(item['date']),
      keywords: item['keywords'],
    }),
  ],
  skills: ['skills', (item) => ({ name: item['name'], keywords: item['keywords'] })],
  languages: ['languages', (item) => ({ language: item['name'], fluency: item['description'] })],
  interests: ['interests', (item) => ({ name: item['name'], keywords: item['keywords'] })],
  references: ['references', (item) => ({ name: item['name'], reference: item['summary'] })],
  certifications: [
    'certificates',
    (item) => ({ name: item['name'], issuer: item['issuer'], date: firstDate(item['date']) }),
  ],
  awards: [
    'awards',
    (item) => ({ title: item['title'], awarder: item['awarder'], date: firstDate(item['date']) }),
  ],
  publications: [
    'publications',
    (item) => ({ name: item['name'], publisher: item['publisher'], releaseDate: firstDate(item['date']) }),
  ],
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
  const lists = Object.entries(items).flatMap(([section, [key, read]]): [string, Json[]][] => {
    const found = itemsOf(sections[section]).map((item) => withoutEmpty(read(item)))
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
