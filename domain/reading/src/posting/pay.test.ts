import { type Classifier, readDocument, tokensOf, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currenciesNamed, currencyOfPlace, payCandidates, payFeatures, payOf, usualPeriod } from './pay.ts'

/** "Salary" near speaks for pay, "bonus" and "revenue" against. */
const model: Classifier = {
  labels: ['other', 'pay'],
  bias: [1, 0],
  weights: weightTable([
    ['near salari', [0, 8]],
    ['near bonu', [8, 0]],
    ['near revenu', [8, 0]],
    ['heading salari', [0, 8]],
  ]),
}

const paid = (text: string, place = '') => payOf(readDocument(text), place, model)

describe('the pay of a posting', () => {
  const amounts = fc
    .integer({ min: 21, max: 60 })
    .chain((low) => fc.tuple(fc.constant(low), fc.integer({ min: low + 1, max: 95 })))
  const forms = fc.constantFrom(
    (low: number, high: number) => `Salary: £${low},000 - £${high},000 a year`,
    (low: number, high: number) => `We offer a salary of £${low}k to £${high}k per annum.`,
    (low: number, high: number) => `The annual salary is between ${low},000 and ${high},000 GBP`,
    (low: number, high: number) => `Salary\n£${low},000 rising to £${high},000 p.a.`,
  )

  test('is the range that is written, in any of its forms, wherever it stands', () => {
    const others = fc.constantFrom(
      '',
      'We closed revenue of £4m last year.',
      'Referral bonus of £1,500 a year.',
      'Twelve people.',
    )
    fc.assert(
      fc.property(amounts, forms, others, others, ([low, high], form, before, after) => {
        const found = paid([before, form(low, high), after].join('\n\n'))
        expect(found?.pay).toEqual({ min: low * 1000, max: high * 1000, currency: 'GBP', period: 'year' })
        expect(found?.assumed).toEqual([])
        expect(found?.quote).toContain(String(low))
      }),
    )
  })

  test('is nothing where no amount is likely', () => {
    expect(paid('We had revenue of £4m and pay a bonus of £500.')).toBeNull()
    expect(paid('A team of 30 in three offices.')).toBeNull()
    expect(paid('')).toBeNull()
  })

  test('a scale is from its first step to its last, whatever stands between them', () => {
    const steps = fc
      .tuple(fc.integer({ min: 300, max: 2_000 }), fc.integer({ min: 3, max: 8 }))
      .map(([rise, count]) => Array.from({ length: count }, (_, at) => 24_000 + at * rise))
    const sign = fc.constantFrom(' – ', '; ', ', ', ' (point 2) ', ' – LSI ')
    const written = (step: number) => step.toLocaleString('en-GB')
    fc.assert(
      fc.property(steps, sign, fc.boolean(), (scale, between, isMarked) => {
        const line = scale.map((step) => `${isMarked ? '€' : ''}${written(step)}`).join(between)
        const pay = { min: 24_000, max: scale.at(-1), currency: 'EUR', period: 'year' }
        expect(paid(`Salary: ${line} euro per annum`)?.pay).toEqual(pay)
      }),
    )
  })

  test.each([
    ['two over a remark', '$18.50 per hour (step 1) to $22 per hour (step 6)', 18.5, 22],
    ['two that are not joined', '$18.50 an hour, $22 on Sundays', 18.5, 18.5],
    ['what falls', '$22 an hour, $20 in the first month, $18 in training', 22, 22],
    ['what leaps', '$22 an hour, then $90, then $400', 22, 22],
    ['other money', '$22 an hour, €24, £26', 22, 22],
  ])('%s', (_, line, min, max) => {
    expect(paid(`Salary: ${line}`)?.pay).toMatchObject({ min, max })
  })

  test('one figure is both ends', () => {
    expect(paid('Salary up to €48,000 a year')?.pay).toEqual({
      min: 48_000,
      max: 48_000,
      currency: 'EUR',
      period: 'year',
    })
  })

  test('the place settles which dollar, and that it was settled is told', () => {
    const text = 'Salary $31.50 an hour'
    for (const [place, currency] of [
      ['Bendigo', 'AUD'],
      ['Toronto, Ontario', 'CAD'],
      ['Wellington, New Zealand', 'NZD'],
      ['Singapore', 'SGD'],
      ['Chicago', 'USD'],
    ] as const)
      expect(paid(text, place), place).toMatchObject({
        pay: { currency, period: 'hour' },
        assumed: ['currency'],
      })
    expect(paid(`${text}\nBased in Calgary`)?.pay.currency).toBe('CAD')
    expect(paid('Salary €31.50 an hour', 'Toronto')).toMatchObject({ pay: { currency: 'EUR' }, assumed: [] })
  })

  test('a period that is not written follows from the size, and that it did is told', () => {
    expect(paid('Salary €3,400 - €4,100')).toMatchObject({ pay: { period: 'month' }, assumed: ['period'] })
    expect(paid('Salary £34,000')).toMatchObject({ pay: { period: 'year' }, assumed: ['period'] })
  })

  test('how many salaries come a year is kept', () => {
    expect(paid('Salary €2.900 gross per month, 14 salaries')?.salariesPerYear).toBe(14)
    expect(paid('Salary €2.900 gross per month')?.salariesPerYear).toBeNull()
  })

  test('the other words of a line are those before and after the amount', () => {
    const [candidate] = payCandidates(readDocument('Benefits\nA salary of £30,000 for the right person'))
    expect(candidate?.before.map((token) => token.text)).toEqual(['A', 'salary', 'of'])
    expect(candidate?.after[0]?.text).toBe('for')
    expect(candidate?.heading.map((token) => token.text)).toEqual(['Benefits'])
    expect(candidate && payFeatures(candidate)).toEqual(
      expect.arrayContaining(['kind money', 'one', 'last of', 'next for', 'before salari', 'heading benefit']),
    )
  })

  test('any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = paid(`salary ${text} salary`)
        if (found) expect(found.pay.max).toBeGreaterThanOrEqual(found.pay.min)
      }),
    )
  })
})

describe('habits of pay', () => {
  test('larger pay is never told by a shorter time', () => {
    const order = ['hour', 'day', 'week', 'month', 'year']
    const currency = fc.constantFrom('GBP', 'EUR', 'INR', 'SEK', 'VND', 'USD', 'XYZ')
    fc.assert(
      fc.property(
        currency,
        fc.double({ min: 1, max: 1e8, noNaN: true }),
        fc.double({ min: 1, max: 50 }),
        (code, amount, times) => {
          const [smaller, larger] = [usualPeriod(amount, code), usualPeriod(amount * times, code)]
          expect(order.indexOf(larger)).toBeGreaterThanOrEqual(order.indexOf(smaller))
        },
      ),
    )
  })

  test('a place gives its currency only to a sign that may mean it', () => {
    const document = readDocument('$400 or kr 400 or 400 in Oslo, Norway')
    const [dollars, kroner] = payCandidates(document).map(({ amount }) => currencyOfPlace(amount, '', document))
    expect(dollars).toBe('USD')
    expect(kroner).toBe('NOK')
  })
})

describe('the usual period of pay', () => {
  test.each([
    ['EUR', 13, 'hour'],
    ['EUR', 149, 'hour'],
    ['EUR', 150, 'day'],
    ['EUR', 239, 'day'],
    ['EUR', 240, 'month'],
    ['EUR', 12_000, 'month'],
    ['EUR', 12_001, 'year'],
    ['VND', 249_999, 'hour'],
    ['VND', 250_000, 'day'],
    ['VND', 8_000_000, 'month'],
    ['GBP', 12, 'hour'],
    ['GBP', 149, 'hour'],
    ['GBP', 150, 'day'],
    ['GBP', 999, 'day'],
    ['GBP', 1_000, 'month'],
    ['USD', 5_999, 'month'],
    ['USD', 6_000, 'year'],
    ['GBP', 28_000, 'year'],
    ['USD', 120_000, 'year'],
  ])('in %s of %i is the %s', (currency, amount, period) => {
    expect(usualPeriod(amount, currency)).toBe(period)
  })
})

describe('the currencies a text names', () => {
  const named = (text: string) => Object.fromEntries(currenciesNamed(tokensOf(text)))

  test('are counted by its places, in whatever order they stand', () => {
    const places = fc.constantFrom(
      ...([
        ['Toronto', 'CAD'],
        ['Perth', 'AUD'],
        ['Sri Lanka', 'LKR'],
        ['Dar es Salaam', 'TZS'],
      ] as const),
      ...([
        ['New Zealand', 'NZD'],
        ['ÖREBRO', 'SEK'],
        ['here', ''],
      ] as const),
    )
    fc.assert(
      fc.property(fc.array(places), (list) => {
        const wanted: Record<string, number> = {}
        for (const [, code] of list) if (code !== '') wanted[code] = (wanted[code] ?? 0) + 1
        expect(named(list.map(([place]) => place).join(' and '))).toEqual(wanted)
      }),
    )
  })

  test('are those of the longest name, and of no part of it', () => {
    expect(named('Mexico')).toEqual({ MXN: 1 })
    expect(named('New Mexico')).not.toHaveProperty('MXN')
    expect(named('Hamilton NZ')).toEqual({ NZD: 1 })
    expect(named('New bread in Ghent')).not.toHaveProperty('NZD')
  })
})

describe('the currency of a sign that several share', () => {
  const meant = (text: string, place = '') => {
    const document = readDocument(text)
    return payCandidates(document)
      .slice(0, 1)
      .map(({ amount }) => currencyOfPlace(amount, place, document))[0]
  }

  test('is that of the place, before all that the text names', () => {
    expect(meant('$400 in Perth', 'Toronto')).toBe('CAD')
    expect(meant('$400 in Perth')).toBe('AUD')
    expect(meant('$400 in Perth', 'Oslo')).toBe('AUD')
  })

  test('is the one named most often', () => {
    expect(meant('$400 in Toronto, Perth or Sydney')).toBe('AUD')
    expect(meant('$400 in Perth, Toronto or Ottawa')).toBe('CAD')
  })

  test('is the commonest where nothing tells, and unknown where there is no sign either', () => {
    expect(meant('$400 a week')).toBe('USD')
    expect(meant('40,000 or so')).toBeNull()
    expect(meant('40,000 or so', 'Oslo')).toBe('NOK')
  })
})

test('time grows with the length of a posting, whatever it holds', () => {
  for (const run of ['£1 ', '$9k\n', 'salary ', '1,1 ', '😀', 'שלום ', '- ']) {
    const document = readDocument(run.repeat(Math.ceil(100_000 / run.length)))
    const began = process.threadCpuUsage()
    payOf(document, 'Toronto', model)
    expect(process.threadCpuUsage(began).user / 1_000, run).toBeLessThan(2_000)
  }
})
