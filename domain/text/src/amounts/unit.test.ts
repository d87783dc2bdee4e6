import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { Reading } from './reading.ts'
import { durationNamed, nounAfter, unitAfter } from './unit.ts'

const rowOf = (text: string) => new Reading(tokensOf(text))

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
    expect(unitAfter(rowOf("9 weeks' notice"), 1)?.to).toBe(3)
    expect(unitAfter(rowOf('9 weeks notice'), 1)?.to).toBe(2)
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
        if (found) expect(found.to).toBeLessThanOrEqual(tokens.length)
      }),
    )
  })
})
