import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBackchannel, questionsIn, spokenSentences } from './spoken-sentences.ts'

const asked = (turn: string) => questionsIn(turn).map(({ bare }) => bare)
const bare = (turn: string) => spokenSentences(turn).map((sentence) => sentence.bare)
const asks = (turn: string) => spokenSentences(turn).map((sentence) => sentence.asks)

describe('what is said before one begins', () => {
  test.each([
    ['So, great. I ran it.', ['So, great.', 'I ran it.']],
    ['Well, thank you, I ran it.', ['I ran it.']],
    ['I um ran it.', ['I ran it.']],
    ['You ran it.', ['You ran it.']],
    ['Okay: I ran it.', ['I ran it.']],
    ['Mhm.', ['Mhm.']],
    ['...', []],
    ['I ran it\nWe left', ['I ran it', 'We left']],
  ])('is no part of it: %j', (turn, found) => {
    expect(bare(turn)).toEqual(found)
  })

  test('a filler within goes with its comma', () => {
    expect(bare('I, um, ran it.')).toEqual(['I, ran it.'])
  })

  test('is kept in the sentence as it was said', () => {
    expect(spokenSentences('So, um, I ran it.')).toEqual([
      { text: 'So, um, I ran it.', bare: 'I ran it.', asks: false },
    ])
  })

  test('whatever of it is said, the rest is the same', () => {
    const opener = fc.constantFrom('So', 'Um,', 'Okay,', 'right,', 'well', 'Thank you,', 'but', '–')
    fc.assert(
      fc.property(fc.array(opener, { maxLength: 5 }), (words) => {
        expect(bare([...words, 'describe the rota.'].join(' '))).toEqual(['describe the rota.'])
      }),
    )
  })
})

describe('what asks', () => {
  test.each([
    'Tell me about it.',
    'Walk us through the rota.',
    'Describe the rota.',
    'Please describe the rota.',
    'Give me an example.',
    'Show us the rota.',
    'Could you explain the rota.',
    'Would you briefly describe the rota.',
    'Will you tell us more.',
    'I would like to hear more.',
    'I’d love to hear more.',
    "I'd be glad to hear more.",
    'I am curious about the rota.',
    'We were wondering about that.',
    'You ran it?',
    'Did you say “why?”',
    'what did you do',
    'where is it',
    'are you from Leeds',
    'and salary wise what are you expecting',
    'in that house how often did it break',
    'the rota then what do they do',
  ])('%s', (turn) => {
    expect(asks(turn)).toEqual([true])
  })

  test.each([
    'Give it time.',
    'Show a bit of care.',
    'Give her an example.',
    'Please sit down.',
    'You could explain it.',
    'Could we explain the rota.',
    'I would not say so.',
    'I do like it.',
    'We would like to hear it.',
    'What a day.',
    'What did you do.',
    'why not',
    'how it is',
    'We know what they said',
    'I saw when the others came',
    'that is what we did there.',
    'what the rota',
    'We saw how, as always, are you',
  ])('%s – does not', (turn) => {
    expect(asks(turn)).toEqual([false])
  })
})

describe('questions', () => {
  test.each([
    ['and salary wise what are you expecting', ['what are you expecting']],
    ['We are six. What would you change? Why?', ['What would you change?', 'Why?']],
    ['Such as?', ['Such as?']],
    ['You did?', []],
    ['Really?', []],
    ['Do you have some other questions for us?', []],
    ['Do you have no questions for us?', []],
    ['Do you have strong questions?', []],
    ['Do you have a dog and questions?', ['Do you have a dog and questions?']],
    ['So can you see my screen?', []],
  ])('are not short, and no small talk: %s', (turn, found) => {
    expect(asked(turn)).toEqual(found)
  })

  test('stand within the first twenty thousand letters', () => {
    const question = 'Why did you leave Leeds?'
    expect(asked(`${'We ran it.\n'.repeat(1_800)}${question}`)).toEqual([question])
    expect(asked(`${'We ran it.\n'.repeat(1_900)}${question}`)).toEqual([])
  })

  // A turn is one line, of which documents keep four thousand letters.
  test.fails('are found behind what takes some minutes to say', () => {
    expect(asked(`${'We ran it. '.repeat(400)}Why did you leave Leeds?`)).toHaveLength(1)
  })
})

test.each([
  ['Mhm.', true],
  ['Right, I see.', true],
  ['Yeah yeah yeah', true],
  ['Yes, I did that.', false],
  ['Right?', false],
  ['No.', false],
  ['We ran', false],
  ['', false],
])('agreement heard while another speaks: %j is %s', (turn, is) => {
  expect(isBackchannel(turn)).toBe(is)
})
