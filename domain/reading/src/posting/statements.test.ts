import { type Chances, clusterOf, type Tagger, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitClasses } from './classes.ts'
import type { FoundSpan } from './statements.ts'
import { withNames } from './testing/with-names.ts'
import { postingText, type Unit } from './units.ts'

const { levelFeatures, spanFeatures, spanKinds, spansIn, spanTags, wishKindFeatures, wishPlaceOf } = await withNames(
  () => import('./statements.ts'),
)

const chancesWith = (known: Partial<Record<(typeof unitClasses)[number], number>>): Chances =>
  unitClasses.map((name) => known[name] ?? 0)
const unitsOf = (text: string): Unit[] => postingText(text).units
/** By token of the first unit of a text. */
const featuresOf = (text: string, chances?: Chances): string[][] =>
  unitsOf(text)
    .slice(0, 1)
    .flatMap((unit) => spanFeatures(unit, chances).map((list) => list.map(String)))
const mainsOf = (wish: number, duty: number) => featuresOf('bake', chancesWith({ wish, duty }))[0]?.[0] ?? ''

describe('what a unit mainly holds', () => {
  test.each([
    [0.9, 0.1, 'wish'],
    [0.1, 0.9, 'duty'],
    [0.25, 0, 'wish'],
    [0, 0.25, 'duty'],
    [0.24, 0.24, 'neither'],
    [0.3, 0.9, 'duty'],
    [0.9, 0.3, 'wish'],
    [0.31, 0.31, 'both'],
    [0.5, 0.9, 'both'],
    [0.27, 0.27, 'duty'],
  ])('with a wish of %d and a duty of %d is %s', (wish, duty, main) => {
    expect(mainsOf(wish, duty)).toBe(main)
  })

  test('is neither where nothing is known', () => {
    expect(featuresOf('bake')[0]?.[0]).toBe('neither')
  })
})

describe('what tells of a token', () => {
  test('are the words, stems and groups around it', () => {
    const features = featuresOf('we bakes bread on tuesday', chancesWith({ duty: 1 }))[1]
    expect(features).toEqual(
      expect.arrayContaining([
        ...['before BEGIN we', 'around we bread', 'after bread on', 'pair we bake', 'pair 1 bake bread'],
        ...['ends kes duty', 'word -3 BEGIN', 'word -2 BEGIN', 'word -1 we', 'word -1 we duty', 'word 0 bakes'],
        ...['word 0 bakes duty', 'word 1 bread', 'word 1 bread duty', 'word 2 on', 'stem bake duty'],
        ...['joined we bake', 'joined we kes duty', 'joined BEGIN we false duty'],
        ...[`fine 1 ${clusterOf('bread', 'fine')}`, `fine -1 ${clusterOf('we', 'fine')}`],
      ]),
    )
  })

  test('is how far it stands from either end, up to three and four', () => {
    const features = featuresOf('- a b c d e f', chancesWith({ wish: 1 }))
    const told = (name: string) => features.flatMap((list) => list.filter((feature) => feature.startsWith(`${name} `)))
    expect(told('at')).toEqual([0, 1, 2, 3, 3, 3].map((at) => `at ${at} wish true`))
    expect(told('to end')).toEqual([4, 4, 4, 3, 2, 1].map((left) => `to end ${left} wish true`))
    expect(featuresOf('a')[0]).toContain('at 0 neither false')
  })

  test('is which commas stand before and behind it', () => {
    const commas = (text: string) =>
      featuresOf(text).flatMap((list) => list.filter((feature) => feature.startsWith('commas ')))
    expect(commas('a b')).toEqual(['commas false false', 'commas false false'])
    expect(commas('a, b, c')).toEqual([
      'commas false true',
      'commas false true',
      'commas true true',
      'commas true true',
      'commas true false',
    ])
  })

  test('is whether it is like an earlier one', () => {
    const parallels = (text: string) =>
      featuresOf(text).map((list) => list.find((feature) => / (?:true|false) neither$/.test(feature)))
    expect(parallels('tuesday, thursday').map((feature) => feature?.includes('true'))).toEqual([false, false, true])
    expect(parallels('qqxqzz zzxqqx').every((feature) => feature?.includes('false'))).toBe(true)
  })

  test('is what its unit looks like, in sixths, alone, with its place and with the layout', () => {
    const unit = unitsOf('- We bake. We sell. We eat all. We rest.')[2]
    const chances = chancesWith({ wish: 1, duty: 0.5, value: 0.17 })
    const looks = unit
      ? spanFeatures(unit, chances).map((list) => list.map(String).filter((one) => one.startsWith('look ')))
      : []
    expect(looks[2]?.toSorted()).toEqual(
      ['look requirement 5', 'look duty 3', 'look value 1', 'look hint 0']
        .flatMap((look) => [look, `${look} bullet true of 3`, `${look} at 2`])
        .sort(),
    )
    expect(looks[0]).toContain('look duty 3 at 0')
    expect(looks[3]).toContain('look duty 3 at 2')
    expect(featuresOf('we bake', chances)[0]).toContain('look duty 3 bullet false of 1')
  })
})

describe('what units state', () => {
  /** Each tag has a word of its own that it follows from; "perhaps" is likely a duty, though not for sure. */
  const wordOf = (tag: string) => `q${tag.replace(' ', '')}`
  const rowFor = (tag: string, weight: number) => spanTags.map((other) => (other === tag ? weight : 0))
  const model: Tagger = {
    labels: spanTags,
    start: spanTags.map(() => 0),
    transitions: spanTags.map(() => spanTags.map(() => 0)),
    weights: weightTable([
      ...spanTags.map((tag) => [`word 0 ${wordOf(tag).toLowerCase()}`, rowFor(tag, 8)] as const),
      ['word 0 perhaps', rowFor('I duty', 3)],
    ]),
  }
  const sure = chancesWith({ duty: 1 })
  const spansOf = (lines: readonly (readonly string[])[], chances: readonly Chances[]) =>
    spansIn(unitsOf(lines.map((tags) => `${tags.map(wordOf).join(' ')}.`).join('\n\n')), chances, model)

  /** The slow, obvious version: word by word. */
  function obvious(lines: readonly (readonly string[])[]) {
    const found: Omit<FoundSpan, 'probability'>[] = []
    lines.forEach((tags, unit) => {
      let before = 'O'
      tags.forEach((tag, place) => {
        const kind = spanKinds.find((own) => tag.endsWith(own))
        const open = found.at(-1)
        const goesOn = tag.startsWith('I') && before.slice(1) === tag.slice(1)
        if (kind && open && goesOn) open.to = place + 1
        else if (kind) found.push({ kind, unit, from: place, to: place + 1 })
        before = tag
      })
    })
    return found
  }

  test('are the runs of words of one kind, each from where it begins', () => {
    const tags = fc.array(fc.constantFrom(...spanTags), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1, maxLength: 4 }), (lines) => {
        const spans = spansOf(
          lines,
          lines.map(() => sure),
        )
        expect(spans.map(({ kind, unit, from, to }) => ({ kind, unit, from, to }))).toEqual(obvious(lines))
        for (const { probability } of spans) expect(probability).toBeGreaterThan(0.98)
      }),
    )
  })

  test('are none in a unit that hardly holds anything', () => {
    const lines = [['B duty'], ['B value'], ['B hint']]
    const found = spansOf(lines, [chancesWith({}), chancesWith({ hint: 0.5 })])
    expect(found.map(({ unit, kind }) => [unit, kind])).toEqual([[1, 'value']])
  })

  test('are as likely as their least likely word', () => {
    const [span] = spansIn(unitsOf(`- ${wordOf('B duty')} perhaps ${wordOf('I duty')}`), [sure], model)
    expect(span).toMatchObject({ kind: 'duty', from: 0, to: 3 })
    const power = Math.exp(3)
    expect(span?.probability).toBeCloseTo(power / (power + spanTags.length - 1), 1)
  })

  test('are of one kind in an item of one sentence: that for which its words speak most', () => {
    const kindsIn = (text: string) => spansIn(unitsOf(text), [sure, sure], model).map(({ kind }) => kind)
    expect(kindsIn('- qbduty qo qbvalue qo qbduty')).toEqual(['duty', 'duty'])
    expect(kindsIn('- qbvalue qbduty qivalue qivalue')).toEqual(['value', 'value'])
    expect(kindsIn('qbduty qo qbvalue')).toEqual(['duty', 'value'])
    expect(kindsIn('- Qbduty qo. Qbvalue qo qbduty')).toEqual(['duty', 'value', 'duty'])
    expect(kindsIn('- qo')).toEqual([])
  })

  test.each([
    ['I duty', 'qbduty ( qo qbvalue ) qo', [['duty', 0, 5]]],
    [
      'B value',
      'qbduty ( qo qbvalue ) qo',
      [
        ['duty', 0, 1],
        ['value', 1, 5],
      ],
    ],
    [
      'O',
      'qbduty ( qo qbvalue ) qo',
      [
        ['duty', 0, 1],
        ['value', 3, 4],
      ],
    ],
    [
      'I duty',
      'qbduty ( qo qbvalue qo',
      [
        ['duty', 0, 2],
        ['value', 3, 4],
      ],
    ],
    [
      'I duty',
      'qbduty ) qo ( qo ) qo',
      [
        ['duty', 0, 1],
        ['duty', 3, 6],
      ],
    ],
  ])('go on through brackets that open as %s: “%s”', (tag, text, spans) => {
    const opening = {
      ...model,
      weights: weightTable([
        ...spanTags.map((each) => [`word 0 ${wordOf(each).toLowerCase()}`, rowFor(each, 8)] as const),
        ['word 0 (', rowFor(tag, 8)],
        ['word 0 )', rowFor('O', 8)],
      ]),
    }
    const found = spansIn(unitsOf(text), [sure], opening)
    expect(found.map(({ kind, from, to }) => [kind, from, to])).toEqual(spans)
  })
})

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
