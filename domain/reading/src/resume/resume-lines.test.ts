import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addItems,
  addLeftover,
  certaintyOf,
  cvLinesOf,
  joined,
  mostLines,
  preparedLines,
  type ResumeReading,
  said,
  tidy,
  wordsFrom,
} from './resume-lines.ts'

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

  test('long lines that end alike stay apart where each begins with a capital', () => {
    const lines = [
      'Nurse on the wards of the Loch View clinic in',
      'Glasgow, then Ward Sister on the wards of the',
      'Kelvin Bridge Infirmary, then Site Manager of',
      'Dunmore Haulage, all of it by night and with',
      'Saturdays',
    ]
    expect(texts(...lines)).toEqual(lines)
  })

  test('a sentence that goes on in small letters is one line', () => {
    expect(
      texts('- Led the move from spreadsheets to a proper ledger,', '  trained eleven people and wrote the manual'),
    ).toEqual(['Led the move from spreadsheets to a proper ledger, trained eleven people and wrote the manual'])
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
    ['Qxzv\u0000bwt', 'Qxzvfibwt'],
    ['Qxzv bwt', 'Qxzv bwt'],
    ['quali cations', 'qualifications'],
    ['Certi Cations', 'Certi Cations'],
  ])('ligatures that a font lost: %j', (printed, meant) => {
    expect(texts(printed)).toEqual([meant])
  })

  test('runs of spaces in a long text stand for line breaks, but not for a lost dash', () => {
    const aim = 'To find work in a kitchen where I can learn and where the hours are kind to people with children'
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
    expect(texts('Paid \\xE2\\x82\\xAC4, \\x41')).toEqual(['Paid €4, A'])
  })

  test('columns set with spaces are columns', () => {
    expect(preparedLines([{ text: 'Finance Manager         Nov 2019 - Present' }])[0]?.text).toBe(
      'Finance Manager\tNov 2019 - Present',
    )
  })

  test('fewer than three spaces, and those before a line, are no columns', () => {
    const [two, three, indented] = preparedLines(
      ['Nurse  Leeds', 'Nurse   Leeds', '      Nurse    Leeds'].map((text) => ({ text })),
    )
    expect([two?.text, three?.text, indented?.text]).toEqual(['Nurse  Leeds', 'Nurse\tLeeds', '      Nurse\tLeeds'])
  })

  test.each([...'•●▪■◦○‣·*-'])('a lone %s stands before the text below, whatever is between', (sign) => {
    const lines = [` ${sign} `, '', ' ', 'Ran a clinic', '', 'Leeds'].map((text) => ({ text }))
    expect(preparedLines(lines).map(({ text }) => text)).toEqual(['• Ran a clinic', '', 'Leeds'])
  })

  test('a text is taken apart at its runs of spaces from two hundred letters and five runs on', () => {
    const lines = (pieces: number, length: number) => {
      const text = Array(pieces).fill('Oak').join('  ')
      return preparedLines([{ text: text.padEnd(length, 'x') }]).length
    }
    expect([lines(5, 200), lines(5, 199), lines(4, 200), lines(9, 300)]).toEqual([5, 1, 1, 9])
  })

  test('longer runs stand for empty lines, small letters and lost dashes go on', () => {
    const long = 'X'.repeat(200)
    const text = [long, '   Nurse', '    Leeds', '  and York', '  1999', '  2001', '  X 2005', '  PRESENT', '  Y'].join(
      '',
    )
    expect(preparedLines([{ text, page: 3 }]).map((line) => [line.text, line.page])).toEqual(
      [long, 'Nurse', '', 'Leeds and York', '1999 2001', 'X 2005 PRESENT', 'Y'].map((line) => [line, 3]),
    )
  })

  test('periods are sought in lines of up to four hundred letters', () => {
    const periods = (length: number) =>
      cvLinesOf([{ text: `May 2019 ${'x'.repeat(length - 9)}` }], 2026)[0]?.periods.length
    expect([periods(400), periods(401)]).toEqual([1, 0])
  })

  test('the words from one token to another are as they stand in the line', () => {
    const [, line] = cvLinesOf([{ text: 'Ann' }, { text: '- Ran  a (small) clinic' }], 2026)
    expect(line).toBeDefined()
    if (!line) return
    const { tokens } = line
    expect(wordsFrom(line, tokens[1], tokens[4])).toBe('a (small)')
    expect([wordsFrom(line, undefined, tokens[1]), wordsFrom(line, tokens[1], undefined)]).toEqual(['', ''])
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
