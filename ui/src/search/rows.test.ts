import { expect, test } from 'vitest'
import { foundGroups, type Hit, pageRows, rowsNamed } from './rows.ts'

const hit = (id: string, opportunityId: string | null, company: string | null): Hit => ({
  kind: opportunityId ? 'entry' : 'story',
  id,
  opportunityId,
  title: id,
  excerpt: '',
  marks: [],
  company,
  role: company && 'Site Manager',
})

test('what was found stands together for each opportunity, the best find first', () => {
  const groups = foundGroups([hit('a', 'x', 'Hollin'), hit('b', null, null), hit('c', 'x', 'Hollin')])
  expect(groups.map(({ title, rows }) => [title, rows.map((row) => row.title)])).toEqual([
    ['Site Manager, Hollin', ['a', 'c']],
    ['Yours, in every opportunity', ['b']],
  ])
})

test('a place is named by the beginnings of its words', () => {
  const named = (words: string) => rowsNamed(pageRows(false), words).map(({ title }) => title)
  expect(named('set')).toEqual(['Settings'])
  expect(named('you int')).toEqual(['Your interviews over time'])
  expect(named('ettings')).toEqual([])
})

test('whoever would rather not know is not led to how the forecasts did', () => {
  const addresses = (hidden: boolean) => pageRows(hidden).map(({ address }) => address)
  expect(addresses(false)).toContain('/scores')
  expect(addresses(true)).not.toContain('/scores')
})
