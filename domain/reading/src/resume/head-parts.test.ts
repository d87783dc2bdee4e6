import { type Tagger, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headFeatures, headParts, headTokens } from './head-parts.ts'
import { cvLinesOf } from './resume-lines.ts'

const linesOf = (...texts: string[]) =>
  cvLinesOf(
    texts.map((text) => ({ text, heading: false })),
    2026,
  )
/** The pieces of a line, with what sets them apart and its periods among them. */
const piecesOf = (text: string): string[] => {
  const tokens = headTokens(linesOf(text))
  return [...Map.groupBy(tokens, ({ piece }) => piece).values()].map((own) =>
    own.map(({ token, isPeriod }) => (isPeriod ? 'PERIOD' : token.text)).join(' '),
  )
}
/** The features of a word that is found by its text, in the first of some heads. */
const featuresOf = (word: string, ...heads: string[][]): string[] => {
  const lines = heads.map((texts) => linesOf(...texts))
  const at = headTokens(lines[0] ?? []).findIndex(({ token }) => token.text === word)
  return headFeatures(lines)[0]?.[at] ?? []
}

describe('pieces of a line', () => {
  test.each([
    ['Nurse, Loch View', ['Nurse', ',', 'Loch View']],
    ['Nurse | Loch View · Leeds', ['Nurse', '|', 'Loch View', '·', 'Leeds']],
    ['Nurse (nights)', ['Nurse', '(', 'nights', ')']],
    ['Nurse – Loch View', ['Nurse', '–', 'Loch View']],
    ['Nurse - Loch View', ['Nurse', '-', 'Loch View']],
    ['Nurse / Carer', ['Nurse', '/', 'Carer']],
    ['Nurse/Carer', ['Nurse / Carer']],
    ['Part-time nurse', ['Part - time nurse']],
    ['Nurse -nights', ['Nurse - nights']],
    ['Nurse- nights', ['Nurse - nights']],
    ['Nurse –', ['Nurse', '–']],
    ['Nurse at Loch View', ['Nurse at Loch View']],
    ['Pell & Sons', ['Pell & Sons']],
    ['Nurse March 2019 – May 2020 Leeds', ['Nurse', 'PERIOD', 'Leeds']],
    ['Nurse (2019 – 2020)', ['Nurse', '(', 'PERIOD', ')']],
    ['Nurse\tLoch View\tLeeds', ['Nurse', 'Loch View', 'Leeds']],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces)
  })

  test('each line has its own, by its row', () => {
    expect(headTokens(linesOf('Nurse, Leeds', 'Loch View')).map(({ row, piece }) => [row, piece])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 0],
    ])
  })

  test('separators are marked as such, words and periods are not', () => {
    const tokens = headTokens(linesOf('Nurse, Leeds | 2019 – 2020'))
    expect(tokens.map(({ parts, isPeriod }) => [parts, isPeriod])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, false],
      [false, true],
    ])
  })
})

describe('what a word of a head is told by', () => {
  const head = ['Nurse, Loch View | 2019 – 2021', 'Leeds']

  test('itself', () => {
    expect(featuresOf('Nurse', head)).toEqual(
      expect.arrayContaining([
        ...['always', 'word nurse', 'shape Xx', 'ends rse', 'ends se', 'is position'],
        ...['own piece position', 'own piece ends position', 'own piece words 1', 'slot 0 0'],
      ]),
    )
    expect(featuresOf('Loch', head)).toEqual(expect.arrayContaining(['own piece words 2', 'slot 0 1']))
    expect(featuresOf('Nurse', head)).not.toContain('parts')
    expect(featuresOf(',', head)).toContain('parts')
    expect(featuresOf('Cooks', ['Cooks'])).toEqual(expect.arrayContaining(['word cooks', 'stem cook']))
  })

  test('its period by one word, whatever the date', () => {
    const year = fc.integer({ min: 1960, max: 2020 })
    fc.assert(
      fc.property(year, year, (start, end) => {
        const features = featuresOf(String(start), [`Nurse | ${start} – ${end}`])
        expect(features).toEqual(expect.arrayContaining(['word PERIOD', 'shape PERIOD']))
      }),
    )
  })

  test('its cluster where it is known', () => {
    expect(featuresOf('Qxzvbwt', ['Qxzvbwt'])).toContain('unknown')
    const known = featuresOf('School', ['School'])
    expect(['fine', 'coarse', 'unknown'].map((kind) => known.some((own) => own.startsWith(kind)))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('the words beside it in its own line', () => {
    const beside = (word: string) =>
      featuresOf(word, head).filter((feature) => /^(?:second )?(?:before|after) /.test(feature))
    expect(beside('Nurse')).toEqual(
      expect.arrayContaining(['before edge', 'second before edge', 'after ,', 'second after loch']),
    )
    expect(beside('View')).toEqual(
      expect.arrayContaining(['before loch', 'second before ,', 'after |', 'second after PERIOD']),
    )
    expect(beside('Leeds')).toEqual(['before edge', 'after edge', 'second before edge', 'second after edge'])
    expect(beside(',')).toContain('before position')
  })

  test('whether it joins: “at” does, “of” does not', () => {
    expect(featuresOf('at', ['Nurse at Loch View'])).toContain('joins at')
    expect(featuresOf('of', ['Head of nursing'])).not.toContain('joins of')
  })

  test('whether it begins a cell of its own', () => {
    const begins = (word: string) => featuresOf(word, ['Nurse\tLoch View, Leeds']).includes('begins cell')
    expect(['Nurse', 'Loch', 'View', ',', 'Leeds'].map(begins)).toEqual([true, true, false, false, false])
  })

  test('the pieces before and after its own, across lines', () => {
    const pieces = (word: string) =>
      featuresOf(word, head).filter((feature) => /^(?:last|next) piece (?:position|none|words)/.test(feature))
    expect(pieces('Nurse')).toEqual(['last piece none', 'next piece words 2'])
    expect(pieces('View')).toEqual(['last piece position', 'last piece words 1', 'next piece words 1'])
    expect(pieces('Leeds')).toEqual(['last piece words 2', 'next piece none'])
    expect(pieces('|')).toEqual(['last piece none', 'next piece none'])
  })

  test('its piece’s words up to five', () => {
    expect(featuresOf('Oak', ['Oak elm ash box fir yew'])).toContain('own piece words 5')
    expect(featuresOf('Oak', ['Oak 12 elm'])).toContain('own piece words 2')
  })

  test('its place among the pieces of its line up to the fourth, with the number of lines', () => {
    const slots = ['A', 'B', 'C', 'D', 'E'].map((word) =>
      featuresOf(word, ['A, B, C, D, E']).filter((feature) => /slot/.test(feature)),
    )
    expect(slots).toEqual(['0 0', '0 1', '0 2', '0 3', '0 3'].map((slot) => [`slot ${slot}`, `rows 1 slot ${slot}`]))
    expect(featuresOf('Leeds', ['Nurse\tLeeds'])).toContain('slot 0 1')
    const rows = ['Oak', 'Elm', 'Ash', 'Box', 'Fir']
    expect(featuresOf('Fir', rows)).toContain('rows 4 slot 4 0')
    expect(featuresOf('Nurse', ['2019', 'Nurse'])).toContain('slot 1 0')
  })

  test('what else is named elsewhere in its head', () => {
    const elsewhere = (word: string, ...texts: string[]) =>
      featuresOf(word, texts).filter((feature) => feature.startsWith('elsewhere'))
    expect(elsewhere('Nurse', 'Nurse, Loch View')).toEqual([])
    expect(elsewhere('Loch', 'Nurse, Loch View')).toEqual(['elsewhere position'])
    expect(elsewhere('Nurse', 'Nurse, Cook')).toEqual(['elsewhere position'])
    expect(elsewhere(',', 'Nurse, Loch View')).toEqual(['elsewhere position'])
  })

  test('whether its line is set apart', () => {
    const set = cvLinesOf([{ text: 'Loch View', heading: true }, { text: 'Nurse' }], 2026)
    const found = headFeatures([set])[0]?.map((features) => features.includes('heading'))
    expect(found).toEqual([true, true, false])
  })
})

describe('habits of a CV’s heads', () => {
  const habits = (count: number) => {
    const heads = ['Nurse, Leeds', 'Loch, Leeds', 'Kelvin, Leeds', 'Moor, Leeds'].slice(0, count)
    return featuresOf('Nurse', ...heads.map((text) => [text])).filter((own) => own.startsWith('usually'))
  }

  test('are unknown of one alone', () => {
    expect(habits(1)).toEqual(['usually unknown'])
  })

  test('are the share of heads with such a word in the same place, in thirds', () => {
    const kinds = ['employer', 'school', 'degree', 'country', 'region'].map((name) => `usually ${name} 0`)
    expect(habits(2)).toEqual(['usually position 2', ...kinds])
    expect(habits(4)).toEqual(['usually position 1', ...kinds])
  })

  test('heads in their order have features in theirs, a list for each token', () => {
    const text = fc.constantFrom('Nurse, Leeds', 'Cook | The Crown Inn | 2019 – 2020', 'BSc')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const heads = texts.map((one) => linesOf(one))
        const found = headFeatures(heads)
        expect(found.map((own) => own.length)).toEqual(heads.map((head) => headTokens(head).length))
        expect(found.map(([first]) => first?.[1])).toEqual(
          texts.map((one) => `word ${one.split(/\W/)[0]?.toLowerCase()}`),
        )
      }),
    )
  })
})

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
const partsOf = (texts: string[], lineChance = 1) => headParts(model, [linesOf(...texts)], () => lineChance).flat()
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
    const heads = [['Nurse'], [], ['Moor', 'nights']].map((texts) => linesOf(...texts))
    expect(headParts(model, heads, () => 1).map((parts) => parts.map(({ text }) => text))).toEqual([
      ['Nurse'],
      [],
      ['Moor', 'nights'],
    ])
  })
})
