import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'

describe('who may speak', () => {
  test.each([
    'Ada',
    'ada',
    'Ada Osei',
    "Siobhán O'Neill",
    'Maria de la Cruz Vega',
    'Dr. Kapoor',
    'Interviewer',
    'Speaker 12',
    'candidate b',
    'Hiring Manager',
    'Q',
    'A2',
    'X'.repeat(48),
    ' Ada ',
  ])('%j may', (name) => {
    expect(maySpeak(name)).toBe(true)
  })

  test.each([
    '',
    '12',
    'Note',
    'The plan',
    'https',
    'Monday morning',
    'Why us?',
    'Great!',
    'One; two',
    'She said "yes"',
    'Ada <3',
    'Ada, Bo',
    'Room 123',
    'I left. then',
    'Ada and Bo and Cy and Di and Ed',
    'X'.repeat(49),
  ])('%j may not', (name) => {
    expect(maySpeak(name)).toBe(false)
  })
})

describe('a name on its own', () => {
  test.each([
    ['Ada Osei', true],
    ['Speaker 1', true],
    ['Interviewer', true],
    ['HR', true],
    ['unknown speaker', true],
    ['Speaker1', true],
    ['Panellist  3', true],
    ['Panel d', true],
    ['Panel x', false],
    ['Ludwig van der Berg', true],
    ['van der Berg', false],
    ['Dr. Kapoor', true],
    ['Jean-Luc O’Brien', true],
    ['Ada', false],
    ['Ada osei', false],
    ['Ada 2nd', false],
    ['The Plan', false],
    ['Ada  Osei', true],
  ])('%s: %s', (name, is) => {
    expect(isPlainlyName(name)).toBe(is)
  })

  test('may speak, whatever the words', () => {
    const word = fc.constantFrom('Ada', 'osei', 'Note', 'de', '12', 'I', 'Speaker', 'X?', 'Panel', '')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        if (isPlainlyName(words.join(' '))) expect(maySpeak(words.join(' '))).toBe(true)
      }),
    )
  })
})

describe('the name of a speaker', () => {
  test.each([
    ['Ada Osei', 'Ada Osei'],
    ['Priya Nair | Northwind', 'Priya Nair'],
    ['Priya Nair (Northwind)', 'Priya Nair'],
    ['Ada Osei (Candidate)', 'Ada Osei (Candidate)'],
    ['Ada Osei (me)', 'Ada Osei (me)'],
    ['Ada Osei (Interviewee, remote)', 'Ada Osei (Interviewee, remote)'],
    ['Ada \t Osei', 'Ada Osei'],
    ['- Ada Osei:', 'Ada Osei'],
    ['>> Ada Osei', 'Ada Osei'],
    ['**Ada Osei:**', 'Ada Osei'],
    ['(Ada)', '(Ada)'],
    [' – ', '–'],
  ])('%j is %j', (written, name) => {
    expect(speakerName(written)).toBe(name)
  })

  test('is one already: naming again changes nothing', () => {
    const piece = fc.constantFrom('Ada', ' ', 'Osei', ' (', ')', '|', ':', 'candidate')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = speakerName(`Ada ${pieces.join('')}`)
        expect(speakerName(once)).toBe(once)
      }),
    )
  })
})
