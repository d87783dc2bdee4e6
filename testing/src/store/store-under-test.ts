import type { Store } from '@roundtwo/operations'

/** What a test of the suite is given. */
export interface StoreUnderTest {
  store: () => Store
  /** A name no other test uses, so that all of them share one store. */
  freshTenant: () => string
}
