import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chances, unitClasses } from './classes.ts'
import { postingText } from './units.ts'
import { levelFeatures, wishKindFeatures, wishPlaceOf } from './wishes.ts'

const chancesWith = (known: Partial<Record<(typeof unitClasses)[number], number>>): Chances =>
  unitClasses.map((name) => known[name] ?? 0)

/** The wish of some words of the second line, under the first. */
function wishIn(lines: readonly string[], from: number, to: number, chances: readonly Chances[] = []) {
  const { units } = postingText(lines.join('\n\n'))
  const place = wishPlaceOf(units, chances, [-1, 0], { unit: 1, from, to })
  if (!place) throw new Error('no such unit')
  return place
}

const lines = ['What we hope for', 'ideally you bring a forklift licence from Ghana or so']

describe('where a wish stands', () => {
  test('is its unit with the heading above, and what both look like', () => {
    const { units } = postingText(lines.join('\n\n'))
    const chances = [chancesWith({ 'heading wish': 1 }), chancesWith({ wish: 1 })]
    const place = wishPlaceOf(units, chances, [-1, 0], { unit: 1, from: 2, to: 4 })
    expect(place).toEqual({
      unit: units[1],
      from: 2,
      to: 4,
      chances: chances[1],
      heading: units[0],
      headingChances: chances[0],
    })
  })

  test('has no heading where none stands above, and is nowhere without a unit', () => {
    const { units } = postingText(lines.join('\n\n'))
    for (const headings of [[-1, -1], []])
      expect(wishPlaceOf(units, [], headings, { unit: 1, from: 0, to: 1 })).toMatchObject({
        heading: undefined,
        headingChances: undefined,
      })
    expect(wishPlaceOf(units, [], [], { unit: 2, from: 0, to: 1 })).toBeNull()
  })
})

describe('what tells whether a wish is a must', () => {
  test('are its own words, those before and after, and those of the heading', () => {
    const features = levelFeatures(wishIn(lines, 4, 6))
    expect(features.filter((feature) => feature.startsWith('own '))).toEqual([
      'own forklift',
      'own stem forklift',
      'own pair forklift licence',
      'own licence',
      'own stem licens',
    ])
    expect(features.filter((feature) => feature.startsWith('before pair '))).toEqual([
      'before pair ideally you',
      'before pair you bring',
      'before pair bring a',
    ])
    expect(features.filter((feature) => feature.startsWith('after pair '))).toEqual([
      'after pair from ghana',
      'after pair ghana or',
      'after pair or so',
    ])
    expect(features.filter((feature) => /^under (?!stem|pair)/.test(feature)).slice(0, 4)).toEqual([
      'under what',
      'under we',
      'under hope',
      'under for',
    ])
    expect(features).toEqual(expect.arrayContaining(['last two forklift licence', 'first forklift']))
  })

  test('reach eight words before and after, and ten of the heading', () => {
    const many = 'a b c d e f g h i j k l m n o p q r s t'
    const features = levelFeatures(wishIn([`We ${many}`, `We ${many}`], 10, 12))
    const side = (name: string) =>
      features.flatMap((feature) => new RegExp(`^${name} (.)$`).exec(feature)?.[1] ?? []).join('')
    expect([side('before'), side('own'), side('after')]).toEqual(['bcdefghi', 'jk', 'lmnopqrs'])
    expect(side('under')).toBe('abcdefghi')
  })

  test('do not reach before the beginning', () => {
    const features = levelFeatures(wishIn(lines, 1, 2))
    expect(features.filter((feature) => feature.startsWith('before '))).toEqual([
      'before ideally',
      `before stem ${postingText('ideally').units[0]?.tokens[0]?.stem}`,
    ])
  })

  test('are the chance of a nice wish in sixths, alone and of all wishes', () => {
    const chance = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(chance, chance, chance, (nice, underWish, underNice) => {
        const heading = chancesWith({ 'heading wish': underWish / 6, 'heading nice': underNice / 6 })
        const unit = chancesWith({ nice: nice / 6, wish: 0.99 })
        expect(levelFeatures(wishIn(lines, 4, 6, [heading, unit])).slice(-4)).toEqual([
          `nice ${nice}`,
          `share ${nice}`,
          `under wish ${underWish}`,
          `under nice ${underNice}`,
        ])
      }),
    )
    const half = chancesWith({ nice: 0.24, wish: 0.48 })
    expect(levelFeatures(wishIn(lines, 4, 6, [half, half]))).toEqual(expect.arrayContaining(['nice 1', 'share 3']))
    const hardly = chancesWith({ nice: 0.01, wish: 0.01 })
    expect(levelFeatures(wishIn(lines, 4, 6, [hardly, hardly]))).toContain('share 3')
    expect(levelFeatures(wishIn(lines, 4, 6)).slice(-4)).toEqual(['nice 0', 'share 0', 'under wish 0', 'under nice 0'])
  })
})

describe('what tells the kind of a wish', () => {
  test('are its words, how it begins and ends, its length and the heading', () => {
    const features = wishKindFeatures(wishIn(lines, 3, 6))
    expect(features).toEqual(
      expect.arrayContaining([
        ...['own a', 'own pair forklift licence', 'before ideally', 'before pair you bring'],
        ...['first a', 'first two a forklift', 'first stem a', 'first ends a', 'last stem licens', 'size 3'],
      ]),
    )
    expect(features.filter((feature) => feature.startsWith('under '))).toEqual(
      postingText('What we hope for').units[0]?.tokens.map(({ stem }) => `under ${stem}`),
    )
    expect(wishKindFeatures(wishIn(lines, 5, 6))).toContain('first ends nce')
  })

  test('are three words before it at most, and six of the heading', () => {
    const features = wishKindFeatures(wishIn(['We a b c d e f g h', 'we a b c d e f g h'], 5, 6))
    const letters = (name: string) =>
      features.flatMap((feature) => new RegExp(`^${name} (.)$`).exec(feature)?.[1] ?? []).join('')
    expect([letters('before'), letters('own'), letters('under')]).toEqual(['bcd', 'e', 'abcde'])
  })

  test('are the groups of its words, none for words in no group', () => {
    const groups = (text: string) =>
      wishKindFeatures(wishIn(['Wanted', text], 0, 1)).filter((feature) => /^(?:fine|coarse) /.test(feature))
    expect(groups('tuesday is fine')).toEqual(groups('thursday is fine'))
    expect(groups('tuesday is fine').map((feature) => feature.replace(/\d+/, '9'))).toEqual(['fine 9', 'coarse 9'])
    expect(groups('qqxqzz is fine')).toEqual([])
  })

  test.each([
    ['SQL or so', true, false],
    ['IT or so', true, false],
    ['work with SQL', true, true],
    ['work with Ghana', false, true],
    ['ask Ghana', false, true],
    ['Work with tills', false, false],
    ['A till', false, false],
    ['4 tills', false, false],
  ])('of “%s” are capitals: %s, and a name within: %s', (text, capitals, name) => {
    const features = wishKindFeatures(wishIn(['Wanted', text], 0, 4))
    expect([features.includes('capitals'), features.includes('name')]).toEqual([capitals, name])
  })
})
