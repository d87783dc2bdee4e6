import type { TenantId } from '@roundtwo/operations'

/** A tenant's writers of this process wait here rather than each with a connection in hand. */
export interface TenantTurns {
  take<Value>(tenant: TenantId, work: () => Promise<Value>): Promise<Value>
}

export const createTenantTurns = (): TenantTurns => {
  const last = new Map<TenantId, Promise<unknown>>()
  const take = async <Value>(tenant: TenantId, work: () => Promise<Value>): Promise<Value> => {
    const before = last.get(tenant) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(tenant, mine)
    try {
      return await mine
    } finally {
      if (last.get(tenant) === mine) last.delete(tenant)
    }
  }
  return { take }
}
