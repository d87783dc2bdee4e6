import type { Records } from '@roundtwo/model'
import type { RecordKind } from '@roundtwo/operations'
import { type Column, type ColumnType, columnsOf } from './columns.ts'

export type Cell = string | number | null

/** PostgreSQL's text holds neither NUL nor half a surrogate pair; both become the replacement character on either engine. */
export const storableText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '\uFFFD') : wellFormed
}

const storableNumber = (value: number): number => {
  if (!Number.isFinite(value)) throw new RangeError(`the store keeps finite numbers only, not ${value}`)
  return value === 0 ? 0 : value
}

const expectedTypes: Record<ColumnType, string> = {
  text: 'string',
  'text?': 'string',
  number: 'number',
  'number?': 'number',
  flag: 'boolean',
  'flag?': 'boolean',
  json: 'any JSON',
}

const toCell = (kind: RecordKind, { field, type }: Column, value: unknown): Cell => {
  if (type === 'json') return JSON.stringify(value ?? null)
  if (value === null && type.endsWith('?')) return null
  const expected = expectedTypes[type]
  if (typeof value === 'string' && expected === 'string') return storableText(value)
  if (typeof value === 'number' && expected === 'number') return storableNumber(value)
  if (typeof value === 'boolean' && expected === 'boolean') return value ? 1 : 0
  throw new TypeError(`${kind}.${field} takes a ${expected}, not ${value === null ? 'null' : typeof value}`)
}

/** The record's cells, in the order of `columnsOf(kind)`. */
export const toCells = <Kind extends RecordKind>(kind: Kind, record: Records[Kind]): Cell[] => {
  const fields: Record<string, unknown> = { ...record }
  return columnsOf(kind).map((column) => toCell(kind, column, fields[column.field]))
}

/** A value to compare a column with, as it would have been stored. */
export const toComparable = (kind: RecordKind, column: Column, value: unknown): Cell => toCell(kind, column, value)

const fromCell = (type: ColumnType, cell: unknown): unknown => {
  switch (type) {
    case 'json':
      return JSON.parse(String(cell))
    case 'flag':
      return cell === 1
    case 'flag?':
      return cell === null ? null : cell === 1
    default:
      return cell
  }
}

/** The record in a row selected with the columns of its kind. */
export const fromRow = <Kind extends RecordKind>(kind: Kind, row: Readonly<Record<string, unknown>>): Records[Kind] => {
  const record: Record<string, unknown> = {}
  for (const { field, name, type } of columnsOf(kind)) record[field] = fromCell(type, row[name])
  // The columns are complete against Records at compile time, and only this package writes rows.
  return record as unknown as Records[Kind]
}
