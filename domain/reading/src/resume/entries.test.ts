import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf, type LineLabel, lineLabels, personHeads } from './entries.ts'
import models from './models.json' with { type: 'json' }
import { cvLinesOf } from './resume-lines.ts'

/** Lines named by their places: L0, L1 and so on. */
const linesFor = (count: number) =>
  cvLinesOf(
    Array.from({ length: count }, (_, at) => ({ text: `L${at}` })),
    2026,
  )
/** The entries of lines with these labels: their kind, the lines that name them and those that tell of them. */
const entries = (...labels: LineLabel[]) =>
  entriesOf(linesFor(labels.length), labels).map(({ kind, head, body }) => [
    kind,
    ...[head, body].map((lines) => lines.map(({ line }) => line.text).join(' ')),
  ])

describe('entries', () => {
  test.each<[LineLabel[], string[][]]>([
    [['job', 'job head', 'job text'], [['work', 'L0 L1', 'L2']]],
    [
      ['job', 'job'],
      [
        ['work', 'L0', ''],
        ['work', 'L1', ''],
      ],
    ],
    [
      ['job', 'job text', 'role', 'job text'],
      [
        ['work', 'L0', 'L1'],
        ['work', 'L2', 'L3'],
      ],
    ],
    [['job', 'job text', 'job head'], [['work', 'L0', 'L1 L2']]],
    [['job text', 'job head', 'job text'], [['work', 'L1', 'L0 L2']]],
    [
      ['study', 'job text'],
      [
        ['study', 'L0', ''],
        ['work', '', 'L1'],
      ],
    ],
    [
      ['study', 'study head', 'project', 'project text', 'post', 'post head'],
      [
        ['study', 'L0 L1', ''],
        ['project', 'L2', 'L3'],
        ['post', 'L4 L5', ''],
      ],
    ],
    [['job', 'furniture', 'job text'], [['work', 'L0', 'L2']]],
    [
      ['job', 'heading work', 'job text'],
      [
        ['work', 'L0', ''],
        ['work', '', 'L2'],
      ],
    ],
    [
      ['job', 'other', 'furniture', 'job text'],
      [
        ['work', 'L0', ''],
        ['work', '', 'L3'],
      ],
    ],
    [['furniture', 'job text'], [['work', '', 'L1']]],
    [['name', 'skills', 'heading work'], []],
  ])('%j', (labels, found) => {
    expect(entries(...labels)).toEqual(found)
  })

  test('a further position is marked as such', () => {
    const labels: LineLabel[] = ['job', 'role', 'study']
    expect(entriesOf(linesFor(3), labels).map(({ isRole }) => isRole)).toEqual([false, true, false])
  })

  test('hold each line of theirs once, in order, and no other', () => {
    const label = fc.constantFrom<LineLabel>('job', 'job head', 'job text', 'role', 'study', 'furniture', 'other')
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const lines = linesFor(labels.length)
        const own = lines.filter((_, at) => !['furniture', 'other'].includes(labels[at] ?? ''))
        const held = entriesOf(lines, labels).flatMap(({ head, body }) => [...head, ...body])
        expect(held.toSorted((one, other) => one.line.index - other.line.index)).toEqual(own)
        for (const { head, body } of entriesOf(lines, labels)) expect(head.length + body.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a line without a label belongs to none', () => {
    expect(entriesOf(linesFor(2), ['job']).flatMap(({ head, body }) => [...head, ...body])).toHaveLength(1)
  })
})

test('the lines about the person are in runs of neighbours', () => {
  const labels: LineLabel[] = ['name', 'title', 'summary', 'contact', 'personal', 'other', 'contact', 'name']
  expect(personHeads(linesFor(9), labels).map((run) => run.map(({ line }) => line.text).join(' '))).toEqual([
    'L0 L1',
    'L3',
    'L6 L7',
  ])
})

test('whatever the model of lines tells is a label that is known, and the other way round', () => {
  expect(models.lines.labels.toSorted()).toEqual(lineLabels.toSorted())
})
