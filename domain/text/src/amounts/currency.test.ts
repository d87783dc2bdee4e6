import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { currencyAfter, currencyBefore, settled } from './currency.ts'
import { Reading } from './reading.ts'

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
    expect(tokensOf(`${sign}900`)[found?.to ?? -1]?.text).toBe('900')
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
    expect(currencyBefore(rowOf('MXN $32,000'), 0)).toMatchObject({ value: { codes: ['MXN'] }, to: 2 })
  })

  test('words, links and addresses are none', () => {
    for (const text of ['people', 'the', 'https://eur.example', 'eur@example.org', '12', 'x'])
      expect(behind(text), text).toBeNull()
  })

  test('of several the one of the place is meant, else the commonest, and that it is assumed is told', () => {
    const dollars = ahead('$9')?.value
    expect(dollars && settled(dollars, 'CAD')).toEqual({ currency: 'CAD', assumed: false })
    expect(dollars && settled(dollars, 'GBP')).toEqual({ currency: 'USD', assumed: true })
    expect(dollars && settled(dollars, undefined)).toEqual({ currency: 'USD', assumed: true })
    const euros = ahead('€9')?.value
    expect(euros && settled(euros, 'USD')).toEqual({ currency: 'EUR', assumed: false })
  })
})
