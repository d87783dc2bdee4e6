import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucket, firstWords, lastWords, postingText, tagsOf, type Unit, withCompany } from './units.ts'

const unitsOf = (text: string): Unit[] => postingText(text).units
const onlyUnit = (text: string): Unit => {
  const [unit] = unitsOf(text)
  if (!unit) throw new Error(`nothing in ${text}`)
  return unit
}
const wordsOf = (text: string): readonly string[] => onlyUnit(text).words

describe('the units of a posting', () => {
  const sentence = fc
    .array(fc.constantFrom('we', 'mix', 'dough', 'and', 'keep', 'records'), { minLength: 2, maxLength: 7 })
    .map((list) => `We ${list.join(' ')}.`)
  const line = fc.array(sentence, { minLength: 1, maxLength: 4 })

  test('are its sentences in order, each with its place among those of its line', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const units = unitsOf(lines.map((sentences) => `- ${sentences.join(' ')}`).join('\n'))
        expect(units.map(({ index }) => index)).toEqual([...units.keys()])
        expect(units.map((unit) => [unit.line.index, unit.order, unit.of])).toEqual(
          lines.flatMap((sentences, at) => sentences.map((_, order) => [at, order, sentences.length])),
        )
        expect(units.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual(
          lines.flat().map((text) => text.replace('.', ' .')),
        )
      }),
    )
  })

  test('are of the beginning only where a page has hundreds of them', () => {
    const listOf = (count: number) => unitsOf('- pears\n'.repeat(count)).length
    expect([listOf(599), listOf(600), listOf(601), listOf(900)]).toEqual([599, 600, 600, 600])
  })
})

describe('words as features see them', () => {
  test('numbers are what they are, not which', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3_000, max: 90_000 }), fc.integer({ min: 1_900, max: 2_099 }), (n, y) => {
        expect(wordsOf(`about ${n} parcels since ${y}`)).toEqual(['about', 'NUMBER', 'parcels', 'since', 'YEAR'])
      }),
    )
  })

  test.each(['£', '$', '€', '₹', '₦', '₱', '¥', '₺', 'zł'])('a number behind %s is money', (sign) => {
    expect(wordsOf(`earn ${sign}2000 there`)).toContain('MONEY')
    expect(wordsOf(`earn ${sign}2000 there`)).not.toContain('YEAR')
  })

  test.each(['1899', '2100', '199', '20190', '12019'])('%s is no year', (number) => {
    expect(wordsOf(`by ${number} parcels`)).toEqual(['by', 'NUMBER', 'parcels'])
  })

  test('links and mail addresses are told as such, words without accents and capitals', () => {
    expect(wordsOf('Écrivez à jobs@boulange.example ou https://boulange.example/a')).toEqual([
      'ecrivez',
      'a',
      'ADDRESS',
      'ou',
      'LINK',
    ])
  })
})

describe('the lead of a line', () => {
  test.each([
    ['Requirements: a clean licence', ['requir']],
    ['What you will do: drive the van', ['what', 'you', 'will', 'do']],
    ['One two three four five six: seven', ['one', 'two', 'three', 'four', 'five', 'six']],
    ['One two three four five six seven: eight', []],
    ['Requirements:', []],
    ['Requirements : a clean licence', []],
    ['A clean licence', []],
    [': a clean licence', []],
  ])('of “%s” is %j', (text, lead) => {
    expect(onlyUnit(text).lead).toEqual(lead)
  })

  test('is told of each of its sentences', () => {
    expect(unitsOf('Place: we are in Porto. We move soon.').map(({ lead }) => lead)).toEqual([['place'], ['place']])
  })
})

describe('what features tell of a place', () => {
  const { columns } = onlyUnit('Marta Nurses in Cape Town')

  test('is the word, its stem and its shape, and beyond the ends which end it is', () => {
    expect([columns.word(1), columns.stem(1), columns.shape(1), columns.root(1)]).toEqual([
      'nurses',
      'nursing',
      'Xx',
      'nursing',
    ])
    for (const column of [columns.word, columns.stem, columns.shape])
      expect([column(-1), column(5)]).toEqual(['BEGIN', 'END'])
    expect(columns.root(5)).toBeUndefined()
  })

  test('is how the word ends, at most three letters', () => {
    expect([1, 2, 5].map(columns.ending)).toEqual(['ses', 'in', ''])
  })

  test('is which groups of words it belongs to, the same for words much alike', () => {
    const { columns: both } = onlyUnit('tuesday thursday qqxqzz')
    for (const group of [both.fine, both.coarse]) {
      expect(group(0)).toBe(group(1))
      expect(typeof group(0)).toBe('number')
      expect([group(2), group(3)]).toEqual([null, null])
    }
    const groups = new Set(unitsOf('one week').flatMap((unit) => [unit.columns.fine(1), unit.columns.coarse(1)]))
    expect(groups.size).toBe(2)
  })

  test('is whether it names a trade, a person or a town', () => {
    expect([0, 1, 2, 3, 4, 5].map(columns.town)).toEqual([false, false, false, true, true, false])
    expect([0, 2].map(columns.person)).toEqual([true, false])
    const { columns: trade } = onlyUnit('the nurse Okonkwo in Lisbon today')
    expect([0, 1, 2, 9].map(trade.job)).toEqual([false, true, false, false])
    expect([0, 1, 2, 9].map(trade.person)).toEqual([false, false, true, false])
    expect([2, 3, 4, 5].map(trade.town)).toEqual([false, false, true, false])
  })
})

describe('tags of kinds', () => {
  test('are none, and for each kind its beginning and what goes on', () => {
    expect(tagsOf(['fruit', 'nut'])).toEqual(['O', 'B fruit', 'I fruit', 'B nut', 'I nut'])
    expect(tagsOf([])).toEqual(['O'])
  })
})

describe('the words at the ends of a list', () => {
  test('are told one, two and three at a time', () => {
    const words = ['a', 'clean', 'driving', 'licence']
    expect(firstWords(words)).toEqual(['first a', 'first two a clean', 'first three a clean driving'])
    expect(lastWords(words)).toEqual(['last licence', 'last two driving licence', 'last three clean driving licence'])
  })
})

test('a count is told exactly while it is small, and then in ever wider ranges', () => {
  const counts = [0, 1, 5, 6, 9, 10, 16, 17, 30, 31, 500]
  expect(counts.map(bucket)).toEqual('0 1 5 short short middle middle long long huge huge'.split(' '))
})

describe('an item', () => {
  const items = (text: string) => unitsOf(text).map(({ isItem }) => isItem)

  test.each([
    ['behind a sign', '- bake bread\nWe like it.', [true, false]],
    ['a line beside another without stops', 'Bake bread\nSell it', [true, true]],
    ['no single line', 'Bake bread\n\nWe like bread. It likes us.', [false, false, false]],
    ['no line that ends with a stop', 'Bake bread.\n\nSell it.', [false, false]],
    ['no label', 'Bread:\n\nBake it', [false, false]],
  ])('is %s', (_, text, wanted) => {
    expect(items(text)).toEqual(wanted)
  })
})

describe("a company's name", () => {
  const wordsWith = (company: string | null, text: string) =>
    withCompany(unitsOf(text), company).flatMap(({ words }) => words)

  test('is one word whatever the company is called', () => {
    const names = fc.constantFrom('Salt Harbour Bakery', 'Next', 'Ny & Sons', 'Tidewater', 'Q4 Labs')
    fc.assert(
      fc.property(names, (name) => {
        const words = wordsWith(name, `At ${name} we bake bread.`)
        expect(words.filter((word) => word !== 'COMPANY')).toEqual(['at', 'we', 'bake', 'bread', '.'])
        expect(words.indexOf('COMPANY')).toBe(1)
      }),
    )
  })

  test.each([
    ['its letters', 'Salt Harbour Bakery', 'SHB bakes', ['COMPANY', 'bakes']],
    ['its letters, small', 'Salt Harbour Bakery', 'an shb bakes', ['an', 'shb', 'bakes']],
    ['two letters, which may be anything', 'Harbour Bakery', 'HB pencils', ['hb', 'pencils']],
    ['a part of it', 'Salt Harbour Bakery', 'Salt bread', ['salt', 'bread']],
    ['an ordinary word that is its name', 'Next', 'what is next', ['what', 'is', 'next']],
    ['none', null, 'SHB bakes', ['shb', 'bakes']],
  ])('is known by %s', (_, company, text, words) => {
    expect(wordsWith(company, text)).toEqual(words)
  })

  test('changes what features see, and no token', () => {
    const [plain] = unitsOf('Tidewater hires')
    const [named] = withCompany(unitsOf('Tidewater hires'), 'Tidewater')
    expect(named?.tokens).toEqual(plain?.tokens)
    expect(named?.columns.word(0)).toBe('COMPANY')
    expect(named?.columns.stem(1)).toBe(plain?.columns.stem(1))
  })
})
