import { plainDate } from '@roundtwo/model'
import { type Classifier, clusterOf, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import models from './models.json' with { type: 'json' }
import { noteLines } from './note-lines.ts'
import type { KnownPerson } from './notes.ts'
import { knownPronouns, storyFeatures, storyOn, type WhoContext, whoFeatures, whoseEntry } from './who.ts'

const maura: KnownPerson = { id: 'p1', name: 'Maura Keane', role: 'Ward owner' }
const sanjay: KnownPerson = { id: 'p2', name: 'Sanjay Rao', role: null }
const both = [maura, sanjay]

function contextOf(texts: string[], people = both, before: string[] = []): WhoContext {
  const day = plainDate('2026-05-20')
  const given = { people, stories: [], cv: [], posting: [], lines: texts }
  const lines = noteLines({ today: day, interviewedOn: day, ...given })
  return { lines, people, before, pronouns: knownPronouns(people, lines) }
}

describe('he or she', () => {
  const pronounOf = (name: string, ...lines: string[]) =>
    contextOf(lines, [{ id: 'p1', name, role: null }, sanjay]).pronouns.get('p1')

  test.each([
    ['Mrs Keane', 'she'],
    ['Herr Keane', 'he'],
    ['Maura Keane', null],
    ['Dr Keane', null],
  ])('a title says it: %s', (name, wanted) => {
    expect(pronounOf(name)).toBe(wanted)
  })

  test('a title outweighs the lines', () => {
    expect(pronounOf('Mr Keane', 'Keane said her rota was full')).toBe('he')
  })

  test.each([
    ['words after the name', ['Maura said she liked it'], 'she'],
    ['words before the name', ['she liked Maura'], null],
    ['a line of two people', ['Maura told Sanjay he was late'], null],
    ['a line of another person', ['Sanjay said he liked it'], null],
    ['the next line, of nobody', ['Maura was late', 'his bus broke down'], 'he'],
    ['the next line, of somebody', ['Maura was late', 'Sanjay lost his keys'], null],
    ['a line further on', ['Maura was late', 'rain', 'his bus broke down'], null],
    ['as much for the one as for the other', ['Maura said she met him'], null],
    ['the line itself before the next', ['Maura said she was late', 'he laughed'], 'she'],
    ['two against one', ['Maura said he met her, and his boss'], 'he'],
    ['many at once', ['Maura said they liked it'], null],
  ])('%s', (_, lines, wanted) => {
    expect(pronounOf('Maura Keane', ...lines)).toBe(wanted)
  })

  test('a word for her is never one for him', () => {
    const swap = { she: 'he', her: 'his', hers: 'his', herself: 'himself' }
    const word = fc.constantFrom(...Object.entries(swap))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        expect(pronounOf('Maura Keane', `Maura said ${words.map(([she]) => she).join(' and ')}`)).toBe('she')
        expect(pronounOf('Maura Keane', `Maura said ${words.map(([, he]) => he).join(' and ')}`)).toBe('he')
      }),
    )
  })
})

describe('whether a person belongs to an entry', () => {
  type Seen = { index?: number; person?: KnownPerson; before?: string[]; people?: KnownPerson[] }
  const featuresOf = (texts: string[], { index = 0, person = maura, before = [], people = both }: Seen = {}) =>
    whoFeatures(contextOf(texts, people, before), index, 'doubt', person)

  test('all that tells, for a person named once, by itself and with the kind', () => {
    const basic = [
      'named name',
      'named name with 1 others',
      'named as number 0 of 1',
      'word before told',
      'word after about',
      'named early',
      'someone named, not last, 0 ago',
      'someone named, nobody before',
      'someone named, no pronoun',
      'someone named, no pronoun, nobody before',
      'someone named, no pronoun, not last, 0 ago',
      'someone named, not last, 0 ago, nobody before',
      'someone named, opens told, nobody before',
      'one of 2',
      'someone named, job ward',
      'someone named, job owner',
    ]
    expect(featuresOf(['told Maura about Sanjay'])).toEqual([...basic, ...basic.map((feature) => `doubt: ${feature}`)])
  })

  test('where nobody is named the words are told with who came before', () => {
    expect(featuresOf(['why leave'], { before: ['p2'] })).toEqual(
      expect.arrayContaining([
        'nobody named, another before',
        'says why, another before',
        'says leave, another before',
      ]),
    )
    expect(featuresOf(['why leave'], { before: ['p2', 'p1'] })).toContain('nobody named, before too')
    expect(featuresOf(['why leave'])).toContain('says why, nobody before')
    expect(featuresOf(['Maura left'], { before: ['p1'] })).not.toContain('says left, before too')
  })

  test.each([
    ['another alone is named', ['Sanjay left'], ['another is named']],
    ['nobody is named', ['left'], []],
  ])('%s', (_, texts, wanted) => {
    expect(featuresOf(texts).filter((feature) => /^(?:named|another is)/.test(feature))).toEqual(wanted)
  })

  test.each([
    ['Maura spoke', 'named first'],
    ['then Maura spoke', 'named early'],
    ['and then Maura spoke', 'named early'],
    ['and only then Maura spoke', 'named later'],
    ['Maura spoke, then Maura left', 'named twice'],
    ['Maura', 'word before none'],
    ['Maura', 'word after none'],
    ['MK spoke', 'named initials'],
    ['Sanjay and Maura', 'named as number 1 of 1'],
  ])('how "%s" names her shows as "%s"', (text, wanted) => {
    expect(featuresOf([text])).toContain(wanted)
  })

  test('many others count as few', () => {
    const names = ['Maura Keane', 'Sanjay Rao', 'Olu Bello', 'Ines Faria', 'Piotr Wrona']
    const people = names.map((name, at) => ({ id: `p${at + 1}`, name, role: null }))
    const person = people.find(({ id }) => id === 'p5') ?? maura
    const features = featuresOf(['Maura, Sanjay, Olu, Ines, Piotr'], { people, person })
    expect(features).toEqual(expect.arrayContaining(['named name with 2 others', 'named as number 3 of 3', 'one of 4']))
  })

  test('when she was last named, and whether anybody was since', () => {
    const talk = ['Maura asked', 'so', 'Sanjay asked', 'so', 'so', 'so']
    const told = (index: number, person = maura) =>
      featuresOf(talk, { index, person }).filter((feature) => /^(?:some|no)body? named, (?:not )?last/.test(feature))
    const recency = (index: number, person = maura) => told(index, person)[0]?.split('named, ')[1]
    expect(recency(0)).toBeUndefined()
    expect(recency(1)).toBe('last, 1 ago')
    expect(recency(3)).toBe('not last, 3 ago')
    expect(recency(4)).toBe('not last, 4 ago')
    expect(recency(5)).toBe('not last, 4 ago')
    expect(recency(1, sanjay)).toBe('not last, never ago')
    expect(recency(3, sanjay)).toBe('last, 1 ago')
  })

  test('of two in one line the last named is the last', () => {
    const talk = ['Maura asked Sanjay', 'so']
    expect(featuresOf(talk, { index: 1 })).toContain('nobody named, not last, 1 ago')
    expect(featuresOf(talk, { index: 1, person: sanjay })).toContain('nobody named, last, 1 ago')
  })

  test.each([
    ['she left', 'Mrs Keane', 'nobody named, fits'],
    ['he left', 'Mrs Keane', 'nobody named, clashes'],
    ['they left', 'Mrs Keane', 'nobody named, they'],
    ['they said she left', 'Mrs Keane', 'nobody named, fits'],
    ['left', 'Mrs Keane', 'nobody named, no pronoun'],
    ['she left', 'Maura Keane', 'nobody named, she for a'],
  ])('whether "%s" fits %s', (text, name, wanted) => {
    expect(featuresOf([text], { person: { ...maura, name }, people: [{ ...maura, name }, sanjay] })).toContain(wanted)
  })

  test('a first name is only a hint, and only where nothing says who is meant', () => {
    const hints = [
      `she for group ${clusterOf('maura', 'fine')}`,
      `she for group ${clusterOf('maura', 'coarse')}`,
      'she for ending ra',
    ]
    const hintsOf = (text: string, person = maura) =>
      featuresOf([text], { person, people: [person, sanjay] }).filter((feature) => /^s?he for /.test(feature))
    expect(hintsOf('she left')).toEqual(hints)
    expect(hintsOf('left')).toEqual([])
    expect(hintsOf('she left', { ...maura, name: 'Mrs Keane' })).toEqual([])
    expect(hintsOf('she left', { ...maura, name: '77' })).toEqual([])
  })

  test('nothing for a line that is not there', () => {
    expect(featuresOf(['so'], { index: 1 })).toEqual([])
  })
})

describe('whose entry it is', () => {
  /** A model in which each feature named adds to the chance of a person. */
  const modelled = (bias: number, weights: Record<string, number> = {}) => {
    const who: Classifier = {
      labels: ['no', 'yes'],
      bias: [0, bias],
      weights: weightTable(Object.entries(weights).map(([feature, weight]) => [feature, [0, weight]])),
    }
    return { ...models, who }
  }
  const whose = (text: string, model: typeof models, people = both) =>
    whoseEntry(contextOf([text], people), 0, 'doubt', model)
  const chance = (score: number) => 1 / (1 + Math.exp(-score))

  test('that of the one person there is, whatever was said', () => {
    const never = modelled(-8)
    expect(whose('so', never, [maura])).toEqual({ people: ['p1'], peopleProbability: 1 })
    expect(whose('so', never, [])).toEqual({ people: [], peopleProbability: 1 })
  })

  test.each([
    ['told them both about the flood', 'story', ['p1', 'p2']],
    ['gave both of them 14 to 61', 'figure', ['p1', 'p2']],
    ['told Maura, both shifts', 'story', []],
    ['told them both about the flood', 'question', []],
  ] as const)('what was told both: %s, a %s', (text, kind, wanted) => {
    expect(whoseEntry(contextOf([text]), 0, kind, modelled(-8)).people).toEqual(wanted)
  })

  test('of both who were there, not of others', () => {
    const third = { id: 'p3', name: 'Bo Lind', role: null }
    const told = (wasThere: boolean) =>
      whoseEntry(contextOf(['told them both'], [...both, { ...third, wasThere }]), 0, 'story', modelled(-8)).people
    expect(told(false)).toEqual(['p1', 'p2'])
    expect(told(true)).toEqual([])
  })

  test('that of all named who are likely, and its chance is that of the whole choice', () => {
    const named = modelled(-2, { 'named name': 4 })
    const two = whose('Maura told Sanjay', named)
    expect(two.people).toEqual(['p1', 'p2'])
    expect(two.peopleProbability).toBeCloseTo(chance(2) ** 2, 1)
    const one = whose('Sanjay told me', named)
    expect(one.people).toEqual(['p2'])
    expect(one.peopleProbability).toBeCloseTo(chance(2) * (1 - chance(-2)), 1)
  })

  test('that of the less likely of two named, too', () => {
    const unequal = modelled(-2, { 'named name': 4, 'named first': 2 })
    expect(whose('Maura told Sanjay', unequal).people).toEqual(['p1', 'p2'])
    expect(whose('so', modelled(1, { 'nobody named, job owner': 2 })).people).toEqual(['p1'])
  })

  test('that of the likeliest alone where nobody is named, and of nobody where none is likely', () => {
    const job = { 'nobody named, job owner': 1 }
    expect(whose('so', modelled(-1, job)).people).toEqual(['p1'])
    expect(whose('so', modelled(2, job)).people).toEqual(['p1'])
    const none = whose('so', modelled(-3, job))
    expect(none.people).toEqual([])
    expect(none.peopleProbability).toBeCloseTo((1 - chance(-2)) * (1 - chance(-3)), 1)
  })

  test('of two named the unlikely one does not count', () => {
    const first = modelled(-2, { 'named first': 4 })
    expect(whose('Maura told Sanjay', first).people).toEqual(['p1'])
  })
})

describe('which story is told', () => {
  const likeness = (storyId: string, shared: number, share: number) => ({
    storyId,
    shared,
    share,
    title: new Set<string>(),
  })
  const one = likeness('s1', 3, 1)
  const other = likeness('s2', 2, 0.4)
  const third = likeness('s3', 7, 0.1)

  test('a story is judged by its likeness, by what it is ahead of, and by the words of the line', () => {
    const line = { stories: [one, other, third], words: ['told', 'PERSON', 'it', ',', '14'] }
    expect(storyFeatures(line, 0)).toEqual([
      'shared 3',
      'share 5',
      'ahead 2',
      'place 0',
      'shared 3 share 5 ahead 2',
      'word told',
      'word it',
    ])
    expect(storyFeatures(line, 1).slice(0, 4)).toEqual(['shared 2', 'share 2', 'ahead -2', 'place 1'])
    expect(storyFeatures(line, 2).slice(0, 4)).toEqual(['shared 5', 'share 1', 'ahead -4', 'place 2'])
    expect(storyFeatures(line, 3)).toEqual([])
  })

  test('a story alone is ahead of none, and the fourth is as far down as the third', () => {
    expect(storyFeatures({ stories: [one], words: [] }, 0)).toContain('ahead alone')
    const four = { stories: [one, other, third, likeness('s4', 1, 0.2)], words: [] }
    expect(storyFeatures(four, 3)).toContain('place 2')
  })

  /** A model of the word "told" for a story, and of one place in the list. */
  const modelled = (weights: Record<string, number>, bias = 0) => ({
    ...models,
    story: {
      labels: ['no', 'yes'],
      bias: [0, bias],
      weights: weightTable(Object.entries(weights).map(([feature, weight]) => [feature, [0, weight]])),
    },
  })
  const choose = (words: string[], model: typeof models) => storyOn({ stories: [one, other], words }, model)

  test('the likeliest by the model, when it is at least as likely as not', () => {
    const second = modelled({ 'place 1': 2 })
    expect(choose([], second)).toBe('s2')
    expect(choose([], modelled({ 'place 0': 2 }))).toBe('s1')
    expect(choose(['told'], modelled({ 'word told': 3 }, -1))).toBe('s1')
    expect(choose([], modelled({ 'word told': 3 }, -1))).toBeUndefined()
    expect(choose([], modelled({}))).toBe('s1')
    expect(storyOn({ stories: [], words: ['told'] }, second)).toBeUndefined()
  })
})
