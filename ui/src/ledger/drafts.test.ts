import type { ProposedEntry } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { draftsOf, isOpen, toRecord } from './drafts.ts'
import { blankEntry } from './with-kind.ts'

const proposal = (quote: string, unknownNames: string[] = []): ProposedEntry => ({
  entry: blankEntry('question', quote),
  personIds: ['priya'],
  unknownNames,
  quote,
  certainty: 'sure',
  otherwise: [],
})

test('without changes the drafts are the proposals', () => {
  expect(draftsOf([proposal('asked of the outage', ['Tom'])], {})).toEqual([
    {
      key: '1 asked of the outage',
      entry: blankEntry('question', 'asked of the outage'),
      personIds: ['priya'],
      newPeople: [],
      unknownNames: ['Tom'],
      quote: 'asked of the outage',
      readings: [blankEntry('question', 'asked of the outage')],
      certainty: 'sure',
      confirmed: false,
    },
  ])
})

test('a change stays with its words when others are typed before it', () => {
  const changes = { '1 second': { entry: blankEntry('doubt', 'second'), newPeople: ['Tom'] } }
  const [first, second] = draftsOf([proposal('first'), proposal('second', ['Tom'])], changes)
  expect(first?.entry.kind).toBe('question')
  expect(second?.entry.kind).toBe('doubt')
  expect(second?.unknownNames).toEqual([])
})

test('what is doubtful is open until it is answered for, a note is not', () => {
  const note = blankEntry('note', 'hm')
  const doubtful = { ...proposal('hm'), certainty: 'doubtful', otherwise: [note] } as const
  const [asked] = draftsOf([{ ...doubtful, otherwise: [note] }], {})
  expect(asked && isOpen(asked)).toBe(true)
  for (const entry of [doubtful.entry, note]) {
    const [answered] = draftsOf([{ ...doubtful, otherwise: [note] }], { '1 hm': { entry } })
    expect(answered).toMatchObject({ entry, confirmed: true, readings: [doubtful.entry, note] })
    expect(answered && isOpen(answered)).toBe(false)
  }
  const [kept] = draftsOf([{ ...doubtful, entry: note, otherwise: [] }], {})
  expect(kept && isOpen(kept)).toBe(false)
})

test('the same words twice are two drafts, each with its own changes', () => {
  const drafts = draftsOf([proposal('why'), proposal('why')], { '1 why': { removed: true } })
  expect(drafts.map(({ key }) => key)).toEqual(['2 why'])
})

test('a draft whose text was emptied is not put on record', () => {
  const changes = { '1 first': { entry: blankEntry('question', '  ') } }
  expect(toRecord(draftsOf([proposal('first'), proposal('second')], changes), 'typed')).toEqual([
    {
      entry: blankEntry('question', 'second'),
      personIds: ['priya'],
      newPeople: [],
      source: 'typed',
      quote: 'second',
      certainty: 'sure',
      confirmed: false,
    },
  ])
})
