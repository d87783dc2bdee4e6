import { type Tagger, weightTable } from '@roundtwo/text'
import { describe, expect, test } from 'vitest'
import { headParts } from './head-parts.ts'
import { cvLinesOf } from './resume-lines.ts'

/** A model that knows a few words, made for these tests: how much each speaks for a position, an employer, neither. */
const model: Tagger = {
  labels: ['position', 'employer', 'text'],
  start: [0, 0, 0],
  transitions: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  weights: weightTable([
    ['word nurse', [8, 0, 0]],
    ['word ward', [8, 0, 0]],
    ['word senior', [1, 0, 0]],
    ['word loch', [0, 8, 0]],
    ['word view', [0, 8, 0]],
    ['word moor', [0, 8, 0]],
    ['word ,', [0, 0, 8]],
    ['word sons', [0, 8, 0]],
    ['word &', [0, 8, 0]],
    ['word /', [8, 0, 0]],
    ['word nights', [0, 0, 8]],
    ['word weekends', [0, 0, 8]],
    ['word |', [0, 0, 8]],
    ['word PERIOD', [0, 8, 0]],
  ]),
}
const linesOf = (texts: readonly string[]) =>
  cvLinesOf(
    texts.map((text) => ({ text, heading: false })),
    2026,
  )
const partsOf = (texts: string[], lineChance = 1) => headParts(model, [linesOf(texts)], () => lineChance).flat()
const told = (...texts: string[]) => partsOf(texts).map(({ kind, text }) => [kind, text])

describe('words of a head that belong together', () => {
  test.each([
    [
      ['Ward Nurse, Loch View'],
      [
        ['position', 'Ward Nurse'],
        ['employer', 'Loch View'],
      ],
    ],
    [['Loch & Sons'], [['employer', 'Loch & Sons']]],
    [['Nurse / Ward'], [['position', 'Nurse / Ward']]],
    [
      ['nights, weekends'],
      [
        ['text', 'nights'],
        ['text', 'weekends'],
      ],
    ],
    [
      ['Loch\tMoor'],
      [
        ['employer', 'Loch'],
        ['employer', 'Moor'],
      ],
    ],
    [
      ['Loch View', 'Moor'],
      [
        ['employer', 'Loch View'],
        ['employer', 'Moor'],
      ],
    ],
    [
      ['Nurse | 2019 – 2020 | Loch'],
      [
        ['position', 'Nurse'],
        ['employer', 'Loch'],
      ],
    ],
    [['|'], []],
    [['2019 – 2020'], []],
  ])('%j', (texts, parts) => {
    expect(told(...texts)).toEqual(parts)
  })

  test('are as likely as the least sure of them, and on average what they may be', () => {
    const [one] = partsOf(['Senior Nurse'])
    const shares = [1, 8].map((weight) => Math.exp(weight) / (Math.exp(weight) + 2))
    expect(one?.probability).toBeCloseTo(shares[0] ?? 0, 1)
    expect(one?.chance('position')).toBeCloseTo(((shares[0] ?? 0) + (shares[1] ?? 0)) / 2, 1)
    expect(one?.chance('employer')).toBeCloseTo(((1 - (shares[0] ?? 0)) / 2 + 0.0003) / 2, 1)
    expect(one?.chance('unknown')).toBe(0)
  })

  test('are sure when they and their line are', () => {
    const certainty = (text: string, chance: number) => partsOf([text], chance)[0]?.origin?.certainty
    expect([certainty('Nurse', 1), certainty('Nurse', 0.8), certainty('Senior', 1)]).toEqual([
      'sure',
      'doubtful',
      'doubtful',
    ])
  })

  test('stand in the line they are quoted from', () => {
    const [nurse, moor] = partsOf(['Nurse, nights', 'Moor']).filter(({ kind }) => kind !== 'text')
    expect([nurse?.line.line.text, moor?.line.line.text]).toEqual(['Nurse, nights', 'Moor'])
    expect(nurse?.origin).toEqual({ certainty: 'sure', quote: 'Nurse', where: 'page 1', confirmed: false })
  })

  test('each head has its own parts, in order', () => {
    const heads = [['Nurse'], [], ['Moor', 'nights']].map(linesOf)
    expect(headParts(model, heads, () => 1).map((parts) => parts.map(({ text }) => text))).toEqual([
      ['Nurse'],
      [],
      ['Moor', 'nights'],
    ])
  })
})
