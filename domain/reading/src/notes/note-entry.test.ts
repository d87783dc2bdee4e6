import { entryKinds, plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureRole, figureMeasures, figureRoles, lineMarks, type NoteModels, type NotesInput } from './notes.ts'
import { readNotesWith } from './read-notes.ts'

/** A model in which each feature named speaks for some labels. */
const model = (
  labels: readonly string[],
  bias: number,
  speaks: Record<string, Record<string, number>>,
): Classifier => ({
  labels: [...labels],
  bias: labels.map(() => bias),
  weights: weightTable(
    Object.entries(speaks).map(([feature, weights]): [string, number[]] => [
      feature,
      labels.map((label) => weights[label] ?? 0),
    ]),
  ),
})

/** What the words of these tests are taken for. */
const meanings = {
  ...{ asked: { question: 6 }, perhaps: { question: 4 }, told: { story: 6 }, worried: { doubt: 6 } },
  ...{ will: { promise: 6 }, liked: { interest: 5 }, opens: { fact: 6 }, counted: { figure: 6 } },
  ...{ rain: { note: 6 }, unsaid: { open: 6 } },
  ...{ again: { 'carries on': 6 }, sorry: { correction: 6 }, probed: { 'followed up': 6 } },
  ...{ myself: { 'promised by me': 6 }, badly: { rated: 6 } },
}
const byWord = Object.fromEntries(Object.entries(meanings).map(([word, meant]) => [`word ${word}`, meant]))
const near = (word: string, role: FigureRole, weight = 6) => ({ [`line ${word}`]: { [role]: weight } })

const half = {
  ...{ question: 0.5, story: 0.5, figure: 0.5, doubt: 0.5, promise: 0.5 },
  ...{ interest: 0.5, fact: 0.5, open: 0.5, note: 0.5 },
}

const models: NoteModels = {
  line: model([...entryKinds, ...lineMarks], -3, byWord),
  kindsInContext: model(entryKinds, -3, byWord),
  rating: model(['1', '2', '3', '4', '5'], 0, { 'word badly': { 2: 4 } }),
  who: model(['no', 'yes'], 0, {
    'named name': { yes: 6 },
    'another is named': { no: 4 },
    'nobody named, before too': { yes: 4 },
    'nobody named, nobody before': { no: 4 },
    'nobody named, another before': { no: 4 },
  }),
  story: model(['no', 'yes'], 0, { 'place 0': { yes: 2 } }),
  figure: model(figureRoles, 0, {
    'kind duration': { none: 3 },
    ...near('notice', 'notice'),
    ...near('scarcely', 'notice', 3.4),
    ...near('opens', 'fact'),
    ...near('early', 'other'),
    'number 1 of 2': { better: 8 },
  }),
  figureMeasure: model(figureMeasures, 0, {}),
  figureBy: model(['me', 'them'], 0, { 'line theirs': { them: 4 } }),
  figureTake: 0.4,
  take: half,
  trust: model(['no', 'yes'], 0, { 'question: beside 0': { yes: 4 } }),
  sure: { ...half, question: 0.6, doubt: 0.6, interest: 0.6 },
  marked: { 'carries on': 0.5, correction: 0.5, 'followed up': 0.5, 'promised by me': 0.5, rated: 0.5 },
}

const given: Omit<NotesInput, 'lines'> = {
  today: plainDate('2026-06-02'),
  interviewedOn: plainDate('2026-05-20'),
  people: [
    { id: 'p1', name: 'Maura Keane', role: 'Owner' },
    { id: 'p2', name: 'Sanjay Rao', role: null },
  ],
  stories: [{ id: 's1', title: 'The flooded cellar', figures: [] }],
  cv: [],
  posting: [],
}
const readWith = (own: Partial<NoteModels>, ...lines: string[]) =>
  readNotesWith({ ...models, ...own }, { ...given, lines })
const read = (...lines: string[]) => readWith({}, ...lines).lines.map(({ entries }) => entries)
const kindsOf = (text: string, own: Partial<NoteModels> = {}) =>
  readWith(own, text).lines.flatMap(({ entries }) => entries.map(({ kind }) => kind))

describe('kinds of a line', () => {
  test.each([
    ['asked', ['question']],
    ['liked and asked', ['question', 'interest']],
    ['asked and liked', ['question', 'interest']],
    ['parked', ['note']],
    ['rain', ['note']],
    ['rain, perhaps', ['note']],
    ['rain, asked', ['question']],
    ['counted', ['note']],
    ['counted, asked', ['question']],
  ])('"%s" is of %j', (text, wanted) => {
    expect(kindsOf(text)).toEqual(wanted)
  })

  test('are taken from their own least chance on', () => {
    expect(kindsOf('rain, asked', { take: { ...half, question: 0.99 } })).toEqual(['note'])
    // What is hardly a note is what it is likeliest to be.
    expect(kindsOf('asked', { take: { ...half, question: 0.99 } })).toEqual(['question'])
    expect(kindsOf('asked', { take: { ...half, story: 0.99 } })).toEqual(['question'])
    expect(kindsOf('rain, perhaps', { take: { ...half, note: 0.99 } })).toEqual(['question'])
    expect(kindsOf('parked', { take: { ...half, note: 0 } })).toEqual(['note'])
  })

  test('come with their chance, the likeliest first', () => {
    const words = fc.subarray(['perhaps', 'told', 'worried', 'liked', 'will', 'unsaid'], { minLength: 1 })
    fc.assert(
      fc.property(words, (said) => {
        const chances = read(said.join(' '))
          .flat()
          .map(({ probability }) => probability)
        expect(chances).toHaveLength(said.length)
        expect(chances).toEqual(chances.toSorted((left, right) => right - left))
        for (const chance of chances) expect(chance).toBeGreaterThan(0.5)
      }),
    )
  })
})

describe('what an entry carries', () => {
  test('its words, the likely people, and no more than was said', () => {
    const [[entry] = []] = read('Maura asked')
    expect(entry).toEqual({
      ...{ kind: 'question', people: ['p1'], text: 'Maura asked', certainty: 'sure' },
      ...{ probability: expect.closeTo(0.95, 1), peopleProbability: expect.closeTo(1, 1) },
    })
  })

  test.each([
    ['asked again', { carriesOn: true }],
    ['asked, sorry', { correction: true }],
    ['asked, probed', { followedUp: true }],
    ['asked badly', { rating: 2 }],
    ['asked for the cellar', { storyId: 's1' }],
    ['told the cellar', { storyId: 's1' }],
    ['worried again', { carriesOn: true }],
    ['will then', { by: 'them' }],
    ['will myself', { by: 'me' }],
    ['will on Friday', { by: 'them', due: '2026-05-22' }],
    ['will on Friday 2 June', { by: 'them', due: null }],
  ])('"%s" carries %j', (text, wanted) => {
    const [[entry] = []] = read(text)
    const plain = ['kind', 'people', 'text', 'certainty', 'probability', 'peopleProbability', 'byProbability']
    const own = Object.entries(entry ?? {}).filter(([name]) => !plain.includes(name))
    expect(Object.fromEntries(own)).toEqual(wanted)
  })

  test.each(['will then', 'will myself'])('whose promise "%s" is comes with its chance', (text) => {
    const [[entry] = []] = read(text)
    expect(entry?.byProbability).toBeCloseTo(0.95, 1)
  })

  test.each(['worried badly', 'worried, probed', 'worried about the cellar', 'worried on Friday', 'parked myself'])(
    '"%s" carries nothing of another kind',
    (text) => {
      const [[entry] = []] = read(text)
      expect(Object.keys(entry ?? {})).toHaveLength(6)
    },
  )

  test('a month comes first in a day where pay is in dollars', () => {
    const due = (posting: string) =>
      readNotesWith(models, { ...given, posting: [posting], lines: ['will by 6/7/2026'] }).lines[0]?.entries[0]?.due
    expect(due('£45,000 a year')).toBe('2026-07-06')
    expect(due('USD 45,000 a year')).toBe('2026-06-07')
    expect(due('$45,000 a year')).toBe('2026-06-07')
  })

  test('of a long line it quotes the words that speak for its kind', () => {
    const text = 'parked by the church again this time; Maura asked why I left there; then we had the soup'
    expect(read(text)[0]?.map((entry) => entry.text)).toEqual(['Maura asked why I left there;'])
  })

  test('it is sure when it is trusted enough for its kind', () => {
    const certainty = (text: string, own: Partial<NoteModels> = {}) =>
      readWith(own, text).lines.flatMap(({ entries }) => entries.map((entry) => entry.certainty))
    expect(certainty('asked')).toEqual(['sure'])
    expect(certainty('worried')).toEqual(['doubtful'])
    expect(certainty('asked, liked')).toEqual(['doubtful', 'doubtful'])
    expect(certainty('asked', { sure: { ...half, question: 1 } })).toEqual(['doubtful'])
    expect(certainty('worried', { sure: { ...half, doubt: 0 } })).toEqual(['sure'])
  })
})

describe('promises of one line', () => {
  const promises = (text: string) =>
    read(text)
      .flat()
      .map(({ text: quoted, due, people }) => [quoted, due, people])

  test('are several where each has a day of its own', () => {
    const found = promises('Maura will ring on Friday; Sanjay will write on Monday')
    expect(found.map(([quoted, due]) => [quoted, due])).toEqual([
      ['Maura will ring on Friday;', '2026-05-22'],
      ['Sanjay will write on Monday', '2026-05-25'],
    ])
  })

  test('are each by the one who makes it', () => {
    const by = (text: string) => read(text).flatMap((entries) => entries.map((entry) => entry.by))
    expect(by('Maura will ring on Friday; I will write myself on Monday')).toEqual(['them', 'me'])
    expect(by('I will ring myself on Friday; Sanjay will write on Monday')).toEqual(['me', 'them'])
  })

  test.each([
    ['one of them has none', 'Maura will ring on Friday; Sanjay will write'],
    ['only one is promised', 'Maura will ring on Friday; Sanjay left on Monday'],
  ])('are one where %s', (_, text) => {
    expect(promises(text)).toEqual([[text, '2026-05-22', ['p1', 'p2']]])
  })
})

describe('people of entries', () => {
  const people = (...lines: string[]) => read(...lines).map((entries) => entries.flatMap((entry) => entry.people))

  test('carry over lines that have nobody, until somebody else is named', () => {
    expect(people('Maura asked', 'rain', 'worried', 'Sanjay asked', 'worried')).toEqual([
      ['p1'],
      [],
      ['p1'],
      ['p2'],
      ['p2'],
    ])
    expect(people('worried', 'Maura asked')).toEqual([[], ['p1']])
  })

  test('notes and what was left unsaid are of nobody, and surely so', () => {
    for (const text of ['Maura, rain', 'Maura, unsaid']) {
      const [[entry] = []] = read(text)
      expect(entry).toMatchObject({ people: [], peopleProbability: 1 })
    }
  })
})

describe('figures of a line', () => {
  const told = (...lines: string[]) =>
    read(...lines)
      .flat()
      .map(({ kind, figure }) => [kind, figure?.subject, figure?.amount])

  test('stand behind its other entries, with how sure they are and whose', () => {
    expect(told('Maura asked, notice 4 weeks')).toEqual([
      ['question', undefined, undefined],
      ['figure', 'notice', 4],
    ])
    const [[, figure] = []] = read('Maura asked, notice 4 weeks theirs')
    expect(figure).toMatchObject({ people: ['p1'], by: 'them', text: 'Maura asked, notice 4 weeks theirs' })
    expect(figure?.figureProbability).toBeGreaterThan(0.5)
  })

  test('take the place of a note, but only where they are plain', () => {
    expect(told('notice 4 weeks')).toEqual([['figure', 'notice', 4]])
    expect(told('rain, notice 4 weeks')).toEqual([['figure', 'notice', 4]])
    expect(told('scarcely 4 weeks')).toEqual([['note', undefined, undefined]])
    expect(told('asked, scarcely 4 weeks')).toEqual([
      ['question', undefined, undefined],
      ['figure', 'notice', 4],
    ])
  })

  test('a figure with no number is a note', () => {
    expect(told('counted')).toEqual([['note', undefined, undefined]])
    expect(told('counted, notice 4 weeks')).toEqual([['figure', 'notice', 4]])
  })

  test('that are facts go with the fact, and are none of their own', () => {
    expect(told('opens with 46 beds')).toEqual([['fact', 'other: beds', 46]])
    expect(told('opens with soup')).toEqual([['fact', undefined, undefined]])
    expect(told('worried, opens with 46 beds')).toEqual([
      ['doubt', undefined, undefined],
      ['fact', 'other: beds', 46],
    ])
    const [[fact] = []] = read('opens with 46 beds')
    expect(fact?.figureProbability).toBeGreaterThan(0.5)
  })

  test('said wrongly carry the true value and are a correction', () => {
    const [[figure] = []] = read('early 24, its 18')
    expect(figure).toMatchObject({ kind: 'figure', better: '18', correction: true, figure: { amount: 24 } })
    expect(readWith({}, 'so', 'early 24, its 18').contradictions).toEqual([
      { subject: 'other: early', said: '24', elsewhere: 'line', there: '18', line: 1 },
    ])
  })

  test('are held against the CV by the words of their line', () => {
    const lines = ['so', 'early shift, 12 nurses']
    expect(readNotesWith(models, { ...given, cv: ['14 nurses on the early shift'], lines }).contradictions).toEqual([
      { subject: 'other: nurses', said: '12', elsewhere: 'cv', there: '14', line: 1 },
    ])
  })
})

test('what comes after four hundred lines is kept as it is, unread', () => {
  const lines = Array.from({ length: 402 }, (_, at) => `asked ${at === 401 ? 'last' : ''}`)
  const entries = read(...lines)
  expect(entries).toHaveLength(402)
  expect(entries[399]?.map(({ kind }) => kind)).toEqual(['question'])
  expect(entries[401]).toEqual([
    {
      kind: 'note',
      people: [],
      text: 'asked last',
      certainty: 'doubtful',
      probability: 0,
      peopleProbability: 0,
    },
  ])
  expect(entries[400]).toMatchObject([{ kind: 'note', probability: 0 }])
})
