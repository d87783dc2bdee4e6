import type { Engine, Migration } from './migration.ts'

/** The owner of the table would not see the rows it is to change while row security is forced on it. */
const rowSecurity = (engine: Engine, force: 'force' | 'no force'): string[] =>
  engine === 'postgres' ? [`alter table entry ${force} row level security`] : []

/** Whatever stood in the ledger had been accepted by the user. Quotation marks of somebody's words are escaped in JSON. */
export const settledEntries: Migration = {
  name: 'settled-entries',
  statements: (engine) => {
    const text = engine === 'postgres' ? 'text collate "C"' : 'text'
    return [
      ...rowSecurity(engine, 'no force'),
      `update entry set entry = substr(entry, 1, length(entry) - 1) || ',"better":""}'
        where entry like '%"kind":"figure"%'`,
      ...rowSecurity(engine, 'force'),
      `alter table entry add column certainty ${text} not null default 'sure'`,
      'alter table entry add column confirmed integer not null default 1',
    ]
  },
}
