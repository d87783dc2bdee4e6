import type { Engine, Migration } from './migration.ts'
import { index, rowSecurityOf } from './table-parts.ts'

const tenantTables = [
  'setting',
  'resume',
  'opportunity',
  'document',
  'document_bytes',
  'posting',
  'round',
  'interview',
  'person',
  'attendance',
  'task',
]

/** Deferred, so that the order of writing inside a transaction does not matter. */
const refers = (column: string, table: string, onDelete: 'cascade' | 'no action') =>
  `foreign key (tenant_id, ${column}) references ${table} (tenant_id, id) on delete ${onDelete} deferrable initially deferred`

/** Closes the circle resume, document, opportunity: SQLite takes a reference ahead, PostgreSQL adds it afterwards. */
const resumeDocument = refers('document_id', 'document', 'no action')

const tables = (engine: Engine): string[] => {
  // Byte order on both engines, so that lists come in the same order.
  const text = engine === 'postgres' ? 'text collate "C"' : 'text'
  const bytes = engine === 'postgres' ? 'bytea' : 'blob'
  const flag = 'integer'
  const number = 'double precision'
  const key = `tenant_id ${text} not null, id ${text} not null`
  const primary = 'primary key (tenant_id, id)'
  return [
    `create table setting (${key}, value text not null, ${primary})`,
    `create table resume (
      ${key}, name ${text} not null, resume text not null, document_id ${text},
      example ${flag} not null, updated_at ${text} not null,
      ${primary}${engine === 'sqlite' ? `, ${resumeDocument}` : ''})`,
    `create table opportunity (
      ${key}, company ${text} not null, role ${text} not null, resume_id ${text}, outcome ${text},
      notes ${text} not null, example ${flag} not null,
      created_at ${text} not null, updated_at ${text} not null, deleted_at ${text},
      ${primary}, ${refers('resume_id', 'resume', 'no action')})`,
    `create table document (
      ${key}, opportunity_id ${text}, role ${text} not null, name ${text} not null,
      media_type ${text} not null, size ${number} not null, digest ${text} not null, added_at ${text} not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')})`,
    `create table document_bytes (
      tenant_id ${text} not null, document_id ${text} not null, bytes ${bytes} not null,
      primary key (tenant_id, document_id), ${refers('document_id', 'document', 'cascade')})`,
    `create table posting (
      ${key}, opportunity_id ${text} not null, posting text not null, origins text not null,
      document_id ${text}, updated_at ${text} not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')}, ${refers('document_id', 'document', 'no action')})`,
    `create table round (
      ${key}, opportunity_id ${text} not null, number ${number} not null, final ${flag}, format ${text} not null,
      bring text not null, prepare text not null, next_step text not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')})`,
    `create table interview (
      ${key}, opportunity_id ${text} not null, round_id ${text} not null, uid ${text},
      sequence ${number} not null, status ${text} not null, start ${text}, "end" ${text}, zone ${text},
      place ${text}, link ${text}, platform ${text},
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')}, ${refers('round_id', 'round', 'cascade')})`,
    `create table person (
      ${key}, opportunity_id ${text} not null, name ${text} not null, role ${text}, email ${text},
      kind ${text} not null, notes ${text} not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')})`,
    `create table attendance (
      ${key}, opportunity_id ${text} not null, interview_id ${text} not null, person_id ${text} not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')},
      ${refers('interview_id', 'interview', 'cascade')}, ${refers('person_id', 'person', 'cascade')})`,
    `create table task (
      ${key}, opportunity_id ${text} not null, key ${text} not null, kind ${text} not null,
      title ${text} not null, detail ${text} not null, effort ${number} not null, value ${number} not null,
      earliest_days_before ${number}, done_at ${text}, dismissed ${flag} not null, position ${number} not null,
      ${primary}, ${refers('opportunity_id', 'opportunity', 'cascade')})`,
  ]
}

/** Every column that refers to another table is found by index, so that removing is quick. */
const indexes = [
  index('resume', 'document_id'),
  index('opportunity', 'resume_id'),
  index('document', 'opportunity_id', 'id'),
  'create unique index posting_by_opportunity_id on posting (tenant_id, opportunity_id)',
  index('posting', 'document_id'),
  index('round', 'opportunity_id', 'id'),
  index('interview', 'opportunity_id', 'id'),
  index('interview', 'round_id'),
  index('interview', 'uid'),
  index('person', 'opportunity_id', 'id'),
  index('attendance', 'opportunity_id', 'id'),
  index('attendance', 'interview_id'),
  index('attendance', 'person_id'),
  index('task', 'opportunity_id', 'id'),
]

const rowSecurity = rowSecurityOf(tenantTables)

export const firstTables: Migration = {
  name: 'first-tables',
  statements: (engine) => [
    ...tables(engine),
    ...indexes,
    ...(engine === 'postgres' ? [`alter table resume add ${resumeDocument}`, ...rowSecurity] : []),
  ],
}
