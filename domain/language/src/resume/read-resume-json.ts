import { failure, type Note, type Result, type Resume, success } from '@roundtwo/model'
import type { Origins } from '../former-facts.ts'
import type { ResumeReading } from './resume-line.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What JSON Resume 1.0.0 says a field holds; fields not named here are kept as they are. */
type Shape = 'text' | 'texts' | 'date' | { fields: Record<string, Shape> } | { each: Record<string, Shape> }

const period: Record<string, Shape> = { startDate: 'date', endDate: 'date' }

const shapes: Record<string, Shape> = {
  basics: {
    fields: {
      ...{
        name: 'text',
        label: 'text',
        image: 'text',
        email: 'text',
        phone: 'text',
        url: 'text',
        summary: 'text',
      },
      location: {
        fields: { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' },
      },
      profiles: { each: { network: 'text', username: 'text', url: 'text' } },
    },
  },
  work: {
    each: {
      ...period,
      name: 'text',
      position: 'text',
      location: 'text',
      description: 'text',
      url: 'text',
      summary: 'text',
      highlights: 'texts',
    },
  },
  volunteer: {
    each: {
      ...period,
      organization: 'text',
      position: 'text',
      url: 'text',
      summary: 'text',
      highlights: 'texts',
    },
  },
  education: {
    each: {
      ...period,
      institution: 'text',
      url: 'text',
      area: 'text',
      studyType: 'text',
      score: 'text',
      courses: 'texts',
    },
  },
  awards: { each: { title: 'text', date: 'date', awarder: 'text', summary: 'text' } },
  certificates: { each: { name: 'text', date: 'date', url: 'text', issuer: 'text' } },
  publications: {
    each: { name: 'text', publisher: 'text', releaseDate: 'date', url: 'text', summary: 'text' },
  },
  skills: { each: { name: 'text', level: 'text', keywords: 'texts' } },
  languages: { each: { language: 'text', fluency: 'text' } },
  interests: { each: { name: 'text', keywords: 'texts' } },
  references: { each: { name: 'text', reference: 'text' } },
  projects: {
    each: {
      ...period,
      name: 'text',
      description: 'text',
      highlights: 'texts',
      keywords: 'texts',
      url: 'text',
      roles: 'texts',
      entity: 'text',
      type: 'text',
    },
  },
}

/** The schema's own pattern for dates. */
const isoDate = /^(?:[1-2]\d{3}-[0-1]\d-[0-3]\d|[1-2]\d{3}-[0-1]\d|[1-2]\d{3})$/

const rejected = Symbol('rejected')

interface Checking {
  notes: Note[]
  origins: Origins
}

const reject = (path: string, wanted: string, checking: Checking): typeof rejected => {
  checking.notes.push({ code: 'wrong-type', message: `“${path}” should be ${wanted} and was passed over.` })
  return rejected
}

const stated = (path: string, value: string, checking: Checking): string => {
  checking.origins[path] = { certainty: 'stated', quote: value, where: path }
  return value
}

const checkDate = (value: unknown, path: string, checking: Checking): unknown => {
  if (typeof value !== 'string') return reject(path, 'a date such as 2019-03', checking)
  if (isoDate.test(value)) return stated(path, value, checking)
  const moment = /^([12]\d{3}-[01]\d-[0-3]\d)T/.exec(value)?.[1]
  if (moment !== undefined) return stated(path, moment, checking)
  // Exports write an empty date, or "present", for a job that goes on.
  if (value.trim() !== '' && !/^(?:present|current|now)$/i.test(value.trim()))
    return reject(path, 'a date such as 2019-03', checking)
  return rejected
}

const checkTexts = (value: unknown, path: string, checking: Checking): unknown => {
  if (!Array.isArray(value)) return reject(path, 'a list of texts', checking)
  const kept = value.map((item, index) =>
    typeof item === 'string' ? item : reject(`${path}.${index}`, 'text', checking),
  )
  const texts = kept.filter((item): item is string => item !== rejected)
  texts.forEach((item, index) => {
    stated(`${path}.${index}`, item, checking)
  })
  return texts
}

const check = (value: unknown, shape: Shape, path: string, checking: Checking): unknown => {
  // Null is how exports write "nothing".
  if (value === null) return rejected
  if (shape === 'date') return checkDate(value, path, checking)
  if (shape === 'texts') return checkTexts(value, path, checking)
  if (shape === 'text')
    return typeof value === 'string' ? stated(path, value, checking) : reject(path, 'text', checking)
  if ('fields' in shape)
    return isObject(value)
      ? checkFields(value, shape.fields, path, checking)
      : reject(path, 'an object', checking)
  if (!Array.isArray(value)) return reject(path, 'a list', checking)
  const items: Json[] = []
  for (const [index, item] of value.entries()) {
    if (isObject(item)) items.push(checkFields(item, shape.each, `${path}.${items.length}`, checking))
    else reject(`${path}.${index}`, 'an object', checking)
  }
  return items
}

const checkFields = (value: Json, fields: Record<string, Shape>, path: string, checking: Checking): Json => {
  const kept: [string, unknown][] = []
  for (const [name, held] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    const result =
      shape === undefined ? held : check(held, shape, path === '' ? name : `${path}.${name}`, checking)
    if (result !== rejected) kept.push([name, result])
  }
  return Object.fromEntries(kept)
}

const known = Object.keys(shapes)

/** JSON Resume 1.0.0: unknown fields are kept as they are, wrong types are left out and named. */
export const readResumeJson = (value: unknown): Result<ResumeReading, 'not-a-resume'> => {
  const held =
    isObject(value) && isObject(value['resume']) && !known.some((name) => name in value)
      ? value['resume']
      : value
  if (!isObject(held) || !known.some((name) => isObject(held[name]) || Array.isArray(held[name])))
    return failure(
      'not-a-resume',
      'This JSON file is no JSON Resume: none of its parts (basics, work, education and so on) is there. Give a CV as PDF, Word, text or JSON Resume.',
    )
  const checking: Checking = { notes: [], origins: {} }
  const resume: Resume = checkFields(held, shapes, '', checking)
  return success({ resume, origins: checking.origins, notes: checking.notes })
}
