import { recordSchemas } from '@roundtwo/contract'
import { failure, isObject, type Result, success } from '@roundtwo/model'
import type { RecordKind } from '../ports.ts'
import { type AllRecords, type ExportDocument, exportedKinds, exportFormat, exportVersion } from './export-document.ts'
import { asToday } from './older-exports.ts'

export type ArchiveFailure = 'archive-damaged' | 'archive-too-new'

const damaged = (what: string) =>
  failure('archive-damaged', `The export cannot be taken in, and nothing was changed: ${what}.`)

/** Everything in the text checked by itself; what it refers to is checked where it is taken in. */
export const readExport = (text: string): Result<ExportDocument, ArchiveFailure> => {
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  const { format, version, records } = parsed.value
  if (format !== exportFormat) return damaged('it is not an export of Roundtwo')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged('its version is missing')
  }
  if (version > exportVersion) {
    return failure(
      'archive-too-new',
      `This export has version ${version} and this Roundtwo reads up to ${exportVersion}: update Roundtwo and try again.`,
    )
  }
  if (!isObject(records)) return damaged('it holds no records')
  const strange = Object.keys(records).find((kind) => !exportedKinds.some((known) => known === kind))
  if (strange !== undefined) return damaged(`there are no records of kind “${strange}”`)
  const all: Record<string, unknown[]> = {}
  for (const kind of exportedKinds) {
    const checked = readKind(kind, records[kind] ?? [], version)
    if (!checked.ok) return checked
    all[kind] = checked.value
  }
  return success({ format: exportFormat, version, records: all as unknown as AllRecords })
}

const parse = (text: string): Result<Record<string, unknown>, 'archive-damaged'> => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? success(value) : damaged('its JSON is not an object')
  } catch {
    return damaged('its JSON is not well formed')
  }
}

const readKind = (kind: RecordKind, given: unknown, version: number): Result<unknown[], 'archive-damaged'> => {
  if (!Array.isArray(given)) return damaged(`“${kind}” is not a list`)
  const ids = new Set<string>()
  const checked: unknown[] = []
  for (const [place, record] of given.entries()) {
    const one = readRecord(kind, isObject(record) ? asToday(kind, record, version) : record)
    if (!one.ok) return damaged(`${kind} ${place + 1} of ${given.length}: ${one.message}`)
    if (ids.has(one.value.id)) return damaged(`there are two of kind ${kind} with the id “${one.value.id}”`)
    ids.add(one.value.id)
    checked.push(one.value)
  }
  return success(checked)
}

/** A field too many is refused rather than dropped: nobody would notice that it was gone. */
const readRecord = (kind: RecordKind, record: unknown): Result<{ id: string }, 'record-invalid'> => {
  const schema = recordSchemas[kind]
  if (isObject(record)) {
    const unknown = Object.keys(record).find((field) => !Object.hasOwn(schema.shape, field))
    if (unknown !== undefined) return failure('record-invalid', `it has no field “${unknown}”`)
    const missing = Object.keys(schema.shape).find((field) => !Object.hasOwn(record, field))
    if (missing !== undefined) return failure('record-invalid', `“${missing}” is missing`)
  }
  const checked = schema.safeParse(record)
  if (checked.success) return success(checked.data)
  const issue = checked.error.issues[0]
  return failure('record-invalid', `${issue?.path.join('.') || 'it'} is not right (${issue?.message})`)
}
