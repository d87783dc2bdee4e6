import type { SearchOptions, WriteRecords } from '@roundtwo/operations'
import { instant, type Records, type SearchHit } from '@roundtwo/units'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBelongings, type Belongings } from '../records/belongings.ts'
import { anyText } from '../records/text.ts'
import { putBelongings } from './fill-store.ts'
import { createModelStore } from './model-store.ts'
import { sample } from './sample-records.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const everything: SearchOptions = { limit: 1000, opportunityId: null }
const moment = instant('2026-01-05T09:00:00Z')
const named = (hits: SearchHit[]): string[] => hits.map(({ kind, id }) => `${kind} ${id}`).sort()

const said = (id: string, text: string, fields: Partial<Records['entry']> = {}): Records['entry'] =>
  sample('entry', id, {
    opportunityId: 'one',
    roundId: 'second',
    entry: { kind: 'fact', text, by: 'me' },
    ...fields,
  })

const putRound = async (records: WriteRecords): Promise<void> => {
  await records.put('opportunity', sample('opportunity', 'one', { company: 'Quay & Sons' }))
  await records.put('round', sample('round', 'second', { opportunityId: 'one' }))
}

/** Texts that are made of somebody's words, cut short and put in another order, and texts that are made of anything. */
const anyQuery = ({ records }: Belongings): fc.Arbitrary<string> => {
  const words = JSON.stringify(records).split(/[^\p{L}\p{N}\p{M}]+/u)
  const word = fc
    .tuple(fc.constantFrom(...words, 'harbour'), fc.nat(12))
    .map(([one, cut]) => one.slice(0, cut))
  return fc.oneof(
    fc.array(word, { maxLength: 3 }).map((several) => several.join(' ')),
    anyText(0, 4),
    fc.constantFrom(
      '"',
      '*',
      '-',
      'a OR b',
      'NEAR(a b)',
      'a\0b',
      "' & !x:*",
      '𝔞',
      'e',
      '1',
      'words:',
      '東',
      '\uD800',
    ),
  )
}

export const findsRecords = ({ store, freshTenant }: StoreUnderTest): void => {
  const found = (tenant: string, words: string, options = everything) =>
    store().read(tenant, async (records) => named(await records.search(words, options)))

  describe('finds records', () => {
    test('by all of the words, the last only begun, in any order, case and accents', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('entry', said('café', 'Told Zoë of the CAFÉ in the Straße'))
        await records.put('entry', said('yard', 'The second yard, built in 2019'))
      })
      for (const words of ['café', 'cafe zoe', 'ZOE\u0308 told', 'strasse ca', 'STRAẞE', 'told.of,the', 'ca'])
        expect([words, await found(tenant, words)]).toEqual([words, ['entry café']])
      for (const words of ['second', 'y', 'built 2019 yard', 'YARD'])
        expect([words, await found(tenant, words)]).toEqual([words, ['entry yard']])
      for (const words of ['cafe yard', 'afe', 'ca told x', 'yar built', '201 yard'])
        expect([words, await found(tenant, words)]).toEqual([words, []])
      expect(await found(tenant, 'the')).toEqual(['entry café', 'entry yard'])
    })

    test('in scripts without spaces between words', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('entry', said('ja', '東京の会社でデータベースを移行しました'))
        await records.put('entry', said('th', 'ย้ายฐานข้อมูล'))
      })
      for (const words of ['会社', 'データベース', 'ﾃﾞｰﾀ', '移行', '東京 会社'])
        expect([words, await found(tenant, words)]).toEqual([words, ['entry ja']])
      expect(await found(tenant, 'ข้อมูล')).toEqual(['entry th'])
      expect(await found(tenant, '大阪')).toEqual([])
    })

    test('whatever is typed: it is words and never syntax, and nothing where there are none', async () => {
      const tenant = freshTenant()
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('entry', said('a', 'not or and near words, search_index 100 % a_b'))
      })
      const typed = [
        '"not',
        'not or and',
        'NEAR(words)',
        'words:',
        'or*',
        '-words',
        'near^ &|!',
        "it's".slice(3),
      ]
      for (const words of [...typed, 'search_index', '100%', 'a_b', '(((and', "words':*", 'words\0'].slice(
        0,
        -1,
      ))
        if (words !== 's') expect([words, await found(tenant, words)]).toEqual([words, ['entry a']])
      for (const words of ['', ' ', '"', '*', '-', '""', '\0', '…', '\uD800', '👩🏽‍🚀', "'", '\\'])
        expect([words, await found(tenant, words)]).toEqual([words, []])
      for (const words of ['%', '_', 'a%b x', 'n_t'])
        expect([words, await found(tenant, words)]).toEqual([words, []])
    })

    test('with words longer than an engine holds, and with more of them than anybody types', async () => {
      const tenant = freshTenant()
      const long = 'x'.repeat(100_000)
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('entry', said('long', `${long} 𐌰${'𐌱'.repeat(5000)}`))
        await records.put('entry', said('short', 'xx'))
      })
      expect(await found(tenant, long)).toEqual(['entry long'])
      expect(await found(tenant, 'x')).toEqual(['entry long', 'entry short'])
      expect(await found(tenant, `𐌰${'𐌱'.repeat(9)}`)).toEqual(['entry long'])
      expect(await found(tenant, 'word '.repeat(20_000))).toEqual([])
      const many = Array.from({ length: 20_000 }, (_, place) => `w${place}`).join(' ')
      await store().write(tenant, (records) => records.put('entry', said('many', many)))
      expect(await found(tenant, many)).toEqual(['entry many'])
    })

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
        await put(
          'entry',
          sample('entry', 'e', { opportunityId, roundId: 'r', entry: whole, quote: 'upsilon' }),
        )
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
        await records.put(
          'task',
          sample('task', 'a', { opportunityId: 'one', title: 'Z', detail: 'the migration' }),
        )
        await records.put(
          'task',
          sample('task', 'b', { opportunityId: 'one', title: 'Ask of the migration' }),
        )
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
      expect(await found(tenant, 'yard')).toEqual([
        'note of one',
        'note of other',
        'opportunity other',
        'resume cv',
      ])
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

    test('the same as the model does, whatever they hold and whatever is looked for', async () => {
      const scenario = anyBelongings.chain((belongings) =>
        fc.tuple(fc.constant(belongings), fc.array(anyQuery(belongings), { minLength: 6, maxLength: 6 })),
      )
      await fc.assert(
        fc.asyncProperty(scenario, async ([belongings, queries]) => {
          const [tenant, model] = [freshTenant(), createModelStore()]
          await store().write(tenant, (records) => putBelongings(records, belongings))
          await model.write(tenant, (records) => putBelongings(records, belongings))
          const [firstId = null] = belongings.records.opportunity.map(({ id }) => id)
          for (const words of queries) {
            for (const opportunityId of [null, firstId]) {
              const options = { ...everything, opportunityId }
              const expected = await model.read(tenant, (records) => records.search(words, options))
              expect([words, await found(tenant, words, options)]).toEqual([words, named(expected)])
            }
          }
        }),
        { numRuns: 40 },
      )
    })

    test('with a title in one line and an excerpt whose marks lie in it, in order and apart', async () => {
      await fc.assert(
        fc.asyncProperty(anyBelongings, fc.stringMatching(/^[a-z0-9]$/), async (belongings, letter) => {
          const tenant = freshTenant()
          await store().write(tenant, (records) => putBelongings(records, belongings))
          const hits = await store().read(tenant, (records) => records.search(letter, everything))
          for (const { title, excerpt, marks } of hits) {
            expect(title).toMatch(/^\S/)
            expect(`${title}${excerpt}`).not.toMatch(/[\n\r\t\0]/)
            let place = 0
            for (const [from, upTo] of marks) {
              expect(from).toBeGreaterThanOrEqual(place)
              expect(upTo).toBeGreaterThan(from)
              place = upTo
            }
            expect(place).toBeLessThanOrEqual(excerpt.length)
          }
        }),
        { numRuns: 20 },
      )
    })

    test('with some words around the first found', async () => {
      const tenant = freshTenant()
      const detail = `${'Many words come before. '.repeat(20)}Then Priya’s ﬁrst\nmigration, and ${'more. '.repeat(90)}`
      await store().write(tenant, async (records) => {
        await putRound(records)
        await records.put('task', sample('task', 't', { opportunityId: 'one', title: 'Zoom', detail }))
      })
      const search = (words: string) => store().read(tenant, (records) => records.search(words, everything))
      const [hit] = await search('priya first migr')
      expect(hit).toMatchObject({ kind: 'task', id: 't', opportunityId: 'one', title: 'Zoom' })
      const pieces = hit?.marks.map(([from, upTo]) => hit.excerpt.slice(from, upTo))
      expect(pieces).toEqual(['Priya', 'ﬁrst', 'migration'])
      expect(hit?.excerpt.length).toBeLessThan(200)
      expect(hit?.excerpt).toMatch(/^….* Then Priya’s ﬁrst migration, and more\. .*…$/)
      const [byTitle] = await search('zoom')
      expect(byTitle?.excerpt.slice(0, 4)).toBe('Zoom')
      expect(byTitle?.marks).toEqual([[0, 4]])
    })
  })
}
