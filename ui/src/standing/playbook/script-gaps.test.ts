import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsIn, plainScript, scriptParts } from './script-gaps.ts'

test('gaps are marked and stay visible when the script is copied', () => {
  const body = 'Dear {person},\nabout {topic}: {topic}, {amount}?'
  expect(scriptParts(body).filter(({ gap }) => gap)).toHaveLength(4)
  expect(plainScript(body)).toBe('Dear [their name],\nabout [the subject]: [the subject], [the amount]?')
  expect(gapsIn('Re: {role}', body)).toEqual(['[the role]', '[their name]', '[the subject]', '[the amount]'])
  expect(gapsIn(null)).toEqual([])
})

test('a script without gaps is itself, and nothing between gaps is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
      const plain = pieces.map((piece) => piece.replaceAll(/[{}]/g, ''))
      expect(plainScript(plain.join(''))).toBe(plain.join(''))
      const joined = plain.join('{topic}')
      expect(plainScript(joined)).toBe(plain.join('[the subject]'))
    }),
  )
})
