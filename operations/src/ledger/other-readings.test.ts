import type { LedgerEntry, Pay } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { otherReadings } from './other-readings.ts'

const pay: Pay = { min: 34_000, max: 38_000, currency: 'GBP', period: 'year' }

test.each([
  [{ subject: 'other', amount: 36, upTo: null, unit: '' }, 36_000],
  [{ subject: 'other', amount: 36, upTo: 38, unit: '' }, 36_000],
  [{ subject: 'other', amount: 36_000, upTo: null, unit: 'GBP' }, 36_000],
  [{ subject: 'other', amount: 25, upTo: null, unit: 'new hires' }, null],
  [{ subject: 'other', amount: 40, upTo: 8, unit: '' }, null],
  [{ subject: 'other', amount: 40, upTo: 48, unit: '/week' }, null],
  [{ subject: 'other', amount: 3, upTo: null, unit: '' }, null],
])('%j may be pay of %j', (figure, wanted) => {
  const entry: LedgerEntry = { kind: 'figure', text: 'said so', figure, by: 'me', better: '' }
  const found = otherReadings(entry, 'said so', pay).flatMap((one) =>
    one.kind === 'figure' && one.figure?.subject === 'pay expectation' ? [one.figure.amount] : [],
  )
  expect(found).toEqual(wanted === null ? [] : [wanted])
})
