import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personFinder, storyFinder, tellingRoots } from './mentions.ts'

const people = [
  { id: 'p1', name: 'Dr Amara Okafor', role: 'Head of nursing' },
  { id: 'p2', name: 'Jean-Luc Marchand', role: 'HR partner' },
  { id: 'p3', name: 'Wilhelmina Stone', role: null },
]
const find = personFinder(people)
const idsIn = (text: string) => find(tokensOf(text)).map((mention) => mention.personId)

describe('people in a line', () => {
  test.each([
    ['amara asked about rotas', ['p1']],
    ['told Okafor and then jean-luc', ['p1', 'p2']],
    ['AMARA: why nights?', ['p1']],
    ["Amara's worry was cover", ['p1']],
    ['amaras worry was cover', ['p1']],
    ['marcella or marca, not Amarra', []],
    ['the doctor asked, then hr', ['p1', 'p2']],
    ['WS wrote it down', ['p3']],
    ["Amara'll ring", ['p1']],
    ['Wil laughed', ['p3']],
    ['wil laughed', []],
    ['Will I hear soon', []],
    ['Mar laughed', ['p2']],
    ['I was late and it rained', []],
  ])('%s', (text, wanted) => {
    expect(idsIn(text)).toEqual(wanted)
  })

  test('case, accents and words around change nothing', () => {
    const around = fc.constantFrom('so', 'then', 'well', 'later', 'ok')
    fc.assert(
      fc.property(around, around, fc.constantFrom('amara', 'Amara', 'AMARA', 'Amára'), (before, after, name) => {
        expect(idsIn(`${before} ${name} ${after}`)).toEqual(['p1'])
      }),
    )
  })

  test('a name that two people share means neither', () => {
    const two = personFinder([
      { id: 'a', name: 'Sam Reed', role: null },
      { id: 'b', name: 'Sam Hall', role: null },
    ])
    expect(two(tokensOf('sam asked')).map((mention) => mention.personId)).toEqual([])
    expect(two(tokensOf('Hall asked')).map((mention) => mention.personId)).toEqual(['b'])
  })
})

describe('how people are meant', () => {
  const known = [
    { id: 'a', name: 'Mrs Quenna de Vey', role: 'Managing director' },
    { id: 'b', name: 'Ines Bjork', role: 'HR' },
    { id: 'c', name: 'Toma Bell', role: null },
  ]
  const told = (text: string, people: typeof known = known) =>
    personFinder(people)(tokensOf(text)).map(({ personId, how, from, to }) => `${personId} ${how} ${from}-${to}`)

  test.each([
    ['by a name', 'so vey asked', ['a name 1-2']],
    ['by several names as one', 'so quenna vey asked', ['a name 1-3']],
    ['by a name and then what stands behind it', 'quenna vey md asked', ['a name 0-3']],
    ['by names with one word between as one', 'quenna so vey', ['a name 0-3']],
    ['by names with two words between as two', 'quenna so so vey', ['a name 0-1', 'a name 3-4']],
    ['one after the other', 'quenna, ines', ['a name 0-1', 'b name 2-3']],
    ['by a name with an s', 'the veys asked', ['a name 1-2']],
    ['not by a title or a small word of the name', 'mrs de', []],
    ['by initials in capitals', 'so QV asked', ['a initials 1-2']],
    ['not by initials in small letters', 'so qv asked', []],
    ['by one letter', 'so Q asked', ['a letter 1-2']],
    ['by one small letter', 'so q asked', ['a letter 1-2']],
    ['not by a letter that two share', 'so B asked', []],
    ['not by I', 'I asked', []],
    ['by a letter that is a word, in capitals', 'so T asked', ['c letter 1-2']],
    ['not by a letter that is a word', 'so t asked', []],
    ['by the word for the job', 'the md asked', ['a role 1-2']],
    ['by a word of the job', 'the director asked', ['a role 1-2']],
    ['by another word for the job', 'the personnel lady', ['b role 1-2']],
    ['not with a slip in it: another word may be like it', 'so bjorg asked', []],
    ['not by a number', '14 asked', []],
    ['by a name with what was run into it', "Bell'll ask", ['c name 0-1']],
    ['by the beginning of a name, written as one', 'so Quen asked', ['a name 1-2']],
    ['not by the beginning of a name in small letters', 'so quen asked', []],
    ['not by two letters of a name', 'so Qu asked', []],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })

  test('a job that two have means neither, nor does a slip towards two', () => {
    const two = [
      { id: 'a', name: 'Marton Vey', role: 'Chef' },
      { id: 'b', name: 'Martin Bell', role: 'Chef' },
    ]
    expect(told('the chef asked', two)).toEqual([])
    expect(told('vey asked', two)).toEqual(['a name 0-1'])
  })

  test('whatever the order of the people, the same are meant', () => {
    const words = fc.constantFrom('quenna', 'HR', 'so', 'Q', 'bell', 'B', 'bjorg', 'md', ',')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (said) => {
        expect(told(said.join(' '), known.toReversed())).toEqual(told(said.join(' ')))
      }),
    )
  })
})

describe('stories in a line', () => {
  const stories = [
    { id: 's1', title: 'Picking errors on nights', figures: ['2.4 % to 0.6 %'] },
    { id: 's2', title: 'The forklift near miss', figures: [] },
  ]
  const likely = (text: string) => storyFinder(stories)(tokensOf(text)).map((story) => story.storyId)

  test.each([
    ['told the forklift one', ['s2']],
    ['picking error story, then the near miss', ['s1', 's2']],
    ['the bus was late', []],
    ['it went from 2.4 down to 0.6', ['s1']],
  ])('%s', (text, wanted) => {
    expect(likely(text).toSorted()).toEqual(wanted)
  })

  test('a story is never less likely for one more of its words', () => {
    const words = fc.subarray(['picking', 'errors', 'nights', 'cold', 'again'], { minLength: 1 })
    fc.assert(
      fc.property(words, fc.constantFrom('picking', 'errors', 'nights'), (some, more) => {
        const of = (list: readonly string[]) =>
          storyFinder(stories)(tokensOf(list.join(' '))).find((story) => story.storyId === 's1')?.shared ?? 0
        expect(of([...some, more])).toBeGreaterThanOrEqual(of(some))
      }),
    )
  })
})

describe('telling roots', () => {
  test('are the roots of words and numbers that say what a text is about', () => {
    expect([...tellingRoots(tokensOf('The pallets, and the pallet: 14 of them told!'))]).toEqual([
      'pallet',
      '14',
      'them',
      'told',
    ])
  })

  test('small words around add none, whatever the case of their letters', () => {
    const small = fc.constantFrom('the', 'Of', 'AND', 'my', 'who', ',', '-', '!')
    fc.assert(
      fc.property(fc.array(small, { maxLength: 6 }), (around) => {
        expect([...tellingRoots(tokensOf([...around, 'cellars', ...around].join(' ')))]).toEqual(['cellar'])
      }),
    )
  })
})

describe('stories that a line speaks of', () => {
  const stories = [
    { id: 'pump', title: 'The cellar pump', figures: ['90 crates', 'Saturday night'] },
    { id: 'bakery', title: 'Bakery rota in the cellar', figures: ['14 bakers'] },
  ]
  const likely = (text: string) => storyFinder(stories)(tokensOf(text))

  test('share counts the title alone, shared all it is known by', () => {
    expect(likely('about the pump')).toMatchObject([{ storyId: 'pump', shared: 1, share: 0.5 }])
    expect(likely('all 90 crates')).toMatchObject([{ storyId: 'pump', shared: 2, share: 0 }])
    expect(likely('cellar pump, 90 crates, a night')).toMatchObject([
      { storyId: 'pump', shared: 5, share: 1 },
      { storyId: 'bakery', shared: 1 },
    ])
    expect(likely('late again')).toEqual([])
  })

  test('the likeliest stands first; of as many words the one whose title they are more of', () => {
    expect(likely('the cellar').map(({ storyId }) => storyId)).toEqual(['pump', 'bakery'])
    expect(likely('the bakery and its crates').map(({ storyId }) => storyId)).toEqual(['bakery', 'pump'])
    expect(likely('14 bakers, the pump').map(({ storyId }) => storyId)).toEqual(['bakery', 'pump'])
  })

  test('whatever order the stories stand in, the same are found with the same likeness', () => {
    const words = fc.subarray(['cellar', 'pump', 'rota', 'bakers', '90', 'night', 'pay'])
    fc.assert(
      fc.property(words, (said) => {
        const tokens = tokensOf(said.join(' '))
        const there = storyFinder(stories)(tokens)
        const back = storyFinder(stories.toReversed())(tokens)
        const byId = (found: typeof there) => found.toSorted((left, right) => left.storyId.localeCompare(right.storyId))
        expect(byId(back)).toEqual(byId(there))
        const worth = there.map(({ shared, share }) => shared + share)
        expect(worth).toEqual(worth.toSorted((left, right) => right - left))
      }),
    )
  })

  test('a title of small words alone is found by its figures', () => {
    const found = storyFinder([{ id: 's1', title: 'The one that was', figures: ['Boiler'] }])
    expect(found(tokensOf('told the boiler'))).toMatchObject([{ storyId: 's1', shared: 1 }])
  })
})
