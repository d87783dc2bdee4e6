import { searchedKinds } from '@roundtwo/model'
import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Engine } from '../migrations/migration.ts'
import type { Tables } from '../tables.ts'
import type { SearchQuery } from './query.ts'
import { type SearchEntry, searchVersion } from './search-entry.ts'

export type SearchStatements = ReturnType<typeof createSearchStatements>

export interface FindOptions {
  limit: number
  opportunityId: string | null
}

/** Where the engines differ: how words are kept and looked up. */
interface FullText {
  /** The place of the words in a statement, and what is put there. */
  kept: RawBuilder<unknown>
  cell: (words: string[]) => unknown
  from: RawBuilder<unknown>
  matches: (query: SearchQuery) => RawBuilder<boolean>
}

/** Words hold letters and digits only, so that in quotes they are never syntax. */
const fullText: Record<Engine, FullText> = {
  sqlite: {
    kept: sql`${''}`,
    cell: (words) => words.join(' '),
    from: sql`search_index join search_entry as found on found.place = search_index.rowid`,
    matches: ({ words, begun }) =>
      sql`search_index match ${[...words.map((word) => `"${word}"`), `"${begun}" *`].join(' AND ')}`,
  },
  postgres: {
    kept: sql`array_to_tsvector(${''}::text[])`,
    cell: (words) => words,
    from: sql`search_entry as found`,
    matches: ({ words, begun }) =>
      sql`found.words @@ ${[...words.map((word) => `'${word}'`), `'${begun}':*`].join(' & ')}::tsquery`,
  },
}

/** Titles are kept with single spaces between their words. */
const wordsInTitle = ({ words, begun }: SearchQuery): RawBuilder<number> => {
  const patterns = [...words.map((word) => `% ${word} %`), `% ${begun}%`]
  const hits = patterns.map((pattern) => sql`case when ' ' || found.title || ' ' like ${pattern} then 1 else 0 end`)
  return sql`(${sql.join(hits, sql` + `)})`
}

export const createSearchStatements = (database: Kysely<Tables>, engine: Engine) => {
  const { kept, cell, from, matches } = fullText[engine]
  // Written with every record, so compiled once.
  const keeping = sql`insert into search_entry (tenant_id, kind, id, opportunity_id, title, size, words)
    values (${sql.join(['', '', '', '', '', 0])}, ${kept})
    on conflict (tenant_id, kind, id) do update set opportunity_id = excluded.opportunity_id,
      title = excluded.title, size = excluded.size, words = excluded.words
    where search_entry.words <> excluded.words or search_entry.title <> excluded.title
      or search_entry.opportunity_id is distinct from excluded.opportunity_id`.compile(database).sql
  return {
    /** Tenants of whom it is known how their words came about; it is no harm to forget them. */
    begun: new Set<string>(),

    /** Leaves alone what is the same, so that the index is not written for nothing. */
    keep: (tenant: string, { kind, id, opportunityId, title, words }: SearchEntry): CompiledQuery =>
      CompiledQuery.raw(keeping, [tenant, kind, id, opportunityId, title, words.length, cell(words)]),

    drop: (tenant: string, kind: string, id: string): CompiledQuery =>
      database
        .deleteFrom('search_entry')
        .where('tenant_id', '=', tenant)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .compile(),

    /** A row when the tenant has any record that is searched. */
    anything: (tenant: string): CompiledQuery => {
      const some = searchedKinds.map(
        (kind) => sql`exists (select 1 from ${sql.table(kind)} where tenant_id = ${tenant})`,
      )
      return sql`select 1 where ${sql.join(some, sql` or `)}`.compile(database)
    },

    dropAll: (tenant: string): CompiledQuery =>
      database.deleteFrom('search_entry').where('tenant_id', '=', tenant).compile(),

    /** First what is called just so, then by words in the title, then those with little else in them. */
    find: (tenant: string, query: SearchQuery, { limit, opportunityId }: FindOptions): CompiledQuery =>
      sql`select found.kind, found.id from ${from}
        left join opportunity on opportunity.tenant_id = found.tenant_id and opportunity.id = found.opportunity_id
        where ${matches(query)} and found.tenant_id = ${tenant} and opportunity.deleted_at is null
          ${opportunityId === null ? sql`` : sql`and found.opportunity_id = ${opportunityId}`}
        order by case when found.title = ${query.title} then 0 else 1 end, ${wordsInTitle(query)} desc,
          found.size, found.id, found.kind
        limit ${limit}`.compile(database),

    version: (tenant: string): CompiledQuery =>
      database.selectFrom('search_state').select('version').where('tenant_id', '=', tenant).compile(),

    setVersion: (tenant: string): CompiledQuery =>
      database
        .insertInto('search_state')
        .values({ tenant_id: tenant, version: searchVersion })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ version: searchVersion }))
        .compile(),
  }
}
