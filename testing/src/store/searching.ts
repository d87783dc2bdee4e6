import type { Records, SearchHit } from '@roundtwo/model'
import type { SearchOptions, WriteRecords } from '@roundtwo/operations'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export const everything: SearchOptions = { limit: 1000, opportunityId: null }

export const named = (hits: SearchHit[]): string[] => hits.map(({ kind, id }) => `${kind} ${id}`).sort()

/** What is found, by kind and id. */
export const foundIn =
  ({ store }: StoreUnderTest) =>
  (tenant: string, words: string, options = everything): Promise<string[]> =>
    store().read(tenant, async (records) => named(await records.search(words, options)))

/** An entry of the round that `putRound` puts. */
export const said = (id: string, text: string): Records['entry'] =>
  sample('entry', id, {
    opportunityId: 'one',
    roundId: 'second',
    entry: { kind: 'fact', text, by: 'me' },
  })

export const putRound = async (records: WriteRecords): Promise<void> => {
  await records.put('opportunity', sample('opportunity', 'one', { company: 'Quay & Sons' }))
  await records.put('round', sample('round', 'second', { opportunityId: 'one' }))
}
