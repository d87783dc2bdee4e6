import type { Records } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBelongings } from '../records/belongings.ts'
import { contentOf, everyKind, putBelongings } from './fill-store.ts'
import { inByteOrder } from './model-store.ts'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export const keepsRecords = ({ store, freshTenant }: StoreUnderTest): void => {
  describe('keeps records', () => {
    test('gives back every record and original exactly as it was put', async () => {
      await fc.assert(
        fc.asyncProperty(anyBelongings, async (belongings) => {
          const tenant = freshTenant()
          await store().write(tenant, (records) => putBelongings(records, belongings))
          const { lists, bytes } = await store().read(tenant, contentOf)
          for (const kind of everyKind) {
            const put: Records[typeof kind][] = [...belongings.records[kind]]
            expect(lists.get(kind)).toEqual(put.sort((one, other) => inByteOrder(one.id, other.id)))
          }
          const kept = [...bytes].filter(([, original]) => original !== undefined)
          expect(new Map(kept)).toEqual(belongings.originals)
        }),
        { numRuns: 40 },
      )
    }, 60_000)

    test('gives one record by its id, and nothing for an id that is not there', async () => {
      const tenant = freshTenant()
      const kept = sample('setting', 'hours', { value: { monday: 60 } })
      await store().write(tenant, (records) => records.put('setting', kept))
      await store().read(tenant, async (records) => {
        expect(await records.get('setting', 'hours')).toEqual(kept)
        expect(await records.get('setting', 'zone')).toBeUndefined()
        expect(await records.get('task', 'hours')).toBeUndefined()
        expect(await records.bytes('hours')).toBeUndefined()
      })
    })

    test('lists by id in the order of code points, whatever the order of putting', async () => {
      const tenant = freshTenant()
      const ids = ['b', 'a', 'Z', 'é', '10', '9', '\uE000', '\u{1F600}', 'ab', ' ']
      await store().write(tenant, async (records) => {
        for (const id of ids) await records.put('setting', sample('setting', id))
      })
      const listed = await store().read(tenant, (records) => records.list('setting'))
      expect(listed.map(({ id }) => id)).toEqual([' ', '10', '9', 'Z', 'a', 'ab', 'b', 'é', '\uE000', '😀'])
    })

    test('lists what matches in every field given: text, number, flag, null and JSON', async () => {
      const tenant = freshTenant()
      const round = (id: string, fields: Partial<Records['round']>) =>
        sample('round', id, { opportunityId: 'one', ...fields })
      await store().write(tenant, async (records) => {
        await records.put('opportunity', sample('opportunity', 'one'))
        await records.put('round', round('1', { number: 1, final: false, bring: ['id', 'tie'] }))
        await records.put('round', round('2', { number: 2, final: null, formats: ['case'] }))
        await records.put('round', round('3', { number: 2, final: true, nextStep: 'soon' }))
      })
      const ids = (match: Partial<Records['round']>) =>
        store().read(tenant, async (records) => (await records.list('round', match)).map(({ id }) => id))
      expect(await ids({ number: 2 })).toEqual(['2', '3'])
      expect(await ids({ number: 2, formats: ['case'] })).toEqual(['2'])
      expect(await ids({ final: null })).toEqual(['2'])
      expect(await ids({ final: false })).toEqual(['1'])
      expect(await ids({ bring: ['id', 'tie'] })).toEqual(['1'])
      expect(await ids({ nextStep: 'soon' })).toEqual(['3'])
      expect(await ids({ opportunityId: 'two' })).toEqual([])
      expect(await ids({})).toEqual(['1', '2', '3'])
    })

    test('puts a record in the place of the one with its id, and leaves alone what belongs to it', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await records.put('opportunity', sample('opportunity', 'one'))
        await records.put('task', sample('task', 'research', { opportunityId: 'one' }))
        await records.put('opportunity', sample('opportunity', 'one', { company: 'Quay & Sons' }))
      })
      await store().read(tenant, async (records) => {
        expect(await records.list('opportunity')).toMatchObject([{ id: 'one', company: 'Quay & Sons' }])
        expect(await records.list('task')).toHaveLength(1)
      })
    })

    test('keeps, replaces and drops the bytes of a document, a megabyte or none at all', async () => {
      const tenant = freshTenant()
      const large = Uint8Array.from({ length: 1_000_000 }, (_, place) => place % 251)
      await store().write(tenant, async (records) => {
        await records.put('document', sample('document', 'cv'))
        await records.putBytes('cv', new Uint8Array())
      })
      const bytes = () => store().read(tenant, (records) => records.bytes('cv'))
      expect(await bytes()).toEqual(new Uint8Array())
      await store().write(tenant, (records) => records.putBytes('cv', large))
      expect(await bytes()).toEqual(large)
      await store().write(tenant, (records) => records.remove('document', 'cv'))
      expect(await bytes()).toBeUndefined()
    })

    test('keeps what no text can hold as the replacement character, alike on every engine', async () => {
      const tenant = freshTenant()
      const odd = 'a\0b\uD800c'
      await store().write(tenant, async (records) => {
        await records.put('opportunity', sample('opportunity', 'one', { company: odd }))
        await records.put('setting', sample('setting', 'odd', { value: { [odd]: odd } }))
      })
      await store().read(tenant, async (records) => {
        expect((await records.get('opportunity', 'one'))?.company).toBe('a\uFFFDb\uFFFDc')
        expect(await records.list('opportunity', { company: odd })).toHaveLength(1)
        expect((await records.get('setting', 'odd'))?.value).toEqual({ [odd]: odd })
      })
    })
  })
}
