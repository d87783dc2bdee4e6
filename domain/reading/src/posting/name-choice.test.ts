import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestName, candidateFeatures, candidatesOf, type NameKind, type NameMention, nameKinds } from './names.ts'
import { postingText } from './units.ts'

const { units } = postingText('Place: Night Nurse Marta, Leeds\n\nin Leeds\n\nat Crumb\n\n- Leeds')

/** Words of a unit as they may be a name. */
function mention(unit: number, from: number, to: number, more: Partial<NameMention> = {}): NameMention {
  const words = units[unit]?.tokens.slice(from, to).map(({ text }) => text) ?? []
  const text = words.join(' ')
  return {
    ...{ kind: 'place', unit, from, to, text, key: text.toLowerCase(), begins: 1, ends: 1, inside: 1 },
    ...more,
  }
}
const featuresOf = (candidate: readonly NameMention[], ...others: (readonly NameMention[])[]) =>
  candidateFeatures('place', candidate, [candidate, ...others], units)

describe('candidates for a name', () => {
  test('are all mentions of one kind that are compared as the same', () => {
    const any = fc.record({
      kind: fc.constantFrom(...nameKinds),
      key: fc.constantFrom('leeds', 'ghent', 'crumb'),
      unit: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...nameKinds), (list, kind) => {
        const mentions = list.map((each) => mention(each.unit, 0, 1, each))
        const candidates = candidatesOf(kind, mentions)
        const keys = [...new Set(mentions.filter((one) => one.kind === kind).map(({ key }) => key))]
        expect(candidates).toEqual(keys.map((key) => mentions.filter((one) => one.kind === kind && one.key === key)))
      }),
    )
  })
})

describe('what tells of a candidate', () => {
  test('are the words of its likeliest mention and what stands beside', () => {
    const features = featuresOf([mention(0, 2, 4, { ends: 0.5 })])
    expect(features.every((feature) => feature.startsWith('place '))).toBe(true)
    expect(features.map((feature) => feature.slice(6))).toEqual(
      expect.arrayContaining([
        ...['begins 7', 'ends 3', 'inside 7', 'line 0', 'whole false', 'length 2', 'job true', 'first night'],
        ...['last nurse', 'before :', 'after marta', 'shapes : Xx Xx', 'lead place'],
        ...['towns false false false', 'persons false false false'],
      ]),
    )
    expect(featuresOf([mention(0, 3, 5)])).toContain('place persons false false true')
    expect(featuresOf([mention(0, 4, 5)])).toEqual(
      expect.arrayContaining(['place persons false true true', 'place job false']),
    )
    expect(featuresOf([mention(1, 0, 2)])).toContain('place towns false false true')
  })

  test('are those of the mention that is likeliest by its edges and inside together', () => {
    const sureEdges = mention(0, 6, 7, { begins: 1, ends: 1, inside: 0.5 })
    const sureInside = mention(1, 1, 2, { begins: 0.25, ends: 1, inside: 1 })
    const unlikely = mention(3, 0, 1, { begins: 0.1, ends: 0.1, inside: 1 })
    for (const list of [
      [unlikely, sureEdges],
      [sureEdges, unlikely],
    ])
      expect(featuresOf(list)).toContain('place after END')
    expect(featuresOf([unlikely, sureEdges])).toEqual(expect.arrayContaining(['place best 5', 'place before ,']))
    // A quarter's fourth root is the same as a half's square root; the first of equals is taken.
    expect(featuresOf([sureInside, sureEdges])).toContain('place before in')
    expect(featuresOf([sureEdges, { ...sureInside, begins: 0.3 }])).toContain('place before in')
    expect(featuresOf([sureEdges, { ...sureInside, begins: 0.2 }])).toContain('place before ,')
  })

  test.each([
    [0, 0, 7, true],
    [0, 1, 7, true],
    [0, 2, 7, false],
    [1, 1, 2, true],
    [3, 0, 1, true],
  ])('in unit %i from %i to %i are whether it is the whole but for one word: %s', (unit, from, to, whole) => {
    expect(featuresOf([mention(unit, from, to)])).toContain(`place whole ${whole}`)
  })

  test('is its line up to the sixth', () => {
    const long = postingText('A\n- b\n- c\n- d\n- e\n- f\n- g\n- h').units
    const lineOf = (unit: number) => candidateFeatures('title', [mention(unit, 0, 1)], [[mention(unit, 0, 1)]], long)
    expect([5, 6, 7].map((unit) => lineOf(unit).find((feature) => feature.startsWith('title line ')))).toEqual([
      'title line 5',
      'title line 6',
      'title line 6',
    ])
  })

  test('are how it stands among its rivals', () => {
    const leeds = [mention(1, 1, 2, { inside: 0.25 }), mention(3, 0, 1, { inside: 0.25 })]
    const crumb = [mention(2, 1, 2, { inside: 0.5 })]
    const marta = [mention(0, 4, 5, { inside: 0.25 })]
    const told = (features: readonly string[]) =>
      features.filter((feature) => /^place (?:rank|mentions|share|rivals|best) /.test(feature))
    expect(told(featuresOf(leeds, crumb, marta))).toEqual(
      'place best 3,place rank 1,place mentions 2,place share 3,place rivals 3'.split(','),
    )
    expect(told(featuresOf(crumb, leeds, marta))).toEqual(
      'place best 5,place rank 0,place mentions 1,place share 2,place rivals 3'.split(','),
    )
    const many = Array.from({ length: 9 }, () => crumb)
    expect(told(featuresOf(leeds, ...many))).toEqual(expect.arrayContaining(['place rank 4', 'place rivals short']))
  })

  test('is whether it is first named among the first four sentences', () => {
    const at = (...places: number[]) => featuresOf(places.map((unit) => mention(unit, 0, 1)))
    expect(at(3)).toContain('place earliest true')
    const far = { ...mention(3, 0, 1), unit: 4 }
    const more = postingText('A\n- b\n- c\n- d\n- e').units
    expect(candidateFeatures('place', [far], [[far]], more)).toContain('place earliest false')
    expect(candidateFeatures('place', [far, mention(3, 0, 1)], [[far]], more)).toContain('place earliest true')
  })

  test('is whether it is part of another, or another of it', () => {
    const short = [mention(0, 3, 4)]
    const long = [mention(0, 2, 4)]
    const other = [mention(2, 1, 2)]
    const told = (features: readonly string[]) =>
      features.filter((feature) => feature === 'place within' || feature === 'place around')
    expect(told(featuresOf(short, long, other))).toEqual(['place within'])
    expect(told(featuresOf(long, other, short))).toEqual(['place around'])
    expect(told(featuresOf(other, long))).toEqual([])
  })

  test('is nothing of a candidate that is nowhere', () => {
    expect(featuresOf([])).toEqual([])
    expect(featuresOf([mention(9, 0, 1)])).toEqual([])
  })
})

describe('the name of a kind', () => {
  const scoring = (bias: number, ...known: [string, number][]): Classifier => ({
    labels: ['name'],
    bias: [bias],
    weights: weightTable(known.map(([feature, weight]) => [feature, [weight]] as const)),
  })
  const mentions = [mention(2, 1, 2), mention(1, 1, 2), mention(3, 0, 1), mention(0, 2, 4, { kind: 'title' })]
  const best = (kind: NameKind, model: Classifier, ...taken: string[]) => bestName(kind, mentions, units, model, taken)

  test('is its likeliest candidate as first mentioned, with its chance', () => {
    const found = best('place', scoring(0, ['place first leeds', 8]))
    expect(found).toMatchObject({ text: 'Leeds', unit: 1 })
    expect(found?.probability).toBeCloseTo(Math.exp(8) / (Math.exp(8) + 2), 2)
    expect(best('place', scoring(0, ['place first crumb', 8]))?.text).toBe('Crumb')
    expect(best('title', scoring(0))?.text).toBe('Night Nurse')
  })

  test('is none that is named already', () => {
    expect(best('place', scoring(0, ['place first leeds', 8]), 'leeds')?.text).toBe('Crumb')
    expect(best('place', scoring(0, ['place first leeds', 8]), 'ann', 'leeds')?.text).toBe('Crumb')
    expect(best('title', scoring(0), 'night nurse')).toBeUndefined()
  })

  test('is none where none is much likelier', () => {
    const [more, less] = [Math.log(0.31), Math.log(0.29)]
    expect([best('title', scoring(more))?.text, best('title', scoring(less))]).toEqual(['Night Nurse', undefined])
    expect(best('company', scoring(8))).toBeUndefined()
  })
})
