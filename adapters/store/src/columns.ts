import { recordSchemas } from '@roundtwo/contract'
import type { Records } from '@roundtwo/model'
import type { RecordKind } from '@roundtwo/operations'

/** How a field is kept. `flag` is 0 or 1, `json` is text; a `?` allows null (in JSON, null is a value like others). */
export type ColumnType = 'text' | 'text?' | 'number' | 'number?' | 'flag' | 'flag?' | 'json'

type ColumnTypeOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [string | null]
    ? 'text?'
    : [Value] extends [number]
      ? 'number'
      : [Value] extends [number | null]
        ? 'number?'
        : [Value] extends [boolean]
          ? 'flag'
          : [Value] extends [boolean | null]
            ? 'flag?'
            : 'json'

/** The columns of every kind, as the compiler sees them. */
export type ColumnTypes = {
  [Kind in RecordKind]: { [Field in keyof Records[Kind]]: ColumnTypeOf<Records[Kind][Field]> }
}

export interface Column {
  field: string
  /** The column's name in the database. */
  name: string
  type: ColumnType
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** In the order in which kinds may be written without referring ahead. */
const inOrder: Record<RecordKind, true> = {
  setting: true,
  resume: true,
  opportunity: true,
  document: true,
  posting: true,
  round: true,
  interview: true,
  person: true,
  attendance: true,
  task: true,
  story: true,
  revision: true,
  entry: true,
  feed: true,
  note: true,
  ask: true,
  reflection: true,
  evidence: true,
  forecast: true,
}
export const recordKinds = Object.keys(inOrder) as RecordKind[]

/** What of a schema's definition is looked at. */
interface Shape {
  _zod: { def: { type: string; innerType?: Shape; options?: Shape[] } }
}

const plainTypes: Record<string, ColumnType> = {
  string: 'text',
  enum: 'text',
  number: 'number',
  boolean: 'flag',
}

/** The same for a value's schema as `ColumnTypeOf` for its type; a choice between texts is a text. */
const columnTypeOf = ({ _zod: { def } }: Shape): ColumnType => {
  if (def.type === 'nullable' && def.innerType) {
    const inner = columnTypeOf(def.innerType)
    return inner === 'text' || inner === 'number' || inner === 'flag' ? `${inner}?` : inner
  }
  const options = new Set(def.type === 'union' ? def.options?.map(columnTypeOf) : [])
  const [only] = options
  if (only !== undefined && options.size === 1) return only
  return plainTypes[def.type] ?? 'json'
}

const columnsByKind = new Map<RecordKind, Column[]>(
  recordKinds.map((kind) => [
    kind,
    Object.entries(recordSchemas[kind].shape).map(([field, schema]) => ({
      field,
      name: snakeCase(field),
      type: columnTypeOf(schema),
    })),
  ]),
)

export const columnsOf = (kind: RecordKind): Column[] => {
  const columns = columnsByKind.get(kind)
  if (columns === undefined) throw new TypeError(`there are no records of kind ${kind}`)
  return columns
}
