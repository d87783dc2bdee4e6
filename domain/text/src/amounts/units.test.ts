import { type PayPeriod, payPeriods } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { Reading } from './amount.ts'
import {
  currencyAfter,
  currencyBefore,
  durationNamed,
  nounAfter,
  periodAfter,
  periodBefore,
  rateOf,
  unitAfter,
} from './units.ts'

const rowOf = (text: string) => new Reading(tokensOf(text))

const ahead = (text: string) => currencyBefore(rowOf(text), 0)
const behind = (text: string) => currencyAfter(rowOf(text), 0)
const first = (found: ReturnType<typeof ahead>) => found?.value.codes[0] ?? null

describe('currencies', () => {
  test('every code of the platform stands before or after, in capitals', () => {
    for (const written of Intl.supportedValuesOf('currency')) {
      expect(ahead(`${written} 900`)?.value.codes, written).toEqual([written])
      expect(behind(written)?.value.codes, written).toEqual([written])
    }
  })

  test.each([
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['₹', 'INR'],
    ['₦', 'NGN'],
    ['US$', 'USD'],
    ['A$', 'AUD'],
    ['CA$', 'CAD'],
    ['NZ$', 'NZD'],
    ['R$', 'BRL'],
    ['S/', 'PEN'],
    ['Rs', 'INR'],
    ['Rs.', 'INR'],
    ['KSh', 'KES'],
    ['zł', 'PLN'],
    ['kr', 'SEK'],
    ['RM', 'MYR'],
    ['CHF', 'CHF'],
    ['VT', 'VUV'],
    ['Ar', 'MGA'],
    ['R', 'ZAR'],
  ])('%s before a number is %s', (sign, code) => {
    const found = ahead(`${sign}900`)
    expect(first(found)).toBe(code)
    expect(tokensOf(`${sign}900`)[found?.next ?? -1]?.text).toBe('900')
  })

  test.each([
    ['€', 'EUR'],
    ['kr.', 'SEK'],
    ['zł', 'PLN'],
    ['pounds', 'GBP'],
    ['euros', 'EUR'],
    ['quid', 'GBP'],
    ['bucks', 'USD'],
    ['naira', 'NGN'],
    ['rand', 'ZAR'],
    ['reais', 'BRL'],
    ['FCFA', 'XOF'],
  ])('%s after a number is %s', (name, code) => {
    expect(first(behind(`${name} then`))).toBe(code)
  })

  test('pence and cents are hundredths; a lone p must touch its number', () => {
    expect(behind('pence')?.value).toMatchObject({ minor: true })
    expect(behind('cents')?.value).toMatchObject({ minor: true })
    expect(behind('p')).toBeNull()
    expect(currencyAfter(rowOf('50p'), 1)?.value).toMatchObject({ codes: ['GBP'], minor: true })
  })

  test('letters and words that are names as well are weak, and in small letters none', () => {
    for (const weak of ['R', 'K', 'TOP', 'ALL', 'PHP']) expect(ahead(`${weak} 9`)?.value.isWeak, weak).toBe(true)
    for (const plain of ['all', 'top', 'try', 'pen']) expect(behind(plain), plain).toBeNull()
    expect(behind('eur')?.value.codes).toEqual(['EUR'])
    expect(ahead('£9')?.value.isWeak).toBe(false)
  })

  test('a code before a sign settles it', () => {
    expect(currencyBefore(rowOf('MXN $32,000'), 0)).toMatchObject({ value: { codes: ['MXN'] }, next: 2 })
  })

  test('words, links and addresses are none', () => {
    for (const text of ['people', 'the', 'https://eur.example', 'eur@example.org', '12', 'x'])
      expect(behind(text), text).toBeNull()
  })
})

const unit = (text: string) => unitAfter(rowOf(`9${text}`), 1)?.value ?? null
const noun = (text: string) => nounAfter(rowOf(`9${text}`), 1)?.value.unit ?? null

describe('units', () => {
  const lengths: Readonly<Record<string, string>> = {
    minutes: ' min| mins| minutes| Minuten| minutos|-minute',
    hours: ' hrs| hours|h| Stunden| heures| horas| ore| uur|-hour',
    days: ' days|d| Tage| jours| días| dias| giorni| dagen| working days| business days',
    weeks: ' wks| weeks|w| Wochen| semaines| semanas| settimane| weken',
    months: ' months| mths| mos| Monate| mois| meses| mesi| maanden| full months',
    years: ' years| yrs|y| Jahre| ans| años| anos| anni| jaar|-year',
    fortnights: ' fortnights',
  }
  test.each(Object.entries(lengths))('%s', (wanted, forms) => {
    for (const form of forms.split('|')) expect(unit(form), form).toEqual({ kind: 'duration', unit: wanted })
  })

  test('an apostrophe after a length belongs to it', () => {
    expect(unitAfter(rowOf("9 weeks' notice"), 1)?.next).toBe(3)
    expect(unitAfter(rowOf('9 weeks notice'), 1)?.next).toBe(2)
  })

  test('one letter is a length only when it touches the number', () => {
    for (const letter of ['w', 'd', 'y']) expect(unit(` ${letter}`), letter).toBeNull()
  })

  test.each([
    ' %',
    '%',
    ' per cent',
    ' percent',
    ' pct',
    ' Prozent',
    ' pour cent',
    ' por ciento',
    ' percentage points',
  ])('a share: “9%s”', (form) => {
    expect(unit(form)).toEqual({ kind: 'percent', unit: '%' })
  })

  test('measures are kept as written, and one letter only in its own case', () => {
    for (const measure of ['kg', 'km', 'GB', 'litres', 'acres', 'm']) expect(unit(` ${measure}`)?.unit).toBe(measure)
    expect(unit('G')).toBeNull()
    expect(unit('x')?.unit).toBe('x')
    expect(unit(' x')).toBeNull()
  })

  test('something may stand between the number and its unit', () => {
    expect(unit(' (9) years')?.unit).toBe('years')
    expect(unit(' or more years')?.unit).toBe('years')
    expect(unit(' plus years')?.unit).toBe('years')
    expect(unit(' (and more) years')).toBeNull()
  })

  test('a length has its names in the plural and the singular', () => {
    expect(['week', 'weeks', 'beds'].map(durationNamed)).toEqual(['weeks', 'weeks', undefined])
  })
})

describe('what is counted', () => {
  test('is the noun up to the end of its plural', () => {
    for (const [text, wanted] of [
      [' beds', 'beds'],
      [' support tickets closed', 'support tickets'],
      [' sales reps here', 'sales reps'],
      [' people', 'people'],
      [' full-time nurses and', 'full-time nurses'],
      [' Mitarbeiter', 'mitarbeiter'],
      [' new staff', 'new staff'],
    ] as const)
      expect(noun(text), text).toBe(wanted)
  })

  test('ends at signs, small words and the line', () => {
    for (const text of [
      ' of the beds',
      ' and beds',
      ', beds',
      ' is as good',
      ' one two three four beds',
      ' bus',
      ' less',
      '',
    ])
      expect(noun(text), text).toBeNull()
    const tokens = [...tokensOf('9', 0, 0), ...tokensOf('beds', 2, 1)]
    expect(nounAfter(new Reading(tokens), 1)).toBeNull()
  })

  test('any words can follow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const tokens = tokensOf(`9 ${text}`)
        const found = nounAfter(new Reading(tokens), 1)
        if (found) expect(found.next).toBeLessThanOrEqual(tokens.length)
      }),
    )
  })
})

const after = (text: string, isMoney = true) => periodAfter(rowOf(text), 0, isMoney)?.value ?? null
const before = (text: string) => {
  const tokens = tokensOf(`${text} 9`)
  return periodBefore(new Reading(tokens), tokens.length - 1)
}

const said: Readonly<Record<PayPeriod, string>> = {
  hour: "per hour|an hour|/hour|/hr|/h|hourly|ph|p/h|each hour|pro Stunde|par heure|de l'heure|por hora|per uur|all'ora",
  day: 'per day|a day|/day|daily|pro Tag|par jour|al día|por dia|per dag|al giorno',
  week: 'per week|a week|/wk|weekly|pw|pro Woche|par semaine|por semana|per week|a settimana',
  month:
    'per month|a month|/month|/mo|monthly|pcm|p.m.|im Monat|pro Monat|par mois|al mes|por mês|per maand|al mese|mensuel',
  year: 'per year|a year|/yr|per annum|p.a.|pa|annually|yearly|im Jahr|pro Jahr|par an|al año|por ano|per jaar|annui|jährlich',
}

describe('what an amount is per', () => {
  test.each(payPeriods.map((period) => [period] as const))('%s, in each language', (period) => {
    for (const words of said[period].split('|')) expect(after(words), words).toBe(period)
  })

  test('"gross", brackets and the like may stand between', () => {
    const fillers = fc.array(fc.constantFrom('gross', 'brutto', 'bruto', 'net', '(', 'base', 'pro rata'), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(fillers, fc.constantFrom(...payPeriods), (between, period) => {
        expect(after(`${between.join(' ')} per ${period}`)).toBe(period)
      }),
    )
    expect(after('for the right person per year')).toBeNull()
  })

  test('names that are no period of pay are kept', () => {
    expect(after('per fortnight')).toBe('fortnight')
    expect(after('a quarter')).toBe('quarter')
    expect(after('per shift')).toBe('shift')
  })

  test('two letters are only of money, and letters need a stroke', () => {
    expect(after('pm', false)).toBeNull()
    expect(after('pa', false)).toBeNull()
    expect(after('monthly', false)).toBe('month')
    expect(after('a d')).toBeNull()
    expect(after('/m', false)).toBeNull()
    expect(after('/m', true)).toBe('month')
  })

  test('what is no money has it right behind', () => {
    expect(after('gross per month', false)).toBeNull()
    expect(after('per month', false)).toBe('month')
  })

  test('so many of one length are per that length', () => {
    const row = rowOf('week weeks wk beds')
    const rates = [0, 1, 2, 3].map((place) => rateOf(row, place, 1150)?.value)
    expect(rates).toEqual(['week', undefined, 'week', undefined])
    expect(rateOf(row, 0, 12)).toBeNull()
  })

  test('the stops of an abbreviation belong to it', () => {
    const read = (text: string) => periodAfter(rowOf(text), 0, true)
    expect(read('p.a. plus bonus')).toEqual({ value: 'year', next: 4 })
    expect(read('monthly. Plus')?.next).toBe(1)
  })
})

describe('what is said before the amount', () => {
  test.each([
    ['an annual salary of', 'year'],
    ['hourly rate:', 'hour'],
    ['day rate', 'day'],
    ['Monatsgehalt', 'month'],
    ['Stundenlohn:', 'hour'],
    ['salaire mensuel de', 'month'],
    ['Jahresgehalt von bis zu', 'year'],
  ])('%s', (text, period) => {
    expect(before(text)).toBe(period)
  })

  test('does not reach over another number, a semicolon or six words', () => {
    expect(before('annual budget 30 and')).toBeNull()
    expect(before('annual leave;')).toBeNull()
    expect(before('annual one two three four five six')).toBeNull()
    expect(before('the salary is')).toBeNull()
  })
})
