import type { Tagged } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import { eachOnce, nameSpan, sceneOf } from './scene.ts'
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
