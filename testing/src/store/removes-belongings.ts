import type { RecordKind, WriteRecords } from '@roundtwo/operations'
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
  await records.put('attendance', sample('attendance', `a ${letter}`, { opportunityId, interviewId, personId }))
  await records.put('interview', sample('interview', interviewId, { opportunityId, roundId }))
  await records.put('posting', sample('posting', `posting ${letter}`, { opportunityId, documentId }))
  await records.put('document', sample('document', documentId, { opportunityId }))
  await records.putBytes(documentId, new Uint8Array([1, 2, 3]))
  await records.put('round', sample('round', roundId, { opportunityId }))
  await records.put('person', sample('person', personId, { opportunityId }))
  await records.put('task', sample('task', `task ${letter}`, { opportunityId }))
  await putRemembered(records, letter)
  await records.put('resume', sample('resume', `resume ${letter}`, { documentId }))
  await records.put('opportunity', sample('opportunity', opportunityId, { resumeId: `resume ${letter}` }))
}

const putRemembered = async (records: WriteRecords, letter: string): Promise<void> => {
  const opportunityId = `opportunity ${letter}`
  const [roundId, personId] = [`round ${letter}`, `person ${letter}`]
  const [documentId, entryId, feedId] = [`document ${letter}`, `entry ${letter}`, `feed ${letter}`]
  await records.put('ask', sample('ask', `ask ${letter}`, { opportunityId, personId, roundId, entryId }))
  await records.put('note', sample('note', `note ${letter}`, { opportunityId, feedId, documentId }))
  await records.put('feed', sample('feed', feedId, { opportunityId }))
  await records.put('entry', sample('entry', entryId, { opportunityId, roundId, personIds: [personId] }))
  await records.put(
    'reflection',
    sample('reflection', `reflection ${letter}`, { opportunityId, interviewId: `interview ${letter}` }),
  )
  await records.put('revision', sample('revision', `revision ${letter}`, { storyId: `story ${letter}` }))
  await records.put('story', sample('story', `story ${letter}`))
  await records.put('evidence', sample('evidence', `evidence ${letter}`, { opportunityId }))
  await records.put('forecast', sample('forecast', `forecast ${letter}`, { opportunityId }))
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
  const whole = Object.fromEntries(everyKind.map((kind) => [kind, kind === 'setting' ? 0 : 2]))
  const without = (...kinds: RecordKind[]) => ({
    ...whole,
    ...Object.fromEntries(kinds.map((kind) => [kind, 1])),
  })

  describe('removes belongings', () => {
    test('an opportunity goes with all that is its own; its CV stays and forgets the removed document', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('opportunity', 'opportunity A'))
      const ones = everyKind.filter((kind) => whole[kind] === 2)
      const own = ones.filter((kind) => kind !== 'resume' && kind !== 'story' && kind !== 'revision')
      expect(await counts(tenant)).toEqual(without(...own))
      await store().read(tenant, async (records) => {
        expect((await records.get('resume', 'resume A'))?.documentId).toBeNull()
        expect((await records.get('resume', 'resume B'))?.documentId).toBe('document B')
        expect(await records.bytes('document A')).toBeUndefined()
        expect(await records.bytes('document B')).toBeDefined()
      })
    })

    test('a round goes with its interviews, who takes part in them, what was said and how it went', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('round', 'round A'))
      expect(await counts(tenant)).toEqual(without('round', 'interview', 'attendance', 'entry', 'reflection'))
      const ask = await store().read(tenant, (records) => records.get('ask', 'ask A'))
      expect(ask).toMatchObject({ roundId: null, entryId: null, personId: 'person A' })
    })

    test('an interview goes with who takes part in it and how it went', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('interview', 'interview A'))
      expect(await counts(tenant)).toEqual(without('interview', 'attendance', 'reflection'))
    })

    test('a person goes with the meetings they take part in; what was said to them stays', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('person', 'person A'))
      expect(await counts(tenant)).toEqual(without('person', 'attendance'))
      await store().read(tenant, async (records) => {
        expect((await records.get('entry', 'entry A'))?.personIds).toEqual(['person A'])
        expect(await records.get('ask', 'ask A')).toMatchObject({ personId: null, entryId: 'entry A' })
      })
    })

    test('a story goes with its former versions', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, (records) => records.remove('story', 'story A'))
      expect(await counts(tenant)).toEqual(without('story', 'revision'))
    })

    test('a CV, a document, a feed or an entry is forgotten by what points at it', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, async (records) => {
        for (const kind of ['resume', 'document', 'feed', 'entry'] as const) await records.remove(kind, `${kind} A`)
      })
      expect(await counts(tenant)).toEqual(without('resume', 'document', 'feed', 'entry'))
      await store().read(tenant, async (records) => {
        expect((await records.get('opportunity', 'opportunity A'))?.resumeId).toBeNull()
        expect((await records.get('posting', 'posting A'))?.documentId).toBeNull()
        expect(await records.get('note', 'note A')).toMatchObject({ feedId: null, documentId: null })
        expect((await records.get('ask', 'ask A'))?.entryId).toBeNull()
        expect((await records.get('opportunity', 'opportunity B'))?.resumeId).toBe('resume B')
        expect(await records.get('note', 'note B')).toMatchObject({ feedId: 'feed B' })
      })
    })

    test('what another opportunity points at is forgotten by it when it goes', async () => {
      const tenant = await tenantWithTwo()
      await store().write(tenant, async (records) => {
        const opportunityId = 'opportunity B'
        await records.put('entry', sample('entry', 'astray', { opportunityId, roundId: 'round A' }))
        await records.put('ask', sample('ask', 'ask B', { opportunityId, entryId: 'astray' }))
        await records.put('note', sample('note', 'note B', { opportunityId, feedId: 'feed A' }))
      })
      await store().write(tenant, (records) => records.remove('opportunity', 'opportunity A'))
      await store().read(tenant, async (records) => {
        expect(await records.get('entry', 'astray')).toBeUndefined()
        expect((await records.get('ask', 'ask B'))?.entryId).toBeNull()
        expect((await records.get('note', 'note B'))?.feedId).toBeNull()
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
