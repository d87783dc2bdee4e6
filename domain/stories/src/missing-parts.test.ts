import type { StoryContent } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { missingParts } from './missing-parts.ts'

const whole: StoryContent = {
  title: 'The drift',
  situation: 'One bench disagreed.',
  task: 'Say whether to ship.',
  action: 'I traced it.',
  result: 'A drift of 1.8 % found before 12,000 units left.',
  reflection: 'Ask for a second reference.',
  figures: [],
  competencies: [],
  evidence: [],
}

describe('missingParts', () => {
  test('ST4 a whole story with a figure in its result misses nothing', () => {
    expect(missingParts(whole)).toEqual({ parts: [], figureInResult: true, sentence: null })
  })

  test('ST4 empty parts are named in the order they are told', () => {
    expect(missingParts({ ...whole, reflection: ' \n', task: '' })).toEqual({
      parts: ['task', 'reflection'],
      figureInResult: true,
      sentence: 'Still empty: task and reflection.',
    })
  })

  test('ST4 an empty result is not blamed for its figure as well', () => {
    expect(missingParts({ ...whole, result: '' })).toMatchObject({
      figureInResult: false,
      sentence: 'Still empty: result.',
    })
  })

  test('ST4 a result without a figure is asked for one', () => {
    expect(missingParts({ ...whole, result: 'Everybody was pleased.' }).sentence).toBe(
      'The result has no figure yet: how much, how many, how long?',
    )
    expect(missingParts({ ...whole, task: '', result: 'Everybody was pleased.' }).sentence).toBe(
      'Still empty: task; the result has no figure yet: how much, how many, how long?',
    )
  })

  test.each([
    'The run takes half an hour; complaints halved.',
    'Down from five weeks.',
    'We sold twice as much.',
    'Saved £40k.',
  ])('ST4 %j has a figure', (result) => {
    expect(missingParts({ ...whole, result }).figureInResult).toBe(true)
  })

  test.each(['In 2024 it was done.', 'No one was hurt.', 'It ran on Python 3.'])('ST4 %j has none', (result) => {
    expect(missingParts({ ...whole, result }).figureInResult).toBe(false)
  })
})
