import type { RecordKind, WriteRecords } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export const refusesWhatIsWrong = ({ store, freshTenant }: StoreUnderTest): void => {
  describe('refuses what is wrong', () => {
    test('a reference to nothing, at the end of the transaction, undoing all of it', async () => {
      const tenant = freshTenant()
      const writing = store().write(tenant, async (records) => {
        await records.put('setting', sample('setting', 'a'))
        await records.put('task', sample('task', 't', { opportunityId: 'nowhere' }))
      })
      await expect(writing).rejects.toThrow(/foreign key/i)
      expect(await store().read(tenant, (records) => records.list('setting'))).toEqual([])
      await store().write(tenant, (records) => records.put('setting', sample('setting', 'b')))
    })

    test('a reference to what only another tenant has', async () => {
      const [one, other] = [freshTenant(), freshTenant()]
      await store().write(one, (records) => records.put('opportunity', sample('opportunity', 'theirs')))
      const writing = store().write(other, (records) =>
        records.put('person', sample('person', 'p', { opportunityId: 'theirs' })),
      )
      await expect(writing).rejects.toThrow(/foreign key/i)
    })

    test('a second posting for one opportunity', async () => {
      const tenant = freshTenant()
      const writing = store().write(tenant, async (records) => {
        await records.put('opportunity', sample('opportunity', 'o'))
        for (const id of ['p', 'q']) await records.put('posting', sample('posting', id, { opportunityId: 'o' }))
      })
      await expect(writing).rejects.toThrow(/unique/i)
    })

    test('a second reflection on one interview', async () => {
      const tenant = freshTenant()
      const [opportunityId, roundId, interviewId] = ['o', 'r', 'i']
      const writing = store().write(tenant, async (records) => {
        await records.put('opportunity', sample('opportunity', opportunityId))
        await records.put('round', sample('round', roundId, { opportunityId }))
        await records.put('interview', sample('interview', interviewId, { opportunityId, roundId }))
        for (const id of ['p', 'q'])
          await records.put('reflection', sample('reflection', id, { opportunityId, interviewId }))
      })
      await expect(writing).rejects.toThrow(/unique/i)
    })

    test('values of the wrong type, numbers that are none and fields left out', async () => {
      const tenant = freshTenant()
      const refused = async (kind: RecordKind, fields: object, message: RegExp) => {
        const record = { ...sample(kind, 'x', {}), ...fields }
        const writing = store().write(tenant, (records) => records.put(kind, record as never))
        await expect(writing).rejects.toThrow(message)
      }
      await refused('task', { effort: Number.NaN }, /finite/)
      await refused('task', { effort: '30' }, /task\.effort takes a number/)
      await refused('task', { dismissed: 1 }, /task\.dismissed takes a boolean/)
      await refused('opportunity', { company: null }, /opportunity\.company takes a string, not null/)
      await refused('opportunity', { notes: undefined }, /opportunity\.notes takes a string, not undefined/)
    })

    test('a match in a field there is none of, or with nothing', async () => {
      const tenant = freshTenant()
      const list = (match: object) => store().read(tenant, (records) => records.list('task', match))
      await expect(list({ colour: 'red' })).rejects.toThrow('no field colour')
      await expect(list({ opportunityId: undefined })).rejects.toThrow(/takes a string/)
    })

    test('a kind there is none of, and a tenant without a name', async () => {
      const reading = store().read(freshTenant(), (records) => records.get('recipe' as RecordKind, 'x'))
      await expect(reading).rejects.toThrow('no records of kind recipe')
      await expect(store().read('', async () => 1)).rejects.toThrow('tenant')
      await expect(store().write('', async () => 1)).rejects.toThrow('tenant')
      await expect(store().erase('')).rejects.toThrow('tenant')
    })

    test('work that would wait for itself: a write or an erasure inside a write', async () => {
      const tenant = freshTenant()
      const nested = store().write(tenant, () => store().write(tenant, async () => 1))
      await expect(nested).rejects.toThrow('a write inside a write')
      await expect(store().write(tenant, () => store().erase(tenant))).rejects.toThrow('erasing inside a write')
      await expect(store().read(tenant, () => store().erase(tenant))).rejects.toThrow('erasing inside a read')
    })

    test('records used after their transaction', async () => {
      const tenant = freshTenant()
      let kept: WriteRecords | undefined
      await store().write(tenant, async (records) => {
        kept = records
      })
      await expect(kept?.put('setting', sample('setting', 'late'))).rejects.toThrow('not awaited')
      await expect(kept?.list('setting')).rejects.toThrow('not awaited')
    })

    test('a write that started in the background of another may take its turn afterwards', async () => {
      const tenant = freshTenant()
      let background: Promise<void> | undefined
      await store().write(tenant, async () => {
        const after = new Promise((resolve) => setTimeout(resolve, 20))
        background = after.then(() =>
          store().write(tenant, (records) => records.put('setting', sample('setting', 'late'))),
        )
      })
      await background
      expect(await store().read(tenant, (records) => records.list('setting'))).toHaveLength(1)
    })
  })
}
