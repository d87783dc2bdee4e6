/** A connection that did not say whose records it wants sees none; the tables' owner is no exception. */
export const rowSecurityOf = (tables: readonly string[]): string[] =>
  tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy only_own_tenant on ${table}
    using (tenant_id = current_setting('roundtwo.tenant', true))
    with check (tenant_id = current_setting('roundtwo.tenant', true))`,
  ])

export const index = (table: string, ...columns: string[]): string =>
  `create index ${table}_by_${columns[0]} on ${table} (${['tenant_id', ...columns].join(', ')})`
