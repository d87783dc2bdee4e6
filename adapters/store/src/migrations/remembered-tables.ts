import type { Engine, Migration } from './migration.ts'
import { index, rowSecurityOf } from './table-parts.ts'

const tenantTables = ['story', 'revision', 'entry', 'feed', 'note', 'ask', 'reflection', 'evidence', 'forecast']

const refers = (column: string, table: string, onDelete: 'cascade' | 'no action') =>
  `foreign key (tenant_id, ${column}) references ${table} (tenant_id, id) on delete ${onDelete} deferrable initially deferred`

const addedColumns = (engine: Engine): string[] => {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text'
  return [
    `alter table opportunity add column outcome_on ${text}`,
    `alter table opportunity add column industry ${text}`,
    `alter table opportunity add column country ${text}`,
    `alter table round add column checked text not null default '[]'`,
    'alter table round add column finalists double precision',
  ]
}

const tables = (engine: Engine): string[] => {
  // Byte order on both engines, so that lists come in the same order.
  const text = engine === 'postgres' ? 'text collate "C"' : 'text'
  const flag = 'integer'
  const number = 'double precision'
  const key = `tenant_id ${text} not null, id ${text} not null`
  const primary = 'primary key (tenant_id, id)'
  const owned = `opportunity_id ${text} not null`
  const ownedKey = `${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')}`
  return [
    `create table story (
      ${key}, content text not null, version ${number} not null, merged_into ${text}, example ${flag} not null,
      created_at ${text} not null, updated_at ${text} not null, deleted_at ${text}, ${primary})`,
    `create table revision (
      ${key}, story_id ${text} not null, version ${number} not null, content text not null,
      saved_at ${text} not null, ${primary}, ${refers('story_id', 'story', 'cascade')})`,
    `create table entry (
      ${key}, ${owned}, round_id ${text} not null, person_ids text not null, entry text not null,
      source ${text} not null, quote ${text}, created_at ${text} not null,
      ${ownedKey}, ${refers('round_id', 'round', 'cascade')})`,
    `create table feed (
      ${key}, ${owned}, address ${text} not null, title ${text} not null, etag ${text}, last_modified ${text},
      checked_at ${text}, next_at ${text} not null, failures ${number} not null, trouble ${text},
      added_at ${text} not null, ${ownedKey})`,
    `create table note (
      ${key}, ${owned}, theme ${text} not null, text ${text} not null, help ${text} not null, source ${text},
      link ${text}, date ${text}, story_ids text not null, state ${text} not null, feed_id ${text}, guid ${text},
      document_id ${text}, created_at ${text} not null, updated_at ${text} not null,
      ${ownedKey}, ${refers('feed_id', 'feed', 'no action')}, ${refers('document_id', 'document', 'no action')})`,
    `create table ask (
      ${key}, ${owned}, ask_id ${text}, text ${text} not null, theme ${text} not null, person_id ${text},
      again ${flag} not null, asked_at ${text}, round_id ${text}, answer ${text} not null, entry_id ${text},
      position ${number} not null, created_at ${text} not null,
      ${ownedKey}, ${refers('person_id', 'person', 'no action')},
      ${refers('round_id', 'round', 'no action')}, ${refers('entry_id', 'entry', 'no action')})`,
    `create table reflection (
      ${key}, ${owned}, interview_id ${text} not null, aspects text not null,
      created_at ${text} not null, updated_at ${text} not null,
      ${ownedKey}, ${refers('interview_id', 'interview', 'cascade')})`,
    `create table evidence (
      ${key}, ${owned}, type ${text} not null, observed_on ${text} not null, note ${text} not null, ${ownedKey})`,
    `create table forecast (
      ${key}, ${owned}, made_at ${text} not null, chances text not null, eventual_offer text not null,
      base_rate text not null, without_record ${number} not null, answer_by ${text}, ${ownedKey})`,
  ]
}

/** Every column that refers to another table is found by index, so that removing is quick. */
const indexes = [
  index('revision', 'story_id', 'id'),
  index('entry', 'opportunity_id', 'id'),
  index('entry', 'round_id'),
  index('feed', 'opportunity_id', 'id'),
  index('note', 'opportunity_id', 'id'),
  index('note', 'feed_id'),
  index('note', 'document_id'),
  index('ask', 'opportunity_id', 'id'),
  index('ask', 'person_id'),
  index('ask', 'round_id'),
  index('ask', 'entry_id'),
  index('reflection', 'opportunity_id', 'id'),
  'create unique index reflection_by_interview_id on reflection (tenant_id, interview_id)',
  index('evidence', 'opportunity_id', 'id'),
  index('forecast', 'opportunity_id', 'id'),
]

const rowSecurity = rowSecurityOf(tenantTables)

/** What only points at a record outlives it and forgets it. */
const pointers: [table: string, column: string, target: string][] = [
  ['opportunity', 'resume_id', 'resume'],
  ['posting', 'document_id', 'document'],
  ['resume', 'document_id', 'document'],
  ['note', 'document_id', 'document'],
  ['note', 'feed_id', 'feed'],
  ['ask', 'person_id', 'person'],
  ['ask', 'round_id', 'round'],
  ['ask', 'entry_id', 'entry'],
]

/**
 * Triggers, because they also see what goes by a cascade, at whatever depth. `on delete set null` would be plainer,
 * but SQLite would set all of the key to null, the tenant with it.
 */
const forgetting = (engine: Engine): string[] =>
  pointers.flatMap(([table, column, target]) => {
    const name = `${table}_forgets_${target}`
    const forget = `update ${table} set ${column} = null where tenant_id = old.tenant_id and ${column} = old.id;`
    if (engine === 'sqlite') return [`create trigger ${name} after delete on ${target} begin ${forget} end`]
    return [
      `create function ${name}() returns trigger language plpgsql as $$ begin ${forget} return null; end $$`,
      `create trigger ${name} after delete on ${target} for each row execute function ${name}()`,
    ]
  })

export const rememberedTables: Migration = {
  name: 'remembered-tables',
  statements: (engine) => [
    ...addedColumns(engine),
    ...tables(engine),
    ...indexes,
    ...forgetting(engine),
    ...(engine === 'postgres' ? rowSecurity : []),
  ],
}
