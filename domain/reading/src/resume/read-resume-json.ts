import { failure, type Note, type Origins, type Result, type Resume, success } from '@roundtwo/model'
import { type Shape, type Shapes, shapes } from './json-shapes.ts'
import { fromReactive } from './reactive-resume.ts'
import type { ResumeReading } from './reading.ts'

type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema's own pattern for dates. */
const isoDate = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/

const rejected = Symbol('rejected')

interface Checking {
  notes: Note[]
  origins: Origins
}

function reject(path: string, wanted: string, { notes }: Checking): typeof rejected {
  notes.push({ code: 'wrong-type', message: `“${path}” should be ${wanted} and was passed over.` })
  return rejected
}

function stated(path: string, value: string, { origins }: Checking): string {
  origins[path] = { certainty: 'sure', quote: value, where: path, confirmed: false }
  return value
}

function checkDate(value: unknown, path: string, checking: Checking): unknown {
  if (typeof value !== 'string') return reject(path, 'a date such as 2019-03', checking)
  const date = value.split('T')[0] ?? ''
  if (isoDate.test(date)) return stated(path, date, checking)
  // Exports write an empty date, or "present", for a job that goes on.
  const isOpen = ['', 'present', 'current', 'now'].includes(value.trim().toLowerCase())
  return isOpen ? rejected : reject(path, 'a date such as 2019-03', checking)
}

function checkTexts(value: unknown, path: string, checking: Checking): unknown {
  if (!Array.isArray(value)) return reject(path, 'a list of texts', checking)
  const texts = value.flatMap((item, index) => {
    if (typeof item === 'string') return [item]
    reject(`${path}.${index}`, 'text', checking)
    return []
  })
  texts.forEach((item, index) => {
    stated(`${path}.${index}`, item, checking)
  })
  return texts
}

function check(value: unknown, shape: Shape, path: string, checking: Checking): unknown {
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

/** Fields by the names they had in the drafts before 1.0.0, which exports still write. */
const oldNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { website: 'url', picture: 'image' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { gpa: 'score' },
  publications: { website: 'url' },
}

function checkFields(value: Json, fields: Shapes, path: string, checking: Checking): Json {
  const old = oldNames[path.split('.')[0] ?? ''] ?? {}
  const kept = Object.entries(value).flatMap(([given, held]): [string, unknown][] => {
    const renamed = Object.hasOwn(old, given) ? old[given] : undefined
    const name = renamed !== undefined && !Object.hasOwn(value, renamed) ? renamed : given
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    const result =
      shape === undefined ? held : check(held, shape, path === '' ? name : `${path}.${name}`, checking)
    return result === rejected ? [] : [[name, result]]
  })
  return Object.fromEntries(kept)
}

const known = Object.keys(shapes)
const isPart = (held: Json) => (name: string) => isObject(held[name]) || Array.isArray(held[name])

/**
 * JSON Resume, 1.0.0 and its drafts, and the export of Reactive Resume: unknown fields are kept as they are, wrong types
 * are left out and named.
 */
export function readResumeJson(value: unknown): Result<ResumeReading, 'not-a-resume'> {
  const inner =
    isObject(value) && isObject(value['resume']) && !known.some((name) => name in value)
      ? value['resume']
      : value
  const held = isObject(inner) && isObject(inner['sections']) ? fromReactive(inner, inner['sections']) : inner
  if (!isObject(held) || !known.some(isPart(held)))
    return failure(
      'not-a-resume',
      'This JSON file is no JSON Resume: none of its parts (basics, work, education and so on) ' +
        'is there. Give a CV as PDF, Word, text or JSON Resume.',
    )
  const checking: Checking = { notes: [], origins: {} }
  const resume: Resume = checkFields(held, shapes, '', checking)
  return success({ resume, ...checking })
}
