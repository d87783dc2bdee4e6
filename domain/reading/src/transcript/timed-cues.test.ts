import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainCue } from './cue-text.ts'
import { isTiming, timedParts } from './timed-cues.ts'

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
