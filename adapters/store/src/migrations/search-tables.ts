import type { Engine, Migration } from './migration.ts'
import { rowSecurityOf } from './table-parts.ts'

/** The kinds whose words are searched, when this step was made. */
const kinds = [
  'opportunity',
  'posting',
  'resume',
  'round',
  'interview',
  'person',
  'task',
  'document',
  'entry',
  'story',
  'note',
  'ask',
  'reflection',
]

/**
 * PostgreSQL looks at the words of the tenant's own rows and has no GIN index on them: under row-level security it
 * never uses one, because `@@` is not leakproof and so must wait for the policy (EXPLAIN says so even with sequential
 * scans forbidden). 5,000 rows take it some 7 ms.
 */
const tables = (engine: Engine): string[] => {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text'
  const key = 'tenant_id, kind, id'
  // FTS5 knows its rows by number; a number that is not a column changes when the file is written anew.
  const place = engine === 'sqlite' ? 'place integer primary key, ' : ''
  const unique = engine === 'sqlite' ? `unique (${key})` : `primary key (${key})`
  const words = engine === 'sqlite' ? 'text' : 'tsvector'
  return [
    `create table search_entry (
      ${place}tenant_id ${text} not null, kind ${text} not null, id ${text} not null, opportunity_id ${text},
      title ${text} not null, size integer not null, words ${words} not null, ${unique})`,
    `create table search_state (tenant_id ${text} not null, version integer not null, primary key (tenant_id))`,
  ]
}

/** By triggers, so that what goes by a cascade is no longer found either. */
const forgetting = (engine: Engine): string[] => {
  if (engine === 'sqlite') {
    return kinds.map(
      (kind) => `create trigger ${kind}_is_not_found after delete on ${kind} begin
        delete from search_entry where tenant_id = old.tenant_id and kind = '${kind}' and id = old.id; end`,
    )
  }
  return [
    `create function is_not_found() returns trigger language plpgsql as $$ begin
      delete from search_entry where tenant_id = old.tenant_id and kind = tg_table_name and id = old.id;
      return null; end $$`,
    ...kinds.map(
      (kind) =>
        `create trigger ${kind}_is_not_found after delete on ${kind} for each row execute function is_not_found()`,
    ),
  ]
}

/**
 * The words come evened out and separated by spaces, so the plainest tokeniser does: for it, all that is not ASCII is
 * part of a word. Only which record has a word is kept, not where; the words themselves stand in `search_entry`.
 */
const fullTextIndex = [
  `create virtual table search_index using fts5(
    words, content='search_entry', content_rowid='place', tokenize='ascii', detail=none, columnsize=0)`,
  // Pieces small enough to share a page with others: a fifth fewer pages are written when one record changes.
  "insert into search_index (search_index, rank) values ('pgsz', 1000)",
  `create trigger search_entry_is_new after insert on search_entry begin
    insert into search_index (rowid, words) values (new.place, new.words); end`,
  `create trigger search_entry_goes after delete on search_entry begin
    insert into search_index (search_index, rowid, words) values ('delete', old.place, old.words); end`,
  `create trigger search_entry_changes after update of words on search_entry when old.words <> new.words begin
    insert into search_index (search_index, rowid, words) values ('delete', old.place, old.words);
    insert into search_index (rowid, words) values (new.place, new.words); end`,
]

const rowSecurity = rowSecurityOf(['search_entry', 'search_state'])

export const searchTables: Migration = {
  name: 'search-tables',
  statements: (engine) => [
    ...tables(engine),
    ...forgetting(engine),
    ...(engine === 'sqlite' ? fullTextIndex : rowSecurity),
  ],
}
