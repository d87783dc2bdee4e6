import { expect, test } from 'vitest'
import { countries } from './countries.ts'

test('countries stand by their names, once each', () => {
  const all = countries()
  expect(all.length).toBeGreaterThan(240)
  expect(all.length).toBeLessThan(270)
  expect(new Set(all.map(({ value }) => value)).size).toBe(all.length)
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
  expect(all.find(({ value }) => value === 'DE')?.label).toBe('Germany')
  expect(all.find(({ value }) => value === 'GB')?.label).toBe('United Kingdom')
})

test('unions, old codes and made-up ones are no countries', () => {
  const codes = new Set(countries().map(({ value }) => value))
  for (const code of ['EU', 'UN', 'ZZ', 'UK', 'DD', 'SU', 'XA']) expect(codes.has(code), code).toBe(false)
})
