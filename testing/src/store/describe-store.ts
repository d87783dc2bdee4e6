import type { Store } from '@roundtwo/operations'
import { afterAll, beforeAll, describe } from 'vitest'
import { findsRecords } from './finds-records.ts'
import { findsWhatTheModelFinds } from './finds-what-the-model-finds.ts'
import { findsWords } from './finds-words.ts'
import { keepsRecords } from './keeps-records.ts'
import { keepsTransactions } from './keeps-transactions.ts'
import { matchesTheModel } from './matches-the-model.ts'
import { refusesWhatIsWrong } from './refuses-what-is-wrong.ts'
import { removesBelongings } from './removes-belongings.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export interface OpenStore {
  store: Store
  /** Removes what the store was made of, after the store was closed. */
  remove: () => Promise<void>
}

/** What the port `Store` promises, shown of any implementation. */
export const describeStore = (name: string, open: () => Promise<OpenStore>): void => {
  describe(name, () => {
    let opened: OpenStore | undefined
    let tenants = 0
    const underTest: StoreUnderTest = {
      store: () => {
        if (opened === undefined) throw new Error('the store is not open')
        return opened.store
      },
      freshTenant: () => {
        tenants += 1
        return `tenant ${tenants}`
      },
    }
    beforeAll(async () => {
      opened = await open()
    }, 60_000)
    afterAll(async () => {
      await opened?.store.close()
      await opened?.store.close()
      await opened?.remove()
    })
    keepsRecords(underTest)
    keepsTransactions(underTest)
    removesBelongings(underTest)
    refusesWhatIsWrong(underTest)
    findsWords(underTest)
    findsRecords(underTest)
    findsWhatTheModelFinds(underTest)
    matchesTheModel(underTest)
  })
}
