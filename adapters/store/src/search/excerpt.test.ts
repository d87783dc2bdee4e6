import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, shownTitle } from './excerpt.ts'
import { readQuery } from './query.ts'

const excerpt = (words: string, title: string, ...texts: string[]) => {
  const query = readQuery(words)
  if (query === undefined) throw new Error('there are no words')
  return excerptOf({ title, texts, opportunityId: null }, query)
}
const pieces = (words: string, title: string, ...texts: string[]) => {
  const { excerpt: text, marks } = excerpt(words, title, ...texts)
  return marks.map(([from, upTo]) => text.slice(from, upTo))
}

describe('an excerpt', () => {
  test('is of the first text that has a word, and of the title only where none has', () => {
    expect(excerpt('yard', 'The yard', 'Nothing', 'In the yard')).toEqual({
      excerpt: 'In the yard',
      marks: [[7, 11]],
    })
    expect(excerpt('yard', 'The yard', 'Nothing')).toEqual({ excerpt: 'The yard · Nothing', marks: [[4, 8]] })
  })

  test('marks whole words, also where the last was only begun', () => {
    expect(pieces('migration out', '', 'The Migration after the outage, and out.')).toEqual([
      'Migration',
      'outage',
      'out',
    ])
  })

  test('marks what the text has, however it is written', () => {
    expect(pieces('cafe strasse', '', 'Café in der Straße, cafe\u0301')).toEqual(['Café', 'Straße', 'cafe\u0301'])
    expect(pieces('会社', '', '東京の会社')).toEqual(['会', '社'])
    expect(pieces('وسلم عليه', '', 'a ﷺ b')).toEqual(['ﷺ'])
  })

  test('of a long text is a line of it, cut between words', () => {
    const text = `${'before '.repeat(40)}found ${'after '.repeat(60)}`
    const { excerpt: line, marks } = excerpt('found', '', text)
    expect(line).toMatch(/^…(before )+found (after )*after…$/)
    expect(line.length).toBeLessThanOrEqual(162)
    expect(marks).toHaveLength(1)
  })

  test('of a text without spaces is cut between characters', () => {
    const text = `${'𠮷'.repeat(200)}会社${'𠮷'.repeat(200)}`
    const { excerpt: line } = excerpt('会社', '', text)
    expect(line.isWellFormed()).toBe(true)
    expect(line).toContain('会社')
    expect(line.length).toBeLessThanOrEqual(163)
    expect(excerpt('xx', '', 'x'.repeat(10_000)).marks).toHaveLength(1)
  })

  test('is one line whatever stands between the words', () => {
    expect(excerpt('yard', '', '\tA\n\n  wide\u0000yard\r\n').excerpt).toBe('A wide yard')
  })

  test('holds a word looked for wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), (text, place) => {
        const cut = [...text].slice(0, place).join('')
        const whole = `${cut} harbour ${text.slice(cut.length)}`
        expect(pieces('harbour', '', whole)).toContain('harbour')
      }),
    )
  })
})

describe('a title', () => {
  const shown = (title: string) => shownTitle('interview', { title, texts: [], opportunityId: null })

  test('is one line of some length, and what it is where there is none', () => {
    expect(shown(' The\nmigration ')).toBe('The migration')
    expect(shown(' ')).toBe('Interview')
    expect(shown('word '.repeat(100))).toMatch(/^(word )+word…$/)
    expect(shown('x'.repeat(500)).length).toBe(121)
  })
})
