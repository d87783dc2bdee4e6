import { type StoryContent, storyParts } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthWords, spokenLength, usualPace } from './spoken-length.ts'

const blank: StoryContent = {
  title: 'A title is not told',
  situation: '',
  task: '',
  action: '',
  result: '',
  reflection: '',
  figures: [],
  competencies: [],
  evidence: [],
}

const words = (count: number): StoryContent => ({ ...blank, action: 'word '.repeat(count) })

describe('spokenLength', () => {
  test('ST3 300 words at the usual 150 a minute take two minutes', () => {
    expect(spokenLength(words(300), null)).toEqual({
      words: 300,
      seconds: 120,
      pace: usualPace,
      measured: false,
    })
  })

  test('ST3 once the own pace is known it counts, and says that it was measured', () => {
    expect(spokenLength(words(300), 120)).toEqual({ words: 300, seconds: 150, pace: 120, measured: true })
  })

  test.each([Number.NaN, 0, -5, Number.POSITIVE_INFINITY])('ST3 %d is no pace', (pace) => {
    expect(spokenLength(words(300), pace)).toMatchObject({ pace: usualPace, measured: false })
  })

  test.each([
    ['It fell from 3.1 % to 1.2 %.', 8],
    ['A hardware-in-the-loop rig', 6],
    ["I didn't, it's 12,000 units", 5],
    ['¡…! ', 0],
  ])('ST3 %j is %d words aloud', (result, count) => {
    expect(spokenLength({ ...blank, result }, null).words).toBe(count)
  })

  test.each([
    ['in digits', 'We saved 12,000 units.'],
    ['with a space', 'We saved 12 000 units.'],
  ])('ST3 a figure joinWithAnd is not counted again when it is told %s', (_, result) => {
    const figures = [{ subject: 'units saved', amount: 12000, upTo: null, unit: 'units' }]
    expect(spokenLength({ ...blank, result, figures }, null).words).toBe(spokenLength({ ...blank, result }, null).words)
  })

  test('ST3 a figure told in words is told, one that is joinWithAnd only is said besides', () => {
    const of = (amount: number) => [{ subject: 'team size', amount, upTo: null, unit: 'people' }]
    const result = 'I led six people.'
    expect(spokenLength({ ...blank, result, figures: of(6) }, null).words).toBe(4)
    expect(spokenLength({ ...blank, result, figures: of(8) }, null).words).toBe(8)
  })

  test('ST3 no word more ever makes a story shorter, and it is never without end', () => {
    const part = fc.constantFrom(...storyParts)
    fc.assert(
      fc.property(fc.string(), fc.string(), part, fc.double(), (one, more, where, pace) => {
        const short = spokenLength({ ...blank, [where]: one }, pace)
        const long = spokenLength({ ...blank, [where]: `${one} ${more}` }, pace)
        expect(long.seconds).toBeGreaterThanOrEqual(short.seconds)
        expect(Number.isFinite(short.words)).toBe(true)
      }),
    )
  })
})

describe('lengthWords', () => {
  test.each([
    [0, 'Nothing is written yet.'],
    [200, 'About 1 min 20 s at 150 words a minute, a usual pace: short for a story.'],
    [225, 'About 1 min 30 s at 150 words a minute, a usual pace: a good length.'],
    [375, 'About 2 min 30 s at 150 words a minute, a usual pace: a good length.'],
    [380, 'About 2 min 32 s at 150 words a minute, a usual pace: long.'],
    [50, 'About 20 s at 150 words a minute, a usual pace: short for a story.'],
  ])('ST3 of %d words it says: %s', (count, sentence) => {
    expect(lengthWords(spokenLength(words(count), null)).startsWith(sentence)).toBe(true)
  })

  test('ST3 an own pace is called so', () => {
    expect(lengthWords(spokenLength(words(300), 150))).toBe('About 2 min at your own pace: a good length.')
  })
})
