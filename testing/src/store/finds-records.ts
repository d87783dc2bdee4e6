import { instant, type Records } from '@roundtwo/model'
import type { WriteRecords } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { sample } from './sample-records.ts'
import { everything, foundIn, named, putRound, said } from './searching.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const moment = instant('2026-01-05T09:00:00Z')

export const findsRecords = (underTest: StoreUnderTest): void => {
  const { store, freshTenant } = underTest
  const found = foundIn(underTest)

  describe('finds records that are there', () => {
    test('in the fields that are searched of each kind', async () => {
      const tenant = freshTenant()
      const opportunityId = 'one'
      await store().write(tenant, async (records) => {
        const put: WriteRecords['put'] = (kind, record) => records.put(kind, record)
        await put('opportunity', sample('opportunity', 'one', { notes: 'alpha', industry: 'beta' }))
        await put('resume', sample('resume', 'r', { resume: { work: [{ highlights: ['gamma'] }] } }))
        await put('round', sample('round', 'r', { opportunityId, bring: ['delta'], prepare: ['epsilon'] }))
        await put('interview', sample('interview', 'i', { opportunityId, roundId: 'r', place: 'zeta' }))
        await put('person', sample('person', 'p', { opportunityId, notes: 'eta', email: 'theta@x.org' }))
        await put('task', sample('task', 't', { opportunityId, detail: 'iota' }))
        await put('note', sample('note', 'n', { opportunityId, help: 'kappa', source: 'lambda' }))
        await put('ask', sample('ask', 'a', { opportunityId, answer: 'mu' }))
        const reflection = sample('reflection', 'f', { opportunityId, interviewId: 'i' })
        const rapport = { rating: null, line: 'nu' }
        await put('reflection', { ...reflection, aspects: { ...reflection.aspects, rapport } })
        const figure = { subject: 'xi', amount: 42.5, upTo: null, unit: 'omicron' }
        const { content } = sample('story', 's')
        await put('story', sample('story', 's', { content: { ...content, figures: [figure], action: 'pi' } }))
        const entry = { kind: 'question', text: 'rho', answer: 'sigma', better: 'tau' } as const
        const whole = { ...entry, rating: null, followedUp: false }
        await put('entry', sample('entry', 'e', { opportunityId, roundId: 'r', entry: whole, quote: 'upsilon' }))
      })
      const expected: Record<string, string> = {
        ...{ alpha: 'opportunity one', beta: 'opportunity one', gamma: 'resume r', delta: 'round r' },
        ...{ epsilon: 'round r', zeta: 'interview i', eta: 'person p', theta: 'person p', iota: 'task t' },
        ...{
          kappa: 'note n',
          lambda: 'note n',
          mu: 'ask a',
          nu: 'reflection f',
          xi: 'story s',
          pi: 'story s',
        },
        ...{ omicron: 'story s', '42': 'story s', rho: 'entry e', sigma: 'entry e', tau: 'entry e' },
        upsilon: 'entry e',
      }
      for (const [words, record] of Object.entries(expected))
        expect([words, await found(tenant, words)]).toEqual([words, [record]])
    })

    test('in the text of a plain page, whichever of record and bytes comes first, and in no other file', async () => {
      const tenant = freshTenant()
      const bytes = (text: string) => new TextEncoder().encode(text)
      const page = (id: string) => sample('document', id, { role: 'page', mediaType: 'text/plain' })
      await store().write(tenant, async (records) => {
        await records.put('document', page('first'))
        await records.putBytes('first', bytes('A harbour of 1,200 berths'))
        await records.putBytes('second', bytes('The other harbour'))
        await records.put('document', page('second'))
        await records.put('document', sample('document', 'scan'))
        await records.putBytes('scan', bytes('harbour'))
      })
      expect(await found(tenant, 'harbour')).toEqual(['document first', 'document second'])
      await store().write(tenant, (records) => records.putBytes('second', bytes('An airport')))
      expect(await found(tenant, 'harbour')).toEqual(['document first'])
      expect(await found(tenant, 'airport')).toEqual(['document second'])
    })

    test('the best first: what is called just so, then what has the words in its name', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('task', sample('task', 'a', { opportunityId: 'one', title: 'Z', detail: 'the migration' }))
        await records.put('task', sample('task', 'b', { opportunityId: 'one', title: 'Ask of the migration' }))
        await records.put('story', sample('story', 'c'))
        await records.put('task', sample('task', 'd', { opportunityId: 'one', title: 'The migrations' }))
        const long = `${'much else '.repeat(50)} migration`
        await records.put('task', sample('task', 'e', { opportunityId: 'one', title: 'The', detail: long }))
      })
      const hits = await store().read(tenant, (records) => records.search('The Migration', everything))
      expect(hits.map(({ id }) => id)[0]).toBe('c')
      expect(
        hits
          .map(({ id }) => id)
          .slice(1, 3)
          .sort(),
      ).toEqual(['b', 'd'])
      expect(hits.map(({ id }) => id).slice(3)).toEqual(['e', 'a'])
      const first = await store().read(tenant, (records) =>
        records.search('The Migration', { ...everything, limit: 1 }),
      )
      expect(first.map(({ id }) => id)).toEqual(['c'])
      expect(await found(tenant, 'migration', { ...everything, limit: 0 })).toEqual([])
    })

    test('of one opportunity where one is named, and never of one that was deleted', async () => {
      const tenant = freshTenant()
      const deletion = (deletedAt: Records['opportunity']['deletedAt']) =>
        store().write(tenant, (records) =>
          records.put('opportunity', sample('opportunity', 'other', { company: 'Yard', deletedAt })),
        )
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('opportunity', sample('opportunity', 'other', { company: 'Yard' }))
        for (const opportunityId of ['one', 'other'])
          await records.put('note', sample('note', `of ${opportunityId}`, { opportunityId, text: 'A yard' }))
        await records.put('resume', sample('resume', 'cv', { name: 'Yard' }))
      })
      const of = (opportunityId: string) => found(tenant, 'yard', { limit: 9, opportunityId })
      expect(await found(tenant, 'yard')).toEqual(['note of one', 'note of other', 'opportunity other', 'resume cv'])
      expect(await of('one')).toEqual(['note of one'])
      expect(await of('other')).toEqual(['note of other', 'opportunity other'])
      await deletion(moment)
      expect(await found(tenant, 'yard')).toEqual(['note of one', 'resume cv'])
      expect(await of('other')).toEqual([])
      await deletion(null)
      expect(await of('other')).toEqual(['note of other', 'opportunity other'])
    })

    test('no more once they are deleted, put away, changed, removed, undone or erased', async () => {
      const tenant = freshTenant()
      const write = (work: (records: WriteRecords) => Promise<unknown>) => store().write(tenant, work)
      const task = sample('task', 't', { opportunityId: 'one', title: 'Yard' })
      await write(async (records) => {
        await putRound(records)
        await records.put('task', task)
        await records.put('story', sample('story', 's'))
        await records.put('entry', said('e', 'A yard'))
        expect(named(await records.search('yard', everything))).toEqual(['entry e', 'task t'])
      })
      const undone = write(async (records) => {
        await records.put('entry', said('f', 'A yard'))
        throw new Error('changed my mind')
      })
      await expect(undone).rejects.toThrow('changed my mind')
      await write((records) => records.put('story', sample('story', 's', { deletedAt: moment })))
      expect(await found(tenant, 'migration')).toEqual([])
      await write((records) => records.put('task', { ...task, dismissed: true }))
      expect(await found(tenant, 'yard')).toEqual(['entry e'])
      await write((records) => records.put('entry', said('e', 'A quay')))
      expect([await found(tenant, 'yard'), await found(tenant, 'a quay')]).toEqual([[], ['entry e']])
      await write((records) => records.remove('round', 'second'))
      expect(await found(tenant, 'a quay')).toEqual([])
      await store().erase(tenant)
      expect(await found(tenant, 'quay')).toEqual([])
    })

    test('of one tenant alone', async () => {
      const [one, other] = [freshTenant(), freshTenant()]
      await store().write(one, putRound)
      await store().write(other, (records) => records.put('resume', sample('resume', 'cv', { name: 'Quay' })))
      expect(await found(one, 'quay')).toEqual(['opportunity one'])
      expect(await found(other, 'quay')).toEqual(['resume cv'])
      await store().erase(other)
      expect([await found(one, 'quay'), await found(other, 'quay')]).toEqual([['opportunity one'], []])
    })
  })
}
