import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cvLinesOf, mostLines, preparedLines } from './resume-lines.ts'

const texts = (...lines: string[]) =>
  cvLinesOf(
    lines.map((text) => ({ text })),
    2026,
  ).map(({ line }) => line.text)

describe('lines as they were meant', () => {
  test('short lines that end alike stay apart', () => {
    const lines = [
      'January 2016 - August 2018 (2 years 8 months)',
      'Analyst',
      'July 2013 - December 2015 (2 years 6 months)',
      'Austin, Texas',
    ]
    expect(texts(...lines)).toEqual(lines)
  })

  test('a sentence that goes on in small letters is one line', () => {
    expect(
      texts(
        '- Led the move from spreadsheets to a proper ledger,',
        '  trained eleven people and wrote the manual',
      ),
    ).toEqual([
      'Led the move from spreadsheets to a proper ledger, trained eleven people and wrote the manual',
    ])
  })

  test('a list sign on a line of its own belongs to the next', () => {
    const lines = cvLinesOf([{ text: '•' }, { text: '' }, { text: 'Ran a clinic' }], 2026)
    expect(lines.map(({ line }) => [line.bullet, line.text])).toEqual([['•', 'Ran a clinic']])
  })

  test.each([
    ['Certi cations', 'Certifications'],
    ['AWS Certi\u0000ed Developer', 'AWS Certified Developer'],
    ['Pro\u0000les', 'Profiles'],
    ['the art of war', 'the art of war'],
  ])('ligatures that a font lost: %j', (printed, meant) => {
    expect(texts(printed)).toEqual([meant])
  })

  test('runs of spaces in a long text stand for line breaks, but not for a lost dash', () => {
    const aim =
      'To find work in a kitchen where I can learn and where the hours are kind to people with children'
    const head = ['Ann Other', '12 High Street', 'Leeds', 'Objective', aim, 'Experience', '2005', 'Present']
    const jobs = ['Cook, The Crown Inn', 'Made soups and sauces', '2001', '2005', 'Porter, The Grand Hotel']
    const flat = [...head, ...jobs].join('  ')
    const found = texts(flat)
    expect(found).toContain('Experience')
    expect(found).toContain('2005 Present')
    expect(found).toContain('2001 2005')
    expect(found).toContain('Cook, The Crown Inn')
  })

  test('bytes that a program wrote out are the characters they stand for', () => {
    expect(texts('caf\\xc3\\xa9')).toEqual(['café'])
    expect(texts('\\xff\\xfe')).toEqual(['\\xff\\xfe'])
  })

  test('columns set with spaces are columns', () => {
    expect(preparedLines([{ text: 'Finance Manager         Nov 2019 - Present' }])[0]?.text).toBe(
      'Finance Manager\tNov 2019 - Present',
    )
  })

  test('whatever comes, no more lines are read than a CV has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 60 }), (lines) => {
        expect(
          cvLinesOf(
            lines.map((text) => ({ text })),
            2026,
          ).length,
        ).toBeLessThanOrEqual(lines.length)
      }),
    )
    expect(texts(...Array.from({ length: mostLines + 50 }, (_, at) => `Line ${at}`)).length).toBe(mostLines)
  })
})
