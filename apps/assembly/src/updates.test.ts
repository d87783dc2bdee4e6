import {
  blankInvitation,
  type Instant,
  type Invitation,
  type InvitedPerson,
  instant,
  later,
  minutes,
  type Origins,
} from '@roundtwo/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, openTestClient, type TestClient, value } from './testing/test-client.ts'

let opened: TestClient
beforeAll(async () => {
  opened = await openTestClient()
})
afterAll(() => opened.close())

const start = instant('2026-12-08T10:00:00Z')
const end = instant('2026-12-08T11:30:00Z')
const priya: InvitedPerson = { name: 'Priya Nair', role: null, email: null, kind: 'interviewer' }
const doubtful = { certainty: 'doubtful' as const, quote: '', where: 'text', confirmed: false }

const invitation = (more: Partial<Invitation> & { origins?: Origins } = {}) => ({
  ...blankInvitation,
  ...{ round: 2, start, end, people: [priya], origins: {} },
  ...more,
})

let count = 0
/** An opportunity at a company of its own, with an interview on 8 December. */
const keep = async (more: Partial<Invitation> & { origins?: Origins } = {}) => {
  count += 1
  const { client } = opened
  const company = `Harbour ${count}`
  const given = { company, role: 'Nurse', invitation: invitation(more) }
  const { opportunityId } = await value(client.createOpportunity(given))
  const view = async () => {
    const kept = await value(client.getOpportunity({ id: opportunityId }))
    const [round] = kept.rounds
    const [interview] = kept.interviews
    if (!round || !interview) throw new Error('nothing was kept')
    return { ...kept, round, interview }
  }
  const update = (told: Partial<Invitation>, accept: string[] = []) =>
    value(client.applyInvitation({ opportunityId, invitation: invitation(told), accept }))
  return { client, company, opportunityId, view, update }
}

describe('what the user said', () => {
  test('stays when an update tells otherwise, which is asked about, and changes when they accept it', async () => {
    const { client, opportunityId, view, update } = await keep({ formats: ['panel'], place: 'Ward 7' })
    const { round, interview } = await view()
    await value(client.saveRound({ opportunityId, id: round.id, format: 'practical' }))
    await value(client.saveInterview({ opportunityId, id: interview.id, place: 'Ward 9' }))
    const { held } = await update({ formats: ['panel', 'presentation'], place: 'Ward 7' })
    expect(held).toEqual([
      { path: 'round.formats', kept: ['practical'], told: ['panel', 'presentation'] },
      { path: 'interview.place', kept: 'Ward 9', told: 'Ward 7' },
    ])
    expect((await view()).round.formats).toEqual(['practical'])
    const accepted = await update({ formats: ['panel', 'presentation'], place: 'Ward 7' }, ['interview.place'])
    expect(accepted.held.map(({ path }) => path)).toEqual(['round.formats'])
    const after = await view()
    expect([after.interview.place, after.round.formats]).toEqual(['Ward 7', ['practical']])
  })

  test('of a time holds back the whole time, its end and its zone', async () => {
    const { client, opportunityId, view, update } = await keep()
    const { interview } = await view()
    const own = instant('2026-12-09T10:00:00Z')
    await value(client.saveInterview({ opportunityId, id: interview.id, start: own }))
    const told = { start: instant('2026-12-10T08:00:00Z'), end: instant('2026-12-10T09:00:00Z') }
    expect((await update(told)).held.map(({ path }) => path)).toEqual(['interview.start'])
    expect((await view()).interview).toMatchObject({ start: own, end: '2026-12-09T11:30:00.000Z' })
    await update(told, ['interview.start'])
    expect((await view()).interview).toMatchObject(told)
  })

  test('of a name is known again where a mail still has it as it was misread', async () => {
    const read = { ...doubtful, quote: 'Pria Nayr' }
    const { client, opportunityId, view, update } = await keep({
      people: [{ ...priya, name: 'Pria Nayr' }],
      origins: { 'people.0.name': read },
    })
    const [person] = (await view()).people
    if (!person) throw new Error('nobody was kept')
    await value(client.savePerson({ opportunityId, id: person.id, name: 'Priya Nair' }))
    await update({ people: [{ ...priya, name: 'Pria Nayr', role: 'Matron' }] })
    expect((await view()).people).toMatchObject([{ name: 'Priya Nair', role: 'Matron' }])
  })

  test('of somebody who takes no part holds, unless the user puts them back', async () => {
    const { client, opportunityId, view, update } = await keep({
      people: [priya, { ...priya, name: 'Gate Lodge' }],
    })
    const lodge = (await view()).people.find(({ name }) => name === 'Gate Lodge')
    if (!lodge) throw new Error('nobody was kept')
    const removed = await value(client.deletePerson({ id: lodge.id }))
    await update({ place: 'Ward 9', people: [priya, { ...priya, name: 'gate lodge ' }] })
    expect((await view()).people.map(({ name }) => name)).toEqual(['Priya Nair'])
    await value(client.savePerson({ opportunityId, name: removed.name }))
    await update({ people: [priya, { ...priya, name: 'Gate Lodge', role: 'Porter' }] })
    expect((await view()).people).toMatchObject([{ name: 'Priya Nair' }, { name: 'Gate Lodge', role: 'Porter' }])
  })

  test('whatever an update tells, nothing that was confirmed changes unasked', async () => {
    const said = { place: 'Ward 9', link: 'https://example.org/mine', platform: 'Zoom' }
    const text = fc.constantFrom(null, 'Ward 7', 'https://example.org/theirs', 'Webex')
    const told = fc.record({
      place: text,
      link: text,
      platform: text,
      finalists: fc.constantFrom(null, 2, 5),
    })
    const { client, opportunityId, view, update } = await keep()
    const { interview, round } = await view()
    await value(client.saveInterview({ opportunityId, id: interview.id, ...said }))
    await value(client.saveRound({ opportunityId, id: round.id, finalists: 3 }))
    await fc.assert(
      fc.asyncProperty(told, async (given) => {
        const { held } = await update(given)
        const after = await view()
        expect(after.interview).toMatchObject(said)
        expect(after.round.finalists).toBe(3)
        const asked = Object.values(given).filter((one) => one !== null)
        expect(held).toHaveLength(asked.length)
      }),
      { numRuns: 15 },
    )
  })
})

describe('moving the start', () => {
  test('keeps the duration, by hand and by an update', async () => {
    const { client, opportunityId, view, update } = await keep()
    await update({ start: later(start, minutes(90)), end: null })
    expect((await view()).interview.end).toBe(later(end, minutes(90)))
    const { interview } = await view()
    const noon = instant('2026-12-11T12:00:00Z')
    await value(client.saveInterview({ opportunityId, id: interview.id, start: noon }))
    expect((await view()).interview.end).toBe('2026-12-11T13:30:00.000Z')
  })

  test('never gives an end before its start: that is refused with a sentence', async () => {
    const { client, opportunityId, view } = await keep()
    const { interview } = await view()
    const early = { start, end: later(start, minutes(0)) }
    expect(await codeOf(client.saveInterview({ opportunityId, id: interview.id, ...early }))).toBe('ends-before-start')
    const told = invitation({ start, end: instant('2026-12-08T09:00:00Z') })
    expect(await codeOf(client.applyInvitation({ opportunityId, invitation: told }))).toBe('ends-before-start')
    expect((await view()).interview).toMatchObject({ start, end })
  })
})

describe('an update before it is taken in', () => {
  const marjorie: InvitedPerson = { ...priya, name: 'Marjorie Feld' }

  test('is found by its company and says what it would change, person by person, and changes nothing', async () => {
    const { client, company, view } = await keep()
    const before = await view()
    const told = invitation({ company, place: 'Ward 7', people: [{ ...priya, role: 'Matron' }, marjorie] })
    const { found } = await value(client.compareInvitation({ invitation: told }))
    expect(found).toMatchObject({ opportunity: { company }, interview: { id: before.interview.id } })
    expect(found?.changes).toEqual([{ path: 'interview.place', kept: null, told: 'Ward 7', held: false }])
    expect(found?.people.map(({ name, change }) => [name, change])).toEqual([
      ['Priya Nair', 'changes'],
      ['Marjorie Feld', 'joins'],
    ])
    expect(await view()).toEqual(before)
  })

  test('says who is not named in it, and belongs nowhere when nobody knows the company', async () => {
    const { client, opportunityId } = await keep()
    const told = invitation({ people: [marjorie] })
    const { found } = await value(client.compareInvitation({ invitation: told, opportunityId }))
    expect(found?.people.map(({ name, change }) => [name, change])).toEqual([
      ['Marjorie Feld', 'joins'],
      ['Priya Nair', 'not-named'],
    ])
    const elsewhere = invitation({ company: 'Nowhere Ltd' })
    expect(await value(client.compareInvitation({ invitation: elsewhere }))).toEqual({ found: null })
  })
})

describe('an update that was taken in', () => {
  const moved: Partial<Invitation> & { start: Instant } = {
    start: instant('2026-12-10T10:00:00Z'),
    end: null,
    place: 'Ward 7',
    bring: ['passport'],
    people: [
      { ...priya, role: 'Matron' },
      { ...priya, name: 'Marjorie Feld' },
    ],
  }

  test('can be undone, and then all is as it was', async () => {
    const { client, opportunityId, view, update } = await keep()
    const before = await view()
    await update(moved)
    await value(client.undoInvitation({ id: opportunityId }))
    const after = await view()
    for (const part of ['round', 'interview', 'people', 'attendance'] as const)
      expect(after[part]).toEqual(before[part])
    expect(await codeOf(client.undoInvitation({ id: opportunityId }))).toBe('nothing-to-undo')
  })

  test('leaves what the user changed since, when it is undone', async () => {
    const { client, opportunityId, view, update } = await keep()
    await update(moved)
    const { interview } = await view()
    await value(client.saveInterview({ opportunityId, id: interview.id, platform: 'Zoom' }))
    await value(client.undoInvitation({ id: opportunityId }))
    expect((await view()).interview).toMatchObject({ start: moved.start, platform: 'Zoom' })
    expect((await view()).round.bring).toEqual([])
  })

  test('is nothing to undo where there was none', async () => {
    const { client, opportunityId } = await keep()
    expect(await codeOf(client.undoInvitation({ id: opportunityId }))).toBe('nothing-to-undo')
  })
})
