import type { WriteRecords } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { everyKind } from './fill-store.ts'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

/** An opportunity of everything, named by the letter at the end of every id. */
const putOpportunity = async (records: WriteRecords, letter: string): Promise<void> => {
  const opportunityId = `opportunity ${letter}`
  const [roundId, interviewId, personId] = [`round ${letter}`, `interview ${letter}`, `person ${letter}`]
  const documentId = `document ${letter}`
  // Referring ahead on purpose: the order inside a transaction is free.
  await records.put(
    'attendance',
    sample('attendance', `a ${letter}`, { opportunityId, interviewId, personId }),
  )
  await records.put('interview', sample('interview', interviewId, { opportunityId, roundId }))
  await records.put('posting', sample('posting', `posting ${letter}`, { opportunityId, documentId }))
  await records.put('document', sample('document', documentId, { opportunityId }))
  await records.putBytes(documentId, new Uint8Array([1, 2, 3]))
  await records.put('round', sample('round', roundId, { opportunityId }))
  await records.put('person', sample('person', personId, { opportunityId }))
  await records.put('task', sample('task', `task ${letter}`, { opportunityId }))
  await records.put('resume', sample('resume', `resume ${letter}`, { documentId }))
  await records.put('opportunity', sample('opportunity', opportunityId, { resumeId: `resume ${letter}` }))
}

export const removesBelongings = ({ store, freshTenant }: StoreUnderTest): void => {
  const tenantWithTwo = async () => {
    const tenant = freshTenant()
    await store().write(tenant, async (records) => {
      await putOpportunity(records, 'A')
      await putOpportunity(records, 'B')
    })
    return tenant
  }
  const counts = (tenant: string) =>
    store().read(tenant, async (records) => {
      const found: Record<string, number> = {}
      for (const kind of everyKind) found[kind] = (await records.list(kind)).length
      return found
    })
  const all = { opportunity: 2, posting: 2, resume: 2, round: 2, interview: 2, person: 2, attendance: 2 }
  const whole = { ...all, task: 2, document: 2, setting: 0 }

  describe('removes belongings', () => {
    test('an opportunity goes with all that is its own; its CV stays and forgets the removed document', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('opportunity', 'opportunity A'))
      const ones = Object.fromEntries(Object.keys(whole).map((kind) => [kind, 1]))
      expect(await counts(tenant)).toEqual({ ...ones, resume: 2, setting: 0 })
      await store().read(tenant, async (records) => {
        expect((await records.get('resume', 'resume A'))?.documentId).toBeNull()
        expect((await records.get('resume', 'resume B'))?.documentId).toBe('document B')
        expect(await records.bytes('document A')).toBeUndefined()
        expect(await records.bytes('document B')).toBeDefined()
      })
    })

    test('a round goes with its interviews and who takes part in them', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('round', 'round A'))
      expect(await counts(tenant)).toEqual({ ...whole, round: 1, interview: 1, attendance: 1 })
    })

    test('a person goes with the meetings they take part in', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('person', 'person A'))
      expect(await counts(tenant)).toEqual({ ...whole, person: 1, attendance: 1 })
    })

    test('a CV or a document is forgotten by what points at it', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, async (records) => {
        await records.remove('resume', 'resume A')
        await records.remove('document', 'document A')
      })
      expect(await counts(tenant)).toEqual({ ...whole, resume: 1, document: 1 })
      await store().read(tenant, async (records) => {
        expect((await records.get('opportunity', 'opportunity A'))?.resumeId).toBeNull()
        expect((await records.get('posting', 'posting A'))?.documentId).toBeNull()
        expect((await records.get('opportunity', 'opportunity B'))?.resumeId).toBe('resume B')
      })
    })

    test('removing what is not there changes nothing', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, async (records) => {
        for (const kind of everyKind) await records.remove(kind, 'nobody')
      })
      expect(await counts(tenant)).toEqual(whole)
    })
  })
}
