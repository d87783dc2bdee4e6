import { type Advice, adviceKinds, type EntryRecord, instant, type LedgerEntry, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AdviceFacts } from './advice-facts.ts'
import { advise } from './advise.ts'
import {
  adviceOn,
  ask,
  content,
  entry,
  facts,
  figure,
  leanedInto,
  stated,
  story,
  toldStory,
} from './testing/ledger-facts.ts'

const text = fc.constantFrom(
  'the outage',
  'The migration',
  'Mills',
  'How do you calm a conflict?',
  'pay',
  'too junior',
  '',
)
const better = fc.constantFrom('', 'I ask both what they fear')
const by = fc.constantFrom('me' as const, 'them' as const)
const rating = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, null)
const numbers = fc.record({
  subject: fc.constantFrom('notice', 'notice period', 'pay expectation', 'saved', ''),
  amount: fc.integer({ min: 1, max: 6 }),
  upTo: fc.option(fc.integer({ min: 1, max: 9 })),
  unit: fc.constantFrom('weeks', 'months', '%', ''),
})

const anyEntry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({ kind: fc.constant('question'), text, answer: text, rating, better, followedUp: fc.boolean() }),
  fc.record({
    kind: fc.constant('story'),
    text,
    storyId: fc.constantFrom('mills', 'mig', 'old', 'gone', null),
    version: fc.constantFrom(1, 2, null),
    followedUp: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('figure'),
    text,
    figure: fc.option(numbers),
    by,
    better: fc.constantFrom('', '7'),
  }),
  fc.record({ kind: fc.constant('doubt'), text, spoken: fc.boolean(), better, settled: fc.boolean() }),
  fc.record({
    kind: fc.constant('promise'),
    text,
    by,
    due: fc.constantFrom(null, plainDate('2026-11-01'), plainDate('2026-12-01'), plainDate('2027-01-01')),
    kept: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('interest'), text }),
  fc.record({ kind: fc.constant('fact'), text, by }),
  fc.record({ kind: fc.constant('open'), text, settled: fc.boolean() }),
)

const anyRecords = fc
  .array(
    fc.record({
      what: anyEntry,
      round: fc.constantFrom(1, 2, 3),
      people: fc.uniqueArray(fc.constantFrom('priya', 'sam', 'ada', 'gone')),
      minute: fc.integer({ min: 10, max: 59 }),
      quote: fc.constantFrom(undefined, 'one', 'two'),
    }),
    { maxLength: 14 },
  )
  .map((all): EntryRecord[] =>
    all.map(({ what, round, people, minute, quote }, place) =>
      entry(`e${place}`, what, {
        round,
        with: people,
        at: instant(`2026-11-10T12:${minute}:00Z`),
        ...(quote === undefined ? {} : { quote }),
      }),
    ),
  )

const stories = [
  story('mills', 'Mills', { competencies: ['conflict'], figures: [figure('saved', 2, '%')] }, { version: 2 }),
  story('mig', 'The migration', { competencies: ['conflict'], result: 'Nobody noticed the outage.' }),
  story('old', 'Old', {}, { mergedInto: 'mills', deletedAt: instant('2026-11-12T00:00:00Z') }),
  story('gone', 'Gone', {}, { deletedAt: instant('2026-11-12T00:00:00Z') }),
]

const world: Partial<AdviceFacts> = {
  stories,
  revisions: [
    {
      id: 'r',
      storyId: 'mills',
      version: 1,
      content: content('Mills', { figures: [figure('saved', 5, '%')] }),
      savedAt: instant('2026-11-11T00:00:00Z'),
    },
  ],
  resumeFigures: [{ figure: figure('saved', 3, '%'), quote: 'Saved 3 %', where: 'work.0.highlights.0' }],
  asks: [ask('q', 'pay', { askedAt: instant('2026-11-10T09:30:00Z'), personId: 'ada' })],
}

const coming = fc.constantFrom<Partial<AdviceFacts>>({}, { interview: null })
const on = (entries: EntryRecord[], more: Partial<AdviceFacts> = {}): Advice[] =>
  adviceOn(entries, { ...world, ...more })

/** One of each kind about what nothing else is about. */
const unrelated: LedgerEntry[] = [
  { kind: 'question', text: 'Zebra?', answer: '', rating: 1, better: 'Stripes', followedUp: true },
  toldStory('Zebra', { followedUp: true }),
  stated('zebras', 3),
  { kind: 'doubt', text: 'zebra', spoken: true, better: '', settled: false },
  { kind: 'promise', text: 'zebra', by: 'me', due: null, kept: false },
  leanedInto('zebra'),
  { kind: 'fact', text: 'zebra', by: 'me' },
  { kind: 'open', text: 'zebra', settled: false },
]

describe('any ledger', () => {
  test('AD17 each advice names at least one entry, each entry it names is there', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const ids = new Set(entries.map(({ id }) => id))
        for (const { entryIds, sides } of on(entries, more)) {
          expect(entryIds.length).toBeGreaterThan(0)
          for (const id of entryIds) expect(ids.has(id)).toBe(true)
          expect(new Set(entryIds).size).toBe(entryIds.length)
          for (const { entryId } of sides) if (entryId !== null) expect(entryIds).toContain(entryId)
        }
      }),
    )
  })

  test('AD17 the order of the entries, people, stories and asks makes no difference', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const given = facts({ ...world, ...more, entries })
        const turned = {
          ...given,
          entries: entries.toReversed(),
          people: given.people.toReversed(),
          stories: given.stories.toReversed(),
          interviews: given.interviews.toReversed(),
          attendance: given.attendance.toReversed(),
          rounds: given.rounds.toReversed(),
        }
        expect(advise(turned)).toEqual(advise(given))
      }),
    )
  })

  test('AD17 keys tell advice apart, and kinds and people come in order', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const advice = on(entries, more)
        expect(new Set(advice.map(({ key }) => key)).size).toBe(advice.length)
        const places = advice.map(({ kind }) => adviceKinds.indexOf(kind))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        const names = ['ada', 'priya', 'sam', null]
        for (const kind of adviceKinds) {
          const people = advice.flatMap((one) => (one.kind === kind ? names.indexOf(one.personId) : []))
          expect(people).toEqual(people.toSorted())
        }
        expect(on(entries, more)).toEqual(advice)
      }),
    )
  })

  test('AD17 an entry about something else changes no other advice', () => {
    fc.assert(
      fc.property(anyRecords, coming, fc.constantFrom(...unrelated), (entries, more, what) => {
        const added = entry('added', what, { with: ['sam'], at: instant('2026-11-10T12:30:00Z') })
        const after = on([...entries, added], more)
        const others = after.filter(({ entryIds }) => !entryIds.includes('added'))
        expect(others).toEqual(on(entries, more))
        for (const one of after) if (one.entryIds.includes('added')) expect(one.entryIds).toEqual(['added'])
      }),
    )
  })

  test('AD16 what is settled or kept is named by no advice', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const done = new Set(
          entries.flatMap(({ id, entry: what }) =>
            ('settled' in what && what.settled) || ('kept' in what && what.kept) ? id : [],
          ),
        )
        for (const { entryIds } of on(entries, more)) {
          for (const id of entryIds) expect(done.has(id)).toBe(false)
        }
      }),
    )
  })

  test('AD16 a deleted story is named by no advice', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const gone = new Set(
          entries.flatMap(({ id, entry: what }) => (what.kind === 'story' && what.storyId === 'gone' ? id : [])),
        )
        for (const { entryIds, storyId } of on(entries, more)) {
          expect(storyId === 'gone' || storyId === 'old').toBe(false)
          for (const id of entryIds) expect(gone.has(id)).toBe(false)
        }
      }),
    )
  })

  test('AD2 nobody who will not be there has advice of their own', () => {
    fc.assert(
      fc.property(anyRecords, (entries) => {
        for (const { personId } of on(entries)) expect(['priya', 'ada', null]).toContain(personId)
      }),
    )
  })

  test('AD10 no story is both withheld from a person and to be gone into with them', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const advice = on(entries, more)
        const pairs = (kind: Advice['kind']) =>
          advice.filter((one) => one.kind === kind && one.personId !== null && one.storyId !== null)
        const withheld = new Set(pairs('withhold').map(({ storyId, personId }) => `${storyId} ${personId}`))
        for (const { storyId, personId } of pairs('deeper')) {
          expect(withheld.has(`${storyId} ${personId}`)).toBe(false)
        }
      }),
    )
  })

  test('AD13 outlines have three to five lines, and only repairs have one', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        for (const { kind, outline } of on(entries, more)) {
          if (kind !== 'repair') expect(outline).toEqual([])
          else expect(outline.length >= 3 && outline.length <= 5).toBe(true)
        }
      }),
    )
  })

  test('AD6 what is contradicted is not to be repeated', () => {
    fc.assert(
      fc.property(anyRecords, coming, (entries, more) => {
        const advice = on(entries, more)
        const said = (kind: Advice['kind']) => new Set(advice.flatMap((one) => (one.kind === kind ? one.entryIds : [])))
        const figures = new Set(entries.flatMap(({ id, entry: what }) => (what.kind === 'figure' ? id : [])))
        for (const id of said('contradiction')) if (figures.has(id)) expect(said('repeat').has(id)).toBe(false)
      }),
    )
  })

  test('AD17 words of any kind make sentences on one line that end', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 400 })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const entries = [
          entry('a', { kind: 'question', text: one, answer: '', rating: 1, better: other, followedUp: true }),
          entry('b', toldStory(other, { followedUp: true }), { with: ['ada'] }),
          entry('c', {
            kind: 'figure',
            text: one,
            figure: { ...figure(other, 1, one) },
            by: 'me',
            better: '',
          }),
          entry('d', { kind: 'fact', text: other, by: 'me' }),
          entry('e', { kind: 'promise', text: one, by: 'them', due: null, kept: false }, { with: ['ada'] }),
          entry('f', { kind: 'open', text: other, settled: false }),
          entry('g', leanedInto(one)),
        ]
        for (const { text: sentence, reason } of on(entries)) {
          expect(sentence.length).toBeLessThan(400)
          for (const each of [sentence, reason]) expect(each).toMatch(/^.+[.?!…]”?$/u)
        }
      }),
    )
  })
})
