import type { Advice, AdviceKind, PersonRecord } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { adviceCards, firstAdvice } from './advice-groups.ts'

const advice = (key: string, kind: AdviceKind, personId: string | null): Advice => ({
  key,
  kind,
  personId,
  text: key,
  reason: '',
  entryIds: ['e'],
  storyId: null,
  outline: [],
  sides: [],
})

const person = (id: string): PersonRecord => ({
  id,
  opportunityId: 'o',
  name: id,
  role: null,
  email: null,
  kind: 'interviewer',
  notes: '',
  origins: {},
})

const shape = (lines: Advice[], people: string[]) =>
  adviceCards({ advice: lines, people: people.map(person) }).map(({ key, groups }) => [
    key,
    groups.map(({ kind, lines: own }) => [kind, own.map((line) => line.key)]),
  ])

test('the whole interview comes first, then each person, also one without advice', () => {
  const lines = [advice('a', 'deeper', 'tom'), advice('b', 'promise', null), advice('c', 'withhold', 'tom')]
  expect(shape(lines, ['priya', 'tom'])).toEqual([
    ['whole', [['promise', ['b']]]],
    ['priya', []],
    [
      'tom',
      [
        ['withhold', ['c']],
        ['deeper', ['a']],
      ],
    ],
  ])
})

test('advice about somebody who does not take part is not lost', () => {
  expect(shape([advice('a', 'ask', 'ada')], [])).toEqual([['whole', [['ask', ['a']]]]])
})

test('what is to be put right comes before what is to be repeated', () => {
  const lines = [advice('a', 'repeat', null), advice('b', 'ask', null), advice('c', 'contradiction', 'tom')]
  expect(firstAdvice(lines, 2).map(({ key }) => key)).toEqual(['c', 'a'])
})
