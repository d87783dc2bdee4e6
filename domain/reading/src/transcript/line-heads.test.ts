import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headedParts, namedHeads, plainParts } from './transcript-parts.ts'

const headed = (...lines: string[]) =>
  headedParts(lines).map(({ speaker, start, said, format }) => [speaker, start, said.join('/'), format])
const plain = (...lines: string[]) => plainParts(lines).map(({ speaker, said }) => [speaker, said.join('/')])

describe('heads with a name and a time', () => {
  test.each([
    ['Ada Osei  0:03', ['Ada Osei', 3, '', 'otter']],
    ['Ada Osei 0:03 ', ['Ada Osei', 3, '', 'otter']],
    ['Ada Osei (0:03): Hello.', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['Ada Osei (0:03) Hello.', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['Ada Osei - 0:03 Hello.', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['Ada Osei\t0:03\tHello.', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['**Ada Osei** 0:03 Hello.', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['Ada Osei (0:03): **Hello.**', ['Ada Osei', 3, 'Hello.', 'otter']],
    ['Ada Osei: [0:03]', ['Ada Osei', 3, '', 'otter']],
    ['ada esi osei 0:03', ['ada esi osei', 3, '', 'otter']],
    ['[Ada Osei] 0:03 Hello.', ['Ada Osei', 3, 'Hello.', 'zoom']],
    ['ada osei 0:03', ['ada osei', 3, '', 'otter']],
    ['[0:03] Ada: Hello.', ['Ada', 3, 'Hello.', 'plain']],
    ['0:03 Ada Osei', ['Ada Osei', 3, '', 'plain']],
    ['0:03 - Ada', ['Ada', 3, '', 'plain']],
    ['0:03 From Ada Osei to Everyone: Hello.', ['Ada Osei', 3, 'Hello.', 'plain']],
    ['0:03 Fromm Tomas: Hello.', ['Fromm Tomas', 3, 'Hello.', 'plain']],
    ['0:99 Ada Osei', ['Ada Osei', null, '', 'plain']],
    [`${'Ada '.repeat(4)}${' '.repeat(99)}0:03`, ['Ada Ada Ada Ada', 3, '', 'otter']],
  ])('%s', (line, part) => {
    expect(headed(line)).toEqual([part])
  })

  test.each([
    'We met at 10:30 and talked',
    'Ada Osei 0:03 said it',
    'The plan (0:03)',
    '0:03 ada',
    '0:03 Ada',
    '0:03 Why?: Hello.',
    'so we all left 0:03',
    'a b c d 0:03',
    'Ada Osei',
    '0:03',
    `Ada Osei${' '.repeat(120)}0:03`,
  ])('%s – is none', (line) => {
    expect(headed(line)).toEqual([])
  })

  // A colon right behind a time makes it none.
  test.fails('may have a colon behind the time', () => {
    expect(headed('Ada Osei 0:03: Hello.')).toEqual([['Ada Osei', 3, 'Hello.', 'otter']])
  })

  test.each([
    [
      ['Ada Osei', '0:03', 'Hello.'],
      ['Ada Osei', 3, 'Hello.', 'teams'],
    ],
    [
      ['Ada', '[0:03]', 'Hello.'],
      ['Ada', 3, 'Hello.', 'teams'],
    ],
    [
      ['Ada', ' – 0:03 – ', 'Hello.'],
      ['Ada', 3, 'Hello.', 'teams'],
    ],
  ])('may have the time below the name: %j', (lines, part) => {
    expect(headed(...lines)).toEqual([part])
  })

  test.each([
    [['Hello.', '0:03']],
    [['Hello,', '0:03']],
    [['Ada: Osei', '0:03']],
    [['Ada', '0:03 it']],
    [['Ada', `0:03${' '.repeat(36)}`]],
  ])('not any line above any time: %j', (lines) => {
    expect(headed(...lines)).toEqual([])
  })

  test('hold what is said below them, but no times and nothing behind a footer', () => {
    expect(headed('Heading', 'Ada Osei  0:03', 'One.', '0:05', 'Two.', 'Bo Ek  0:07', 'Three.')).toEqual([
      ['Ada Osei', 3, '/One./Two.', 'otter'],
      ['Bo Ek', 7, '/Three.', 'otter'],
    ])
    for (const footer of [
      'Transcribed by https://otter.ai',
      'http://otter.ai/x',
      'Transcribed by http://otter.ai',
      'This transcript was generated',
      'This editable transcript was computer generated',
      'Ada Osei stopped transcription',
      'Ada Osei started transcription now',
    ])
      expect(headed('Ada Osei  0:03', 'One.', footer, 'Two.')).toEqual([['Ada Osei', 3, '/One.', 'otter']])
    expect(headed('Ada Osei  0:03', 'One.', 'https://otter.ai', 'Two.', 'Bo Ek  0:07', 'Three.')).toHaveLength(2)
  })
})

describe('heads of a name alone', () => {
  test.each([
    [
      ['Ada Osei: Hello.', 'you', 'Bo Ek: Bye.'],
      [
        ['Ada Osei', 'Hello./you'],
        ['Bo Ek', 'Bye.'],
      ],
    ],
    [
      ['ada: Hello.', 'ada: Bye.'],
      [
        ['ada', 'Hello.'],
        ['ada', 'Bye.'],
      ],
    ],
    [['ada: Hello.', 'bo: Bye.'], []],
    [
      ['[Ada Osei] Hello.', '[Ada Osei]  Bye: now.'],
      [
        ['Ada Osei', 'Hello.'],
        ['Ada Osei', 'Bye: now.'],
      ],
    ],
    [['[Ada Osei]'], []],
    [
      ['[Bo] Hello.', '[Bo] Bye.'],
      [
        ['Bo', 'Hello.'],
        ['Bo', 'Bye.'],
      ],
    ],
    [['Ada Osei:Hello.'], [['Ada Osei', 'Hello.']]],
    [['[Ada Osei]Hello.', '[Ada Osei]Bye.'], []],
    [
      ['Q: Why?', 'A: So.'],
      [
        ['Q', 'Why?'],
        ['A', 'So.'],
      ],
    ],
    [['**Ada Osei**: **Hello.**'], [['Ada Osei', 'Hello.']]],
    [['- Ada Osei: Hello.'], [['Ada Osei', 'Hello.']]],
    [['Before.', 'Ada Osei: Hello.'], [['Ada Osei', 'Hello.']]],
    [['Note: this', 'Note: that'], []],
    [[': Hello.', ': Bye.'], []],
  ])('%j', (lines, parts) => {
    expect(plain(...lines)).toEqual(parts)
  })

  test('a name and its signs are within sixty letters', () => {
    const spaced = (spaces: number) => `Ada Osei${' '.repeat(spaces)}: Hello.`
    expect(plain(spaced(52))).toEqual([['Ada Osei', 'Hello.']])
    expect(plain(spaced(53))).toEqual([])
  })

  test('a word counts as a name when it stands before a colon twice, in whatever order', () => {
    const name = fc.constantFrom('ada', 'bo', 'cy')
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const lines = names.map((one) => `${one}: well`)
        const headOf = namedHeads(lines)
        for (const one of names) {
          const often = names.filter((other) => other === one).length >= 2
          expect(headOf(`${one}: well`)?.speaker ?? null).toBe(often ? one : null)
        }
      }),
    )
  })
})
