import { instant, plainDate } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceOn, ask, entry, fact, leftOpen, meeting, promised } from '../testing/ledger-facts.ts'

const on = (date: string) => plainDate(date)
const lines = (...given: Parameters<typeof adviceOn>) =>
  adviceOn(...given).map(({ kind, personId, text, reason }) => [kind, personId, text, reason])

describe('promises', () => {
  test('AD14 mine that are overdue, due by the interview or without a date', () => {
    const entries = [
      entry('late', promised('send slides', { due: on('2026-11-20') }), { with: ['priya'] }),
      entry('soon', promised('send code', { due: on('2026-12-03') }), { with: ['sam'] }),
      entry('some time', promised('send a photo')),
      entry('after', promised('call back', { due: on('2026-12-04') })),
      entry('kept', promised('send a reference', { due: on('2026-11-20'), kept: true })),
    ]
    expect(lines(entries)).toEqual([
      [
        'promise',
        'priya',
        'Do what you promised: “send slides”.',
        'You promised it to Priya Nair in round 1; it was due on Friday 20 November.',
      ],
      ['promise', null, 'Do what you promised: “send a photo”.', 'You promised it in round 1 without a date.'],
      [
        'promise',
        null,
        'Do what you promised: “send code”.',
        'You promised it to Sam Lee in round 1; it is due on Thursday 3 December.',
      ],
    ])
  })

  test('AD14 all of them while the interview has no date', () => {
    const entries = [entry('e', promised('call back', { due: on('2027-03-01') }))]
    const interviews = [meeting('second', 2, null)]
    expect(lines(entries, { interviews })).toHaveLength(1)
    expect(lines(entries, { interview: null })).toHaveLength(1)
  })

  test('AD14 theirs as a kind reminder with the date', () => {
    const theirs = (text: string, due: string | null) =>
      entry(text, promised(text, { by: 'them', due: due === null ? null : on(due) }), { with: ['ada'] })
    const entries = [theirs('a tour', '2026-11-20'), theirs('the budget', '2026-11-30'), theirs('lunch', null)]
    expect(lines(entries).map(([, personId, text]) => [personId, text])).toEqual([
      ['ada', 'Remind Ada Okoro kindly: “a tour”, promised for Friday 20 November.'],
      ['ada', 'Remind Ada Okoro kindly: “lunch”.'],
      ['ada', 'Ask Ada Okoro kindly about “the budget” if nothing has come by Monday 30 November.'],
    ])
  })
})

describe('what stayed open', () => {
  const askedAt = instant('2026-11-10T09:30:00Z')

  test('AD15 open entries, with whom they stayed open', () => {
    const entries = [
      entry('o', leftOpen('Who decides?'), { with: ['priya'] }),
      entry('s', leftOpen('Which floor?', true)),
    ]
    expect(lines(entries)).toEqual([
      ['ask', 'priya', 'Find out: “Who decides?”', 'It stayed open with Priya Nair in round 1.'],
    ])
  })

  test('AD15 a question asked without an answer, once with the entry it left', () => {
    const entries = [entry('o', leftOpen('Who decides on pay')), entry('a', fact('Two people', 'them'))]
    const asks = [
      ask('q', 'Who decides?', { askedAt, entryId: 'o', personId: 'ada' }),
      ask('answered', 'How many?', { askedAt, entryId: 'a', answer: 'Two people' }),
      ask('without entry', 'When?', { askedAt }),
      ask('planned', 'Where?'),
    ]
    expect(lines(entries, { asks })).toEqual([
      ['ask', 'ada', 'Ask again: “Who decides?”', 'You asked in round 1 and have no answer yet.'],
    ])
    expect(lines([entry('o', leftOpen('Who decides', true))], { asks })).toEqual([])
  })

  test('AD15 a question asked before and meant to be asked again', () => {
    const entries = [entry('a', fact('It depends', 'them'), { with: ['priya'] })]
    const asks = [
      ask('before', 'How is success measured?', { askId: 'x', askedAt, entryId: 'a', answer: 'It depends' }),
      ask('now', 'How do you measure success?', { askId: 'x', again: true, personId: 'ada' }),
    ]
    expect(lines(entries, { asks })).toEqual([
      [
        'ask',
        'ada',
        'Ask again: “How do you measure success?”',
        'You asked Priya Nair in round 1 and mean to ask again.',
      ],
    ])
  })
})
