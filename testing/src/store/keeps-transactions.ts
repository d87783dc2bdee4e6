import type { WriteRecords } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const addOne = async (records: WriteRecords): Promise<void> => {
  const counter = await records.get('setting', 'counter')
  await pause(1)
  await records.put('setting', sample('setting', 'counter', { value: Number(counter?.value ?? 0) + 1 }))
}

export const keepsTransactions = ({ store, freshTenant }: StoreUnderTest): void => {
  const value = (tenant: string, id: string) =>
    store().read(tenant, async (records) => (await records.get('setting', id))?.value)
  const put = (tenant: string, id: string, content: unknown) =>
    store().write(tenant, (records) => records.put('setting', sample('setting', id, { value: content })))

  describe('keeps transactions', () => {
    test('undoes everything when the work throws, and gives the very fault', async () => {
      const tenant = freshTenant()
      await put(tenant, 'kept', 1)
      const fault = new Error('changed my mind')
      const writing = store().write(tenant, async (records) => {
        await records.put('setting', sample('setting', 'kept', { value: 2 }))
        await records.put('setting', sample('setting', 'new'))
        throw fault
      })
      await expect(writing).rejects.toBe(fault)
      expect(await value(tenant, 'kept')).toBe(1)
      expect(await value(tenant, 'new')).toBeUndefined()
    })

    test('lets writers take turns, so that no count is lost', async () => {
      const tenant = freshTenant()
      await Promise.all(Array.from({ length: 25 }, () => store().write(tenant, addOne)))
      expect(await value(tenant, 'counter')).toBe(25)
    })

    test('shows a reader one moment, whatever is written meanwhile', async () => {
      const tenant = freshTenant()
      await put(tenant, 'a', 'before')
      await store().read(tenant, async (records) => {
        expect((await records.get('setting', 'a'))?.value).toBe('before')
        await store().write(tenant, async (written) => {
          await written.put('setting', sample('setting', 'a', { value: 'after' }))
          await written.put('setting', sample('setting', 'b', { value: 'after' }))
        })
        expect((await records.get('setting', 'a'))?.value).toBe('before')
        expect(await records.get('setting', 'b')).toBeUndefined()
      })
      expect(await value(tenant, 'b')).toBe('after')
    })

    test('shows a writer its own work, and others only what is complete', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await records.put('setting', sample('setting', 'a', { value: 1 }))
        expect((await records.get('setting', 'a'))?.value).toBe(1)
        expect(await value(tenant, 'a')).toBeUndefined()
      })
      expect(await value(tenant, 'a')).toBe(1)
    })

    test('serves many readers at once while a writer is at work', async () => {
      const tenant = freshTenant()
      await put(tenant, 'a', 1)
      const reading = Array.from({ length: 30 }, () =>
        store().read(tenant, async (records) => {
          await pause(2)
          return (await records.list('setting')).length
        }),
      )
      await Promise.all([...reading, put(tenant, 'b', 2)])
      for (const count of await Promise.all(reading)) expect([1, 2]).toContain(count)
    })

    test('keeps tenants apart, even where their ids are the same', async () => {
      const [one, other] = [freshTenant(), freshTenant()]
      await put(one, 'a', 'one')
      await put(other, 'a', 'other')
      await store().write(other, (records) => records.remove('setting', 'a'))
      expect(await value(one, 'a')).toBe('one')
      expect(await value(other, 'a')).toBeUndefined()
    })

    test('erases everything of one tenant and nothing of another', async () => {
      const [one, other] = [freshTenant(), freshTenant()]
      for (const tenant of [one, other]) {
        await store().write(tenant, async (records) => {
          await records.put('resume', sample('resume', 'cv', { documentId: 'file' }))
          await records.put('document', sample('document', 'file', { opportunityId: 'one' }))
          await records.put('opportunity', sample('opportunity', 'one', { resumeId: 'cv' }))
          await records.putBytes('file', new Uint8Array([1]))
        })
      }
      await store().erase(one)
      const count = async (tenant: string) =>
        store().read(tenant, async (records) => [
          (await records.list('opportunity')).length,
          (await records.list('document')).length,
          (await records.bytes('file'))?.length,
        ])
      expect(await count(one)).toEqual([0, 0, undefined])
      expect(await count(other)).toEqual([1, 1, 1])
    })
  })
}
