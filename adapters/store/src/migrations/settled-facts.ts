import type { Engine, Migration } from './migration.ts'

/** Reads a field of the JSON in a column. */
const inJson = (engine: Engine, column: string, field: string): string =>
  engine === 'postgres' ? `(${column}::json ->> '${field}')` : `json_extract(${column}, '$.${field}')`

/** Inside JSON a quotation mark of somebody's words is escaped, so that this finds the field and nothing else. */
const certainties = [
  ['stated', 'sure'],
  ['read', 'doubtful'],
  ['inferred', 'doubtful'],
]
const settledOrigins = certainties.reduce(
  (column, [former, now]) => `replace(${column}, '"certainty":"${former}"', '"certainty":"${now}","confirmed":false')`,
  'origins',
)

/**
 * One format becomes a list of them, and the promise's day stands by itself. In one statement: PostgreSQL alters no
 * table of which the same transaction has changed a row twice.
 */
const rounds = (engine: Engine, text: string): string[] => [
  ...['formats', 'options', 'reply_asks', 'conditions'].map(
    (list) => `alter table round add column ${list} text not null default '[]'`,
  ),
  'alter table round rename column next_step to former_next_step',
  ...['next_step', 'decision_by', 'reply_by'].map((column) => `alter table round add column ${column} ${text}`),
  `alter table round add column contact text not null default 'null'`,
  `update round set
    formats = case when format = 'unknown' then '[]' else '["' || format || '"]' end,
    next_step = nullif(${inJson(engine, 'former_next_step', 'text')}, ''),
    decision_by = ${inJson(engine, 'former_next_step', 'by')}`,
  'alter table round drop column format',
  'alter table round drop column former_next_step',
]

/** The owner of the tables would not see the rows it is to change while row security is forced on it. */
const changed = ['round', 'posting']
const rowSecurity = (engine: Engine, force: 'force' | 'no force'): string[] =>
  engine === 'postgres' ? changed.map((table) => `alter table ${table} ${force} row level security`) : []

export const settledFacts: Migration = {
  name: 'settled-facts',
  statements: (engine) => {
    const text = engine === 'postgres' ? 'text collate "C"' : 'text'
    return [
      ...rowSecurity(engine, 'no force'),
      ...rounds(engine, text),
      `update posting set origins = ${settledOrigins}`,
      ...rowSecurity(engine, 'force'),
      ...['opportunity', 'round', 'interview', 'person'].map(
        (table) => `alter table ${table} add column origins text not null default '{}'`,
      ),
      `alter table task add column due_by ${text}`,
    ]
  },
}
