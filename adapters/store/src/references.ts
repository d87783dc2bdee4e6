import type { RecordKind } from '@roundtwo/operations'
import type { CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What only points at a record and outlives it forgets it; what belongs to it goes with it by the foreign keys. */
export const releaseReferences = (
  database: Kysely<Tables>,
  kind: RecordKind,
  tenant: string,
  id: string,
): CompiledQuery[] => {
  if (kind === 'resume') {
    return [
      database
        .updateTable('opportunity')
        .set({ resume_id: null })
        .where('tenant_id', '=', tenant)
        .where('resume_id', '=', id)
        .compile(),
    ]
  }
  if (kind !== 'document' && kind !== 'opportunity') return []
  const documents = database
    .selectFrom('document')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where(kind === 'document' ? 'id' : 'opportunity_id', '=', id)
  return (['posting', 'resume'] as const).map((table) =>
    database
      .updateTable(table)
      .set({ document_id: null })
      .where('tenant_id', '=', tenant)
      .where('document_id', 'in', documents)
      .compile(),
  )
}
