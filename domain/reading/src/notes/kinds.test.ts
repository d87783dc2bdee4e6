import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineChances, secondLookFeatures } from './kinds.ts'
import models from './models.json' with { type: 'json' }
import { lineMarks, noteKinds } from './models.ts'

/** A model of labels in which each feature named speaks for one of them. */
const model = (labels: readonly string[], speaks: Record<string, string>): Classifier => ({
  labels: [...labels],
  bias: labels.map(() => -2),
  weights: weightTable(
    Object.entries(speaks).map(
      ([feature, label]) => [feature, labels.map((each) => (each === label ? 4 : 0))] as const,
    ),
  ),
})

const lineLabels = [...noteKinds, ...lineMarks]

describe('the second look', () => {
  test('keeps single words and leaves combinations out', () => {
    const features = [
      'word asked',
      'near asked why',
      'three asked me why',
      'pair asked me',
      'begins askin',
      'first two near it',
      'nearly',
    ]
    expect(secondLookFeatures([], features)).toEqual(['word asked', 'first two near it', 'nearly'])
  })

  test('knows what the line itself looks like, in tenths', () => {
    const labels = ['story', 'fact', 'open', 'note']
    expect(secondLookFeatures(labels, [], [0.05, 0.1, 0.99, 1])).toEqual([
      'looks story 0',
      'looks fact 1',
      'looks open 9',
      'looks note 9',
    ])
    expect(secondLookFeatures(labels, [])).toEqual(labels.map((label) => `looks ${label} 0`))
  })

  test('knows of the lines beside only what they are likely to be', () => {
    expect(secondLookFeatures(['story', 'fact'], [], [], [0.9, 0.1], [0.1, 0.5])).toEqual([
      'looks story 0',
      'looks fact 0',
      'line before story 4',
      'line after fact 2',
    ])
  })
})

describe('chances of lines', () => {
  const first = model(lineLabels, { ask: 'question', tell: 'story', again: 'carries on', marks: 'rated' })

  test('marks are those of the first look, kinds those of the second', () => {
    const second = model(noteKinds, { 'looks question 8': 'doubt' })
    const [asked] = lineChances([['ask', 'again', 'marks']], {
      ...models,
      line: first,
      kindsInContext: second,
    })
    const high = (chances: readonly number[] = []) => chances.map((chance) => chance > 0.5)
    expect(high(asked?.kinds)).toEqual(noteKinds.map((kind) => kind === 'doubt'))
    expect(high(asked?.marks)).toEqual(lineMarks.map((mark) => mark === 'carries on' || mark === 'rated'))
  })

  test('each line is seen with the one before and the one after it', () => {
    const second = model(noteKinds, { 'line before question 4': 'fact', 'line after story 4': 'open' })
    const kind = fc.constantFrom('ask', 'tell', 'nothing')
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 6 }), (kinds) => {
        const found = lineChances(
          kinds.map((own) => [own]),
          { ...models, line: first, kindsInContext: second },
        ).map((chances) => noteKinds.filter((_, at) => (chances.kinds[at] ?? 0) > 0.5))
        expect(found).toEqual(
          kinds.map((_, at) => [
            ...(kinds[at - 1] === 'ask' ? ['fact'] : []),
            ...(kinds[at + 1] === 'tell' ? ['open'] : []),
          ]),
        )
      }),
    )
  })
})
