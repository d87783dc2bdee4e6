import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingText } from './units.ts'
import { around, seniorityFeatures, type WholePosting } from './whole.ts'

const nothing: WholePosting = {
  units: [],
  title: [],
  requirements: [],
  duties: [],
  pay: null,
  saidPlaces: [],
}
const told = (posting: Partial<WholePosting>): string[] => seniorityFeatures({ ...nothing, ...posting })
const wish = (text: string, kind = 'experience', level = 'must') => ({ kind, level, tokens: tokensOf(text) })

test('what stands around a place is that and so many on either side, as far as there are any', () => {
  const tokens = tokensOf('a b c d e f g')
  const textsAround = (place: number, reach: number) =>
    around(tokens, place, reach)
      .map(({ text }) => text)
      .join('')
  expect([textsAround(3, 2), textsAround(1, 3), textsAround(6, 1), textsAround(0, 0)]).toEqual([
    'bcdef',
    'abcde',
    'fg',
    'a',
  ])
})

describe('the years a posting asks for', () => {
  const figure = (years: number) => told({ requirements: [wish(`${years} years of baking`)] })

  test('are told one by one up to four, and then in three ranges', () => {
    const asked = [0, 1, 4, 5, 6, 7, 9, 10, 40].map((years) => figure(years)[1])
    expect(asked).toEqual(
      'years 0,years 1,years 4,years five,years five,years seven,years seven,years many,years many'.split(','),
    )
  })

  test('may be written as a word, before any form of "year", a few words apart', () => {
    const words = 'zero one two three four five six seven eight nine ten'.split(' ')
    const forms = fc.constantFrom(
      (number: string) => `${number} years of baking`,
      (number: string) => `at least ${number} or more full years`,
      (number: string) => `${number}+ yrs`,
      (number: string) => `${number} year in a bakery of 80`,
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), forms, (number, form) => {
        const features = told({ requirements: [wish(form(words[number] ?? ''))] })
        const plain = told({ requirements: [wish(form(String(number)))] })
        const years = (list: readonly string[]) => list.filter((feature) => feature.startsWith('years '))
        expect(years(features)).toEqual(years(plain))
        expect(years(features)).toHaveLength(2)
        expect(years(features)).not.toContain('years -1')
      }),
    )
  })

  test('are the number right before, and the most that any must asks for', () => {
    expect(told({ requirements: [wish('in 8 of 10 cases 2 years')] })).toContain('years 2')
    const both = [wish('3 years of baking'), wish('six years in a lead role'), wish('one year abroad')]
    expect(told({ requirements: both })).toContain('years five')
  })

  test('are unknown where no must states any', () => {
    for (const text of ['some baking', '3 loaves', '3 ovens and then many long years', 'years of 3 kinds'])
      expect(told({ requirements: [wish(text)] })).toContain('years -1')
    expect(told({ requirements: [wish('3 years of baking', 'experience', 'nice')] })).toContain('years -1')
  })

  test('are told beside how many musts are of experience, up to two and three', () => {
    const asked = (count: number) =>
      told({ requirements: [wish('a licence', 'licence'), ...Array(count).fill(wish('2 years'))] })
    expect(asked(0)).toEqual(expect.arrayContaining(['years -1 experiences 0', 'experiences 0']))
    expect(asked(2)).toEqual(expect.arrayContaining(['years 2 experiences 2', 'experiences 2']))
    expect(asked(5)).toEqual(expect.arrayContaining(['years 2 experiences 2', 'experiences 3']))
  })
})

describe('how senior the work is', () => {
  test('shows in the title, its pairs of words and the trade it names last', () => {
    const features = told({ title: tokensOf('Senior Bakery Manager Nights') })
    expect(features).toEqual(
      expect.arrayContaining([
        'title senior',
        'title pair senior bakeri',
        'title pair night undefined',
        `title job ${tokensOf('manager')[0]?.stem}`,
      ]),
    )
    expect(features.some((feature) => /^title fine \d+$/.test(feature))).toBe(true)
    expect(told({ title: tokensOf('Qqxz') })).toEqual(
      expect.arrayContaining(['title fine null', 'title job undefined']),
    )
  })

  test('shows in the words of musts that are learnt, and in the kinds of all musts', () => {
    const features = told({
      requirements: [
        wish('long ovens', 'experience'),
        wish('Bachelor', 'education'),
        wish('Forklift', 'licence'),
        wish('patience', 'trait'),
        wish('French', 'language', 'nice'),
      ],
    })
    const wishes = features.filter((feature) => feature.startsWith('wish '))
    expect(wishes).toEqual(tokensOf('long ovens Bachelor Forklift').map(({ stem }) => `wish ${stem}`))
    expect(features.filter((feature) => feature.startsWith('wants '))).toEqual([
      'wants experience',
      'wants education',
      'wants licence',
      'wants trait',
    ])
  })

  test.each(['experience', 'training', 'lead', 'manage', 'supervise', 'report', 'mentor', 'team'])(
    'shows in what stands within three words of a form of "%s"',
    (word) => {
      const [token] = tokensOf(word)
      const units = postingText(`far one two three ${word} four five six away`).units
      const near = told({ units }).filter((feature) => feature.includes(' near '))
      expect(near).toEqual(
        tokensOf(`one two three ${word} four five six`).map((other) => `${token?.stem} near ${other.stem}`),
      )
    },
  )

  test('shows in how the duties begin and how many they are', () => {
    const duties = ['Lead the shift', 'Order flour'].map((text) => tokensOf(text))
    expect(told({ duties })).toEqual(expect.arrayContaining(['duty first lead', 'duty first order', 'duties 2']))
    expect(told({})).toContain('duties 0')
  })

  test('shows in the pay: its period, and its size in thirds of a doubling', () => {
    const paid = (min: number) =>
      told({ pay: { min, max: min * 1.1, currency: 'GBP', period: 'year' } }).filter((feature) =>
        feature.startsWith('pay '),
      )
    expect(paid(2 ** 15)).toEqual(['pay year', 'pay GBP year 45'])
    expect(paid(2 ** 16)).toEqual(['pay year', 'pay GBP year 48'])
    expect(paid(0)).toEqual(['pay year', 'pay GBP year 0'])
    expect(told({}).filter((feature) => feature.startsWith('pay '))).toEqual(['pay undefined'])
  })
})
