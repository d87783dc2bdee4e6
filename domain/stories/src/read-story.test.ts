import { rootLine } from '@roundtwo/text'
import { describe, expect, test } from 'vitest'
import { readStory, saidIn } from './read-story.ts'

describe('saidIn', () => {
  test('a phrase is found by its forms and given in the story’s own words', () => {
    const blank = {
      title: '',
      situation: '',
      task: '',
      result: '',
      reflection: '',
      figures: [],
      competencies: [],
    }
    const { sentences } = readStory({
      content: { ...blank, action: 'At last I won them over.', evidence: [] },
    })
    const [sentence] = sentences
    expect(sentence && saidIn(sentence, rootLine('winning them'))).toMatchObject({
      words: 'won them',
      part: 'action',
    })
    expect(sentence && saidIn(sentence, '')).toBeUndefined()
    expect(sentence && saidIn(sentence, rootLine('win us'))).toBeUndefined()
  })
})
