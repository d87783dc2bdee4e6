import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addItems, addLeftover, certaintyOf, joined, type ResumeReading, said, tidy } from './reading.ts'
import { cvLinesOf } from './resume-lines.ts'

const empty = (): ResumeReading => ({ resume: {}, origins: {}, notes: [] })
const [, line] = cvLinesOf([{ text: 'Ann' }, { text: '- Ran a clinic', page: 2 }], 2026)

describe('what is said of a line', () => {
  const sure = { certainty: 'sure', quote: 'Ran a clinic', where: 'page 2', confirmed: false }

  test('is quoted from it where it stands there, else the line is', () => {
    expect(line).toBeDefined()
    if (!line) return
    expect(said(line)).toEqual({ text: 'Ran a clinic', origin: sure })
    expect(said(line, 'clinic', 'doubtful').origin).toEqual({
      ...sure,
      certainty: 'doubtful',
      quote: 'clinic',
    })
    expect(said(line, '2019-05', 'sure', 'clinic')).toEqual({
      text: '2019-05',
      origin: { ...sure, quote: 'clinic' },
    })
    for (const text of ['hospital', '']) expect(said(line, text)).toEqual({ text, origin: sure })
  })

  test('is sure from a chance of nine in ten on', () => {
    expect([0.9, 0.89, 1].map(certaintyOf)).toEqual(['sure', 'doubtful', 'sure'])
  })
})

test('items are put with the fields that hold something, and where those were read', () => {
  const reading = empty()
  const [name, whole] = ['clinic', undefined].map((text) => line && said(line, text))
  addItems(reading, 'work', [
    { whole, name, position: 'Nurse', location: '', url: undefined, highlights: [] },
    { highlights: ['One', name ?? ''] },
  ])
  expect(reading.resume).toEqual({
    work: [{ name: 'clinic', position: 'Nurse' }, { highlights: ['One', 'clinic'] }],
  })
  expect(Object.keys(reading.origins)).toEqual(['work.0', 'work.0.name', 'work.1.highlights.1'])
  addItems(reading, 'skills', [])
  expect('skills' in reading.resume).toBe(false)
})

test('what is left is noted in its own words', () => {
  const reading = empty()
  addLeftover(reading, 'by the sea')
  expect(reading.notes).toEqual([{ code: 'not-placed', message: 'Not placed in the CV: “by the sea”' }])
})

test('what says nothing is not joined', () => {
  expect(joined(['a', undefined, '', 'b'])).toBe('a\nb')
  expect(joined(['a', 'b'], '; ')).toBe('a; b')
})

describe('tidied words', () => {
  test.each([
    ['– Nurse, ', 'Nurse'],
    ['(nights)', 'nights'],
    ['( nights )', 'nights'],
    ['(a) and (b)', '(a) and (b)'],
    ['nights (all)', 'nights (all)'],
    ['one\n\t two', 'one two'],
    ['|·•:', ''],
    ['C/C++', 'C/C++'],
  ])('%j', (text, bare) => {
    expect(tidy(text)).toBe(bare)
  })

  test('have nothing around them that sets pieces apart', () => {
    const around = fc.string({ unit: fc.constantFrom(...' ,;:|·•–—-/') })
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(tidy(`${before}Loch View${after}`)).toBe('Loch View')
      }),
    )
  })
})
