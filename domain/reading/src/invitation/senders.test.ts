import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { domainOf, senderOf, wordsOf } from './senders.ts'

describe('the sender of a message', () => {
  test.each([
    ['Dana Cole <dana.cole@brightpath.example>', ['dana', 'cole'], 'brightpath'],
    ['"Dr Núria Pla-Soler" <npla@st-jude.co.example>', ['dr', 'nuria', 'pla', 'soler', 'npla'], 'stjudeco'],
    ['careers@mail.acme-foods.example>', ['careers'], 'mailacmefoods'],
    ['Dana B Cole', ['dana', 'cole'], ''],
    ['Dana Cole <dana@brightpath.example> on behalf', ['dana', 'cole'], 'brightpath'],
    ['Cole @ Sons <cole@sons.example>', ['cole'], ''],
    ['', [], ''],
  ])('%s', (from, names, domain) => {
    const sender = senderOf(from)
    expect([...sender.name]).toEqual(names)
    expect(sender.domain).toBe(domain)
  })

  test('is the same whatever the case of letters', () => {
    const name = fc.constantFrom('Dana Cole', 'Inés Faria', "Siobhán O'Dea")
    fc.assert(
      fc.property(name, fc.constantFrom('acme', 'st-jude', 'a1.bakers'), (own, host) => {
        const from = `${own} <box@${host}.example>`
        expect(senderOf(from.toUpperCase())).toEqual(senderOf(from))
      }),
    )
  })
})

test('a domain is its name without signs and without its last part', () => {
  expect(domainOf('brackwater-homes.example')).toBe('brackwaterhomes')
  expect(domainOf('Mail.Acme.example')).toBe('mailacme')
  expect(domainOf('acme')).toBe('')
})

test('words are runs of letters and digits, folded', () => {
  expect(wordsOf(' Müller & Söhne, 24/7 ')).toEqual(['muller', 'sohne', '24', '7'])
  expect(wordsOf(' – ')).toEqual([])
})
