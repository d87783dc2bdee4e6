import { weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import models from './models.json' with { type: 'json' }
import type { NoteEntry } from './note-entry.ts'
import { trustFeatures, trustIn } from './trust.ts'

const entry = (given: Partial<NoteEntry> = {}): NoteEntry => ({
  ...{ kind: 'fact', people: [], text: 'opens at six', certainty: 'doubtful' },
  ...{ probability: 0.5, peopleProbability: 1 },
  ...given,
})
const figure = { subject: 'notice', amount: 4, upTo: null, unit: 'weeks' }

describe('what an entry is trusted by', () => {
  test('how sure its kind and its people are, and how many they are, each with its kind', () => {
    expect(trustFeatures(entry({ people: ['p1', 'p2'], probability: 0.72, peopleProbability: 0.38 }), [])).toEqual([
      'fact: chance 14',
      'fact: people 3',
      'fact: people 3 of 2',
      'fact: beside 0',
    ])
  })

  test('what else the line says, but not itself', () => {
    const own = entry({ kind: 'doubt' })
    expect(trustFeatures(own, [entry(), own, entry({ kind: 'open' })])).toEqual([
      'doubt: chance 10',
      'doubt: people 9',
      'doubt: people 9 of 0',
      'doubt: beside 2',
      'doubt: beside fact',
      'doubt: beside open',
    ])
    expect(trustFeatures(own, [entry(), entry(), entry(), entry(), own])).toContain('doubt: beside 3')
  })

  test.each([
    [entry({ correction: true }), ['fact: correction']],
    [entry({ carriesOn: true }), ['fact: carries on']],
    [entry({ kind: 'promise' }), ['promise: due none']],
    [entry({ kind: 'promise', due: null }), ['promise: due unclear']],
    [entry({ due: null }), []],
  ])('what is marked: %j', (given, wanted) => {
    expect(trustFeatures(given, []).slice(4)).toEqual(wanted)
  })

  test('role, unit and form of its figure, and how sure the role is', () => {
    expect(trustFeatures(entry({ figure, figureProbability: 0.87 }), []).slice(4)).toEqual([
      'fact: role notice',
      'fact: role notice 8',
      'fact: unit weeks',
      'fact: role notice unit weeks',
      'fact: figure 8',
    ])
  })

  test.each([
    [{ ...figure, unit: 'GBP/year' }, 'fact: unit pay'],
    [{ ...figure, unit: '' }, 'fact: unit no unit'],
    [{ ...figure, subject: 'other: pupils' }, 'fact: role other'],
    [{ ...figure, upTo: 6 }, 'fact: range'],
    [figure, 'fact: figure 0'],
  ])('a figure %j shows as "%s"', (given, wanted) => {
    expect(trustFeatures(entry({ figure: given }), [])).toContain(wanted)
  })

  test('what a figure is of shows only as other, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('pupils', 'crates', 'notice', ''), (noun) => {
        const subject = `other: ${noun}`
        expect(trustFeatures(entry({ figure: { ...figure, subject } }), [])).toEqual(
          trustFeatures(entry({ figure: { ...figure, subject: 'other: beds' } }), []),
        )
      }),
    )
  })
})

test('trust is the chance that the model gives for yes', () => {
  const trust = {
    labels: ['no', 'yes'],
    bias: [0, 0],
    weights: weightTable([['fact: beside open', [0, 4]]]),
  }
  const own = entry()
  const given = { ...models, trust }
  expect(trustIn(own, [own], given)).toBe(0.5)
  expect(trustIn(own, [own, entry({ kind: 'open' })], given)).toBeGreaterThan(0.9)
})
