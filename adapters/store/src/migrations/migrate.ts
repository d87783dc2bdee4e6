import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Engine, Migration } from './migration.ts'

/** Takes the steps that are missing, each with its own mark in the table `migration`. Runs inside a transaction. */
export const migrate = async (
  transaction: Kysely<Tables>,
  engine: Engine,
  steps: readonly Migration[],
): Promise<void> => {
  await sql`create table if not exists migration (version integer not null primary key, name text not null)`.execute(
    transaction,
  )
  const done = await versionOf(transaction)
  for (const [place, step] of steps.entries()) {
    const version = place + 1
    if (version <= done) continue
    for (const statement of step.statements(engine)) await sql.raw(statement).execute(transaction)
    await transaction.insertInto('migration').values({ version, name: step.name }).execute()
  }
}

/** 0 when no step was taken; the table `migration` must be there. */
export const versionOf = async (database: Kysely<Tables>): Promise<number> => {
  const row = await database
    .selectFrom('migration')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}
