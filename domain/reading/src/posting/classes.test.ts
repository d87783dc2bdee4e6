import { type Chances, type Classifier, clusterOf, type Tagger, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chanceOf,
  chancesOfTags,
  headingsAbove,
  mayHold,
  ownFeatures,
  secondFeatures,
  unitChances,
  unitClasses,
  unitTagOf,
  unitTags,
} from './classes.ts'
import { postingText } from './units.ts'

type Known = Partial<Record<(typeof unitClasses)[number], number>>
const chancesWith = (known: Known): Chances => unitClasses.map((name) => known[name] ?? 0)
const aHeading = chancesWith({ 'heading duty': 0.9 })
const aDuty = chancesWith({ duty: 0.9 })

const unitsOf = (text: string) => postingText(text).units
/** Features of the first unit of a text. */
const featuresOf = (text: string): string[] => unitsOf(text).slice(0, 1).flatMap(ownFeatures)
const secondOf = (text: string, first: readonly Chances[]) => secondFeatures(unitsOf(text), first)

describe('the chances of classes', () => {
  test('are told by name, and are none where nothing is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unitClasses), fc.double({ min: 0, max: 1, noNaN: true }), (name, chance) => {
        const chances = chancesWith({ [name]: chance })
        for (const other of unitClasses) expect(chanceOf(chances, other)).toBe(other === name ? chance : 0)
      }),
    )
    expect(chanceOf(undefined, 'wish')).toBe(0)
  })

  test.each(['wish', 'nice', 'duty', 'value', 'hint'] as const)('a unit may hold a likely %s', (name) => {
    expect([0.05, 0.06, 0.9].map((chance) => mayHold(chancesWith({ [name]: chance })))).toEqual([false, true, true])
  })

  test('a heading holds nothing, nor does what nothing is known of', () => {
    for (const name of ['heading wish', 'heading nice', 'heading duty', 'heading other'] as const)
      expect(mayHold(chancesWith({ [name]: 1 }))).toBe(false)
    expect([mayHold(undefined), mayHold([])]).toEqual([false, false])
  })
})

describe('classes as one tag', () => {
  test.each([
    [['wish'], 'wish'],
    [['wish', 'nice'], 'nice'],
    [['wish', 'duty'], 'both'],
    [['duty', 'wish', 'nice'], 'both'],
    [['duty'], 'duty'],
    [['value', 'hint'], 'value'],
    [['heading nice'], 'heading nice'],
    [[], 'other'],
  ] as const)('%j are tagged %s', (classes, tag) => {
    expect(unitTagOf(classes)).toBe(tag)
  })

  test('give their chances back, a nice wish as a wish too, and both as each of both', () => {
    for (const classes of [['wish', 'nice'], ['wish', 'duty'], ['duty'], ['hint'], ['heading other']] as const) {
      const certain = unitTags.map((tag) => (tag === unitTagOf(classes) ? 1 : 0))
      const chances = chancesOfTags(unitTags, certain)
      expect(unitClasses.filter((name) => chanceOf(chances, name) === 1)).toEqual(
        unitClasses.filter((name) => classes.some((own) => own === name)),
      )
      expect(chances.every((chance) => chance === 0 || chance === 1)).toBe(true)
    }
  })

  test('add up where several tags are likely, in whatever order they stand', () => {
    const labels = ['duty', 'both', 'nice', 'wish']
    const chances = chancesOfTags(labels, [0.125, 0.25, 0.5, 0.0625])
    expect([chanceOf(chances, 'wish'), chanceOf(chances, 'duty'), chanceOf(chances, 'nice')]).toEqual([
      0.8125, 0.375, 0.5,
    ])
    expect(chanceOf(chances, 'value')).toBe(0)
  })
})

describe('what a unit is judged by at first', () => {
  test('are its words and stems, pairs and groups, no stem of what is no word', () => {
    const features = featuresOf('bakers on tuesday: 5')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['word bakers', 'stem baker', 'word NUMBER', 'pair bakers on', 'pair : NUMBER'],
        ...[`fine ${clusterOf('tuesday', 'fine')}`, 'ends tuesday : NUMBER'],
        ...['first bakers', 'first two bakers on', 'first stem baker', 'first ends ers'],
        ...['lead baker', 'lead on', 'lead tuesday'],
        ...[`first coarse ${clusterOf('bakers', 'coarse')}`, `first fine ${clusterOf('bakers', 'fine')}`],
      ]),
    )
    expect(features).not.toContain('stem 5')
    expect(features.filter((feature) => /^(?:pair .* undefined|fine null)$/.test(feature))).toEqual([])
  })

  test('are told of the first word, whatever sign stands before it', () => {
    for (const sign of ['(', '“', '5 '])
      expect(featuresOf(`${sign}bakers wanted`)).toEqual(expect.arrayContaining(['first stem baker', 'first ends ers']))
  })

  test.each([
    ['WE BAKE 5 LOAVES DAILY', 'all'],
    ['We Bake Good Bread', 'most'],
    ['We Bake Good bread', 'most'],
    ['We Bake bread', 'most'],
    ['We bake bread', 'first'],
    ['TIG welding', 'first'],
    ['we bake bread in Ghent', 'no'],
    ['55 – 66', 'none'],
  ])('the capitals of “%s” are %s', (text, capitals) => {
    const count = unitsOf(text)[0]?.tokens.length
    expect(featuresOf(text)).toContain(`capitals ${capitals} ${count}`)
  })

  test.each([
    ['We bake bread', 'word'],
    ['We bake bread.', '.'],
    ['What we bake:', ':'],
    ['Loaves: 5', '5'],
  ])('the last of “%s” is %s', (text, last) => {
    expect(featuresOf(text)).toContain(`last ${last}`)
  })

  test('show how the unit stands on the page', () => {
    const listed = featuresOf('- bake bread')
    expect(listed).toEqual(
      expect.arrayContaining(['bullet true', 'bullet true size 2', 'size 2', 'order 0 of 1', 'line 0']),
    )
    expect(listed).toContain('gap before')
    const units = unitsOf('# What we do\n\nWe bake. We sell. We eat. We rest. We go.\nDay\tNight\n- bread')
    const layouts = units.map(ownFeatures)
    const has = (feature: string) => layouts.map((features) => features.includes(feature))
    expect(has('marked heading')).toEqual([true, ...Array(7).fill(false)])
    expect(has('cells')).toEqual([...Array(6).fill(false), true, false])
    // Only the first sentence of a line stands after a gap.
    expect(has('gap before')).toEqual([true, true, ...Array(6).fill(false)])
    expect(layouts.slice(1, 6).map((list) => list.find((feature) => feature.startsWith('order ')))).toEqual([
      'order 0 of 4',
      'order 1 of 4',
      'order 2 of 4',
      'order 3 of 4',
      'order 3 of 4',
    ])
  })

  test('tell the line only of the first six', () => {
    const lines = unitsOf('a1\n- b\n- c\n- d\n- e\n- f\n- g').map(ownFeatures)
    expect(lines.map((list) => list.filter((feature) => /^line \d/.test(feature)))).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((line) => [`line ${line}`]),
      [],
    ])
  })
})

describe('the heading above a unit', () => {
  test('is the nearest before it that is likely one', () => {
    const anyChance = fc.constantFrom(0, 0.2, 0.4, 0.41, 1)
    const kind = fc.constantFrom('heading wish', 'heading nice', 'heading duty', 'heading other')
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, anyChance)), (list) => {
        const first = list.map(([name, chance]) => chancesWith({ [name]: chance, duty: 1 }))
        expect(headingsAbove(first)).toEqual(
          list.map((_, index) => list.slice(0, index).findLastIndex(([, chance]) => chance > 0.4)),
        )
      }),
    )
  })
})

describe('what a unit is judged by at second sight', () => {
  const text = '# What you do\n- bake\n- clean\n- sell'
  const first = [aHeading, aDuty, chancesWith({ duty: 0.5, wish: 0.3 }), aDuty]
  const second = secondOf(text, first)
  const sideOf = (at: number, side: string) =>
    second[at]?.filter((feature) => feature.startsWith(`${side} `) && !feature.startsWith(`${side} that`))

  test('is its words, without their pairs and groups', () => {
    expect(second[2]).toEqual(expect.arrayContaining(['word clean', 'stem clean', 'first clean', 'line 2']))
    expect(second[0]?.some((feature) => /^(?:fine|pair) /.test(feature))).toBe(false)
  })

  test('is what it looked like at first, each class in tenths', () => {
    expect(sideOf(2, 'looks')).toEqual(
      unitClasses.map((name) => `looks ${name} ${name === 'duty' ? 4 : name === 'wish' ? 2 : 0}`),
    )
    expect(secondOf('bake', [chancesWith({ duty: 1 })])[0]).toContain('looks duty 9')
    expect(secondOf('bake', [])[0]).toContain('looks duty 0')
  })

  test('is what stands two before and after', () => {
    expect([sideOf(2, 'before'), sideOf(2, 'after')]).toEqual([['before duty 4'], ['after duty 4']])
    expect(second[2]).toContain('before that heading duty 4')
    expect(second[1]).toContain('after that duty 4')
    expect(second[0]).toEqual(expect.arrayContaining(['before none', 'before that none']))
    expect(second[3]).toEqual(expect.arrayContaining(['after none', 'after that none', 'before wish 1']))
  })

  test('is the heading above, its words and how far up it stands', () => {
    expect(second[3]).toEqual(
      expect.arrayContaining([
        ...['under heading duty 4', 'under stem what', 'under stem you', 'under stem do', 'under ago 3'],
      ]),
    )
    expect(second[0]).toEqual(expect.arrayContaining(['under none', 'under ago 1']))
    const long = secondOf('a b c d e f g h i j\n\nbake', [aHeading, aDuty])[1] ?? []
    expect(long.filter((feature) => feature.startsWith('under stem '))).toHaveLength(8)
  })

  test('is in which fifth of the posting it stands', () => {
    const ten = unitsOf('- bake\n'.repeat(10))
    const places = secondFeatures(ten, []).map((list) => list.find((feature) => feature.startsWith('place ')))
    expect(places).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4].map((fifth) => `place ${fifth}`))
  })
})

describe('the block of a unit', () => {
  const sure = chancesWith({ duty: 1 })
  const none = chancesWith({})
  /** Which units share a block with the first of them that is a duty for sure: a fifth of it is seen in each. */
  const blockOf = (text: string, first: readonly Chances[]) =>
    secondOf(text, first).map((list) => list.find((feature) => feature.startsWith('block ')) ?? '')

  test('is the mean of a list', () => {
    expect(blockOf('- bake\n- clean', [sure, none])).toEqual(['block duty 2', 'block duty 2'])
    expect(blockOf('- a\n- b\n- c\n- d', [sure, sure, sure, none])).toEqual(Array(4).fill('block duty 3'))
  })

  test('is the mean of the sentences of a line, and of lines that nothing parts', () => {
    expect(blockOf('We bake. We clean.', [sure, none])).toEqual(['block duty 2', 'block duty 2'])
    expect(blockOf('We bake.\nThey clean.', [sure, none])).toEqual(['block duty 2', 'block duty 2'])
  })

  test('goes on over gaps between items, and ends at one between paragraphs', () => {
    expect(blockOf('- bake\n\n- clean', [sure, none])).toEqual(['block duty 2', 'block duty 2'])
    expect(blockOf('We bake.\n\nThey clean.', [sure, none])).toEqual(['block duty 4', ''])
  })

  test('ends where a list begins or ends', () => {
    expect(blockOf('We bake\n- clean', [sure, none])).toEqual(['block duty 4', ''])
    expect(blockOf('- clean\nWe Bake', [sure, none])).toEqual(['block duty 4', ''])
  })

  test('ends before and after a heading', () => {
    const heading = (chance: number) => chancesWith({ 'heading duty': chance })
    expect(blockOf('- a\n- b', [sure, heading(0.5)])).toEqual(['block duty 4', 'block heading duty 2'])
    expect(blockOf('- a\n- b', [heading(0.5), sure])).toEqual(['block heading duty 2', 'block duty 4'])
    expect(blockOf('- a\n- b', [heading(0.4), sure])[1]).toBe('block duty 4')
    expect(blockOf('- a\n- b', [sure, heading(0.4)])[0]).toBe('block duty 4')
    expect(blockOf('- a\n- b', [sure, heading(0.39)])[0]).toBe('block duty 2')
  })

  test('of nothing likely is told as nothing', () => {
    expect(blockOf('- a\n- b', [none, none])).toEqual(['', ''])
  })
})

test('units are judged by both looks, the second knowing the first', () => {
  const classes: Classifier = {
    labels: [...unitClasses],
    bias: unitClasses.map(() => -8),
    weights: weightTable([['word bake', unitClasses.map((name) => (name === 'duty' ? 8 : 0))]]),
  }
  const classesInContext: Tagger = {
    labels: [...unitTags],
    start: unitTags.map(() => 0),
    transitions: unitTags.map(() => unitTags.map(() => 0)),
    weights: weightTable([
      ['looks duty 4', unitTags.map((tag) => (tag === 'duty' ? 8 : 0))],
      ['word bread', unitTags.map((tag) => (tag === 'nice' ? 8 : 0))],
    ]),
  }
  const [bake, bread] = unitChances(unitsOf('- bake\n- bread'), { classes, classesInContext })
  expect(chanceOf(bake, 'duty')).toBeGreaterThan(0.9)
  expect(chanceOf(bread, 'nice')).toBeGreaterThan(0.9)
  expect(chanceOf(bread, 'wish')).toBeGreaterThan(0.9)
  expect(chanceOf(bread, 'duty')).toBeLessThan(0.1)
})
