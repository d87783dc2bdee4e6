export { openPostgresStore, type PostgresSettings } from './postgres/postgres-store.ts'
export type { RestoreFailure } from './sqlite/replace-database.ts'
export { type BackupFailure, openSqliteStore, type SqliteStore } from './sqlite/sqlite-store.ts'
export { type StoreFailure, StoreFault, storeFailures } from './store-fault.ts'
