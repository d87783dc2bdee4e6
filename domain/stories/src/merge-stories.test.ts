import { type StoryContent, storyParts } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeStories } from './merge-stories.ts'
import { sentenceKey, sentencesIn } from './sentences.ts'

const blank: StoryContent = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  reflection: '',
  figures: [],
  competencies: [],
  evidence: [],
}

const sentence = fc.constantFrom(
  'We had two weeks.',
  'Dr. Smith asked for it.',
  'It fell from 3.1 % to 1.2 %!',
  'It cost £5.',
  'It cost $5.',
  'Nobody knew why?',
  'we had two weeks',
  'e.g. the rig',
)
const text = fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' '))
const figure = fc.record({
  subject: fc.constantFrom('drift', 'team size'),
  amount: fc.nat(3),
  upTo: fc.option(fc.nat(3), { nil: null }),
  unit: fc.constantFrom('%', 'people'),
})
const evidence = fc.record({
  text: fc.constantFrom('', 'The report'),
  link: fc.option(fc.constant('https://example.com'), { nil: null }),
  resumePath: fc.option(fc.constant('work.0'), { nil: null }),
})
const story: fc.Arbitrary<StoryContent> = fc.record({
  title: fc.constantFrom('', 'The drift', 'Drift', 'The night shift'),
  situation: text,
  task: text,
  action: text,
  result: text,
  reflection: text,
  figures: fc.array(figure, { maxLength: 3 }),
  competencies: fc.array(fc.constantFrom('conflict', 'candour', 'my own'), { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
})

describe('mergeStories', () => {
  test('ST2 what the other says besides follows what the first says', () => {
    const merged = mergeStories(
      { ...blank, title: 'The drift', action: 'I traced it. I told the manager.' },
      { ...blank, title: 'Sensor trouble', action: 'I told the manager! We measured forty units.' },
    )
    expect(merged.action).toBe('I traced it. I told the manager.\nWe measured forty units.')
    expect(merged.title).toBe('The drift / Sensor trouble')
  })

  test('ST2 a title within the other is not named twice', () => {
    expect(mergeStories({ ...blank, title: 'Drift' }, { ...blank, title: 'The drift' }).title).toBe('The drift')
  })

  test('ST2 figures that contradict each other both stay', () => {
    const of = (amount: number) => [{ subject: 'Team size', amount, upTo: null, unit: 'people' }]
    const merged = mergeStories({ ...blank, figures: of(6) }, { ...blank, figures: [...of(8), ...of(6)] })
    expect(merged.figures.map(({ amount }) => amount)).toEqual([6, 8])
  })

  test('ST2 a currency, a sign or a decimal makes another sentence', () => {
    const merged = mergeStories({ ...blank, result: 'It cost £5.' }, { ...blank, result: 'It cost $5.' })
    expect(merged.result).toBe('It cost £5.\nIt cost $5.')
  })

  test('ST2 nothing of either is lost', () => {
    fc.assert(
      fc.property(story, story, (kept, other) => {
        const merged = mergeStories(kept, other)
        for (const part of storyParts) {
          const said = new Set(sentencesIn(merged[part]).map(sentenceKey))
          for (const each of [...sentencesIn(kept[part]), ...sentencesIn(other[part])])
            expect(said).toContain(sentenceKey(each))
        }
        for (const { title } of [kept, other]) expect(merged.title.toLowerCase()).toContain(title.toLowerCase())
        for (const each of [kept, other]) {
          expect(merged.figures).toEqual(expect.arrayContaining(each.figures))
          expect(merged.evidence).toEqual(expect.arrayContaining(each.evidence))
          expect(merged.competencies).toEqual(expect.arrayContaining(each.competencies))
        }
      }),
    )
  })

  test('ST2 the first stands as it was written, and of the other no sentence comes twice', () => {
    fc.assert(
      fc.property(story, story, (kept, other) => {
        const merged = mergeStories(kept, other)
        for (const part of storyParts) {
          expect(merged[part].startsWith(kept[part].trimEnd())).toBe(true)
          const own = kept[part] === '' ? 0 : sentencesIn(kept[part]).length
          const added = sentencesIn(merged[part]).slice(own).map(sentenceKey)
          if (own > 0) expect(new Set(added).size).toBe(added.length)
        }
      }),
    )
  })

  test('ST2 a story merged with itself, or with an empty one, stays as it is', () => {
    fc.assert(
      fc.property(story, (one) => {
        expect(mergeStories(one, one)).toEqual(one)
        expect(mergeStories(one, blank)).toEqual(one)
        expect(mergeStories(blank, { ...one, figures: [], competencies: [], evidence: [] })).toEqual({
          ...one,
          figures: [],
          competencies: [],
          evidence: [],
        })
      }),
    )
  })
})

describe('sentencesIn', () => {
  test.each([
    ['We met Dr. Smith. She agreed.', ['We met Dr. Smith.', 'She agreed.']],
    ['It fell by 1.8 %. Nothing came back', ['It fell by 1.8 %.', 'Nothing came back']],
    ['One line\nanother\n\n', ['One line', 'another']],
    ['', []],
  ])('%j', (written, sentences) => {
    expect(sentencesIn(written)).toEqual(sentences)
  })
})
