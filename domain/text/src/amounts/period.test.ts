import { type PayPeriod, payPeriods } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { payPeriodNamed, periodAfter, periodBefore, rateOf } from './period.ts'
import { Reading } from './reading.ts'

const after = (text: string, isMoney = true) => periodAfter(new Reading(tokensOf(text)), 0, isMoney)?.value ?? null
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
    expect(payPeriodNamed('fortnight')).toBeNull()
    expect(payPeriodNamed('week')).toBe('week')
    expect(payPeriodNamed(null)).toBeNull()
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
    const row = new Reading(tokensOf('week weeks wk beds'))
    const rates = [0, 1, 2, 3].map((place) => rateOf(row, place, 1150)?.value)
    expect(rates).toEqual(['week', undefined, 'week', undefined])
    expect(rateOf(row, 0, 12)).toBeNull()
  })

  test('the stops of an abbreviation belong to it', () => {
    const read = (text: string) => periodAfter(new Reading(tokensOf(text)), 0, true)
    expect(read('p.a. plus bonus')).toEqual({ value: 'year', to: 4 })
    expect(read('monthly. Plus')?.to).toBe(1)
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
