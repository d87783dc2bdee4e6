import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureFacts } from './figure-facts.ts'
import { detailFeatures, figureCandidates, figureFeatures } from './figures.ts'
import { noteLines } from './note-lines.ts'
import type { NotesInput } from './notes.ts'

const notes = (lines: string[], given: Partial<NotesInput> = {}): NotesInput => ({
  today: plainDate('2026-05-20'),
  interviewedOn: plainDate('2026-05-20'),
  people: [],
  stories: [],
  cv: [],
  posting: [],
  ...given,
  lines,
})

/** Features of the number at a place of a line. */
function featuresOf(
  lines: string[],
  index: number,
  place = 0,
  given: Partial<NotesInput> = {},
  chances: number[] = [],
) {
  const input = notes(lines, given)
  const read = noteLines(input)
  const facts = figureFacts(input, read)
  const line = read[index]
  const candidates = line ? figureCandidates(line, facts) : []
  return figureFeatures(read, index, candidates, place, chances, facts)
}

describe('features of a number', () => {
  test('which number it is does not show, but how long it is and what it counts do', () => {
    const draws = fc.tuple(fc.integer({ min: 100, max: 899 }), fc.integer({ min: 100, max: 899 }))
    fc.assert(
      fc.property(draws, ([one, other]) => {
        expect(featuresOf([`told them ${one} beds`], 0)).toEqual(featuresOf([`told them ${other} beds`], 0))
      }),
    )
    expect(featuresOf(['told them 120 beds'], 0)).toEqual(
      expect.arrayContaining(['kind count', 'unit beds', 'digits 2', 'kind count digits 2', 'not known']),
    )
    expect(featuresOf(['told them 12 beds'], 0)).toContain('digits 1')
    expect(featuresOf(['told them 120000'], 0)).toContain('digits vast')
  })

  test('names of people do not show', () => {
    const people = [
      { id: 'p1', name: 'Maura Keane', role: null },
      { id: 'p2', name: 'Sanjay Rao', role: null },
    ]
    expect(featuresOf(['told Maura 12 beds'], 0, 0, { people })).toEqual(
      featuresOf(['told Sanjay 12 beds'], 0, 0, { people }),
    )
  })

  test('how it is written shows', () => {
    expect(featuresOf(['31k'], 0)).toContain('scaled')
    expect(featuresOf(['twenty beds'], 0)).toContain('wordy')
    expect(featuresOf(['6 to 8 beds'], 0)).toContain('range')
    expect(featuresOf(['8 down to 6 beds'], 0)).toContain('change')
    expect(featuresOf(['12.60 for it'], 0)).toContain('decimals')
    expect(featuresOf(['since 2019 there'], 0)).toContain('like a year')
    expect(featuresOf(['since 2119 there'], 0)).not.toContain('like a year')
    expect(featuresOf(['90 calls a day'], 0)).toEqual(expect.arrayContaining(['period day', 'kind count by time']))
    expect(featuresOf(['start 1 June'], 0).slice(0, 2)).toEqual(['date', 'day'])
    expect(featuresOf(['start 12.6.'], 0)).not.toContain('month')
  })

  test('words around show with their side, up to four away and within their clause', () => {
    const features = featuresOf(['well; I told her about 45 women then, not more'], 0)
    expect(features).toEqual(
      expect.arrayContaining([
        'before 1 about',
        'before 2 her',
        'before told',
        'before i',
        'after 2 ,',
        'clause told',
        'since last told',
        'until next more',
        'line well',
        'line more',
      ]),
    )
    expect(features).not.toContain('clause well')
    expect(features).not.toContain('clause more')
    expect(features).not.toContain('before 1 her')
  })

  test('words between two numbers are those since the last and until the next', () => {
    const first = featuresOf(['asked 60 they told 52 maybe'], 0, 0)
    const second = featuresOf(['asked 60 they told 52 maybe'], 0, 1)
    expect(first).toEqual(expect.arrayContaining(['until next they', 'since last asked', 'number 0 of 2']))
    expect(first).not.toContain('until next maybe')
    expect(second).toEqual(expect.arrayContaining(['since last told', 'until next maybe', 'number 1 of 2']))
    expect(second).not.toContain('since last asked')
  })

  test('chances of the line show in steps of a sixth', () => {
    const features = featuresOf(['said 45'], 0, 0, {}, [0.99, 0.34])
    expect(features).toEqual(expect.arrayContaining(['line question 5', 'line story 2', 'kind bare: line question 5']))
  })

  test('whether it is like the pay posted', () => {
    const posting = ['£50,000-£60,000 a year']
    expect(featuresOf(['said 55'], 0, 0, { posting })).toEqual(
      expect.arrayContaining(['like pay 5', 'within pay posted', 'like pay: clause said']),
    )
    expect(featuresOf(['said 60'], 0, 0, { posting })).toContain('pay posted')
    expect(featuresOf(['said 70'], 0, 0, { posting })).not.toContain('within pay posted')
    expect(featuresOf(['said 7'], 0, 0, { posting })).toContain('unlike pay')
    expect(featuresOf(['said 55'], 0)).toContain('no pay posted')
  })

  test('where else it stands', () => {
    const given = {
      cv: ['Falls 11 to 4 a month'],
      posting: ['46 beds'],
      stories: [{ id: 's1', title: 'Mats', figures: ['11 falls'] }],
    }
    expect(featuresOf(['falls 11'], 0, 0, given)).toEqual(
      expect.arrayContaining(['in cv', 'in stories', 'in stories as count', 'known as count']),
    )
    expect(featuresOf(['they have 46'], 0, 0, given)).toEqual(expect.arrayContaining(['in posting']))
    expect(featuresOf(['said 45', 'it was 45 then'], 0)).toContain('on another line')
    expect(featuresOf(['said 45'], 0)).not.toContain('on another line')
  })

  test('nothing for a place where no number stands', () => {
    expect(featuresOf(['said 45'], 0, 5)).toEqual([])
    expect(featuresOf(['said 45'], 3)).toEqual([])
    expect(detailFeatures(['kind bare'], 'other')).toEqual(['role other', 'kind bare'])
  })
})
