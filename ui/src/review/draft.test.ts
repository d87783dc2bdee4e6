import { expect, test } from 'vitest'
import { addTyped, allLines, blankReview, goTo, lineCount } from './draft.ts'

const typing = (text: string) => ({ ...blankReview, typed: { ...blankReview.typed, asked: text } })

test('what was typed becomes a line, pasted lines as many', () => {
  const draft = addTyped(typing('  why I left \n\n the outage'))
  expect(draft.lines.asked).toEqual(['why I left', 'the outage'])
  expect(draft.typed.asked).toBe('')
})

test('going on keeps what was typed and not added', () => {
  const draft = goTo(typing('why I left'), 'well')
  expect(draft.step).toBe('well')
  expect(draft.lines.asked).toEqual(['why I left'])
  expect(draft.lines.well).toEqual([])
})

test('every line counts, also one only typed; emptied ones do not', () => {
  const draft = { ...typing('the outage'), lines: { ...blankReview.lines, unknown: ['', 'team size'] } }
  expect(allLines(draft)).toEqual({
    asked: ['the outage'],
    well: [],
    differently: [],
    feedback: [],
    unknown: ['team size'],
  })
  expect(lineCount(draft)).toBe(2)
  expect(lineCount(blankReview)).toBe(0)
})
