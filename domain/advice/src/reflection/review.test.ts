import { entryKinds } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reviewEntry, reviewSteps } from './review.ts'

describe('reviewEntry', () => {
  test.each([
    ['Why are you leaving?', 'Why are you leaving?', '', false],
    ['How large was the team? Six, for four months.', 'How large was the team?', 'Six, for four months.', false],
    [
      'the outage - said it was mine; they pressed on the cost',
      'the outage',
      'said it was mine; they pressed on the cost',
      true,
    ],
    ['They asked: what would you change?', 'what would you change?', '', false],
    ['- They followed up on the budget', 'They followed up on the budget', '', true],
  ])('AD24 asked: %j', (line, text, answer, followedUp) => {
    expect(reviewEntry('asked', line)).toEqual({
      kind: 'question',
      text,
      answer,
      rating: null,
      better: '',
      followedUp,
    })
  })

  test('AD24 what went well is a question rated 5 where it is about one, else an interest', () => {
    expect(reviewEntry('well', 'My answer on the outage')).toMatchObject({ kind: 'question', rating: 5 })
    expect(reviewEntry('well', 'Why Kestrel? Because of the air.')).toMatchObject({
      text: 'Why Kestrel?',
      answer: 'Because of the air.',
    })
    expect(reviewEntry('well', 'They lit up at the test rig')).toEqual({
      kind: 'interest',
      text: 'They lit up at the test rig',
    })
  })

  test('AD24 what one would answer differently is a question rated 2 with the better answer', () => {
    expect(reviewEntry('differently', 'Why are you leaving? I would speak of the new work.')).toEqual({
      kind: 'question',
      text: 'Why are you leaving?',
      answer: '',
      rating: 2,
      better: 'I would speak of the new work.',
      followedUp: false,
    })
    expect(reviewEntry('differently', 'budgets: give the figure first')).toMatchObject({
      text: 'budgets',
      better: 'give the figure first',
    })
    expect(reviewEntry('differently', 'the one on budgets')).toMatchObject({
      text: 'the one on budgets',
      better: '',
    })
  })

  test.each([
    ['They liked the rig', 'interest'],
    ['Said they had no concerns about my German', 'interest'],
    ['Impressed by the report, without any hesitation', 'interest'],
    ['They said I had not led many people yet', 'doubt'],
    ['Liked my talk but thought the plan thin', 'doubt'],
    ['A bit too general', 'doubt'],
    ["I don't have enough experience with ISO 17025", 'doubt'],
    ['No concerns, but they wished for more detail', 'doubt'],
    ['They will write by Friday', 'fact'],
  ])('AD24 feedback %j is of kind %s', (line, kind) => {
    expect(reviewEntry('feedback', line)).toMatchObject({ kind, text: line })
  })

  test('AD24 a doubt told is spoken, and what is not known stays open', () => {
    expect(reviewEntry('feedback', 'Too quiet? They thought me too quiet')).toMatchObject({ spoken: true })
    expect(reviewEntry('unknown', ' Whether the post  is new ')).toEqual({
      kind: 'open',
      text: 'Whether the post is new',
      settled: false,
    })
  })

  test('AD24 every line with words is an entry that keeps all its words, an empty one is none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reviewSteps), fc.string(), (step, line) => {
        const entry = reviewEntry(step, line)
        if (entry === null) {
          expect(line.replace(/[\s\-*•–]/gu, '')).toBe('')
          return
        }
        expect(entryKinds).toContain(entry.kind)
        expect(entry.text).not.toBe('')
      }),
    )
    expect(reviewEntry('asked', ' \n')).toBeNull()
    expect(reviewEntry('unknown', '- ')).toBeNull()
  })

  test('AD24 the examples shown are read as they are meant', () => {
    const lines = {
      asked: 'How large was the team you led? Six, for four months.',
      well: 'They wanted to hear all about the test rig.',
      differently: 'Why are you leaving? I would speak of the new work, not of the old manager.',
      feedback: 'They said I had not led many people yet.',
      unknown: 'Whether the post is new or somebody left.',
    }
    const kinds = reviewSteps.map((step) => reviewEntry(step, lines[step])?.kind)
    expect(kinds).toEqual(['question', 'interest', 'question', 'doubt', 'open'])
  })
})
