import type { Tagged } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import {
  eachOnce,
  isWithin,
  likeNames,
  nameSpan,
  sceneOf,
  standing,
  stretchOf,
  surroundings,
  tokenAt,
} from './scene.ts'
import { markedScene, sourceWith } from './testing/marked-scene.ts'
import { type TagKind, tokenLabels } from './token-features.ts'

/** A scene in which each token has the chances given for it, by label. */
function chancedScene(text: string, chances: Record<string, number>[]) {
  const tags = chances.map((own): Tagged => {
    const probabilities = tokenLabels.map((label) => own[label] ?? 0)
    return { label: 'O', probability: 1, probabilities }
  })
  return sceneOf(invitationMail(sourceWith(text)), tags)
}

const spansIn = (text: string, kind: TagKind, chances: Record<string, number>[]) =>
  chancedScene(text, chances).spans[kind].map((span) => span.text)

describe('a name', () => {
  test('has its words without signs, and the mean of its chances', () => {
    const scene = chancedScene("Jane O'Dea-Roy 2", [
      ...[{ 'B-PER': 0.8 }, { 'B-PER': 0.1, 'I-PER': 0.5 }, { 'I-PER': 0.4 }, {}, {}],
    ])
    const span = nameSpan(scene, 'PER', { first: 0, last: 4 })
    expect(span).toMatchObject({ text: "Jane O'Dea-Roy 2", words: ['jane', 'odea', 'roy', '2'] })
    expect(span).toMatchObject({ start: 0, end: 16, first: 0, last: 4, line: 0, message: 0, part: 'body' })
    expect(span.probability).toBeCloseTo((0.8 + 0.6 + 0.4) / 5, 6)
  })

  test('the chance of a token is that it begins a name or goes on with it', () => {
    const scene = chancedScene('Jane Doe', [{ 'B-PER': 0.5, 'I-PER': 0.2, 'B-ORG': 0.1 }, { 'I-ORG': 0.3 }])
    expect(scene.masses.PER).toEqual([0.7, 0])
    expect(scene.masses.ORG).toEqual([0.1, 0.3])
    expect(scene.masses.CAN).toEqual([0, 0])
  })
})

describe('where names stand', () => {
  test.each([
    ['a likely name', [{ 'B-PER': 0.9 }, { 'I-PER': 0.9 }, {}], ['Jane Doe']],
    ['a doubtful name', [{ 'B-PER': 0.2 }, { 'I-PER': 0.15 }, {}], ['Jane Doe']],
    ['a hardly likely name', [{ 'B-PER': 0.14 }, { 'I-PER': 0.1 }, {}], []],
    ['a likely name that may go on', [{ 'B-PER': 0.9 }, { 'I-PER': 0.3 }, {}], ['Jane', 'Jane Doe']],
    ['two names side by side', [{ 'B-PER': 0.9 }, { 'B-PER': 0.9 }, {}], ['Jane', 'Doe']],
    ['a second that hardly begins', [{ 'B-PER': 0.9 }, { 'B-PER': 0.4, 'I-PER': 0.4 }, {}], ['Jane Doe']],
    ['a name without its beginning', [{}, { 'I-PER': 0.9 }, {}], ['Doe']],
  ])('%s', (_, chances, wanted) => {
    expect(spansIn('Jane Doe asks', 'PER', chances)).toEqual(wanted)
  })

  test('a name ends before a sign, but for brackets, apostrophes and full stops', () => {
    const all = (count: number, kind: TagKind) =>
      Array.from({ length: count }, (_, at) => ({ [`${at === 0 ? 'B' : 'I'}-${kind}`]: 0.9 }))
    expect(spansIn('Fold Ltd,', 'ORG', all(3, 'ORG'))).toEqual(['Fold Ltd'])
    expect(spansIn('Fold Ltd -,', 'ORG', all(4, 'ORG'))).toEqual(['Fold Ltd'])
    expect(spansIn('Fold Ltd.', 'ORG', all(3, 'ORG'))).toEqual(['Fold Ltd.'])
    expect(spansIn('Fold (Leeds)', 'ORG', all(4, 'ORG'))).toEqual(['Fold (Leeds)'])
    expect(spansIn('– !', 'ORG', all(2, 'ORG'))).toEqual([])
  })

  test('only a place goes over a line, and holds others that begin in it', () => {
    const marks = (kind: TagKind) => [{ [`B-${kind}`]: 0.9 }, { [`I-${kind}`]: 0.9 }, { [`B-${kind}`]: 0.9 }]
    expect(spansIn('3 Road\nLeeds', 'LOC', marks('LOC'))).toEqual(['3 Road\nLeeds'])
    expect(spansIn('Fold Ltd\nLeeds', 'ORG', marks('ORG'))).toEqual(['Fold Ltd', 'Leeds'])
    expect(spansIn('Fold Ltd\nLeeds', 'ORG', [{ 'B-ORG': 0.9 }, { 'I-ORG': 0.9 }, { 'I-ORG': 0.9 }])).toEqual([
      ...['Fold Ltd', 'Leeds'],
    ])
  })

  test('stretches are the same each, once', () => {
    const stretch = fc.record({ first: fc.integer({ min: 0, max: 2 }), last: fc.integer({ min: 3, max: 4 }) })
    fc.assert(
      fc.property(fc.array(stretch), (all) => {
        const keys = eachOnce(all).map(({ first, last }) => `${first}-${last}`)
        expect(keys).toEqual([...new Set(all.map(({ first, last }) => `${first}-${last}`))])
      }),
    )
  })
})

describe('what recognisers find', () => {
  const text = [
    'Come to 3 Canal Road, Wakefield WF1 2AB',
    'Join https://acme.zoom.us/j/1 at ten, London time',
    '+44 113 496 0000',
  ].join('\n\n')
  const scene = markedScene(text)

  test('links, telephones, places and zones of the text', () => {
    expect(scene.links.map(({ platform }) => platform)).toEqual(['Zoom'])
    expect(scene.phones).toHaveLength(1)
    expect(scene.places.map((place) => place.text)).toEqual(['3 Canal Road, Wakefield WF1 2AB'])
    expect(scene.zones.map(({ how }) => how)).toContain('name')
  })

  test('every token has its sentence', () => {
    const { tokens, sentences } = scene.mail.document
    expect(scene.sentenceAt).toHaveLength(tokens.length)
    tokens.forEach(({ start, end }, at) => {
      const sentence = sentences[scene.sentenceAt[at] ?? -1]
      expect(sentence && sentence.start <= start && end <= sentence.end).toBe(true)
    })
    expect(new Set(scene.sentenceAt).size).toBe(sentences.length)
  })
})

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
        expect(stretchOf(scene, span)).toEqual({ first: from, last: to, line, message: 0, part: 'body', age: 'main' })
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
