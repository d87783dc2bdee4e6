import { type Tagger, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withNames } from './testing/with-names.ts'
import { postingText } from './units.ts'

const { nameFeatures, nameKinds, nameMentions, nameTags } = await withNames(() => import('./names.ts'))

/** By unit and token. */
const featuresOf = (text: string): string[][][] =>
  nameFeatures(postingText(text)).map((unit) => unit.map((list) => list.map(String)))
/** Of the first token of a line. */
const firstOf = (text: string, line = 0): string[] => featuresOf(text)[line]?.[0] ?? []

describe('what tells of a token that it is of a name', () => {
  test('are its line, up to the eighth and the sixteenth, and the line’s length', () => {
    const text = Array.from({ length: 18 }, (_, at) => `- Ovens${at}`).join('\n')
    const told = featuresOf(text).map((unit) => unit[0]?.slice(0, 2))
    expect(told.map((list) => list?.[0])).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((line) => `line ${line}`),
      ...Array(8).fill('line early'),
      ...Array(2).fill('line later'),
    ])
    expect(told.slice(1, 5).map((list) => list?.[1])).toEqual([
      'line 1 size 2',
      'line 2 size 2',
      'line more size 2',
      'line more size 2',
    ])
  })

  test.each([
    ['Leeds', false],
    ['Leeds.', true],
    ['Leeds!', true],
    ['Leeds?', true],
    ['Leeds, or so', false],
    ['St. Ives', false],
  ])('of “%s” is whether it stops: %s', (text, stops) => {
    const [unit] = postingText(text).units
    expect(firstOf(text)).toContain(`size ${unit?.tokens.length} stop ${stops}`)
  })

  test('are the words before a colon, and a short line before', () => {
    expect(firstOf('Place: Leeds')).toContain('lead place')
    expect(firstOf('Where we are\n\nLeeds', 1)).toContain('line before where we are')
    expect(firstOf('Where in Yorkshire are\n\nLeeds', 1)).toContain('line before where in yorkshire are')
    const before = (text: string) => firstOf(text, 1).filter((feature) => feature.startsWith('line before'))
    expect(before('Where in Yorkshire are we\n\nLeeds')).toEqual([])
    expect(firstOf('Leeds').filter((feature) => feature.startsWith('line before'))).toEqual([])
  })

  test('are the words and shapes around it', () => {
    const [unit = []] = featuresOf('the Nurse Marta in Leeds')
    expect(unit[1]).toEqual(
      expect.arrayContaining([
        ...['shape x Xx Xx', 'before BEGIN the', 'after marta in', 'ends rse', 'word 0 nurse', 'word -1 the'],
        ...['word -2 BEGIN', 'word 1 marta', 'word 2 in', 'jobs false true false'],
        ...['persons false false true X', 'towns false false false', 'town false X'],
      ]),
    )
    expect(unit[4]).toEqual(expect.arrayContaining(['towns false true false', 'town true X']))
  })

  test('are its distance from both ends and its line, each up to a few', () => {
    const told = (text: string, line: number, name: string) =>
      featuresOf(text)[line]?.map((list) => list.find((feature) => feature.startsWith(`${name} `)))
    expect(told('a b c d e f', 0, 'at')).toEqual([0, 1, 2, 3, 4, 4].map((at) => `at ${at} line 0`))
    expect(told('a b c d e', 0, 'from end')).toEqual([3, 3, 3, 2, 1].map((left) => `from end ${left} line 0`))
    expect(told('A\n- b\n- c\n- d\n- e\n- f', 5, 'at')).toEqual(['at 0 line 4'])
    expect(told('A\n- b\n- c\n- d', 3, 'at')).toEqual(['at 0 line 3'])
  })

  test('is how often it stands anywhere with a capital', () => {
    const countIn = (text: string) => firstOf(text).find((feature) => feature.startsWith('count '))
    expect(countIn('Crumb bakes\n\nAt Crumb and CRUMB, a crumb is 1 crumb')).toBe('count 3 X')
    expect(countIn('crumb bakes')).toBe('count 0 x')
    expect(countIn('5 bakers')).toBe('count 0 9')
  })

  test('are none where no name can be: in a long sentence without a capital within', () => {
    const words = (count: number) => `We ${'bake '.repeat(count - 1)}`.trim()
    expect(featuresOf(words(12))[0]).toHaveLength(12)
    expect(featuresOf(words(13))[0]).toEqual([])
    expect(featuresOf(`${words(13)} Leeds`)[0]).toHaveLength(14)
    expect(featuresOf(words(13).replace('bake', 'Leeds'))[0]).toHaveLength(13)
  })
})

/** Each tag has a word of its own that it follows from. */
const wordOf = (tag: string) => `q${tag.replace(' ', '')}`.toLowerCase()
const rowFor = (tag: string, weight: number) => nameTags.map((other) => (other === tag ? weight : 0))
const modelWith = (known: readonly (readonly [string, readonly number[]])[]): Tagger => ({
  labels: nameTags,
  start: nameTags.map(() => 0),
  transitions: nameTags.map(() => nameTags.map(() => 0)),
  weights: weightTable(known),
})
const model = modelWith(
  [
    ...nameTags.map((tag) => [wordOf(tag), tag] as const),
    ...[':', '&', '('].map((sign) => [sign, 'B title'] as const),
  ].map(([word, tag]) => [`word 0 ${word}`, rowFor(tag, 8)] as const),
)
const mentionsIn = (text: string, by = model) => nameMentions(postingText(text), by)

describe('what may be a name', () => {
  test('reaches from anywhere it may begin to anywhere behind where it may end', () => {
    const tags = fc.array(fc.constantFrom(...nameTags), { minLength: 1, maxLength: 11 })
    fc.assert(
      fc.property(tags, (list) => {
        const wanted = nameKinds.flatMap((kind) =>
          list.flatMap((tag, from) =>
            list.flatMap((last, to) => {
              const ends = last.endsWith(kind) && list[to + 1] !== `I ${kind}`
              return tag === `B ${kind}` && to >= from && ends ? [[kind, from, to + 1] as const] : []
            }),
          ),
        )
        const found = mentionsIn(`Qo ${list.map(wordOf).join(' ')}`)
        expect(found.map(({ kind, from, to }) => [kind, from - 1, to - 1])).toEqual(wanted)
        expect(found.every(({ unit }) => unit === 0)).toBe(true)
      }),
    )
  })

  test('is no longer than twelve words', () => {
    const inner = (count: number) => `Qbtitle ${'Qo '.repeat(count)}qititle`
    expect(mentionsIn(inner(10)).map(({ to }) => to)).toEqual([1, 12])
    expect(mentionsIn(inner(11)).map(({ to }) => to)).toEqual([1])
  })

  test('is told with its words as written, and as names are compared', () => {
    const text = 'Qo\n\nQo qbtitle &  QITITLE, qo qbtitle & QÍTITLE'
    const found = mentionsIn(text).filter(({ unit, to, from }) => unit === 1 && to - from === 3)
    expect(found.map((mention) => [mention.text, mention.key])).toEqual([
      ['qbtitle &  QITITLE', 'qbtitle qititle'],
      ['qbtitle & QÍTITLE', 'qbtitle qititle'],
    ])
  })

  test.each(['  ', '\t', '    '])('does not go on over the gaps of a row of links: “%s”', (gap) => {
    const texts = mentionsIn(`qbtitle qititle${gap}qititle${gap}qititle`).map(({ text }) => text)
    expect(texts.filter((text) => text.includes(gap))).toEqual([])
    expect(mentionsIn(`qbtitle qititle${gap}qititle`).map(({ text }) => text)).toEqual([`qbtitle qititle${gap}qititle`])
  })

  test.each([': qititle', '( qititle', '&'])('does not begin with a sign, or is none alone: “%s”', (text) => {
    expect(mentionsIn(text).filter(({ from }) => from === 0)).toEqual([])
  })

  test('may begin with a sign that is of a name', () => {
    expect(mentionsIn('& qititle').map((mention) => [mention.text, mention.key])).toEqual([['& qititle', 'qititle']])
  })

  test('has the chance that it begins and that it ends, and the mean of its words', () => {
    const doubt = modelWith([
      ['word 0 perhaps', rowFor('B place', 2)],
      ['word 0 surely', rowFor('I place', 8)],
    ])
    const [whole] = mentionsIn('perhaps surely', doubt).filter(({ kind, to }) => kind === 'place' && to === 2)
    const others = nameTags.length - 1
    const [perhaps, surely] = [Math.exp(2), Math.exp(8)].map((power) => power / (power + others))
    const rest = 1 / (Math.exp(2) + others)
    expect(whole?.begins).toBeCloseTo(perhaps ?? 0, 1)
    expect(whole?.ends).toBeCloseTo(surely ?? 0, 1)
    expect(whole?.inside).toBeCloseTo(((perhaps ?? 0) + rest + (surely ?? 0)) / 2, 1)
    const [alone] = mentionsIn('perhaps surely', doubt).filter(({ kind, to }) => kind === 'place' && to === 1)
    expect(alone).toBeUndefined()
  })

  test('has the mean of its own words only', () => {
    const [one] = mentionsIn('qbcompany qicompany qo qbtitle qititle').filter(
      ({ kind, to }) => kind === 'company' && to === 2,
    )
    expect(one?.inside).toBeGreaterThan(0.95)
    expect(one?.inside).toBeLessThan(1.05)
  })

  test('is nothing where nothing is likely', () => {
    const sure = modelWith(['qbake', 'qbread'].map((word) => [`word 0 ${word}`, rowFor('O', 8)] as const))
    expect(mentionsIn('qbake qbread', sure)).toEqual([])
    expect(mentionsIn('')).toEqual([])
  })
})
