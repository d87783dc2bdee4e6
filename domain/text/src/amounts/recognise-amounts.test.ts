import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import type { Amount } from './amount.ts'
import { recogniseAmounts } from './recognise-amounts.ts'

function amountsIn(text: string, context?: { currency: string }): Amount[] {
  return recogniseAmounts(readDocument(text, { keepLines: true }).tokens, context)
}

/** Short form for examples: amount, end, unit, period, and what else is said. */
const told = (amount: Amount): string =>
  [
    amount.upTo === null ? amount.amount : `${amount.amount}${amount.change ? '>' : '-'}${amount.upTo}`,
    amount.kind,
    amount.unit,
    amount.kind === 'money' ? null : amount.period && `/${amount.period}`,
    amount.ordinal && 'ordinal',
    amount.perYearSalaries && `x${amount.perYearSalaries}`,
    amount.currencyAssumed && '?',
  ]
    .filter(Boolean)
    .join(' ')
const allTold = (text: string, context?: { currency: string }): string => amountsIn(text, context).map(told).join('; ')

const whole = fc.integer({ min: 2, max: 999_999 })
const currency = fc.constantFrom('GBP', 'EUR', 'USD', 'INR', 'NGN', 'CHF', 'SEK', 'PLN', 'BRL', 'KES')
const fillers = fc.constantFrom(
  '',
  'They liked the talk about teams.',
  'Nobody said why.',
  'Anna wrote it down, underlined.',
)

const groupedBy = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark)

describe('one number, however it is written', () => {
  test('grouped with commas, dots, spaces or apostrophes it is the same', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(',', '.', ' ', "'", '’', ''), currency, (value, mark, code) => {
        const [found, ...others] = amountsIn(`pay of ${groupedBy(value, mark)} ${code} here`)
        expect(others).toEqual([])
        expect(found).toMatchObject({ amount: value, kind: 'money', unit: code })
      }),
    )
  })

  test('with two decimals after a comma or a dot it is the same', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 10, max: 99 }), fc.boolean(), (value, cents, isComma) => {
        const written = `${groupedBy(value, isComma ? '.' : ',')}${isComma ? ',' : '.'}${cents}`
        expect(amountsIn(`€${written}`)[0]?.amount).toBeCloseTo(value + cents / 100, 6)
      }),
    )
  })

  test('the code may stand before or after, in capitals or not, with or without a space', () => {
    fc.assert(
      fc.property(whole, currency, fc.boolean(), fc.boolean(), (value, code, isBefore, isSmall) => {
        const name = isSmall ? code.toLowerCase() : code
        const text = isBefore ? `${name} ${value}` : `${value} ${name}`
        expect(amountsIn(text)[0]).toMatchObject({ amount: value, kind: 'money', unit: code })
      }),
    )
  })

  test('thousands by k, thousand or noughts are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom('k', 'K', ' k', ' thousand', ',000'),
        (value, scale) => {
          const [found] = amountsIn(`£${value}${scale} a year`)
          expect(found).toMatchObject({ amount: value * 1000, unit: 'GBP/year', scaled: scale !== ',000' })
        },
      ),
    )
  })

  test('English words are what they say', () => {
    const ones = 'one two three four five six seven eight nine'.split(' ')
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
    const parts = fc.record({
      hundreds: fc.integer({ min: 0, max: 9 }),
      ten: fc.integer({ min: 2, max: 9 }),
      one: fc.integer({ min: 1, max: 9 }),
      thousand: fc.boolean(),
      hyphen: fc.constantFrom('-', ' '),
      and: fc.constantFrom(' and ', ' '),
    })
    fc.assert(
      fc.property(parts, ({ hundreds, ten, one, thousand, hyphen, and }) => {
        const below = `${tens[ten - 2]}${hyphen}${ones[one - 1]}`
        const words = hundreds > 0 ? `${ones[hundreds - 1]} hundred${and}${below}` : below
        const value = (hundreds * 100 + ten * 10 + one) * (thousand ? 1000 : 1)
        const [found, ...others] = amountsIn(`${words}${thousand ? ' thousand' : ''} patients`)
        expect(others).toEqual([])
        expect(found).toMatchObject({ amount: value, unit: 'patients', wordy: true })
      }),
    )
  })
})

describe('what must follow', () => {
  test('offsets and token places are those of the words, in order and apart, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '£',
        '45',
        'k',
        'to',
        '-',
        'a',
        'year',
        '1,2',
        '.',
        '/',
        'x',
        '%',
        'half',
        'hundred',
        '\n',
        '12:30',
        'EUR',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const document = readDocument(pieces.join(gap))
        let reached = 0
        for (const amount of recogniseAmounts(document.tokens)) {
          expect(amount.from).toBeGreaterThanOrEqual(reached)
          expect(amount.to).toBeGreaterThan(amount.from)
          expect(amount.start).toBe(document.tokens[amount.from]?.start)
          expect(amount.end).toBe(document.tokens[amount.to - 1]?.end)
          expect(Number.isFinite(amount.amount)).toBe(true)
          expect(amount.amount).toBeGreaterThanOrEqual(0)
          reached = amount.to
        }
      }),
      { numRuns: 200 },
    )
  })

  test('another sentence before or behind changes no amount', () => {
    const line = fc.constantFrom(
      'Salary £30-35k a year',
      '14 days’ notice',
      'from 45 to 10 falls a month',
      '12 people',
      '40%',
    )
    fc.assert(
      fc.property(line, fillers, fillers, (text, before, after) => {
        const alone = amountsIn(text).map(told)
        expect(amountsIn([before, `${text}.`, after].join('\n')).map(told)).toEqual(alone)
      }),
    )
  })

  test('capitals and curled apostrophes change nothing', () => {
    const line = fc.constantFrom(
      "two weeks' notice",
      '£30k per annum',
      'twenty-eight pupils',
      '6 to 8 weeks',
      '55 per cent',
    )
    fc.assert(
      fc.property(line, (text) => {
        expect(amountsIn(text.toUpperCase().replaceAll("'", '’')).map(told)).toEqual(
          amountsIn(text).map((amount) => told({ ...amount, unit: amount.unit })),
        )
      }),
    )
  })

  test('a range has its ends in both forms, and shares sign, factor and period', () => {
    const ends = fc
      .integer({ min: 11, max: 80 })
      .chain((low) => fc.tuple(fc.constant(low), fc.integer({ min: low + 1, max: 2 * low })))
    const forms = fc.constantFrom(
      (low: number, high: number) => `£${low}k to £${high}k a year`,
      (low: number, high: number) => `£${low}-${high}k per annum`,
      (low: number, high: number) => `£${low}k–£${high}k p.a.`,
      (low: number, high: number) => `between ${low} and ${high} thousand pounds a year`,
      (low: number, high: number) => `annual salary of £${low},000 - £${high},000`,
    )
    fc.assert(
      fc.property(ends, forms, ([low, high], form) => {
        expect(amountsIn(form(low, high))).toMatchObject([
          { amount: low * 1000, upTo: high * 1000, change: false, unit: 'GBP/year', period: 'year' },
        ])
      }),
    )
  })

  test('what falls from one number to another has changed, however it is said', () => {
    const ends = fc
      .integer({ min: 3, max: 900 })
      .chain((low) => fc.tuple(fc.constant(low), fc.integer({ min: low + 1, max: 999 })))
    const said = fc.constantFrom('from A to B', 'A down to B', 'A -> B', 'A → B', 'A to B')
    fc.assert(
      fc.property(ends, said, fc.constantFrom('', '%', ' weeks'), ([low, high], form, unit) => {
        const text = form.replace('A', `${high}${unit}`).replace('B', `${low}${unit}`)
        if (low === 1) return
        expect(amountsIn(text)).toMatchObject([{ amount: high, upTo: low, change: true }])
      }),
    )
  })

  test('a time that is no period of pay is only what it is per', () => {
    const periods = ['fortnight', 'week'].map((name) => amountsIn(`£900 per ${name}`)[0]?.period)
    expect(periods).toEqual([null, 'week'])
    expect(amountsIn('£900')[0]?.period).toBeNull()
  })

  test('the place settles a sign that several countries share, and no other', () => {
    for (const code of ['USD', 'AUD', 'CAD', 'NZD', 'SGD'])
      expect(allTold('$45 an hour', { currency: code })).toBe(`45 money ${code}/hour`)
    expect(allTold('$45 an hour', { currency: 'GBP' })).toBe('45 money USD/hour ?')
    expect(allTold('$45 an hour')).toBe('45 money USD/hour ?')
    expect(allTold('€45 an hour', { currency: 'USD' })).toBe('45 money EUR/hour')
  })

  test('numbers glued to letters, links, addresses, telephone numbers, days and times are no amounts', () => {
    const none =
      'GL2 WF5 p.10 1G S4HANA COVID-19 #36 9am 12:30 2026-06-01 12/03/2026 v2.1 3.1.2 http://a.bc/12 a12@b.cd 12@b.cd'
    for (const name of none.split(' ')) expect(allTold(`it is ${name} here`), name).toBe('')
    for (const phone of ['07700 900 123', '+44 20 7946 0958', '0161-496-0999', '+49 30 1234567'])
      expect(allTold(`ring ${phone} today`), phone).toBe('')
  })
})

describe('examples', () => {
  test.each([
    ['€ 3.712,- en € 5.303,-', '3712 money EUR; 5303 money EUR'],
    ['tussen € 3.712,- en € 5.303,- bruto per maand', '3712-5303 money EUR/month'],
    ['45.000 EUR brutto im Jahr', '45000 money EUR/year'],
    ['Gehalt von 45.000 bis 55.000 € im Jahr', '45000-55000 money EUR/year'],
    ['salaire : 35 000 € brut par an', '35000 money EUR/year'],
    ['entre 30.000 y 35.000 € brutos al año', '30000-35000 money EUR/year'],
    ['da 30.000 a 35.000 euro lordi annui per un contratto', '30000-35000 money EUR/year'],
    ['R$ 4.500 por mês', '4500 money BRL/month'],
    ['CHF 85’000.– im Jahr', '85000 money CHF/year'],
    ['Stundenlohn 15,50 €', '15.5 money EUR/hour'],
    ['€14,50 per uur', '14.5 money EUR/hour'],
    ['12 500 kr a month', '12500 money SEK/month ?'],
    ['MXN $32,000', '32000 money MXN'],
    ['$34,000 MXN', '34000 money MXN'],
    ['Rs. 12,00,000', '1200000 money INR ?'],
    ['14 LPA', '1400000 money INR/year'],
    ['1.2 crore', '12000000 money INR'],
    ['N450,000 monthly', '450000 money NGN/month'],
    ['Band 6 £37,338 - £44,962 a year', '6 bare; 37338-44962 money GBP/year'],
    ['forty grand', '40000 money GBP ?'],
    ['12 quid an hour', '12 money GBP/hour ?'],
    ['50p', '0.5 money GBP'],
    ['£1,200 pcm', '1200 money GBP/month'],
    ['£18.50 p/h', '18.5 money GBP/hour'],
    ['hourly rate £14', '14 money GBP/hour'],
    ['70 K€ fixe', '70000 money EUR'],
    ['1150 wk', '1150 bare /week'],
    ['Jahresgehalt: 60.000', '60000 bare /year'],
    ['13th salary, €40,000 a year', '40000 money EUR/year x13'],
    ['€2.500 per maand, 13e maand', '2500 money EUR/month x13'],
    ['14 Gehälter à 3.000 EUR', '3000 money EUR x14'],
  ])('pay: %s', (text, wanted) => {
    expect(allTold(text)).toBe(wanted)
  })

  test.each([
    ['14 days’ notice', '14 duration days'],
    ["a month's notice", '1 duration months'],
    ['a week notice', '1 duration weeks'],
    ['5+ years', '5 duration years'],
    ['5-6 yrs', '5-6 duration years'],
    ['over ten (10) years', '10 duration years'],
    ['two or more years', '2 duration years'],
    ['3 plus years', '3 duration years'],
    ['two or three days', '2-3 duration days'],
    ['one and a half hours', '1.5 duration hours'],
    ['12-hour shifts', '12 duration hours'],
    ['40 hours/week', '40 duration hours /week'],
    ['pour deux mois', '2 duration months'],
    ['quatre-vingt-dix jours pour le', '90 duration days'],
    ['dos meses de preaviso', '2 duration months'],
    ['drieëntwintig weken voor de', '23 duration weeks'],
    ['ca. 55,5 Stunden', '55.5 duration hours'],
  ])('time: %s', (text, wanted) => {
    expect(allTold(text)).toBe(wanted)
  })

  test.each([
    ['34 beds', '34 count beds'],
    ['31 pupils', '31 count pupils'],
    ['30 support tickets a day', '30 count support tickets /day'],
    ['12 sales reps', '12 count sales reps'],
    ['a hundred and fifty beds', '150 count beds'],
    ['achtundzwanzig Schüler und die Klasse', '28 count schüler'],
    ['a million and a half users', '1500000 count users'],
    ['4.2 kg to 3.1 kg', '4.2>3.1 count kg'],
    ['one vacancy, one of them, the one about', ''],
    ['x12', '12 bare'],
    ['~20', '20 bare'],
    ['30-ish', '30 bare'],
    ['the 2nd', '2 bare ordinal'],
    ['71 thousand down to 18', '71000>18000 bare'],
    ['ninety per cent', '90 percent %'],
    ['10 to 15 per cent', '10-15 percent %'],
    ['2 to 1', '2 ratio'],
    ['1:3', '3 ratio'],
    ['a ratio of 1:30', '30 ratio'],
    ['1 in 3', '3 ratio'],
    ['9 per 1000 ventilator days', '9 ratio per 1000 ventilator days'],
    ['9/10', '9-10 ratio'],
  ])('counts: %s', (text, wanted) => {
    expect(allTold(text)).toBe(wanted)
  })

  test('what the place implies: lakh and crore by their letters', () => {
    expect(allTold('45L a month', { currency: 'INR' })).toBe('4500000 money INR/month')
    expect(allTold('45L a month')).toBe('')
    expect(allTold('1.2 cr', { currency: 'INR' })).toBe('12000000 money INR')
  })
})

test('time grows with the length of the text, whatever it holds', () => {
  const runs = [
    ' ',
    ',',
    '(',
    '1',
    '1 ',
    '1,1',
    'a',
    'half a ',
    'one hundred and ',
    '£',
    '$ ',
    '-',
    '1-',
    '1/',
    '0 123 ',
    '٣',
    '😀',
    'שלום ',
    'per ',
  ]
  for (const run of runs) {
    const { tokens } = readDocument(run.repeat(Math.ceil(100_000 / run.length)))
    const began = process.threadCpuUsage()
    recogniseAmounts(tokens)
    expect(process.threadCpuUsage(began).user / 1_000, run).toBeLessThan(2_000)
  }
})

test('a letter is a currency before what is paid for a length of time, and else only before large numbers', () => {
  const money = (text: string) =>
    amountsIn(text).flatMap(({ kind, unit, amount, upTo }) => (kind === 'money' ? [[amount, upTo, unit]] : []))
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 150 }), fc.constantFrom('R ZAR', 'K ZMW'), (amount, letter) => {
      const [sign, code] = letter.split(' ')
      expect(money(`${sign}${amount} an hour`)).toEqual([[amount, null, `${code}/hour`]])
      expect(money(`${sign}${amount} to ${sign}${amount + 9} per day`)).toEqual([[amount, amount + 9, `${code}/day`]])
      expect(money(`room ${sign}${amount}, then lunch`)).toEqual([])
    }),
  )
  expect(money('round R2 a week later')).toEqual([])
})
