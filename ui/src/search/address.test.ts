import { searchedKinds } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

test('an entry is pointed at in its ledger, a story has a page of its own', () => {
  expect(addressOf({ kind: 'entry', id: 'e', opportunityId: 'o' })).toBe('/opportunities/o/ledger?entry=e')
  expect(addressOf({ kind: 'story', id: 's', opportunityId: null })).toBe('/stories/s')
  expect(addressOf({ kind: 'person', id: 'p', opportunityId: 'o' })).toBe('/opportunities/o/people')
})

test('whatever was found leads somewhere', () => {
  for (const kind of searchedKinds)
    for (const opportunityId of ['o', null]) expect(addressOf({ kind, id: 'x', opportunityId })).toMatch(/^\/(?!\/)/)
})
