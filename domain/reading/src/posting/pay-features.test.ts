import { clusterOf, readDocument } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payCandidates, payFeatures } from './pay.ts'

const candidatesIn = (text: string) => payCandidates(readDocument(text))
/** Of the first amount of a text. */
const featuresOf = (text: string, at = 0): string[] =>
  candidatesIn(text)
    .slice(at, at + 1)
    .flatMap(payFeatures)
const told = (features: readonly string[], name: string): string[] =>
  features.filter((feature) => feature.startsWith(`${name} `))

describe('amounts that may be the pay', () => {
  test.each([
    ['£30', 1],
    ['30 an hour', 1],
    ['10,000 loaves', 0],
    ['about 10,000 or so', 1],
    ['about 9,999 or so', 0],
    ['30 loaves', 0],
    ['the 30,000th loaf', 0],
    ['30 %', 0],
  ])('“%s” has %i', (text, count) => {
    expect(candidatesIn(text)).toHaveLength(count)
  })

  test('are the first sixty, in their order and each on its line', () => {
    const found = candidatesIn('- about £30\n'.repeat(70))
    expect(found.map(({ order }) => order)).toEqual([...Array(60).keys()])
    expect(found.map(({ line }) => line)).toEqual([...Array(60).keys()])
  })

  test('stand under the last short line above that is no item, at most twelve lines up', () => {
    const headingOf = (text: string) =>
      candidatesIn(text).flatMap(({ heading }) => heading.map(({ text: word }) => word).join(' '))
    const items = (count: number) => '- a perk\n'.repeat(count)
    expect(headingOf(`Pay\n${items(11)}£30`)).toEqual(['Pay'])
    expect(headingOf(`Pay\n${items(12)}£30`)).toEqual([''])
    expect(headingOf('Pay\n\nPerks\n\n- £30')).toEqual(['Perks'])
    expect(headingOf('Pay a b c d e f\n\n- £30')).toEqual(['Pay a b c d e f'])
    expect(headingOf('Pay a b c d e f g\n\n- £30')).toEqual([''])
    expect(headingOf('£30')).toEqual([''])
  })
})

describe('what tells the pay from other amounts', () => {
  test('is its size in a year, in halves of a power of ten, whatever time it is told by', () => {
    const paid = fc.constantFrom(
      ['£10 an hour', 9],
      ['£100 a day', 9],
      ['£400 a week', 9],
      ['£2,000 per month', 9],
      ['£20,000 a year', 9],
      ['£20,000', 9],
      ['£10', 9],
      ['€2,000', 9],
      ['£200,000 a year', 11],
      ['£15,000 to £20,000 a year', 9],
      ['£0.20 a year', 0],
    )
    fc.assert(
      fc.property(paid, ([text, size]) => {
        expect(told(featuresOf(`paid ${text}`), 'size')[0]).toBe(`size ${size}`)
      }),
    )
  })

  test.each([
    ['£30,000 a year', 'timed', 'year', 'one'],
    ['£30,000', 'bare', 'nothing', 'one'],
    ['£20,000 to £30,000 a year', 'timed', 'year', 'range'],
  ])('is the form of “%s”: %s, by the %s, %s', (text, timed, per, form) => {
    const features = featuresOf(`paid ${text}`)
    expect(told(features, 'size')[1]?.split(' ')[2]).toBe(timed)
    expect(features).toEqual(expect.arrayContaining([`per ${per}`, form, `${form} per ${per}`]))
  })

  test('is whether thousands are written as k, and that it is money', () => {
    expect(featuresOf('paid £30k')).toEqual(expect.arrayContaining(['scaled', 'kind money']))
    expect(featuresOf('paid £30,000')).not.toContain('scaled')
    expect(featuresOf('paid 30,000 or so')).toContain('kind bare')
  })

  test('is which amount it is, up to the fourth, and on which line it stands', () => {
    const text = '- about £30\n'.repeat(7)
    expect([0, 3, 4, 6].flatMap((at) => told(featuresOf(text, at), 'order'))).toEqual([
      'order 0',
      'order 3',
      'order 4',
      'order 4',
    ])
    expect([2, 6].flatMap((at) => told(featuresOf(text, at), 'line'))).toEqual(['line 2', 'line short'])
  })

  test('are the words of its line before and after it, and whether there are few', () => {
    const features = featuresOf('we 5 bakers pay £30 for tuesday work')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['words before 4', 'words after 3', 'last pay', 'next for', 'last two baker pay'],
        ...['next two for tuesday', 'before NUMBER', 'near NUMBER', 'after work', 'near work'],
        ...[`after fine ${clusterOf('tuesday', 'fine')}`, `before fine ${clusterOf('pay', 'fine')}`],
      ]),
    )
    expect(features).not.toContain('alone')
    const alone = featuresOf('£30')
    expect(alone).toEqual(expect.arrayContaining(['alone', 'last none', 'next none', 'words before 0']))
    expect(featuresOf('we pay a £30')).toContain('alone')
    expect(featuresOf('we pay a £30 sum')).not.toContain('alone')
    expect(featuresOf('qqxqzz £30').some((feature) => feature.startsWith('before fine'))).toBe(false)
  })

  test('are at most eight words on either side', () => {
    const features = featuresOf('a b c d e f g h i j £30 z l m n o p q r s')
    const letters = (side: string) =>
      features.flatMap((feature) => new RegExp(`^${side} (.)$`).exec(feature)?.[1] ?? []).join('')
    expect([letters('before'), letters('after')]).toEqual(['cdefghij', 'zlmnopqr'])
  })

  test('are the words of the heading, whatever numbers they are', () => {
    expect(told(featuresOf('Pay from 2026\n\n- £30'), 'heading')).toEqual([
      'heading pay',
      'heading from',
      'heading NUMBER',
    ])
  })
})
