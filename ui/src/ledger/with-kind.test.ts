import { entryKinds, type LedgerEntry } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankEntry, withKind } from './with-kind.ts'

const told: LedgerEntry = {
  kind: 'question',
  text: 'the outage',
  answer: 'I rolled it back',
  rating: 2,
  better: 'Say what I learnt',
  followedUp: true,
}

test('what both kinds have stays, what the new one lacks goes', () => {
  expect(withKind(told, 'story')).toEqual({ ...blankEntry('story', 'the outage'), followedUp: true })
  expect(withKind(told, 'doubt')).toEqual({
    ...blankEntry('doubt', 'the outage'),
    better: 'Say what I learnt',
  })
  expect(withKind(told, 'interest')).toEqual({ kind: 'interest', text: 'the outage' })
})

test('whoever said it stays who said it', () => {
  const promised: LedgerEntry = { kind: 'promise', text: 'an answer', by: 'them', due: null, kept: false }
  expect(withKind(promised, 'figure')).toEqual({ ...blankEntry('figure', 'an answer'), by: 'them' })
})

test('the same kind is the same entry, and every kind keeps the text', () => {
  const kind = fc.constantFrom(...entryKinds)
  fc.assert(
    fc.property(kind, kind, fc.string(), (from, to, text) => {
      const entry = blankEntry(from, text)
      expect(withKind(entry, from)).toEqual(entry)
      const changed = withKind(entry, to)
      expect(changed.text).toBe(text)
      expect(Object.keys(changed).toSorted()).toEqual(Object.keys(blankEntry(to)).toSorted())
    }),
  )
})
