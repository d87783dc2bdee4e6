import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBelongings, type Belongings } from '../records/belongings.ts'
import { anyText } from '../records/text.ts'
import { putBelongings } from './fill-store.ts'
import { createModelStore } from './model-store.ts'
import { sample } from './sample-records.ts'
import { everything, foundIn, named, putRound } from './searching.ts'
import type { StoreUnderTest } from './store-under-test.ts'

/** Texts that are made of somebody's words, cut short and put in another order, and texts that are made of anything. */
const anyQuery = ({ records }: Belongings): fc.Arbitrary<string> => {
  const words = JSON.stringify(records).split(/[^\p{L}\p{N}\p{M}]+/u)
  const word = fc.tuple(fc.constantFrom(...words, 'harbour'), fc.nat(12)).map(([one, cut]) => one.slice(0, cut))
  return fc.oneof(
    fc.array(word, { maxLength: 3 }).map((several) => several.join(' ')),
    anyText(0, 4),
    fc.constantFrom('"', '*', '-', 'a OR b', 'NEAR(a b)', 'a\0b', "' & !x:*", '𝔞', 'e', '1', 'words:', '東', '\uD800'),
  )
}

export const findsWhatTheModelFinds = (underTest: StoreUnderTest): void => {
  const { store, freshTenant } = underTest
  const found = foundIn(underTest)

  describe('finds records', () => {
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
    }, 60_000)

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
