import { firstTables } from './first-tables.ts'
import type { Migration } from './migration.ts'
import { rememberedTables } from './remembered-tables.ts'
import { searchTables } from './search-tables.ts'
import { settledEntries } from './settled-entries.ts'
import { settledFacts } from './settled-facts.ts'

/** In order; the version of a database is the number of steps it has taken. */
export const migrations: readonly Migration[] = [
  firstTables,
  rememberedTables,
  searchTables,
  settledFacts,
  settledEntries,
]
