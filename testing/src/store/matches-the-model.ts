import { type Random, seededRandom } from '@roundtwo/model'
import type { ReadRecords, RecordKind, WriteRecords } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { contentOf, everyKind } from './fill-store.ts'
import { createModelStore } from './model-store.ts'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Step = (records: WriteRecords) => Promise<void>

/** Few ids, so that steps meet; the opportunities, CVs and rounds that steps refer to are there from the start. */
const chooseStep = (random: Random): Step => {
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const id = pick(['a', 'b', 'c'])
  const opportunityId = pick(['a', 'b'])
  const documentId = pick([null, 'a', 'b', 'c'])
  const asked = {
    personId: pick([null, 'a', 'b']),
    roundId: pick([null, 'a', 'b']),
    entryId: pick([null, 'a', 'b']),
  }
  const steps: Step[] = [
    (records) => records.remove(pick<RecordKind>(everyKind), id),
    (records) => records.put('opportunity', sample('opportunity', id, { resumeId: pick([null, 'a']) })),
    (records) => records.put('resume', sample('resume', id, { documentId })),
    (records) => records.put('document', sample('document', id, { opportunityId: pick([null, 'a', 'b']) })),
    (records) => records.put('posting', sample('posting', `of ${opportunityId}`, { opportunityId, documentId })),
    (records) => records.put('round', sample('round', id, { opportunityId })),
    (records) => records.put('interview', sample('interview', id, { opportunityId, roundId: pick(['a', 'b']) })),
    (records) => records.put('person', sample('person', id, { opportunityId })),
    (records) =>
      records.put('attendance', sample('attendance', id, { opportunityId, interviewId: 'a', personId: 'b' })),
    (records) => records.put('task', sample('task', id, { opportunityId, value: Math.floor(random() * 99) })),
    (records) => records.put('story', sample('story', id, { version: Math.ceil(random() * 9) })),
    (records) => records.put('revision', sample('revision', id, { storyId: pick(['a', 'b']) })),
    (records) => records.put('entry', sample('entry', id, { opportunityId, roundId: pick(['a', 'b']) })),
    (records) => records.put('feed', sample('feed', id, { opportunityId })),
    (records) => records.put('note', sample('note', id, { opportunityId, documentId, feedId: pick([null, 'a', 'b']) })),
    (records) => records.put('ask', sample('ask', id, { opportunityId, ...asked })),
    (records) => records.put('reflection', sample('reflection', `of ${id}`, { opportunityId, interviewId: id })),
    (records) => records.put('evidence', sample('evidence', id, { opportunityId })),
    (records) => records.put('forecast', sample('forecast', id, { opportunityId })),
    (records) => records.put('setting', sample('setting', id, { value: random() })),
    (records) => records.putBytes(id, new Uint8Array([Math.floor(random() * 256)])),
  ]
  return pick(steps)
}

/** A word of each kind's samples, but for the plainest. */
const foundIn = async (records: ReadRecords): Promise<string[]> => {
  const found: string[] = []
  for (const words of ['harbour', 'tester', 'th', 'a']) {
    const hits = await records.search(words, { limit: 1000, opportunityId: null })
    found.push(...hits.map(({ kind, id }) => `${words}: ${kind} ${id}`).sort())
  }
  return found
}

export const matchesTheModel = ({ store, freshTenant }: StoreUnderTest): void => {
  describe('matches the model', () => {
    test.each([1, 2, 3, 4, 5, 6])('through 80 random steps from seed %i', async (seed) => {
      const random = seededRandom(seed)
      const model = createModelStore()
      const tenant = freshTenant()
      for (let count = 0; count < 80; count += 1) {
        const stepSeed = Math.floor(random() * 2 ** 32)
        const work = (records: WriteRecords) => chooseStep(seededRandom(stepSeed))(records)
        // A step the store refuses (a reference to what is gone) is no step; the model does not check.
        const accepted = await store()
          .write(tenant, work)
          .then(
            () => true,
            () => false,
          )
        if (accepted) await model.write(tenant, work)
        expect(await store().read(tenant, contentOf)).toEqual(await model.read(tenant, contentOf))
        expect(await store().read(tenant, foundIn)).toEqual(await model.read(tenant, foundIn))
      }
      const filled = await model.read(tenant, async (records) => (await records.list('opportunity')).length)
      expect(filled).toBeGreaterThan(0)
    })
  })
}
