import { entryKinds, plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureFacts } from './figure-facts.ts'
import { type FigureCandidate, figureCandidates, figureFeatures, figuresOn } from './figures.ts'
import { noteLines } from './note-lines.ts'
import {
  type FigureRole,
  type FoundFigure,
  figureMeasures,
  figureRoles,
  type NoteModels,
  type NotesInput,
} from './notes.ts'

const notes = (given: Partial<NotesInput>): NotesInput => ({
  today: plainDate('2026-05-20'),
  interviewedOn: plainDate('2026-05-20'),
  people: [{ id: 'p1', name: 'Maura Keane', role: 'Owner' }],
  stories: [],
  cv: [],
  posting: [],
  lines: [],
  ...given,
})

/** A model that always gives one label. */
const always = (labels: readonly string[], chosen: string): Classifier => ({
  labels: [...labels],
  bias: labels.map((label) => (label === chosen ? 8 : 0)),
  weights: weightTable([]),
})

type FigureModels = Pick<NoteModels, 'figure' | 'figureMeasure' | 'figureBy' | 'figureTake' | 'kindsInContext'>
const modelsFor = (role: FigureRole, measure = 'count', by = 'me'): FigureModels => ({
  figure: always(figureRoles, role),
  figureMeasure: always(figureMeasures, measure),
  figureBy: always(['me', 'them'], by),
  figureTake: 0.4,
  kindsInContext: always(entryKinds, 'figure'),
})

/** What a line's numbers are when every one is thought to be of one role. */
function found(text: string, models: FigureModels, given: Partial<NotesInput> = {}): FoundFigure[] {
  const input = notes({ ...given, lines: [text] })
  const lines = noteLines(input)
  return figuresOn(lines, 0, [], figureFacts(input, lines), models)
}

const figureFound = (text: string, models: FigureModels, given: Partial<NotesInput> = {}) =>
  found(text, models, given)[0]?.figure

describe('pay in full', () => {
  const posted = fc.constantFrom(
    {
      posting: '£52,000 to £60,000 a year',
      unit: 'GBP/year',
      said: fc.integer({ min: 40, max: 75 }),
      scale: 1e3,
    },
    { posting: '12-15 LPA', unit: 'INR/year', said: fc.integer({ min: 9, max: 20 }), scale: 1e5 },
    {
      posting: '€2,900-€3,300 gross per month',
      unit: 'EUR/month',
      said: fc.integer({ min: 2_500, max: 4_000 }),
      scale: 1,
    },
    { posting: '₦9m-₦11m per annum', unit: 'NGN/year', said: fc.integer({ min: 7, max: 14 }), scale: 1e6 },
    { posting: '£13.20 an hour', unit: 'GBP/hour', said: fc.integer({ min: 11, max: 18 }), scale: 1 },
    {
      posting: 'KES 180,000 gross per month',
      unit: 'KES/month',
      said: fc.integer({ min: 120, max: 260 }),
      scale: 1e3,
    },
  )

  test('a bare number near what is posted is in its thousands, lakhs or millions, in its currency and period', () => {
    const draws = posted.chain(({ said, ...rest }) => said.map((number) => ({ ...rest, number })))
    fc.assert(
      fc.property(draws, ({ posting, unit, number, scale }) => {
        const figure = figureFound(`I said ${number}`, modelsFor('pay expected'), {
          posting: ['Team of 9', posting],
        })
        expect(figure).toEqual({ subject: 'pay expected', amount: number * scale, upTo: null, unit })
      }),
    )
  })

  test('what is written in full stays, with its own currency and period', () => {
    const given = { posting: ['£52,000 to £60,000 a year'] }
    for (const [text, amount, unit] of [
      ['they pay £55k', 55_000, 'GBP/year'],
      ['they pay €48,000', 48_000, 'EUR/year'],
      ['day rate of £240 a day', 240, 'GBP/day'],
      ['£29 an hour', 29, 'GBP/hour'],
      ['14 LPA', 1_400_000, 'INR/year'],
    ] as const)
      expect(figureFound(text, modelsFor('pay offered'), given), text).toMatchObject({ amount, unit })
  })

  test('a range is one figure, both ends in full', () => {
    expect(figureFound('range 55 to 60', modelsFor('pay offered'), { posting: ['£52,000-£60,000'] })).toMatchObject({
      amount: 55_000,
      upTo: 60_000,
      unit: 'GBP/year',
    })
  })

  test('which dollar is meant is not said where nothing tells', () => {
    const pay = modelsFor('pay offered')
    expect(figureFound('they said 48', pay, { posting: ['$45,000-$52,000'] })?.unit).toBe('$/year')
    expect(figureFound('they said 48', pay, { posting: ['AUD 45,000-52,000'] })?.unit).toBe('AUD/year')
  })

  test('without pay posted, two and three figures are thousands and others stay', () => {
    expect(figureFound('asked 58', modelsFor('pay expected'))?.amount).toBe(58_000)
    expect(figureFound('asked 1450', modelsFor('pay expected'))?.amount).toBe(1_450)
    expect(figureFound('asked 12.60', modelsFor('pay expected'))?.amount).toBe(12.6)
  })
})

describe('other numbers', () => {
  test('the same number in CV or story lends its unit, its period and its size', () => {
    const cv = [
      'Retail area manager',
      'Complaints from 41% to 26%',
      'Sick days 31 to 12 a quarter',
      'Refinanced $140M revolver',
    ]
    const other = modelsFor('other')
    expect(figureFound('complaints 41 to 26', other, { cv })).toMatchObject({
      amount: 41,
      upTo: 26,
      unit: '%',
    })
    expect(figureFound('sick days 31 to 12', other, { cv })).toMatchObject({
      amount: 31,
      upTo: 12,
      unit: '/quarter',
    })
    expect(figureFound('the revolver, 140', other, { cv })).toMatchObject({ amount: 140e6 })
  })

  test('swapping the number swaps the amount and nothing else', () => {
    const forms = fc.constantFrom(
      'told her N residents',
      'we did N covers a night',
      'took N per cent off',
      'N weeks of it',
    )
    fc.assert(
      fc.property(forms, fc.integer({ min: 13, max: 899 }), fc.integer({ min: 13, max: 899 }), (form, one, other) => {
        const [first, second] = [one, other].map((number) =>
          found(form.replace('N', String(number)), modelsFor('other')),
        )
        expect(first).toHaveLength(1)
        expect(first?.map(({ figure }) => ({ ...figure, amount: other }))).toEqual(second?.map(({ figure }) => figure))
      }),
    )
  })

  test('what a bare number measures is what the model says, unless it has a unit', () => {
    expect(figureFound('rebooking is 71', modelsFor('other', '%'))?.unit).toBe('%')
    expect(figureFound('rebooking is 71', modelsFor('other', 'count'))?.unit).toBe('')
    expect(figureFound('71 pupils', modelsFor('other', '%'))?.unit).toBe('pupils')
    expect(figureFound('turnover 9m', modelsFor('other', 'money'), { posting: ['NGN 250,000'] })).toMatchObject({
      amount: 9e6,
      unit: 'NGN',
    })
  })

  test('a change keeps its direction', () => {
    expect(figureFound('bins from 6 down to 2', modelsFor('other'))).toMatchObject({
      amount: 6,
      upTo: 2,
      change: true,
    })
  })

  test('the subject is what is counted, or the word before that names it', () => {
    expect(figureFound('I told her 31 pupils', modelsFor('fact'))?.subject).toBe('other: pupils')
    expect(figureFound('caseload? I said about 45', modelsFor('other'))?.subject).toBe('other: caseload')
  })
})

describe('dates', () => {
  test('a day or a month is a figure of its own and its numbers are no amounts', () => {
    const days = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 6, max: 12 }) })
    const names = 'June July August September October November December'.split(' ')
    fc.assert(
      fc.property(days, ({ day, month }) => {
        const wanted = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(
          found(`can start ${day} ${names[month - 6]}`, modelsFor('start date')).map(({ figure }) => figure),
        ).toEqual([{ subject: 'start date', amount: wanted, upTo: null, unit: 'date' }])
      }),
    )
  })
})

describe('corrections', () => {
  /** The first number of a line was said, the second is true. */
  const saidThenTrue = (): FigureModels => ({
    ...modelsFor('other'),
    figure: {
      labels: [...figureRoles],
      bias: figureRoles.map((role) => (role === 'other' ? 4 : 0)),
      weights: weightTable([['number 1 of 2', figureRoles.map((role) => (role === 'better' ? 8 : 0))]]),
    },
  })

  test('the true value goes with the figure that was said', () => {
    const draws = fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 61, max: 99 }))
    fc.assert(
      fc.property(draws, ([said, truth]) => {
        expect(found(`said ${said} residents, its ${truth}`, saidThenTrue())).toMatchObject([
          { figure: { amount: said }, better: truth },
        ])
      }),
    )
  })

  test('alone it is the figure', () => {
    expect(found('in truth it is 23', modelsFor('better'))).toMatchObject([{ role: 'other', figure: { amount: 23 } }])
  })
})

describe('candidates and features', () => {
  test('whoever hears it, whose words they are and how sure: passed on as the models say', () => {
    expect(found('notice is 4 weeks', modelsFor('notice', 'count', 'them'))).toMatchObject([
      {
        role: 'notice',
        by: 'them',
        figure: { subject: 'notice', amount: 4, unit: 'weeks' },
      },
    ])
    expect(found('notice is 4 weeks', modelsFor('none'))).toEqual([])
  })

  test('every candidate lies on its line, in order and apart, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('12', 'June', '£', '5k', 'to', 'a week', '1/2', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const input = notes({ lines: [pieces.join(' ')] })
        const lines = noteLines(input)
        const facts = figureFacts(input, lines)
        const [line] = lines
        const candidates = line ? figureCandidates(line, facts) : []
        let reached = 0
        candidates.forEach((candidate, place) => {
          expect(candidate.from).toBeGreaterThanOrEqual(reached)
          expect(candidate.to).toBeGreaterThan(candidate.from)
          expect(candidate.amount === null).toBe(candidate.date !== null)
          reached = candidate.to
          expect(figureFeatures(lines, 0, candidates, place, [], facts).length).toBeGreaterThan(0)
        })
        expect(reached).toBeLessThanOrEqual(line?.tokens.length ?? 0)
      }),
    )
  })
})

test('time grows with the length of a line, whatever it holds', () => {
  for (const run of ['1 ', '12 June ', '£', 'k ', '1-', '😀 ', 'שלום ', '½ ']) {
    const input = notes({ lines: [run.repeat(Math.ceil(20_000 / run.length))] })
    const began = process.threadCpuUsage()
    const lines = noteLines(input)
    figuresOn(lines, 0, [], figureFacts(input, lines), modelsFor('other'))
    expect(process.threadCpuUsage(began).user / 1_000, run).toBeLessThan(2_000)
  }
})

function candidatesOn(text: string, posting: string[] = []): FigureCandidate[] {
  const day = plainDate('2026-05-20')
  const input = { today: day, interviewedOn: day, people: [], stories: [], cv: [], posting, lines: [text] }
  const lines = noteLines(input)
  const facts = figureFacts(input, lines)
  return lines.flatMap((line) => figureCandidates(line, facts))
}
const valuesOn = (text: string, posting?: string[]) =>
  candidatesOn(text, posting).map(({ amount, date }) => date ?? amount?.amount)

describe('days and months', () => {
  test.each([
    ['a day', 'start 4 September', ['2026-09-04']],
    ['a day without its month', 'back on the 15th', ['2026-06-15']],
    ['a month', 'start in September', ['2026-09']],
    ['a month of a year', 'start in March 2027', ['2027-03']],
    ['a weekday', 'start on Friday', []],
    ['a week', 'start next week', []],
    ['a week told by its first day', 'start in the week of 7 September', [7]],
    ['a span', 'start in 6 weeks', [6]],
    ['a day that is not that weekday', 'start Friday 2 June', [2]],
    ['a number just before a day', 'room 12 Friday 4 September', [12, '2026-09-04']],
    ['a number just behind a day', 'on Friday 4 September twelve came', ['2026-09-04', 12]],
    ['two days of one month', 'free 1 and 2 June', ['2026-06-01']],
    ['two days', 'from 3 June to 5 July', ['2026-06-03', '2026-07-05']],
  ])('%s', (_, text, wanted) => {
    expect(valuesOn(text)).toEqual(wanted)
  })

  test('a date covers its own words, and its numbers are no amounts', () => {
    expect(candidatesOn('pay 31, start 4 September 2026, 12 beds')).toMatchObject([
      { from: 1, to: 2, date: null, amount: { amount: 31 } },
      { from: 4, to: 7, date: '2026-09-04', amount: null },
      { date: null, amount: { amount: 12 } },
    ])
  })

  test('whether the day comes first is told by the currency, else the day still to come is meant', () => {
    expect(valuesOn('start 6/3/2026', ['£45,000 a year'])).toEqual(['2026-03-06'])
    expect(valuesOn('start 6/3/2026', ['USD 45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 6/3/2026', ['$45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 3/6/2026', ['$45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 3/6/2026', ['USD 45,000 a year'])).toEqual(['2026-03-06'])
  })
})

describe('numbers', () => {
  test('are all there in order, up to twenty-four', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 40 })
    fc.assert(
      fc.property(numbers, (wanted) => {
        expect(valuesOn(wanted.map((number) => `said ${number};`).join(' '))).toEqual(wanted.slice(0, 24))
      }),
    )
  })

  test('ordinals are none, and signs are read as the currency posted', () => {
    expect(valuesOn('2nd of 5 rounds')).toEqual([5])
    expect(candidatesOn('$48k', ['AUD 45,000 a year'])[0]?.amount?.unit).toBe('AUD')
    expect(candidatesOn('$48k')[0]?.amount?.unit).toBe('USD')
  })
})
