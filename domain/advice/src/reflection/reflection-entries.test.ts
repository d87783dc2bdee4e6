import { type Rating, type ReflectionAspect, ratings, reflectionAspects } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reflectionEntries } from './reflection-entries.ts'

const rated = (given: Partial<Record<ReflectionAspect, [Rating | null, string]>>) => {
  const of = (aspect: ReflectionAspect) => {
    const [rating, line] = given[aspect] ?? [null, '']
    return { rating, line }
  }
  const aspects = {
    preparation: of('preparation'),
    delivery: of('delivery'),
    answers: of('answers'),
    rapport: of('rapport'),
  }
  return reflectionEntries({ aspects })
}

describe('reflectionEntries', () => {
  test('AD22 what went badly is a doubt sensed, in the line’s words', () => {
    expect(rated({ answers: [2, ' Lost the thread on budgets. '] })).toEqual([
      {
        aspect: 'answers',
        entry: {
          kind: 'doubt',
          text: 'Lost the thread on budgets.',
          spoken: false,
          better: '',
          settled: false,
        },
      },
    ])
  })

  test('AD22 good rapport is an interest; a good delivery is nothing to act on', () => {
    const entries = rated({ rapport: [4, 'Priya liked the rig'], delivery: [5, 'Calm'] })
    expect(entries).toEqual([{ aspect: 'rapport', entry: { kind: 'interest', text: 'Priya liked the rig' } }])
  })

  test.each([
    ['a rating without a line', [1, '  ']],
    ['a line without a rating', [null, 'Lost the thread']],
    ['what went middling', [3, 'So-so']],
  ] as const)('AD22 %s gives nothing', (_, [rating, line]) => {
    expect(rated({ answers: [rating, line], rapport: [rating, line] })).toEqual([])
  })

  test('AD22 at most one entry an aspect, in a settled order', () => {
    const given = fc.record(
      Object.fromEntries(
        reflectionAspects.map((aspect) => [aspect, fc.tuple(fc.constantFrom(null, ...ratings), fc.string())]),
      ),
    )
    fc.assert(
      fc.property(given, (aspects) => {
        const named = rated(aspects).map(({ aspect }) => aspect)
        expect(named).toEqual(reflectionAspects.filter((aspect) => named.includes(aspect)))
      }),
    )
  })
})
