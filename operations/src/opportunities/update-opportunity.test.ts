import { instant, plainDate, type Records, zoneNamed } from '@roundtwo/model'
import { createModelStore, sample } from '@roundtwo/testing'
import { expect, test } from 'vitest'
import { saveRound } from '../details/save-round.ts'
import { forTenant, type Ports } from '../ports.ts'
import { updateOpportunity } from './update-opportunity.ts'

type Fields = Partial<Records['opportunity']>

const withOpportunity = async (kept: Fields, place: string): Promise<Ports> => {
  const zone = zoneNamed(place)
  if (zone === undefined) throw new Error('there is no such zone')
  const store = forTenant(createModelStore(), 'local')
  await store.write(async (records) => {
    await records.put('opportunity', sample('opportunity', 'o', kept))
    await records.put('round', sample('round', 'r', { opportunityId: 'o' }))
  })
  const clock = () => instant('2026-11-22T23:30:00Z')
  return { store, clock, machineZone: () => zone, newId: () => 'new' } as Ports
}

const updated = async (kept: Fields, given: Fields, zone = 'Europe/Berlin'): Promise<Fields> => {
  const ports = await withOpportunity(kept, zone)
  const result = await updateOpportunity(ports, { id: 'o', ...given })
  if (!result.ok) throw new Error(result.message)
  const read = await ports.store.read((records) => records.get('opportunity', 'o'))
  expect(read).toEqual(result.value)
  return result.value
}

const first = plainDate('2026-11-02')
const offer = { outcome: 'offer', outcomeOn: first } as const

test.each<[string, Fields, Fields, Fields['outcomeOn']]>([
  ['an outcome without a day was learnt today where the user is', {}, { outcome: 'offer' }, plainDate('2026-11-23')],
  ['an outcome with its day keeps it', {}, { ...offer }, first],
  ['another outcome was learnt another day', offer, { outcome: 'hold' }, plainDate('2026-11-23')],
  ['the same outcome again keeps its day', offer, { outcome: 'offer' }, first],
  ['a change of something else keeps the day', offer, { notes: 'x' }, first],
  ['the day alone is corrected', offer, { outcomeOn: plainDate('2026-11-03') }, plainDate('2026-11-03')],
  ['the day alone is taken back', offer, { outcomeOn: null }, null],
  ['no outcome has no day', offer, { outcome: null }, null],
  ['no outcome has no day even when one is given', {}, { outcomeOn: first }, null],
])('%s', async (_what, kept, given, day) => {
  expect((await updated(kept, given)).outcomeOn).toBe(day)
})

test('the day is the user’s own, not the machine’s or Greenwich’s', async () => {
  expect((await updated({}, { outcome: 'offer' }, 'America/New_York')).outcomeOn).toBe('2026-11-22')
})

test('industry and country are kept until they are changed or cleared', async () => {
  const kept = { industry: 'retail', country: 'DE' }
  expect(await updated({}, kept)).toMatchObject(kept)
  expect(await updated(kept, { notes: 'x' })).toMatchObject(kept)
  expect(await updated(kept, { country: null })).toMatchObject({ industry: 'retail', country: null })
})

test('a round keeps what is ticked and how many finalists there are until they are changed', async () => {
  const ports = await withOpportunity({}, 'UTC')
  const save = async (given: Partial<Records['round']>) => {
    const result = await saveRound(ports, { opportunityId: 'o', id: 'r', ...given })
    return result.ok ? result.value : undefined
  }
  expect(await save({})).toMatchObject({ checked: [], finalists: null })
  expect(await save({ checked: ['room'], finalists: 3 })).toMatchObject({ checked: ['room'], finalists: 3 })
  expect(await save({ number: 3 })).toMatchObject({ checked: ['room'], finalists: 3 })
  expect(await save({ checked: [], finalists: null })).toMatchObject({ checked: [], finalists: null })
})
