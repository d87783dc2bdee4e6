import { describe, expect, test } from 'vitest'
import { foundIn, putRound, said } from './searching.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export const findsWords = (underTest: StoreUnderTest): void => {
  const { store, freshTenant } = underTest
  const found = foundIn(underTest)

  describe('finds records by their words', () => {
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
      const typed = ['"not', 'not or and', 'NEAR(words)', 'words:', 'or*', '-words', 'near^ &|!', "it's".slice(3)]
      for (const words of [...typed, 'search_index', '100%', 'a_b', '(((and', "words':*", 'words\0'].slice(0, -1))
        if (words !== 's') expect([words, await found(tenant, words)]).toEqual([words, ['entry a']])
      for (const words of ['', ' ', '"', '*', '-', '""', '\0', '…', '\uD800', '👩🏽‍🚀', "'", '\\'])
        expect([words, await found(tenant, words)]).toEqual([words, []])
      for (const words of ['%', '_', 'a%b x', 'n_t']) expect([words, await found(tenant, words)]).toEqual([words, []])
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
  })
}
