import { contradicts, instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AdviceFacts } from '../advice-facts.ts'
import { adviceOn, content, entry, fact, figure, stated, story, toldStory } from '../testing/ledger-facts.ts'

const contradictionsIn = (...given: Parameters<typeof adviceOn>) =>
  adviceOn(...given).filter(({ kind }) => kind === 'contradiction')

const onTheCv = (quote: string, ...figures: ReturnType<typeof figure>[]): Partial<AdviceFacts> => ({
  interview: null,
  resumeFigures: figures.map((each) => ({ figure: each, quote, where: 'work.0.highlights.0' })),
})

describe('a figure that was said wrongly', () => {
  const wrong = { ...stated('residents at night', 36), better: '38' } as const

  test('AD25 is put right with the true value, and not said again', () => {
    const advice = adviceOn([entry('w', wrong, { with: ['priya'] })])
    expect(advice.map(({ kind }) => kind)).toEqual(['contradiction'])
    expect(advice[0]?.text).toBe('Put it right openly: you said residents at night 36; right is 38.')
    expect(advice[0]?.sides.map(({ words }) => words)).toEqual(['said residents at night is 36 ', '38'])
  })

  test('AD25 is not held against what the CV says', () => {
    const cv = onTheCv('38 residents at night', figure('residents at night', 38))
    const advice = contradictionsIn([entry('w', wrong)], cv)
    expect(advice).toHaveLength(1)
    expect(advice[0]?.key).toMatch(/^contradiction:corrected/)
  })

  test('AD25 a note of the same words gives no advice', () => {
    expect(adviceOn([entry('n', { kind: 'note', text: 'I said 36, it should have been 38' })])).toEqual([])
  })
})

describe('what contradicts', () => {
  const four = entry('four', stated('notice', 4, 'weeks'), { with: ['priya'] })

  test('AD4 figures of two rounds stand side by side, with where they were said', () => {
    const three = entry('three', stated('notice period', 3, 'months'), { round: 2, with: ['sam'] })
    expect(contradictionsIn([three, four], { interview: null })).toEqual([
      {
        key: 'contradiction:notice-16a21f5',
        kind: 'contradiction',
        personId: null,
        text: 'Decide which figure is right for notice, 4 weeks or 3 months; say it once and correct the other openly.',
        reason: 'You said 4 weeks to Priya Nair in round 1; you said 3 months to Sam Lee in round 2.',
        entryIds: ['four', 'three'],
        storyId: null,
        outline: [],
        sides: [
          { where: 'Round 1, to Priya Nair', words: 'said notice is 4 weeks', entryId: 'four' },
          { where: 'Round 2, to Sam Lee', words: 'said notice period is 3 months', entryId: 'three' },
        ],
      },
    ])
  })

  test('AD4 the CV is a side', () => {
    const cv = onTheCv('Led a team of 6', figure('team', 6, 'people'))
    const [advice] = contradictionsIn([entry('e', stated('team size', 12, 'people'))], cv)
    expect(advice?.sides).toEqual([
      { where: 'Round 1', words: 'said team size is 12 people', entryId: 'e' },
      { where: 'CV', words: 'Led a team of 6', entryId: null },
    ])
    expect(advice?.reason).toBe('You said 12 people in round 1; your CV says 6 people.')
  })

  const migration = story('mig', 'The migration', { figures: [figure('outage', 6, 'hours')] }, { version: 2 })
  const before = {
    id: 'r',
    storyId: 'mig',
    version: 1,
    content: content('The migration', { figures: [figure('outage', 9, 'hours')] }),
    savedAt: instant('2026-11-11T00:00:00Z'),
  }
  const told = entry('t', toldStory('migration', { storyId: 'mig', version: 1 }), { with: ['priya'] })

  test('AD4 a story as it was told is a side, and as it is today', () => {
    const [advice] = contradictionsIn([told], { stories: [migration], revisions: [before] })
    expect(advice?.sides).toEqual([
      { where: 'Story “The migration”, version 1', words: 'outage: 9 hours', entryId: 't' },
      { where: 'Story “The migration”', words: 'outage: 6 hours', entryId: null },
    ])
    expect(advice?.entryIds).toEqual(['t'])
    expect(advice?.reason).toBe(
      '“The migration”, version 1, which you told to Priya Nair in round 1, says 9 hours; “The migration” says 6 hours now.',
    )
  })

  test('AD4 a figure said is held against a story told, in whatever version', () => {
    const said = entry('s', stated('outage', 15, 'hours'), { with: ['sam'] })
    const [advice] = contradictionsIn([said, told], { stories: [migration], revisions: [before] })
    expect(advice?.sides.map(({ words }) => words)).toEqual([
      'said outage is 15 hours',
      'outage: 9 hours',
      'outage: 6 hours',
    ])
  })

  test('AD4 a figure between two people of one round', () => {
    const six = entry('six', stated('notice', 6, 'months'), { with: ['sam'] })
    expect(contradictionsIn([four, six])).toHaveLength(1)
  })

  test('AD4 two figures contradict exactly when both cannot be true', () => {
    const any = fc.record({
      subject: fc.constantFrom('notice', 'notice period', 'salary expectation', 'expected pay', 'tickets, about'),
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('weeks', 'months', 'days', '', 'GBP/year', '%'),
      upTo: fc.option(fc.integer({ min: 1, max: 60 })),
    })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const entries = [
          entry('one', { kind: 'figure', text: '', figure: one, by: 'me', better: '' }),
          entry('other', { kind: 'figure', text: '', figure: other, by: 'me', better: '' }, { round: 2 }),
        ]
        expect(contradictionsIn(entries, { interview: null })).toHaveLength(contradicts(one, other) ? 1 : 0)
      }),
    )
  })
})

describe('what does not', () => {
  test('AD5 figures of one breath: from nine to three', () => {
    const quote = 'cut tickets from 9 to 3'
    const breath = [
      entry('nine', stated('tickets', 9), { quote }),
      entry('three', stated('tickets', 3), { quote, with: ['priya'] }),
    ]
    expect(contradictionsIn(breath)).toEqual([])
    const again = entry('again', stated('tickets', 3), { round: 2 })
    expect(contradictionsIn([...breath, again], { interview: null })).toEqual([])
    const wrong = entry('wrong', stated('tickets', 1), { round: 2 })
    expect(contradictionsIn([...breath, wrong], { interview: null })).toHaveLength(1)
  })

  test('AD5 a CV of several teams, one of which agrees', () => {
    const cv = onTheCv('Teams', figure('team', 6, 'people'), figure('team', 12, 'people'))
    expect(contradictionsIn([entry('e', stated('team size', 12, 'people'))], cv)).toEqual([])
  })

  test('AD5 two stories with figures of their own', () => {
    const stories = [
      story('a', 'Mills', { figures: [figure('saved', 10, '%')] }),
      story('b', 'Ports', { figures: [figure('saved', 30, '%')] }),
    ]
    const entries = ['a', 'b'].map((id) => entry(id, toldStory(id, { storyId: id, version: 1 })))
    expect(contradictionsIn(entries, { stories })).toEqual([])
  })

  test('AD5 a story’s team and the team one has', () => {
    const stories = [story('a', 'Mills', { figures: [figure('team size', 4, 'people')] })]
    const entries = [
      entry('t', toldStory('Mills', { storyId: 'a', version: 1 })),
      entry('s', stated('team size', 12, 'people')),
    ]
    expect(contradictionsIn(entries, { stories })).toEqual([])
  })

  test('AD5 facts in words, and figures of theirs', () => {
    const entries = [
      entry('a', fact('I can begin in four weeks')),
      entry('b', fact('I can begin in three months'), { round: 2 }),
      entry('c', { kind: 'figure', text: '', figure: figure('notice', 1, 'week'), by: 'them', better: '' }),
      entry('d', stated('notice', 3, 'months')),
    ]
    expect(contradictionsIn(entries, { interview: null })).toEqual([])
  })

  test('AD5 a version that is not known is not compared', () => {
    const stories = [story('a', 'Mills', { figures: [figure('saved', 10, '%')] }, { version: 3 })]
    const entries = [
      entry('t', toldStory('Mills', { storyId: 'a', version: 2 })),
      entry('u', toldStory('Mills', { storyId: 'a', version: null })),
      entry('s', stated('saved', 30, '%')),
    ]
    expect(contradictionsIn(entries, { stories })).toEqual([])
  })

  test('AD5 two stories that changed are two contradictions', () => {
    const ids = ['a', 'b']
    const stories = ids.map((id) => story(id, id, { figures: [figure('saved', 10, '%')] }, { version: 2 }))
    const revisions = ids.map((id) => ({
      id: `r${id}`,
      storyId: id,
      version: 1,
      content: content(id, { figures: [figure('saved', 50, '%')] }),
      savedAt: instant('2026-11-11T00:00:00Z'),
    }))
    const entries = ids.map((id) => entry(id, toldStory(id, { storyId: id, version: 1 })))
    const found = contradictionsIn(entries, { stories, revisions })
    expect(found.map(({ entryIds }) => entryIds)).toEqual([['a'], ['b']])
    expect(new Set(found.map(({ key }) => key)).size).toBe(2)
  })
})
