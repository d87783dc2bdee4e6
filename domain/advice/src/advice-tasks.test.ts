import type { Advice } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceTasks } from './advice-tasks.ts'
import {
  adviceOn,
  asked,
  doubted,
  entry,
  fact,
  leanedInto,
  leftOpen,
  promised,
  stated,
  story,
  toldStory,
} from './testing/ledger-facts.ts'

const ledger = [
  entry('c', stated('notice', 4, 'weeks')),
  entry('d', stated('notice', 3, 'months'), { round: 2 }),
  entry('p', promised('send slides'), { with: ['priya'] }),
  entry('t', promised('a tour', { by: 'them' }), { with: ['priya'] }),
  entry('q', asked('How do you calm a conflict?', { rating: 1 }), { with: ['priya', 'ada'] }),
  entry('o', doubted('too junior'), { with: ['ada'] }),
  entry('i', leanedInto('on-call rota')),
  entry('w', toldStory('Mills', { storyId: 'mills' }), { with: ['ada'] }),
  entry('f', fact('I live in Leeds')),
  entry('n', leftOpen('Who decides?')),
]
const stories = [story('mills', 'Mills'), story('row', 'The row', { competencies: ['conflict'] })]
const advice = adviceOn(ledger, { interview: null, stories })

describe('tasks from advice', () => {
  test('AD18 each topic is one task, whoever it concerns', () => {
    expect(adviceTasks(advice).map(({ kind, title, value }) => [kind, title, value])).toEqual([
      [
        'research',
        'Decide which figure is right for notice, 4 weeks or 3 months; say it once and correct the other openly',
        90,
      ],
      ['materials', 'Do what you promised: “send slides”', 92],
      ['questions', 'Remind Priya Nair kindly: “a tour”', 70],
      ['practice', 'Answer “How do you calm a conflict?” better this time', 89],
      ['story', 'Answer the doubt “too junior”', 88],
      ['story', 'Have the next level of detail on “on-call rota” ready', 76],
      ['questions', 'Find out: “Who decides?”', 70],
      ['research', 'Read what to repeat and what not to tell', 84],
    ])
  })

  test('AD18 a task for an answer has its outline', () => {
    const task = adviceTasks(advice).find(({ kind }) => kind === 'practice')
    expect(task?.key).toMatch(/^advice:repair:question:how-do-you-calm-a-conflict/)
    expect(task?.detail).toContain('Evidence: your story “The row”.')
  })

  test('AD18 many answers keep their value between 80 and 89, and only so many are worked on', () => {
    const many = adviceOn(
      Array.from({ length: 40 }, (_, place) => entry(`q${place}`, asked(`Question ${place}?`, { rating: 1 }))),
    )
    const values = adviceTasks(many).map(({ value }) => value)
    expect(values).toHaveLength(8)
    for (const value of values) expect(value >= 80 && value <= 89).toBe(true)
  })

  test('AD19 reading is asked for again when there is more to read, in whatever order', () => {
    const review = (given: readonly Advice[]) =>
      adviceTasks(given).find(({ key }) => key.startsWith('advice:review'))?.key
    expect(review(advice)).toBe(review(advice.toReversed()))
    const more = adviceOn([...ledger, entry('x', fact('I drive'))], { interview: null, stories })
    expect(review(more)).not.toBe(review(advice))
    expect(review(advice.filter(({ kind }) => kind === 'repair'))).toBeUndefined()
    expect(adviceTasks([])).toEqual([])
  })
})
