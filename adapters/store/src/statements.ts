import type { RecordKind } from '@roundtwo/operations'
import { type Compilable, CompiledQuery, type Kysely, sql } from 'kysely'
import { type Column, columnsOf } from './columns.ts'
import type { Engine } from './migrations/migration.ts'
import type { Cell } from './rows.ts'
import { createSearchStatements } from './search/search-statements.ts'
import type { Tables } from './tables.ts'

/** The few shapes of statement there are, each compiled once: compiling takes longer than SQLite takes to answer. */
export type Statements = ReturnType<typeof createStatements>

export const createStatements = (database: Kysely<Tables>, engine: Engine) => {
  const { dynamic } = database
  const remembered = new Map<string, string>()

  const statement = (shape: string, build: () => Compilable, parameters: unknown[]): CompiledQuery => {
    let text = remembered.get(shape)
    if (text === undefined) {
      text = build().compile().sql
      remembered.set(shape, text)
    }
    return CompiledQuery.raw(text, parameters)
  }

  const select = (kind: RecordKind, tenant: string) =>
    database
      .selectFrom(kind)
      .select(columnsOf(kind).map(({ name }) => dynamic.ref(name)))
      .where('tenant_id', '=', tenant)

  return {
    search: createSearchStatements(database, engine),
    ...bytesStatements(database),

    get: (kind: RecordKind, tenant: string, id: string) =>
      statement(`get ${kind}`, () => select(kind, tenant).where('id', '=', id), [tenant, id]),

    /** Those of the ids that are there, in one go. */
    several: (kind: RecordKind, tenant: string, ids: string[]) => {
      const among = engine === 'sqlite' ? sql`(select value from json_each(${''}))` : sql`any(${''}::text[])`
      const compare = engine === 'sqlite' ? sql`in` : sql`=`
      const build = () => select(kind, tenant).where(sql<boolean>`id ${compare} ${among}`)
      return statement(`several ${kind}`, build, [tenant, engine === 'sqlite' ? JSON.stringify(ids) : ids])
    },

    /** `wanted` in the order of the columns; null matches null. */
    list: (kind: RecordKind, tenant: string, wanted: { column: Column; cell: Cell }[]) => {
      const shape = wanted.map(({ column, cell }) => `${column.name}${cell === null ? ' null' : ''}`)
      const build = () =>
        wanted
          .reduce(
            (query, { column, cell }) => query.where(dynamic.ref(column.name), cell === null ? 'is' : '=', cell),
            select(kind, tenant),
          )
          .orderBy('id')
      const cells = wanted.map(({ cell }) => cell).filter((cell) => cell !== null)
      return statement(`list ${kind} ${shape}`, build, [tenant, ...cells])
    },

    /** `cells` in the order of the columns. */
    put: (kind: RecordKind, tenant: string, cells: Cell[]) => {
      const names = columnsOf(kind).map(({ name }) => name)
      const build = () => {
        const assignments = names
          .filter((name) => name !== 'id')
          .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
        const into = sql.join(['tenant_id', ...names].map((name) => sql.ref(name)))
        const insert = sql`insert into ${sql.table(kind)} (${into}) values (${sql.join([tenant, ...cells])})
          on conflict (tenant_id, id) do update set ${sql.join(assignments)}`
        return { compile: () => insert.compile(database) }
      }
      return statement(`put ${kind}`, build, [tenant, ...cells])
    },

    remove: (kind: RecordKind, tenant: string, id: string) =>
      statement(
        `remove ${kind}`,
        () => database.deleteFrom(kind).where('tenant_id', '=', tenant).where('id', '=', id),
        [tenant, id],
      ),
  }
}

const bytesStatements = (database: Kysely<Tables>) => ({
  bytes: (tenant: string, documentId: string) =>
    database
      .selectFrom('document_bytes')
      .select('bytes')
      .where('tenant_id', '=', tenant)
      .where('document_id', '=', documentId)
      .compile(),

  putBytes: (tenant: string, documentId: string, bytes: Uint8Array) =>
    database
      .insertInto('document_bytes')
      .values({ tenant_id: tenant, document_id: documentId, bytes })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'document_id']).doUpdateSet({ bytes }))
      .compile(),
})
