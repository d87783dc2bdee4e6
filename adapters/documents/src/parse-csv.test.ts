import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvTable, parseCsv } from './parse-csv.ts'

const quoted = (field: string): string => `"${field.replace(/"/g, '""')}"`

test('what is written after RFC 4180 is read back', () => {
  const rows = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ß') }), {
      minLength: 1,
      maxLength: 5,
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (table, end) => {
      expect(parseCsv(table.map((row) => row.map(quoted).join(',') + end).join(''))).toEqual(table)
    }),
    { seed: 4180 },
  )
})

test('nothing makes it throw or run on', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a') }), (text) => {
      parseCsv(text)
    }),
    { seed: 4180 },
  )
  expect(parseCsv('"never closed, \n and on')).toEqual([['never closed, \n and on']])
})

test('rows come by their column, empty ones left out', () => {
  expect(csvTable('a, b\n1,2\n\n,\n3\n')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '' },
  ])
})
