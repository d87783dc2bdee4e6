import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlainlyName, isTiming, maySpeak, plainCue, speakerName, timedParts, timeIn } from './transcript-parts.ts'

const two = (value: number) => String(value).padStart(2, '0')
const seconds = (text: string) => timeIn(text)?.seconds

describe('times', () => {
  const below = (max: number) => fc.integer({ min: 0, max: max - 1 })

  test('are the same in whatever form, wherever they stand', () => {
    const forms: ((h: number, m: number, s: number) => string)[] = [
      (h, m, s) => `${two(h)}:${two(m)}:${two(s)}`,
      (h, m, s) => `${h}:${m}:${s}.000`,
      (h, m, s) => `00${h % 10}:${two(m)}:${two(s)},0`,
      (h, m, s) => `${h} hours ${m} minutes ${s} seconds`,
      (_, m, s) => `${m}:${two(s)}`,
      (_, m, s) => `${m} minute ${s} second`,
    ]
    const around = fc.constantFrom('', '[', 'Ada Osei ', '(')
    fc.assert(
      fc.property(
        fc.tuple(below(10), below(60), below(60)),
        fc.nat(forms.length - 1),
        around,
        ([h, m, s], at, before) => {
          const time = forms[at]?.(h, m, s) ?? ''
          const total = (at < 4 ? h * 3600 : 0) + m * 60 + s
          expect(timeIn(`${before}${time})`)).toEqual({
            seconds: total,
            from: before.length,
            to: before.length + time.length,
          })
        },
      ),
    )
  })

  test.each([
    ['75:30', 4530],
    ['100:00:00', 360_000],
    ['0:03.250', 3.25],
    ['0:03,5', 3.5],
    ['10:15:00 AM', 36_900],
    ['10:15:00 pm', 80_100],
    ['12:15:00pm', 44_100],
    ['1:15:00pm', 47_700],
    ['13:15:00 pm', 47_700],
    ['1 hour 5 seconds', 3605],
    ['7 seconds', 7],
    ['0:60', null],
    ['1:60:00', null],
    ['1:59:00', 7140],
    ['noon', undefined],
    ['10.30', undefined],
    ['1:2:3:4', undefined],
    ['100:00', undefined],
    ['12:345', undefined],
    ['7 secondhand cars', undefined],
  ])('%s', (text, found) => {
    expect(seconds(text)).toBe(found)
  })

  test('a clock is read before words, the first before a later one', () => {
    expect(timeIn('0 minutes 3 seconds 0:05 0:07')).toEqual({ seconds: 5, from: 20, to: 24 })
  })

  // Both lose what the two letters say: the first is read as 12:30, the second as 12:01:30.
  test.fails.each([
    ['12:30:00 am', 1800],
    ['1:30 pm', 48_600],
  ])('the half of the day counts: %s', (text, found) => {
    expect(seconds(text)).toBe(found)
  })
})

describe('words of a cue', () => {
  test.each([
    ['<v Ada Osei>Hello</v>', 'Hello'],
    ['<i>Hel</i>lo', 'Hello'],
    ['<c.red.bg_blue>Hello</c>', 'Hello'],
    ['<00:01.500>Hello <00:00:02.000>you', 'Hello you'],
    ['<font color="#fff">Hello</font>', 'Hello'],
    ['{\\an8}Hello{\\pos(1,2)}', 'Hello'],
    ['{well} then', '{well} then'],
    ['I <3 it, 1 < 2 > 0', 'I <3 it, 1 < 2 > 0'],
    ['Tom &amp; Ann', 'Tom & Ann'],
    ['  one \n\t two  ', 'one two'],
    [`<${'a'.repeat(201)}>Hello`, 'Hello'],
    [`<${'a'.repeat(202)}>Hello`, `<${'a'.repeat(202)}>Hello`],
  ])('%j', (cue, words) => {
    expect(plainCue(cue)).toBe(words)
  })
})

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

const timing = '00:03.000 --> 00:05.000'
const later = '00:07.000 --> 00:09.000'
/** Who says what in a file of these lines; what nobody says is left out. */
const parts = (...lines: string[]) =>
  timedParts(lines)
    .map(({ speaker, start, said }) => [speaker, start, said.map(plainCue).filter(Boolean).join('/')])
    .filter(([, , said]) => said !== '')

test.each([
  [timing, true],
  ['00:00:03,000 --> 00:00:05,000', true],
  ['  0:03->0:05', true],
  ['0:03 --> 0:05', true],
  ['00:00:00:03.000 --> x', true],
  ['0:0 --> 0:05', false],
  ['000:00:00:03.0000 --> x', false],
  ['at 0:03 --> 0:05', false],
  ['0:03 - 0:05', false],
  ['0:03', false],
])('%j is a timing: %s', (line, is) => {
  expect(isTiming(line)).toBe(is)
})

describe('who speaks in a cue', () => {
  test.each([
    ['<v Ada Osei>Hello.', 'Ada Osei'],
    ['<V Ada Osei>Hello.</V>', 'Ada Osei'],
    ['<v A>Hello.</v>', 'A'],
    ['<v.loud.first Ada Osei>Hello.</v>', 'Ada Osei'],
    ['<i><v Ada Osei>Hello.</v></i>', 'Ada Osei'],
    ['<v Tom &amp; Ann>Hello.', 'Tom & Ann'],
    ['Ada Osei: Hello.', 'Ada Osei'],
    ['Hello.', null],
  ])('%s', (line, speaker) => {
    expect(parts('WEBVTT', '', timing, line).map(([who, start]) => [who, start])).toEqual([[speaker, 3]])
  })

  test('is named beside its number, or above its words when most cues are so', () => {
    expect(parts('1 "Ada Osei" (12)', timing, 'Hello.')).toEqual([['Ada Osei', 3, 'Hello.']])
    const [ada, bo] = [
      [timing, 'Ada Osei', 'Hello you.'],
      [later, 'Bo Ek', 'Bye now.', 'Go on.'],
    ]
    expect(parts(...ada, ...bo)).toEqual([
      ['Ada Osei', 3, 'Hello you.'],
      ['Bo Ek', 7, 'Bye now./Go on.'],
    ])
    expect(parts(...ada, ...bo, later, 'Well then.')).toEqual([
      ['Ada Osei', 3, 'Hello you.'],
      ['Bo Ek', 7, 'Bye now./Go on.'],
      [null, 7, 'Well then.'],
    ])
    expect(parts(...ada, later, 'Bye now.')).toEqual([
      [null, 3, 'Ada Osei/Hello you.'],
      [null, 7, 'Bye now.'],
    ])
    expect(parts(timing, 'Ada Osei', later, 'Bo Ek')).toEqual([
      [null, 3, 'Ada Osei'],
      [null, 7, 'Bo Ek'],
    ])
  })

  test('changes within a cue', () => {
    expect(parts(timing, '<v Ada>One.</v> <v.low Bo>Two.</v>', 'Three.')).toEqual([
      ['Ada', 3, 'One.'],
      ['Bo', 3, 'Two./Three.'],
    ])
    expect(parts(timing, 'Well.', 'Ada Osei: One.', 'Bo Ek: Two.')).toEqual([
      [null, 3, 'Well.'],
      ['Ada Osei', 3, 'One.'],
      ['Bo Ek', 3, 'Two.'],
    ])
  })
})

describe('lines that nobody says', () => {
  test.each([
    [['before', '', timing, 'Hello.']],
    [['12', timing, 'Hello.']],
    [[timing, 'Hello.', '12', '0:07 -->']],
    [[timing, 'Hello.', '', 'NOTE', 'not said']],
    [[timing, 'Hello.', '', 'NOTE not said', 'nor this']],
    [[timing, 'Hello.', '', 'STYLE', '::cue { }']],
    [[timing, 'Hello.', '', 'REGION', 'id:x']],
    [[timing, 'Hello.', '', '']],
  ])('%j', (lines) => {
    expect(parts(...lines)).toEqual([[null, 3, 'Hello.']])
  })

  test.each([
    [[timing, 'Hello.', 'NOTE said'], 'Hello./NOTE said'],
    [[timing, 'Hello.', '', 'again'], 'Hello./again'],
    [[timing, 'Hello.', '', 'Note that'], 'Hello./Note that'],
    [[timing, 'Hello.', 'you there', '0:07 -->'], 'Hello./you there'],
  ])('but these are said: %j', (lines, said) => {
    expect(parts(...lines)).toEqual([[null, 3, said]])
  })

  // Any one word above a timing is taken for the number of its cue.
  test.fails('a word is said that stands right above the next timing', () => {
    expect(parts(timing, 'Hello.', later, 'Bye.')).toHaveLength(2)
  })

  test('cues keep their times and words in their order, numbered or not', () => {
    const cue = fc.record({ start: fc.nat(59), word: fc.constantFrom('Well then.', 'It is so.', 'Go on') })
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 6 }), fc.boolean(), fc.boolean(), (cues, isNumbered, isApart) => {
        const lines = cues.flatMap(({ start, word }, at) => [
          ...(isNumbered ? [String(at + 1)] : []),
          ...[`00:00:${start},000 --> 00:01:00,000`, word],
          ...(isApart ? [''] : []),
        ])
        expect(parts(...lines)).toEqual(cues.map(({ start, word }) => [null, start, word]))
      }),
    )
  })
})
