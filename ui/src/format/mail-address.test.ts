import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailAddress } from './mail-address.ts'

test('lines end as mail wants them, and nothing spills into another field', () => {
  expect(mailAddress({ to: 'sam@firm.example', subject: 'Round 2 & more', body: 'Hello,\n\nwho?\n' })).toBe(
    'mailto:sam@firm.example?subject=Round%202%20%26%20more&body=Hello%2C%0D%0A%0D%0Awho%3F',
  )
})

test('a receiver may be missing', () => {
  expect(mailAddress({ to: null, subject: 'a', body: 'b' })).toBe('mailto:?subject=a&body=b')
})

test('whatever the texts, there is one subject and one body, and they come back as they were', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (to, subject, body) => {
      const address = new URL(mailAddress({ to, subject, body }))
      expect([...address.searchParams.keys()]).toEqual(['subject', 'body'])
      expect(address.searchParams.get('subject')).toBe(subject)
      expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body.trimEnd().replaceAll('\r\n', '\n'))
    }),
  )
})
