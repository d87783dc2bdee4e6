import { expect, test } from 'vitest'
import { asWebAddress, corrected } from './as-web-address.ts'

test.each([
  ['example.org', 'https://example.org'],
  [' www.example.org/news?page=2 ', 'https://www.example.org/news?page=2'],
  ['bücher.example/feed', 'https://bücher.example/feed'],
  ['example.org:8443/x', 'https://example.org:8443/x'],
])('%s is taken for %s', (typed, address) => {
  expect(asWebAddress(typed)).toBe(address)
})

test.each(['https://example.org', 'http://example.org', 'mailto:a@b.example', 'javascript:alert(1)', 'a report', ''])(
  '“%s” stays as it is',
  (typed) => {
    expect(asWebAddress(typed)).toBe(typed)
  },
)

test('a field that is left is only changed where its words stand for something else', () => {
  expect(corrected('example.org')).toBe('https://example.org')
  expect(corrected('https://example.org')).toBeNull()
  expect(corrected('')).toBeNull()
  expect(corrected(null)).toBeNull()
})
