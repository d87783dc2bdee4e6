import type { Rating } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceOn, asked, doubted, entry, figure, story, toldStory } from '../testing/ledger-facts.ts'
import { nothingToShow } from './outline.ts'

const repairsIn = (...given: Parameters<typeof adviceOn>) => adviceOn(...given).filter(({ kind }) => kind === 'repair')

const question = 'How do you calm a conflict?'

describe('what is repaired', () => {
  test.each<[Rating | null, boolean, string, 'repair' | 'deeper' | undefined]>([
    [1, false, '', 'repair'],
    [2, true, '', 'repair'],
    [3, false, '', undefined],
    [3, true, '', 'repair'],
    [3, false, 'I would listen first', 'repair'],
    [4, false, 'I would listen first', undefined],
    [4, true, '', 'deeper'],
    [5, true, '', 'deeper'],
    [null, false, '', undefined],
    [null, true, '', 'deeper'],
    [null, false, 'I would listen first', 'repair'],
  ])('AD12 rated %s, followed up: %s, better: “%s” is %s', (rating, followedUp, better, kind) => {
    const advice = adviceOn([entry('e', asked(question, { rating, followedUp, better }))])
    expect(advice.map((one) => one.kind)).toEqual(kind === undefined ? [] : [kind])
  })

  test('AD12 a good answer later puts right what went before', () => {
    const entries = [
      entry('bad', asked(question, { rating: 1 })),
      entry('good', asked(question.toUpperCase(), { rating: 5 }), { round: 2 }),
    ]
    expect(repairsIn(entries, { interview: null })).toEqual([])
    const worse = entry('worse', asked(question, { rating: 2 }), { round: 3 })
    expect(repairsIn([...entries, worse], { interview: null })).toMatchObject([{ entryIds: ['worse'] }])
  })

  test('AD12 for who asked, with what they know of it', () => {
    const entries = [entry('e', asked(question, { rating: 2, followedUp: true }), { with: ['priya', 'sam'] })]
    expect(repairsIn(entries)).toMatchObject([
      {
        personId: 'priya',
        text: 'Answer “How do you calm a conflict?” better this time.',
        reason:
          'Your answer to Priya Nair and Sam Lee in round 1 was 2 of 5 by your own rating, and there was a question further.',
      },
    ])
  })

  test('AD12 doubts that are not settled, those spoken before those sensed', () => {
    const entries = [
      entry('s', doubted('too junior', { spoken: false }), { with: ['priya'] }),
      entry('d', doubted('no retail'), { with: ['priya'] }),
      entry('o', doubted('too far away', { settled: true })),
    ]
    expect(repairsIn(entries).map(({ text, reason }) => [text, reason])).toEqual([
      ['Answer the doubt “no retail”.', 'Priya Nair said so in round 1.'],
      ['Answer the doubt “too junior”.', 'You sensed it with Priya Nair in round 1.'],
    ])
  })

  test('AD12 the worst first', () => {
    const rated = (rating: Rating) => entry(`r${rating}`, asked(`Question ${rating}?`, { rating, followedUp: true }))
    expect(repairsIn([rated(3), rated(1), rated(2)]).map(({ entryIds }) => entryIds)).toEqual([['r1'], ['r2'], ['r3']])
  })
})

describe('the outline', () => {
  const weak = entry('e', asked(question, { rating: 2, better: 'I ask both what they fear.' }), {
    with: ['ada'],
  })
  const row = story('row', 'The release row', {
    competencies: ['conflict'],
    result: 'Both teams shipped in May.\nNobody left.',
    reflection: 'I would have asked sooner.',
    evidence: [{ text: 'The retro notes', link: null, resumePath: null }],
  })

  test('AD13 acknowledges, answers, shows, says what changed, offers more', () => {
    const [advice] = repairsIn([weak], { stories: [row] })
    expect(advice?.outline).toEqual([
      'Acknowledge it first: “How do you calm a conflict?” deserved a better answer.',
      'Say: “I ask both what they fear”.',
      'Evidence: your story “The release row”: “Both teams shipped in May”.',
      'What changed: “I would have asked sooner”.',
      'Offer more: “The retro notes” shows it.',
    ])
    expect(advice?.storyId).toBe('row')
  })

  test('AD13 takes a story they do not know before one they do', () => {
    const other = story('other', 'A second conflict', { competencies: ['conflict'] })
    const told = entry('t', toldStory('', { storyId: 'other' }), { with: ['ada'] })
    const [advice] = repairsIn([weak, told], { stories: [row, other] })
    expect(advice?.storyId).toBe('row')
    const [known] = repairsIn([weak, told], { stories: [other] })
    expect(known?.outline[2]).toBe(
      'Evidence: your story “A second conflict”, which they know; add what you did not tell.',
    )
  })

  test('AD13 else quotes the CV’s line with a figure, unless that is contradicted', () => {
    const doubt = entry('d', doubted('whether you have led a large crew'), { with: ['ada'] })
    const line = { figure: figure('crew', 12, 'people'), quote: 'Led a crew of 12', where: 'work.0.summary' }
    const [advice] = repairsIn([doubt], { resumeFigures: [line] })
    expect(advice?.outline).toEqual([
      'Acknowledge it first: “whether you have led a large crew”.',
      'Evidence from your CV: “Led a crew of 12”.',
      'Offer more: ask whether that answers it, or what else they would like to hear.',
    ])
    const said = entry('s', {
      kind: 'figure',
      text: '',
      figure: figure('crew', 30, 'people'),
      by: 'me',
      better: '',
    })
    expect(repairsIn([doubt, said], { resumeFigures: [line] })[0]?.outline[1]).toBe(nothingToShow)
  })

  test('AD13 says so when there is nothing to show, and makes nothing up', () => {
    const sensed = entry('d', doubted('too junior', { spoken: false }))
    expect(repairsIn([sensed], { stories: [row] })[0]?.outline).toEqual([
      'Bring it up yourself, without calling it their doubt: “too junior”.',
      nothingToShow,
      'Offer more: ask whether that answers it, or what else they would like to hear.',
    ])
  })
})
