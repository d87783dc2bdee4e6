import type { Instant, Resume } from '@roundtwo/model'
import { type Span, spanOf, yearsText } from './periods.ts'

export const sections = [
  'work',
  'volunteer',
  'projects',
  'certificates',
  'education',
  'languages',
  'skills',
  'summary',
  'publications',
  'awards',
  'interests',
] as const
export type Section = (typeof sections)[number]

/** A sentence, title or item of a CV. */
export interface Passage {
  /** Its very words. */
  text: string
  /** JSON Resume path of the field it stands in. */
  where: string
  section: Section
  /** `work.0`: what belongs to one job, school or project. */
  entry: string
  /** Level stated beside a skill. */
  level: string
  /** Of a course or qualification that ends after now. */
  unfinished: boolean
}

/** A job, school or project as a whole. */
export interface Place {
  section: Section
  /** "at Northwind (2019–2023)". */
  label: string
  span: Span | undefined
}

type Fields = Record<string, unknown>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const longestQuote = 320

/** Sentences of a text, each a substring of it; a sentence beyond the longest quote is cut at clauses. */
export const sentencesOf = (text: string): string[] => {
  const sentences = text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“(])|[\r\n]+|\s+[•·▪]\s+/u)
    .flatMap((part) => (part.length > longestQuote ? part.split(/(?<=[;,])\s+/u).flatMap(inPieces) : [part]))
  return sentences.map((part) => part.replace(/^[\s•·▪*–-]+|\s+$/gu, '')).filter((part) => part !== '')
}

const inPieces = (text: string): string[] =>
  text.length <= longestQuote
    ? [text]
    : Array.from({ length: Math.ceil(text.length / longestQuote) }, (_, place) =>
        text.slice(place * longestQuote, (place + 1) * longestQuote),
      )

/** Which fields of a section hold text, prose or lists, and which name the entry. */
interface Layout {
  section: Section
  key: string
  prose: string[]
  lists: string[]
  named: string[]
}

const layouts: readonly Layout[] = [
  {
    section: 'work',
    key: 'work',
    prose: ['position', 'name', 'description', 'summary'],
    lists: ['highlights'],
    named: ['name', 'position'],
  },
  {
    section: 'volunteer',
    key: 'volunteer',
    prose: ['position', 'organization', 'summary'],
    lists: ['highlights'],
    named: ['organization', 'position'],
  },
  {
    section: 'projects',
    key: 'projects',
    prose: ['name', 'description'],
    lists: ['highlights', 'keywords', 'roles'],
    named: ['name'],
  },
  { section: 'certificates', key: 'certificates', prose: ['name', 'issuer'], lists: [], named: ['name'] },
  {
    section: 'education',
    key: 'education',
    prose: ['studyType', 'area', 'institution', 'score'],
    lists: ['courses'],
    named: ['institution', 'area'],
  },
  { section: 'languages', key: 'languages', prose: ['language', 'fluency'], lists: [], named: ['language'] },
  { section: 'skills', key: 'skills', prose: ['name'], lists: ['keywords'], named: ['name'] },
  {
    section: 'publications',
    key: 'publications',
    prose: ['name', 'publisher', 'summary'],
    lists: [],
    named: ['name'],
  },
  { section: 'awards', key: 'awards', prose: ['title', 'awarder', 'summary'], lists: [], named: ['title'] },
  { section: 'interests', key: 'interests', prose: ['name'], lists: ['keywords'], named: ['name'] },
]

const labelOf = (layout: Layout, entry: Fields): string => {
  const name = layout.named.map((key) => textOf(entry[key]).trim()).find((text) => text !== '') ?? ''
  const years = yearsText(entry['startDate'], entry['endDate'])
  if (name === '') return years
  return `${layout.section === 'work' || layout.section === 'volunteer' ? 'at ' : ''}${name}${years ? ` (${years})` : ''}`
}

const endsLater = (entry: Fields, now: Instant): boolean => {
  const end = textOf(entry['endDate']).slice(0, 10)
  return /^\d{4}/.test(end) && end > now.slice(0, end.length)
}

/** Studies begun in the last few years without an end are taken to go on. */
const stillStudying = (entry: Fields, now: Instant): boolean => {
  const start = /^\d{4}/.exec(textOf(entry['startDate']))?.[0]
  if (/present|current|ongoing|in progress/i.test(textOf(entry['endDate']))) return true
  return start !== undefined && textOf(entry['endDate']) === '' && Number(now.slice(0, 4)) - Number(start) <= 4
}

const passagesOfEntry = (layout: Layout, entry: Fields, place: number, now: Instant): Passage[] => {
  const path = `${layout.key}.${place}`
  const common = {
    section: layout.section,
    entry: path,
    level: layout.section === 'skills' ? textOf(entry['level']) : '',
    unfinished: layout.section === 'education' ? endsLater(entry, now) || stillStudying(entry, now) : false,
  }
  const prose = layout.prose.flatMap((key) =>
    sentencesOf(textOf(entry[key])).map((text) => ({ text, where: `${path}.${key}`, ...common })),
  )
  const lists = layout.lists.flatMap((key) =>
    listOf(entry[key]).flatMap((item, at) =>
      sentencesOf(textOf(item)).map((text) => ({ text, where: `${path}.${key}.${at}`, ...common })),
    ),
  )
  return [...prose, ...lists]
}

const summaryPassages = (basics: Fields): Passage[] =>
  ['label', 'summary'].flatMap((key) =>
    sentencesOf(textOf(basics[key])).map((text) => ({
      text,
      where: `basics.${key}`,
      section: 'summary' as const,
      entry: 'basics',
      level: '',
      unfinished: false,
    })),
  )

/** Every passage of a CV in its order, and the entries they belong to. */
export const passagesOf = (resume: Resume, now: Instant): { passages: Passage[]; entries: Map<string, Place> } => {
  const fields = fieldsOf(resume)
  const passages = summaryPassages(fieldsOf(fields['basics']))
  const entries = new Map<string, Place>()
  for (const layout of layouts)
    listOf(fields[layout.key]).forEach((raw, place) => {
      const entry = typeof raw === 'string' ? { [layout.prose[0] ?? '']: raw } : fieldsOf(raw)
      passages.push(...passagesOfEntry(layout, entry, place, now))
      entries.set(`${layout.key}.${place}`, {
        section: layout.section,
        label: labelOf(layout, entry),
        span: spanOf(entry['startDate'], entry['endDate'], now),
      })
    })
  return { passages, entries }
}
