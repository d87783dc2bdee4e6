import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { Reading } from './amount.ts'
import { numberInWords, numberWritten, otherNumberTo } from './numbers.ts'

describe('a number as written', () => {
  test.each([
    ['7', 7],
    ['34,000', 34_000],
    ['45.000', 45_000],
    ['3.050,50', 3_050.5],
    ['3,050.50', 3_050.5],
    ['1,50,000', 150_000],
    ['12,34,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12’000', 12_000],
    ["1'250.50", 1_250.5],
    ['24.50', 24.5],
    ['55,5', 55.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1,2345', 1.2345],
    ['1.234.567,89', 1_234_567.89],
  ])('%s is %d', (written, value) => {
    expect(numberWritten(written)).toBe(value)
  })

  test.each(['12:30', '3.1.2', '12.03.2026', '1,2,3', '0950', '007', '1.23,45.6', '12,3456,789'])(
    '%s is none',
    (written) => {
      expect(numberWritten(written)).toBeNull()
    },
  )

  test('whole numbers without marks are themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberWritten(String(value))).toBe(value)
      }),
    )
  })
})

describe('digits that are no amount', () => {
  const ends = (text: string) => otherNumberTo(new Reading(tokensOf(text)), 0)

  test.each(['2026-06-01', '12/03/2026', '07700 900 123', '0161-496-0999', '030/1234567'])('%s, whole', (text) => {
    expect(ends(`${text} then`)).toBe(tokensOf(text).length)
  })

  test.each(['12', '12 500', '6-8', '9/10', '1 200 000', '24/7', '10-12-14', '12 patients 2026'])(
    '%s may be one',
    (text) => {
      expect(ends(text)).toBeNull()
    },
  )

  test('a country code makes it a telephone number', () => {
    const tokens = tokensOf('+44 20 7946 0958')
    expect(otherNumberTo(new Reading(tokens), 1)).toBe(tokens.length)
    expect(ends('44 20 7946 0958')).toBeNull()
  })
})

const numberAt = (text: string, ...languages: string[]) => {
  const row = Object.assign(new Reading(tokensOf(text)), { languages: new Set(languages) })
  return numberInWords(row, 0)
}

const read = (text: string, language: string) => numberAt(text, language)?.value ?? null

/** How many tokens a number takes. */
const taken = (text: string, language = 'en') => numberAt(text, language)?.next ?? 0

const split = (list: string) => list.split(' ')

/** How each language says a number below a hundred. */
type Spoken = (tens: number, units: number) => string

const german = {
  units: split('null eins zwei drei vier fünf sechs sieben acht neun'),
  tens: split('null zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
}
const dutch = {
  units: split('nul een twee drie vier vijf zes zeven acht negen'),
  tens: split('nul tien twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
}
const italian = {
  units: split('zero uno due tre quattro cinque sei sette otto nove'),
  tens: split('zero dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
}
const spanish = {
  units: split('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  tens: split('cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
}
const portuguese = {
  units: split('zero um dois três quatro cinco seis sete oito nove'),
  tens: split('zero dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
}
const french = {
  units: split('zéro un deux trois quatre cinq six sept huit neuf'),
  tens: split('zéro dix vingt trente quarante cinquante soixante'),
}
const english = {
  units: split('zero one two three four five six seven eight nine'),
  tens: split('zero ten twenty thirty forty fifty sixty seventy eighty ninety'),
}

const spoken: Readonly<Record<string, Spoken>> = {
  de: (tens, units) => `${units === 1 ? 'ein' : german.units[units]}und${german.tens[tens]}`,
  nl: (tens, units) => `${dutch.units[units]}${units === 2 || units === 3 ? 'ën' : 'en'}${dutch.tens[tens]}`,
  it: (tens, units) => {
    const ten = italian.tens[tens] ?? ''
    return units === 1 || units === 8 ? ten.slice(0, -1) + italian.units[units] : `${ten}${italian.units[units]}`
  },
  pt: (tens, units) => `${portuguese.tens[tens]} e ${portuguese.units[units]}`,
  en: (tens, units) => `${english.tens[tens]}-${english.units[units]}`,
}

describe('numbers below a hundred', () => {
  test.each(Object.keys(spoken))('in “%s” are the sum of their parts', (language) => {
    const draws = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(draws, ([tens, units]) => {
        expect(read(spoken[language]?.(tens, units) ?? '', language)).toBe(tens * 10 + units)
      }),
    )
  })

  test('in Spanish are joined by y from thirty on', () => {
    const draws = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(draws, ([tens, units]) => {
        expect(read(`${spanish.tens[tens]} y ${spanish.units[units]}`, 'es')).toBe(tens * 10 + units)
      }),
    )
    expect(read('veintitrés', 'es')).toBe(23)
  })

  test('in French count by twenties from seventy on', () => {
    expect(read('vingt-trois', 'fr')).toBe(23)
    expect(read('soixante et onze', 'fr')).toBe(71)
    expect(read('soixante-quinze', 'fr')).toBe(75)
    expect(read('quatre-vingts', 'fr')).toBe(80)
    expect(read('quatre-vingt-dix', 'fr')).toBe(90)
    expect(read('quatre-vingt-quinze', 'fr')).toBe(95)
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 9 }), (tens, units) => {
        expect(read(`${french.tens[tens]}-${french.units[units]}`, 'fr')).toBe(tens * 10 + units)
      }),
    )
  })

  test.each([
    ['en', english],
    ['de', german],
    ['nl', dutch],
    ['it', italian],
    ['es', spanish],
    ['pt', portuguese],
    ['fr', french],
  ] as const)('single words in “%s”', (language, { units, tens }) => {
    units.forEach((word, value) => {
      expect(read(word, language), word).toBe(value)
    })
    tens.slice(1).forEach((word, place) => {
      expect(read(word, language), word).toBe((place + 1) * 10)
    })
  })
})

describe('hundreds and more', () => {
  test('multiply what stands before them and take what follows', () => {
    for (const [words, value] of [
      ['two hundred', 200],
      ['two hundred and five', 205],
      ['fifteen hundred', 1500],
      ['two hundred thousand', 200_000],
      ['seventy-five thousand three hundred', 75_300],
      ['three million two hundred thousand', 3_200_000],
      ['two billion', 2e9],
      ['three dozen', 36],
    ] as const)
      expect(read(words, 'en'), words).toBe(value)
    expect(read('zweihundert', 'de')).toBe(200)
    expect(read('drei Millionen', 'de')).toBe(3e6)
    expect(read('vijfhonderd', 'nl')).toBe(500)
    expect(read('duemila', 'it')).toBe(2000)
    expect(read('trois mille cinq cents', 'fr')).toBe(3500)
    expect(read('quinientos mil', 'es')).toBe(500_000)
    expect(read('duzentos e cinquenta', 'pt')).toBe(250)
  })

  test('need an article or a number before them in English', () => {
    expect(read('a hundred and fifty', 'en')).toBe(150)
    expect(read('a million', 'en')).toBe(1e6)
    expect(read('half a million', 'en')).toBe(5e5)
    expect(read('half a dozen', 'en')).toBe(6)
    expect(read('a couple', 'en')).toBeNull()
    expect(read('thousand', 'en')).toBeNull()
    expect(read('mille', 'fr')).toBe(1000)
  })

  test('and a half is half of one, or of the scale said last', () => {
    expect(read('two and a half', 'en')).toBe(2.5)
    expect(read('two and a half thousand', 'en')).toBe(2500)
    expect(read('a million and a half', 'en')).toBe(1.5e6)
    expect(read('a dozen and a half', 'en')).toBe(12.5)
  })

  test('one twenty is a hundred and twenty', () => {
    expect(read('one twenty', 'en')).toBe(120)
    expect(read('two forty-five', 'en')).toBe(245)
  })
})

describe('where a number ends', () => {
  test('a word that cannot go on begins another', () => {
    expect(taken('five six')).toBe(1)
    expect(taken('twenty thirty')).toBe(1)
    expect(taken('twenty-five seven')).toBe(3)
    expect(taken('twenty and patients')).toBe(1)
    expect(taken('two hundred and patients')).toBe(2)
    expect(taken('nine-to-five')).toBe(1)
    expect(taken('three hundred hundred')).toBe(2)
  })

  test('words of other languages are none, and the longest reading is taken', () => {
    expect(read('zwölf', 'en')).toBeNull()
    expect(read('twelve', 'de')).toBeNull()
    expect(read('once', 'en')).toBeNull()
    expect(numberAt('six cents', 'en', 'fr')).toEqual({ value: 600, next: 2 })
    expect(numberAt('12', 'en')).toBeNull()
    expect(numberAt('', 'en')).toBeNull()
  })
})
