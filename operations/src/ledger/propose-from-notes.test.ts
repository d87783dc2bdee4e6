import { plainDate } from '@roundtwo/model'
import type { NoteEntry } from '@roundtwo/reading'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, proposalsFrom } from './propose-from-notes.ts'
import type { ReadingContext } from './reading-context.ts'

const day = plainDate('2026-12-01')
const context: ReadingContext = {
  today: day,
  interviewedOn: day,
  people: [{ id: 'p', name: 'Priya Nair', role: 'Head of Platform' }],
  stories: [{ id: 's', title: 'The crane', figures: [] }],
  cv: [],
  posting: [],
  versions: new Map([['s', 3]]),
  storyWords: new Map(),
  pay: { min: 34_000, max: 38_000, currency: 'GBP', period: 'year' },
}

const read = (kind: NoteEntry['kind'], text: string, more: Partial<NoteEntry> = {}): NoteEntry => ({
  ...{ kind, text, people: [], certainty: 'sure', probability: 0.9, peopleProbability: 1 },
  ...more,
})
const proposed = (...lines: [string, NoteEntry[]][]) =>
  proposalsFrom(
    { lines: lines.map(([, entries]) => ({ entries })), contradictions: [] },
    lines.map(([line]) => line),
    context,
  )
const number = (amount: number, unit = '', subject = 'other: residents') => ({
  ...{ subject, amount, upTo: null, unit },
})

describe('lines', () => {
  test('are as they were typed; one alone is parted at semicolons', () => {
    expect(linesOf('asked why; told the crane story ; notice 4 weeks')).toHaveLength(3)
    expect(linesOf('asked why; I said money\n\nnotice 4 weeks\r\n')).toEqual([
      'asked why; I said money',
      'notice 4 weeks',
    ])
    expect(linesOf(' \n ')).toEqual([])
  })
})

describe('a line', () => {
  test('with one entry is on record whole, without the sign of a list', () => {
    const line = '- Priya asked why I left. Long silence.'
    const [first] = proposed([line, [read('question', 'Priya asked why I left', { people: ['p'] })]])
    expect(first?.entry).toMatchObject({ kind: 'question', text: 'Priya asked why I left. Long silence.' })
    expect(first?.personIds).toEqual(['p'])
    expect(first?.certainty).toBe('sure')
  })

  test('that names somebody unknown is not put down to whoever was named before', () => {
    const about = (line: string) => proposed([line, [read('story', '', { people: ['p'] })]])[0]
    expect(about('told the crane story to Lucia')).toMatchObject({ personIds: [], unknownNames: ['Lucia'] })
    expect(about('told Lucia and Priya the crane story')?.personIds).toEqual(['p'])
    expect(about('told her the crane story')?.personIds).toEqual(['p'])
  })

  test('that carries on the one before is its answer, its rating, or its better answer', () => {
    const all = proposed(
      ['asked why plumbing', [read('question', 'asked why plumbing')]],
      ['said my uncle does it. bit lame', [read('question', '', { carriesOn: true, rating: 2 })]],
      ['and that I like fixing stuff', [read('note', '', { carriesOn: true, correction: true })]],
      ['should of said the tap', [read('question', '', { carriesOn: true, correction: true })]],
    )
    expect(all).toHaveLength(1)
    expect(all[0]?.entry).toEqual({
      kind: 'question',
      text: 'asked why plumbing',
      answer: 'said my uncle does it. bit lame and that I like fixing stuff',
      rating: 2,
      better: 'should of said the tap',
      followedUp: false,
    })
    expect(all[0]?.quote.split('\n')).toHaveLength(4)
  })

  test('that carries on and says a number besides is the answer, and the figure', () => {
    const all = proposed(
      ['what notice', [read('question', 'what notice')]],
      ['4 weeks I said', [read('figure', '', { carriesOn: true, by: 'me', figure: number(4, 'weeks', 'notice') })]],
    )
    expect(all.map(({ entry }) => entry)).toMatchObject([
      { kind: 'question', answer: '4 weeks I said' },
      { kind: 'figure', figure: { subject: 'notice', amount: 4, unit: 'weeks' }, by: 'me' },
    ])
  })

  test('that carries on nothing it could join is a note, whole', () => {
    const line = 'then I said the other thing'
    for (const before of [[], [['they asked for certificates', [read('promise', '')]] as const]]) {
      const all = proposed(...before.map(([text, entries]): [string, NoteEntry[]] => [text, [...entries]]), [
        line,
        [read('question', '', { carriesOn: true })],
      ])
      expect(all.at(-1)?.entry).toEqual({ kind: 'note', text: line })
    }
  })

  test('does not join a question asked before the line above it', () => {
    const all = proposed(
      ['why us', [read('question', 'why us')]],
      ['nice office', [read('fact', 'nice office')]],
      ['was a bit lame', [read('question', '', { carriesOn: true, rating: 2 })]],
    )
    expect(all.map(({ entry }) => entry.kind)).toEqual(['question', 'fact', 'note'])
  })

  test('that takes back the figure before it makes that one wrong, with the true value', () => {
    const all = proposed(
      ['said 36 residents', [read('figure', '', { by: 'me', figure: number(36, 'residents') })]],
      ['oops it was 38', [read('figure', '', { carriesOn: true, correction: true, figure: number(38, 'residents') })]],
    )
    expect(all.map(({ entry }) => entry)).toMatchObject([{ kind: 'figure', better: '38 residents' }])
  })

  test('that answers a question with a story tells the story too', () => {
    const all = proposed(['hardest day? crane', [read('question', '', { storyId: 's', rating: 4 })]])
    expect(all.map(({ entry }) => entry)).toMatchObject([
      { kind: 'question', rating: 4 },
      { kind: 'story', text: 'The crane', storyId: 's', version: 3 },
    ])
  })
})

describe('what is not sure', () => {
  test('is another reading where a likelier entry has the same words, and no second question', () => {
    const line = 'told the crane story to Priya'
    const interest = read('interest', line, { certainty: 'doubtful' })
    const all = proposed([line, [read('story', line, { storyId: 's' }), interest]])
    expect(all.map(({ entry }) => entry.kind)).toEqual(['story'])
    expect(all[0]?.otherwise.map(({ kind }) => kind)).toEqual(['interest', 'note'])
    const sure = proposed([line, [read('story', line), { ...interest, certainty: 'sure' }]])
    expect(sure.map(({ entry }) => entry.kind)).toEqual(['story', 'interest'])
  })

  test('stays doubtful, and so does what is taken back without a better value', () => {
    const [doubtful, back] = proposed(
      ['hm', [read('doubt', '', { certainty: 'doubtful' })]],
      ['told them 31.20, dumb', [read('figure', '', { correction: true, figure: number(31.2) })]],
    )
    expect(doubtful?.certainty).toBe('doubtful')
    expect(back?.certainty).toBe('doubtful')
  })

  test('a bare number near the posted pay may be thousands of it', () => {
    const [first] = proposed(['36 she said', [read('figure', '', { by: 'them', figure: number(36) })]])
    expect(first?.otherwise[0]).toMatchObject({
      figure: { subject: 'pay offered', amount: 36_000, unit: 'GBP/year' },
    })
  })

  test('a day is no number: it stays in the words', () => {
    const start = { ...number(0, 'date', 'start date'), amount: '2027-01-04' }
    const [first] = proposed(['can start 4 jan', [read('figure', '', { figure: start, by: 'me' })]])
    expect(first?.entry).toEqual({
      kind: 'figure',
      text: 'can start 4 jan',
      figure: null,
      by: 'me',
      better: '',
    })
  })
})

test('whatever is read, nothing typed is lost, and a plain note is always the last other reading', () => {
  const kinds = ['question', 'story', 'figure', 'doubt', 'promise', 'interest', 'fact', 'open', 'note'] as const
  const anyRead = fc
    .record({ kind: fc.constantFrom(...kinds), carriesOn: fc.boolean(), correction: fc.boolean() })
    .map(({ kind, ...more }) => read(kind, '', more))
  const lines = fc.array(fc.array(anyRead, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  fc.assert(
    fc.property(lines, (all) => {
      const typed = all.map((entries, place): [string, NoteEntry[]] => [`line ${place}.`, entries])
      const found = proposed(...typed)
      for (const [line] of typed) expect(found.some(({ quote }) => quote.split('\n').includes(line))).toBe(true)
      for (const { entry, otherwise } of found) {
        expect(entry.text).not.toBe('')
        if (entry.kind !== 'note') expect(otherwise.at(-1)?.kind).toBe('note')
      }
    }),
  )
})
