import { plainDate } from '@roundtwo/model'
import { clusterOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineFeatures, type NoteLine, noteLines, ownFeatures, ratingFeatures } from './note-lines.ts'
import wordsOf from './note-words.json' with { type: 'json' }
import type { NotesInput } from './notes.ts'

const people = [
  { id: 'p1', name: 'Maura Keane', role: 'Owner' },
  { id: 'p2', name: 'Sanjay Rao', role: null },
]

function linesOf(lines: string[], given: Partial<NotesInput> = {}): NoteLine[] {
  const day = plainDate('2026-05-20')
  return noteLines({
    ...{ today: day, interviewedOn: day, people, stories: [], cv: [], posting: [] },
    ...given,
    lines,
  })
}

const wordsIn = (text: string) => linesOf([text])[0]?.words.join(' ')
const own = (text: string, given: Partial<NotesInput> = {}) => linesOf([text], given).flatMap(ownFeatures)
const startingWith = (features: readonly string[], start: string) =>
  features.filter((feature) => feature.startsWith(start))

describe('words as features see them', () => {
  test.each([
    ['Maura Keane asked Sanjay', 'PERSON PERSON asked PERSON'],
    ['14 of them', 'NUMBER of them'],
    ['£14 more', '£ MONEY more'],
    ['€ 14 more', '€ MONEY more'],
    ['£ then 14', '£ then NUMBER'],
    ['see https://keane.example/rota', 'see LINK'],
    ['write to office@keane.example', 'write to LINK'],
    ['Back on Thursday', 'back on DAY'],
    ['Back in November', 'back in MONTH'],
    ['it may be', 'it may be'],
    ["Don't!", 'dont !'],
  ])('%s', (text, wanted) => {
    expect(wordsIn(text)).toBe(wanted)
  })

  test('every day and every month is one, whatever the case of its letters', () => {
    const kinds = { DAY: wordsOf.days.split(' '), MONTH: wordsOf.months.split(' ') }
    for (const [kind, words] of Object.entries(kinds))
      for (const word of words)
        for (const form of [word, word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
          expect(wordsIn(`all of ${form} too`)).toBe(`all of ${kind} too`)
  })

  test('a line keeps its place, its line breaks, and no more than its first 4,000 characters', () => {
    const broken = 'She asked about the rota of the whole team in spring and\nthe nights'
    const lines = linesOf(['well', broken, 'so '.repeat(3_000)])
    expect(lines.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(lines[1]?.text).toBe(broken)
    expect(lines[2]?.words.length).toBe(Math.ceil(4_000 / 3))
  })

  test('mentions and stories are those of the line', () => {
    const stories = [{ id: 's1', title: 'The flooded cellar', figures: [] }]
    const [line] = linesOf(['told Sanjay the cellar one'], { stories })
    expect(line?.mentions).toEqual([{ personId: 'p2', how: 'name', from: 1, to: 2 }])
    expect(line?.stories).toMatchObject([{ storyId: 's1', shared: 1, share: 0.5 }])
    expect(line?.words).toEqual(['told', 'PERSON', 'the', 'STORY', 'one'])
    const [other] = linesOf(['told Sanjay the cellar one'], {
      stories: [{ id: 's1', title: 'The flooded old cellar', figures: [] }],
    })
    expect(other?.words).toContain('cellar')
  })
})

describe('what a line is judged by', () => {
  const fine = (word: string) => {
    const group = clusterOf(word, 'fine')
    return group === null ? [] : [`fine ${group}`]
  }

  test('a short line has exactly these features', () => {
    expect(own('Maura explained why nights')).toEqual([
      'first PERSON',
      'first two PERSON explained',
      'last nights',
      'word PERSON',
      'pair PERSON explained',
      'near PERSON why',
      'near PERSON nights',
      'three PERSON explained why',
      'word explained',
      'stem explain',
      ...fine('explained'),
      'begins expla',
      'pair explained why',
      'near explained nights',
      'three explained why nights',
      'word why',
      'stem whi',
      ...fine('why'),
      'pair why nights',
      'word nights',
      'stem night',
      ...fine('nights'),
      'begins night',
      'opens with person then explained',
      'person then explained',
      'person name',
    ])
  })

  test('a word of five letters has no beginning, a sign neither root nor group', () => {
    expect(startingWith(own('asked again'), 'begins')).toEqual([])
    expect(startingWith(own('?'), 'stem')).toEqual([])
    expect(startingWith(own('nevermind'), 'begins')).toEqual(['begins never'])
  })

  test('a word that was abstracted shows neither its letters nor its group', () => {
    const features = own('back by wednesday')
    expect(features).toContain('word DAY')
    expect(features.filter((feature) => feature.includes('wedne'))).toEqual([])
  })

  test('each person shows with how they are named and the word after; who opens the line besides', () => {
    const named = own('MK spoke then Sanjay nodded')
    expect(named.filter((feature) => feature.includes('person'))).toEqual([
      'opens with person then spoke',
      'person then spoke',
      'person initials',
      'person then nodded',
      'person name',
    ])
    expect(own('then Sanjay nodded')).not.toContain('opens with person then nodded')
  })

  test('how much of the likeliest story is told shows', () => {
    const stories = [{ id: 's1', title: 'The flooded cellar pump', figures: ['90 crates of apples'] }]
    const told = (text: string) => startingWith(own(text, { stories }), 'story')
    expect(told('parked far away')).toEqual([])
    expect(told('the cellar')).toEqual(['story shared 1', 'story share 1'])
    expect(told('flooded cellar, the pump')).toEqual(['story shared 3', 'story share 4'])
    expect(told('flooded cellar pump, crates and apples')).toEqual(['story shared 4', 'story share 4'])
  })
})

describe('what stands beside a line', () => {
  const beside = (lines: string[], index: number, given: Partial<NotesInput> = {}) => {
    const read = linesOf(lines, given)
    return lineFeatures(read, index).slice(ownFeatures(read[index] ?? raise()).length)
  }
  const raise = () => {
    throw new Error('no such line')
  }

  test('nothing on either side of a line alone', () => {
    expect(beside(['parked far away'], 0)).toEqual(['before none', 'after none', 'line first'])
    expect(lineFeatures(linesOf(['parked far away']), 1)).toEqual([])
  })

  test('the words that open the lines beside and what they hold', () => {
    const stories = [{ id: 's1', title: 'The flooded cellar', figures: [] }]
    expect(beside(['why leave?', 'so', 'Maura liked the cellar'], 1, { stories })).toEqual([
      'before first why',
      'before first two why leave',
      'before question mark',
      'after first PERSON',
      'after first two PERSON liked',
      'after story',
      'after person',
    ])
  })

  test.each([
    ['she asked about pay', true],
    ['another question about pay', true],
    ['they spoke of pay', false],
  ])('whether "%s" was asked', (text, wanted) => {
    expect(beside([text, 'so'], 1).includes('before asked')).toBe(wanted)
  })

  test('a line has its own features first, wherever it stands', () => {
    const remark = fc.constantFrom('why leave?', 'told Sanjay 14', 'parked by the church', 'NEVER')
    fc.assert(
      fc.property(fc.array(remark, { minLength: 1, maxLength: 5 }), (lines) => {
        lines.forEach((text, index) => {
          const features = lineFeatures(linesOf(lines), index)
          const alone = own(text)
          expect(features.slice(0, alone.length)).toEqual(alone)
          expect(features.includes('line first')).toBe(index === 0)
          expect(features.includes('before none')).toBe(index === 0)
          expect(features.includes('after none')).toBe(index === lines.length - 1)
        })
      }),
      { numRuns: 30 },
    )
  })
})

describe('how an answer went', () => {
  const ratedBy = (text: string) => linesOf([text]).flatMap((line) => ratingFeatures(line, ['own']))

  test('is told by what the line is judged by, its last six words and a mark', () => {
    expect(ratedBy('rambled, 2/5')).toEqual([
      'own',
      ...['ends rambled', 'ends rambled ,', 'ends ,', 'ends , NUMBER', 'ends NUMBER', 'ends NUMBER /', 'ends /'],
      ...['ends / NUMBER', 'ends NUMBER', 'ends NUMBER undefined', 'mark 2', 'mark 2 of 5'],
    ])
    expect(ratedBy('a 3 out of 4')).toContain('mark 3 of 4')
  })

  test('is told alike whatever stands before the end', () => {
    const word = fc.constantFrom('why', 'nights', 'Maura', 'asked', 'rota')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (before) => {
        const ending = 'well it went really rather badly'
        expect(ratedBy([...before, ending].join(' '))).toEqual(ratedBy(ending))
      }),
    )
  })
})
