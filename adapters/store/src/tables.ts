import type { Records } from '@roundtwo/model'
import type { RecordKind } from '@roundtwo/operations'
import type { ColumnTypes } from './columns.ts'

type SnakeCase<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? Letter extends Lowercase<Letter>
    ? `${Letter}${SnakeCase<Rest>}`
    : `_${Lowercase<Letter>}${SnakeCase<Rest>}`
  : ''

interface CellTypes {
  text: string
  'text?': string | null
  number: number
  'number?': number | null
  flag: 0 | 1
  'flag?': 0 | 1 | null
  json: string
}

type Row<Kind extends RecordKind> = { tenant_id: string } & {
  [Field in keyof ColumnTypes[Kind] & string as SnakeCase<Field>]: ColumnTypes[Kind][Field] extends keyof CellTypes
    ? CellTypes[ColumnTypes[Kind][Field]]
    : never
}

/** The schema for Kysely, the same on SQLite and PostgreSQL. */
export type Tables = { [Kind in keyof Records]: Row<Kind> } & {
  search_entry: { tenant_id: string; kind: string; id: string; opportunity_id: string | null; title: string }
  search_state: { tenant_id: string; version: number }
  document_bytes: { tenant_id: string; document_id: string; bytes: Uint8Array }
  migration: { version: number; name: string }
}
