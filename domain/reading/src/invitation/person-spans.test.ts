import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarFields, InvitationSource } from './invitation-source.ts'
import { personSpans } from './person-spans.ts'
import { markedScene } from './testing/marked-scene.ts'

const names = (marked: string, more: Partial<InvitationSource> = {}) =>
  personSpans(markedScene(marked, more)).map(({ text }) => text)

describe('a stretch that was tagged as a person', () => {
  test.each([
    ['goes without a title', '[PER Dr Quorra Belx]', ['Quorra Belx']],
    ['goes without two titles', '[PER Prof. Dr Quorra Belx]', ['Quorra Belx']],
    ['goes without letters behind', '[PER Quorra Belx, PhD, MBA]', ['Quorra Belx']],
    ['keeps a full stop behind', '[PER Quorra B.]', ['Quorra B.']],
    ['ends before a dash', '[PER Quorra Belx – Fold]', ['Quorra Belx']],
    ['ends before a bar', '[PER Quorra Belx | Fold]', ['Quorra Belx']],
    ['keeps a hyphen', '[PER Quorra Belx-Zym]', ['Quorra Belx-Zym']],
    ['keeps a name in brackets', '[PER Quorra (Quo) Belx]', ['Quorra (Quo) Belx']],
    ['begins behind a bracket it began within', '([PER Quo) Belx]', ['Belx']],
    ['begins behind a sign', 'see [PER – Quorra Belx] now', ['Quorra Belx']],
    ['is nobody when a title alone', 'ask [PER Dr] now', []],
    ['is nobody when it is a number', 'ask [PER 14] now', []],
    ['may be a single name', 'ask [PER quorra] now', ['quorra']],
    ['may be the candidate', 'dear [CAN Quorra]', ['Quorra']],
  ])('%s', (_, marked, wanted) => {
    expect(names(marked)).toEqual(wanted)
  })
})

describe('names in headers', () => {
  const calendar: CalendarFields = {
    ...{ method: 'request', uid: 'a', sequence: 0, summary: null, description: null, location: null },
    ...{ link: null, start: null, end: null, zone: null, notes: [] },
    people: [{ name: 'Zym Belx', email: 'zym@fold.example', organizer: false, role: null, kind: 'unknown' }],
  }

  test.each([
    ['Quorra Belx', ['Quorra Belx']],
    ['Belx, Quorra', ['Belx']],
    ['Quorra Belx (Fold)', ['Quorra Belx']],
    ['Quorra Belx [Fold]', ['Quorra Belx']],
    ['Quorra 24', []],
    ['The People Who Hire At Fold And Sons', []],
    ['Six Of Us Here At Fold', ['Six Of Us Here At Fold']],
  ])('of the sender %s: %j', (name, wanted) => {
    expect(names('see you', { from: { name, email: 'box@fold.example' } })).toEqual(wanted)
  })

  test('whoever gets a copy, and the sender of a message below', () => {
    const text = 'From: Quorra Belx <q@fold.example>\nTo: us\nCc: Zym Dorf <z@fold.example>\nSubject: Talk\n\nsee you'
    expect(names(text)).toEqual(['Quorra Belx', 'Zym Dorf'])
  })

  test('guests of a calendar entry, and nobody for lines that only look like one', () => {
    expect(names('see you', { calendar })).toEqual(['Zym Belx'])
    expect(names('Guest: Zym Belx <zym@fold.example>')).toEqual([])
    expect(names('Host: Zym Belx', { calendar: { ...calendar, people: [] } })).toEqual([])
  })
})

describe('given names that nobody tagged', () => {
  test.each([
    ['alone', 'please ask for Lourdes at the bar', ['Lourdes']],
    ['with what is capitalised behind it', 'ask Jane Belx now', ['Jane Belx']],
    ['with small words of names between', 'ask Jane van der Belx now', ['Jane van der Belx']],
    ['but not with small words behind', 'ask Jane van now', ['Jane']],
    ['in at most four words', 'ask Jane Belx Zym Dorf Fold now', ['Jane Belx Zym Dorf']],
    ['not over a line', 'ask Jane\nBelx now', ['Jane']],
    ['not in small letters', 'ask jane now', []],
    ['not as a single letter', 'ask J now', []],
    ['not behind a capitalised word', 'ask Quorra Jane now', []],
    ['not within a company', 'see [ORG Jane Belx] now', []],
    ['not within the name of a post', 'the [JOB Jane] post', []],
    ['not where it was tagged', 'ask [PER Jane Belx] now', ['Jane Belx']],
  ])('%s', (_, marked, wanted) => {
    expect(names(marked)).toEqual(wanted)
  })

  test('are found wherever they stand', () => {
    const around = fc.constantFrom('see', 'ask for', 'well then we meet', '')
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(names(`${before} Lourdes ${after}`)).toEqual(['Lourdes'])
      }),
    )
  })
})
