import { failure, isObject, type Json, type Result, success } from '@roundtwo/model'
import type { ResumeReading } from '@roundtwo/reading'
import { fromReactive } from './reactive-resume.ts'
import formats from './resume-formats.json' with { type: 'json' }

/** The fields that JSON Resume 1.0.0 names in each of its parts, which are lists but for `objects`. */
const parts: Readonly<Record<string, string>> = formats.fields
const objects = new Set(['basics', 'basics.location'])
const textLists = new Set(['highlights', 'courses', 'keywords', 'roles'])
const known = Object.keys(parts).filter((part) => !part.includes('.'))

/** Fields by the names they had in the drafts before 1.0.0, which exports still write. */
const oldNames: Readonly<Record<string, Readonly<Record<string, string>>>> = formats.drafts

interface Checking extends ResumeReading {
  whereOf: (path: string) => string
}

/** Stands for a value that is left out. */
const rejected = Symbol('rejected')

function reject(path: string, wanted: string, { notes }: Checking): typeof rejected {
  notes.push({ code: 'wrong-type', message: `“${path}” should be ${wanted} and was passed over.` })
  return rejected
}

function stated(path: string, quote: string, { origins, whereOf }: Checking): string {
  origins[path] = { certainty: 'sure', quote, where: whereOf(path), confirmed: false }
  return quote
}

function checkDate(value: string, path: string, checking: Checking): unknown {
  const date = value.split('T')[0] ?? ''
  // The schema's own pattern.
  if (/^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/.test(date)) return stated(path, date, checking)
  // Exports write an empty date, or "present", for a job that goes on.
  const isOpen = ['', 'present', 'current', 'now'].includes(value.trim().toLowerCase())
  return isOpen ? rejected : reject(path, 'a date such as 2019-03', checking)
}

function checkList(value: unknown, kind: string, path: string, checking: Checking): unknown {
  const ofTexts = !(kind in parts)
  if (!Array.isArray(value)) return reject(path, ofTexts ? 'a list of texts' : 'a list', checking)
  const items: unknown[] = []
  for (const [index, item] of value.entries()) {
    const own = `${path}.${items.length}`
    if (ofTexts && typeof item === 'string') items.push(stated(own, item, checking))
    else if (!ofTexts && isObject(item)) items.push(checkFields(item, kind, own, checking))
    else reject(`${path}.${index}`, ofTexts ? 'text' : 'an object', checking)
  }
  return items
}

/** `kind` is the path without the places in lists. */
function check(value: unknown, kind: string, path: string, checking: Checking): unknown {
  const field = kind.split('.').at(-1) ?? ''
  // Null is how exports write "nothing".
  if (value === null) return rejected
  if (objects.has(kind))
    return isObject(value) ? checkFields(value, kind, path, checking) : reject(path, 'an object', checking)
  if (kind in parts || textLists.has(field)) return checkList(value, kind, path, checking)
  const isDate = /date$/i.test(field)
  if (typeof value !== 'string') return reject(path, isDate ? 'a date such as 2019-03' : 'text', checking)
  return isDate ? checkDate(value, path, checking) : stated(path, value, checking)
}

function checkFields(value: Json, kind: string, path: string, checking: Checking): Json {
  const names = kind === '' ? known : (parts[kind]?.split(' ') ?? [])
  const old = new Map(Object.entries(oldNames[kind.split('.')[0] ?? ''] ?? {}))
  const within = (place: string, name: string) => (place === '' ? name : `${place}.${name}`)
  const kept = Object.entries(value).flatMap(([given, held]): [string, unknown][] => {
    const renamed = old.get(given) ?? given
    const name = Object.hasOwn(value, renamed) ? given : renamed
    const result = names.includes(name) ? check(held, within(kind, name), within(path, name), checking) : held
    return result === rejected ? [] : [[name, result]]
  })
  return Object.fromEntries(kept)
}

/** What fits JSON Resume 1.0.0 of a value, and what does not belong to it; `whereOf` says where a path was read. */
export function checkedResume(value: Json, whereOf: (path: string) => string): ResumeReading {
  const checking: Checking = { resume: {}, origins: {}, notes: [], whereOf }
  const resume = checkFields(value, '', '', checking)
  return { resume, origins: checking.origins, notes: checking.notes }
}

const isPart = (held: Json) => (name: string) => isObject(held[name]) || Array.isArray(held[name])

/**
 * JSON Resume, 1.0.0 and its drafts, and the export of Reactive Resume: unknown fields are kept as they are, wrong types
 * are left out and named.
 */
export function readResumeJson(value: unknown): Result<ResumeReading, 'not-a-resume'> {
  const isWrapped = isObject(value) && isObject(value['resume']) && !known.some((name) => name in value)
  const inner = isWrapped ? value['resume'] : value
  const held = isObject(inner) && isObject(inner['sections']) ? fromReactive(inner, inner['sections']) : inner
  if (!isObject(held) || !known.some(isPart(held)))
    return failure(
      'not-a-resume',
      'This JSON file is no JSON Resume: none of its parts (basics, work, education and so on) ' +
        'is there. Give a CV as PDF, Word, text or JSON Resume.',
    )
  return success(checkedResume(held, (path) => path))
}
