import { isObject } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, linesIn, mappedParts, sourcesOf, withoutEmpty } from './mapped-fields.ts'

const format = {
  work: {
    from: 'Jobs|Old jobs',
    fields: {
      name: 'Company|Employer',
      startDate: 'Since',
      period: 'Time',
      told: 'About',
      keywords: 'One|Two',
    },
  },
}
/** The first job of an item with these columns. */
const jobOf = (item: Record<string, unknown>): unknown => {
  const { work } = mappedParts(format, (source) => (source === 'Jobs' ? [item] : []))
  return Array.isArray(work) ? work[0] : work
}

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false],
])('%j is an object: %s', (value, is) => {
  expect(isObject(value)).toBe(is)
})

test('fields that hold nothing are left out; when none is left there is null', () => {
  const held = { zero: 0, no: false, list: ['x'], text: 'x', object: {} }
  expect(withoutEmpty({ ...held, a: '', b: null, c: undefined, d: [] })).toEqual(held)
  expect(withoutEmpty({ a: '', b: null, c: undefined, d: [] })).toBeNull()
})

test('cells come in the order of their columns, trimmed, without the empty ones', () => {
  expect(cellsOf({ a: ' x ', b: '  ', c: 3, d: null }, ['c', 'e', 'd', 'b', 'a'])).toEqual([3, 'x'])
  expect(cellsOf(undefined, ['a'])).toEqual([])
})

describe('an item of another format', () => {
  test.each([
    [{ Company: 'Moor', Employer: 'Dale' }, { name: 'Moor' }],
    [{ Company: ' ', Employer: 'Dale' }, { name: 'Dale' }],
    [{ Company: 7 }, { name: 7 }],
    [{ Since: 'Mar 2019' }, { startDate: '2019-03' }],
    [{ Since: 'now, since 2018' }, { startDate: '2018' }],
    [{ Company: 'Moor', Since: 'long ago' }, { name: 'Moor' }],
    [{ Time: 'March 2019 – 2020' }, { startDate: '2019-03', endDate: '2020' }],
    [{ Time: '2019 – now' }, { startDate: '2019' }],
    [{ Time: 'May 2014' }, { endDate: '2014-05' }],
    [{ Company: 'Moor', Time: 'a while' }, { name: 'Moor' }],
    [{ About: 'By night.\n- Ran a clinic\nBy day.' }, { summary: 'By night.\nBy day.', highlights: ['Ran a clinic'] }],
    [{ One: ['Git', 'Jira'], Two: 'Kafka' }, { keywords: ['Git', 'Jira', 'Kafka'] }],
    [{ Unknown: 'x' }, undefined],
  ])('%j', (item, job) => {
    expect(jobOf(item)).toEqual(job)
  })

  test('is found in every place where its part is kept, in order', () => {
    const kept: Record<string, Record<string, unknown>[]> = {
      'Old jobs': [{ Company: 'Dale' }],
      Jobs: [{ Company: 'Moor' }, { Company: '' }, { Company: 'Fell' }],
    }
    expect(mappedParts(format, (source) => kept[source] ?? [])).toEqual({
      work: [{ name: 'Moor' }, { name: 'Fell' }, { name: 'Dale' }],
    })
    expect([sourcesOf(format, 'work'), sourcesOf(format, 'skills')]).toEqual([['Jobs', 'Old jobs'], []])
  })
})

describe('lines of a text', () => {
  test.each([
    ['One\nTwo\r\nThree', ['One', 'Two', 'Three']],
    ['<p>One</p><p class="x">Two</p>', ['One', 'Two']],
    ['One<br>Two<br/>Three', ['One', 'Two', 'Three']],
    ['<ul><li>One</li><li><p>Two</p></li></ul>', ['• One', '• Two']],
    ['<OL><LI class="x"> <P id="y">One</P></LI></OL>', ['• One']],
    ['One   - Two  • Three', ['One', '- Two', '• Three']],
    ['One  Two', ['One Two']],
    ['One  -Two', ['One -Two']],
    ['<b>One</b> &amp; two', ['One & two']],
    ['\n \n<p></p>', []],
  ])('or of the little HTML that editors write: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })

  test('with a list sign are highlights without it, whatever the sign', () => {
    const sign = fc.constantFrom('-', '–', '•', '▪', '●', '*', '✓')
    fc.assert(
      fc.property(sign, fc.constantFrom('', ' ', '  '), (mark, space) => {
        expect(jobOf({ About: `${mark}${space}Ran a clinic` })).toEqual({ highlights: ['Ran a clinic'] })
      }),
    )
    expect(jobOf({ About: '–' })).toEqual({ summary: '–' })
  })
})
