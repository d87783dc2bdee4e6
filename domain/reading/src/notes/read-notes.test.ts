import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NoteEntry, NotesInput } from './notes.ts'
import { readNotes, trustFeatures } from './read-notes.ts'

const input: Omit<NotesInput, 'lines'> = {
  today: plainDate('2026-05-12'),
  interviewedOn: plainDate('2026-05-12'),
  people: [
    { id: 'p1', name: 'Dean Hartley', role: 'Owner' },
    { id: 'p2', name: 'Sue Morgan', role: 'Office manager' },
  ],
  stories: [{ id: 's1', title: 'The flooded stockroom', figures: ['3 days', '140 boxes'] }],
  cv: ['Stockroom supervisor, 18 people, 2019 to 2025'],
  posting: ['£31,000 to £34,000 a year', '37 hours'],
}
const read = (...lines: string[]) => readNotes({ ...input, lines })
const kindsOf = async (...lines: string[]) =>
  (await read(...lines)).lines.map((line) => line.entries.map((entry) => entry.kind))

const remark = fc.constantFrom(
  'bus was late again, rain the whole way',
  'nice coffee, tiny cups',
  'parked by the church in the end',
  'felt sick before it honestly',
  'their office dog is called biscuit',
)
const word = fc.string({ unit: fc.constantFrom(...'abc defg 0123 .,!? £€ ()'), maxLength: 60 })

describe('notes', () => {
  test('each line has something on record, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 }),
        async (lines) => {
          const reading = await read(...lines)
          expect(reading.lines).toHaveLength(lines.length)
          for (const line of reading.lines) {
            expect(line.entries.length).toBeGreaterThan(0)
            for (const entry of line.entries) expect(entry.people.every((id) => ['p1', 'p2'].includes(id))).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('what is quoted stands in the line', async () => {
    const lines = [
      'Dean asked why I left, I said the firm closed. He nodded. Sue will ring on Friday, and I am to send the certificates by Monday',
      'told them the flooded stockroom, 140 boxes in 3 days; sue liked it a lot and wrote it down',
    ]
    const reading = await read(...lines)
    reading.lines.forEach(({ entries }, index) => {
      for (const entry of entries) expect(lines[index]).toContain(entry.text)
    })
  })

  test('a remark makes nothing that one could be held to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(remark, { minLength: 1, maxLength: 4 }), async (lines) => {
        for (const kinds of await kindsOf(...lines))
          for (const kind of kinds) expect(['figure', 'promise', 'story']).not.toContain(kind)
      }),
      { numRuns: 40 },
    )
  })

  test('a remark two lines later changes nothing before it', async () => {
    const lines = [
      'dean asked about shift work',
      'sue will email me the rota by friday',
      'did not ask about parking',
      'ok',
    ]
    const before = (await kindsOf(...lines)).slice(0, 3)
    await fc.assert(
      fc.asyncProperty(remark, async (last) => {
        expect((await kindsOf(...lines, last)).slice(0, 3)).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })

  test('a person renamed is the same person in the same entries', async () => {
    const lines = ['Dean asked about shift work', 'Dean will ring on friday']
    const names = fc.constantFrom('Okoro', 'Yuki', 'Fernanda', 'Szymon', 'Priya')
    const wanted = (await read(...lines)).lines.map(({ entries }) => entries.map(({ kind, people }) => [kind, people]))
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const people = [{ id: 'p1', name: `${name} Hartley`, role: 'Owner' }, ...input.people.slice(1)]
        const renamed = await readNotes({
          ...input,
          people,
          lines: lines.map((line) => line.replace('Dean', name)),
        })
        expect(renamed.lines.map(({ entries }) => entries.map(({ kind, people: whose }) => [kind, whose]))).toEqual(
          wanted,
        )
      }),
      { numRuns: 5 },
    )
  })

  test('whoever was not there changes nothing unless they are named', async () => {
    const absent = fc.constantFrom('Imogen Vance', 'Ola Frick', 'Dr Pieter Zwart')
    const line = fc.constantFrom('asked why i left, told him', 'she liked the stockroom one', 'told them both 14 to 61')
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(absent), fc.array(line, { minLength: 1, maxLength: 3 }), async (names, lines) => {
        const others = names.map((name, place) => ({ id: `q${place}`, name, role: null, wasThere: false }))
        const people = [...input.people, ...others]
        expect(await readNotes({ ...input, people, lines })).toEqual(await read(...lines))
      }),
      { numRuns: 30 },
    )
    const pieter = { id: 'q1', name: 'Pieter Zwart', role: null, wasThere: false }
    const named = { ...input, people: [...input.people, pieter], lines: ['pieter will send me the rota by friday'] }
    expect((await readNotes(named)).lines[0]?.entries[0]?.people).toEqual(['q1'])
  })

  test('days are counted from the interview, not from today', async () => {
    const lines = ['sue will email me the outcome by friday']
    const due = async (today: string) =>
      (await readNotes({ ...input, today: plainDate(today), lines })).lines[0]?.entries[0]?.due
    expect(await due('2026-05-12')).toBe('2026-05-15')
    expect(await due('2026-05-18')).toBe('2026-05-15')
  })

  test('a figure said wrongly carries the true one', async () => {
    const entries = (await read('dean asked how many i led, said 24, its 18')).lines[0]?.entries ?? []
    const figure = entries.find(({ kind }) => kind === 'figure')
    expect(figure).toMatchObject({ figure: { amount: 24 }, correction: true })
  })

  test('pay asked above what is posted is a contradiction', async () => {
    const reading = await read('Sue asked what salary I was looking for', 'I asked for £38,000')
    expect(reading.contradictions).toMatchObject([{ elsewhere: 'posting', there: '31000-34000', line: 1 }])
  })
})

const entryOf = (given: Partial<NoteEntry> = {}): NoteEntry => ({
  ...{ kind: 'fact', people: [], text: 'opens at six', certainty: 'doubtful' },
  ...{ probability: 0.5, peopleProbability: 1 },
  ...given,
})
const figure = { subject: 'notice', amount: 4, upTo: null, unit: 'weeks' }

describe('what an entryOf is trusted by', () => {
  test('how sure its kind and its people are, and how many they are, each with its kind', () => {
    expect(trustFeatures(entryOf({ people: ['p1', 'p2'], probability: 0.72, peopleProbability: 0.38 }), [])).toEqual([
      'fact: chance 14',
      'fact: people 3',
      'fact: people 3 of 2',
      'fact: beside 0',
      'fact: long 0',
    ])
  })

  test('what else the line says, but not itself', () => {
    const own = entryOf({ kind: 'doubt' })
    expect(trustFeatures(own, [entryOf(), own, entryOf({ kind: 'open' })])).toEqual([
      'doubt: chance 10',
      'doubt: people 9',
      'doubt: people 9 of 0',
      'doubt: beside 2',
      'doubt: long 0',
      'doubt: beside fact',
      'doubt: beside open',
    ])
    expect(trustFeatures(own, [entryOf(), entryOf(), entryOf(), entryOf(), own])).toContain('doubt: beside 3')
  })

  test.each([
    [entryOf({ correction: true }), ['fact: correction']],
    [entryOf({ carriesOn: true }), ['fact: carries on']],
    [entryOf({ kind: 'promise', by: 'me', byProbability: 0.87 }), ['promise: due none', 'promise: by me 8']],
    [entryOf({ kind: 'promise', by: 'them', due: null }), ['promise: due unclear', 'promise: by them 0']],
    [entryOf({ due: null }), []],
  ])('what is marked: %j', (given, wanted) => {
    expect(trustFeatures(given, []).slice(5)).toEqual(wanted)
  })

  test.each([
    [4, 0],
    [5, 1],
    [24, 4],
    [60, 5],
  ])('a line of %i words is %i long', (words, long) => {
    expect(trustFeatures(entryOf({ text: 'six '.repeat(words).trim() }), [])).toContain(`fact: long ${long}`)
  })

  test('role, unit and form of its figure, and how sure the role is', () => {
    expect(trustFeatures(entryOf({ figure, figureProbability: 0.87 }), []).slice(5)).toEqual([
      'fact: role notice',
      'fact: role notice 8',
      'fact: unit weeks',
      'fact: role notice unit weeks',
      'fact: figure 8',
    ])
  })

  test.each([
    [{ ...figure, unit: 'GBP/year' }, 'fact: unit pay'],
    [{ ...figure, unit: '' }, 'fact: unit no unit'],
    [{ ...figure, subject: 'other: pupils' }, 'fact: role other'],
    [{ ...figure, upTo: 6 }, 'fact: range'],
    [figure, 'fact: figure 0'],
  ])('a figure %j shows as "%s"', (given, wanted) => {
    expect(trustFeatures(entryOf({ figure: given }), [])).toContain(wanted)
  })

  test('what a figure is of shows only as other, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('pupils', 'crates', 'notice', ''), (noun) => {
        const subject = `other: ${noun}`
        expect(trustFeatures(entryOf({ figure: { ...figure, subject } }), [])).toEqual(
          trustFeatures(entryOf({ figure: { ...figure, subject: 'other: beds' } }), []),
        )
      }),
    )
  })
})
