export { openSqliteStore, type SqliteStore } from './sqlite/sqlite-store.ts'
export { type StoreFailure, StoreFault, storeFailures } from './store-fault.ts'
