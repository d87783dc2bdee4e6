import { expect, test } from 'vitest'
import { isPlainXml } from './xml-check.ts'

test.each([
  '<?xml version="1.0"?><a><b c="d>e" f=\'g"/>h\'/><!-- <i> --><![CDATA[<j>]]></a>',
  '<a/>',
  `<a>${'<b>'.repeat(100)}${'</b>'.repeat(100)}</a>`,
])('%s is plain', (xml) => {
  expect(isPlainXml(xml)).toBe(true)
})

test.each([
  '<!DOCTYPE a><a/>',
  '<a>',
  '</a>',
  '<a',
  '<a b="c></a>',
  `${'<b>'.repeat(9_000)}${'</b>'.repeat(9_000)}`,
  '<'.repeat(100_000),
])('no. %# is not', (xml) => {
  expect(isPlainXml(xml)).toBe(false)
})
