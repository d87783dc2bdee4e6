import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithin, likeNames, standing, stretchOf, surroundings, tokenAt } from './stretch.ts'
import { markedScene } from './testing/marked-scene.ts'

/** A mail that only points at the one below, which answers an older one. */
const forwarded = [
  'See below please',
  '',
  '-------- Forwarded message --------',
  'From: Jane Doe <jane@acme.example>',
  'To: Sam',
  'Subject: Interview',
  '',
  'Hi Sam, we would like to see you again very soon at our shop in town.',
  '',
  'On Mon, 2 Mar 2026 at 11:02, Sam <sam@mail.example> wrote:',
  '> Thank you for the good talk',
].join('\n')

const scene = markedScene('We meet [PER Jane Doe] at 10 today. Bring\nboots, gloves and one hat.')
const { text, tokens } = scene.mail.document
const placeOf = (word: string) => tokens.findIndex((token) => token.text === word)

describe('tokens by their place in the text', () => {
  test('the token at an offset is the first that begins there or later', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: text.length + 5 }), (offset) => {
        const slow = tokens.filter(({ start }) => start < offset).length
        expect(tokenAt(scene, offset)).toBe(slow)
      }),
    )
  })

  test('a stretch holds all tokens of its span, at least the first, and knows its line', () => {
    const [first, last] = [placeOf('Jane'), placeOf('boots')]
    const place = fc.integer({ min: 0, max: tokens.length - 1 })
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
        const line = tokens[from]?.line ?? -1
        expect(stretchOf(scene, span)).toEqual({ first: from, last: to, line, message: 0, part: 'body' })
      }),
    )
    const start = tokens[first]?.start ?? 0
    expect(stretchOf(scene, { start, end: start })).toMatchObject({ first, last: first, line: 0 })
    expect(standing(scene, { first: last, last })).toMatchObject({ line: 1 })
    expect(standing(scene, { first: 99, last: 99 })).toMatchObject({ line: -1, message: 0, part: 'body' })
  })

  test('a span is within another, or the same', () => {
    const whole = { start: 3, end: 9 }
    expect(isWithin({ start: 3, end: 9 }, whole)).toBe(true)
    expect(isWithin({ start: 2, end: 9 }, whole)).toBe(false)
    expect(isWithin({ start: 3, end: 10 }, whole)).toBe(false)
    expect(isWithin({ start: 3, end: 9 }, null)).toBe(false)
  })

  test('what a stretch may be is told by the likeliest of its tokens', () => {
    const [first, last] = [placeOf('meet'), placeOf('Jane')]
    expect(likeNames(scene, { first, last }, ['PER', 'ORG'])).toContain('per>0.9')
    expect(likeNames(scene, { first, last }, ['ORG']).length).toBeLessThan(2)
    expect(likeNames(scene, { first, last: first }, ['PER'])).not.toContain('per>0.35')
  })
})

describe('what stands around a stretch', () => {
  test('words near with their places, others of the sentence with their sides', () => {
    const [first, last] = [placeOf('Jane'), placeOf('Doe')]
    expect(surroundings(scene, { first, last }, 2)).toEqual([
      'part body',
      ...['b1=meet', 'n < meet', 'a1=at', 'n > at'],
      ...['b2=we', 'n < we', 'a2=9'],
      'n > today',
    ])
  })

  test('three places are told where no reach is given, and none beyond the line', () => {
    const at = placeOf('boots')
    const features = surroundings(scene, { first: at, last: at })
    expect(features.filter((name) => /^[ab]\d=/.test(name))).toEqual([
      ...['b1=|', 'a1=,', 'b2=|', 'a2=gloves', 'b3=|', 'a3=and'],
    ])
    expect(features).toContain('n > hat')
    expect(features).not.toContain('n < bring')
  })

  test('words farther than eight tokens away are not told', () => {
    const words = 'one two three four five six seven eight nine'.split(' ')
    const long = markedScene(`x ${words.join(' ')} y`)
    const before = surroundings(long, { first: 10, last: 10 }).filter((name) => name.startsWith('n <'))
    expect(before).toHaveLength(8)
    expect(before).not.toContain('n < one')
  })

  test.each([
    ['- boots', 'boots', ['bullet'], ['cells']],
    ['boots\tgloves', 'boots', ['cells'], ['bullet']],
    ['What to bring: boots', 'boots', ['label=bring'], ['bullet', 'cells']],
    ['What to bring: boots', 'bring', [], ['label=bring']],
    ['What to bring: boots', 'What', [], ['label=bring']],
  ])('the form of the line shows: %j at %s', (line, word, there, missing) => {
    const own = markedScene(line)
    const at = own.mail.document.tokens.findIndex((token) => token.text === word)
    const features = surroundings(own, { first: at, last: at })
    expect(features).toEqual(expect.arrayContaining(there))
    for (const name of missing) expect(features).not.toContain(name)
  })

  test('what stands in another message than the one with the news says so', () => {
    const mail = markedScene(forwarded)
    const around = (word: string) => {
      const at = mail.mail.document.tokens.findIndex((token) => token.text === word)
      return surroundings(mail, { first: at, last: at }, 1)
    }
    expect(around('below')).toEqual(expect.arrayContaining(['part top body', 'top b1=see', 'top n > pleas']))
    expect(around('again')).toEqual(expect.arrayContaining(['part body', 'b1=you']))
    expect(around('Thank')).toEqual(expect.arrayContaining(['part old body', 'old a1=you']))
  })

  test('the header of the whole mail is never an old one', () => {
    const given = { from: { name: 'Jane Doe', email: 'jane@acme.example' }, subject: 'FW: talk' }
    const mail = markedScene(forwarded, given)
    const at = mail.mail.document.tokens.findIndex((token) => token.text === 'Jane')
    expect(surroundings(mail, { first: at, last: at })).toEqual(expect.arrayContaining(['part header', 'label=from']))
  })

  test('nothing for a place that is not there', () => {
    expect(surroundings(scene, { first: 99, last: 99 })).toEqual([])
  })
})
