import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store, TenantId, WriteRecords } from '@roundtwo/operations'
import type { Kysely } from 'kysely'
import { type Borrowing, borrowRecords } from './borrowed-records.ts'
import { recordKinds } from './columns.ts'
import type { Statements } from './statements.ts'
import type { Tables } from './tables.ts'

/** What an engine must do so that a store can be made of it. */
export interface StoreEngine {
  statements: () => Statements
  /** A transaction that sees one moment of the tenant's records. */
  reading<Value>(tenant: TenantId, work: (transaction: Kysely<Tables>) => Promise<Value>): Promise<Value>
  /** A transaction that has its turn as the tenant's only writer. */
  writing<Value>(tenant: TenantId, work: (transaction: Kysely<Tables>) => Promise<Value>): Promise<Value>
  /** After the tenant's rows are gone: leaves no trace of them behind. */
  forget(): Promise<void>
  close(): Promise<void>
}

interface Turn {
  doing: 'read' | 'write'
  /** False once it has ended: what it left running in the background may take turns of its own. */
  going: boolean
}

export const storeOver = (engine: StoreEngine): Store => {
  const inside = new AsyncLocalStorage<Turn>()

  const refuseInside = (doing: string, refused: Turn['doing'][]) => {
    const turn = inside.getStore()
    if (turn?.going && refused.includes(turn.doing)) {
      throw new Error(`${doing} inside a ${turn.doing} would wait for itself`)
    }
  }

  const lend = async <Value>(
    borrowing: Omit<Borrowing, 'statements'>,
    work: (records: WriteRecords) => Promise<Value>,
  ): Promise<Value> => {
    const { records, over } = borrowRecords({ ...borrowing, statements: engine.statements() })
    try {
      return await work(records)
    } finally {
      over()
    }
  }

  const takeTurn = async <Value>(doing: Turn['doing'], work: () => Promise<Value>): Promise<Value> => {
    const turn: Turn = { doing, going: true }
    try {
      return await inside.run(turn, work)
    } finally {
      turn.going = false
    }
  }

  /** The answer was found without the index, so it is no matter should this not succeed: the next search tries again. */
  const renewSearch = (tenant: TenantId): Promise<void> =>
    takeTurn('write', () =>
      engine.writing(tenant, (transaction) => {
        const borrowing = { transaction, tenant, statements: engine.statements(), outdated: 'renew' as const }
        return borrowRecords(borrowing).renewSearch()
      }),
    ).catch(() => undefined)

  return {
    read: async (tenant, work) => {
      requireTenant(tenant)
      let outdated = false
      const tell = () => {
        outdated = true
      }
      const turn = () => engine.reading(tenant, (transaction) => lend({ transaction, tenant, outdated: tell }, work))
      // A read inside a write is another transaction, and the write's turn goes on.
      if (inside.getStore()?.going) return turn()
      const value = await takeTurn('read', turn)
      if (outdated) await renewSearch(tenant)
      return value
    },
    write: async (tenant, work) => {
      requireTenant(tenant)
      refuseInside('a write', ['write'])
      return takeTurn('write', () =>
        engine.writing(tenant, (transaction) => lend({ transaction, tenant, outdated: 'renew' }, work)),
      )
    },
    erase: async (tenant) => {
      requireTenant(tenant)
      refuseInside('erasing', ['read', 'write'])
      await engine.writing(tenant, (transaction) => eraseRows(transaction, tenant))
      engine.statements().search.begun.delete(tenant)
      await engine.forget()
    },
    close: async () => {
      refuseInside('closing', ['read', 'write'])
      await engine.close()
    },
  }
}

const requireTenant = (tenant: TenantId) => {
  if (tenant === '') throw new TypeError('a tenant has a name')
}

const eraseRows = async (transaction: Kysely<Tables>, tenant: TenantId): Promise<void> => {
  for (const table of ['search_entry', 'search_state', 'document_bytes', ...recordKinds] as const) {
    await transaction.deleteFrom(table).where('tenant_id', '=', tenant).execute()
  }
}
