import { plainDate } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { figureFacts } from './figure-facts.ts'
import { figureCandidates, figureFeatures } from './figures.ts'
import { noteLines } from './note-lines.ts'
import type { NotesInput } from './notes.ts'

type Given = Partial<Pick<NotesInput, 'cv' | 'posting'>> & { chances?: number[]; place?: number }

/** Features of a number of the last line, the first one or that at the place told. */
function featuresOf(lines: string[], { chances = [], place = 0, ...given }: Given = {}): string[] {
  const day = plainDate('2026-05-20')
  const empty = { people: [], stories: [], cv: [], posting: [] }
  const input = { today: day, interviewedOn: day, ...empty, ...given, lines }
  const read = noteLines(input)
  const facts = figureFacts(input, read)
  const index = read.length - 1
  const candidates = read.slice(-1).flatMap((line) => figureCandidates(line, facts))
  return figureFeatures(read, index, candidates, place, chances, facts)
}
const of = (features: readonly string[], start: string) => features.filter((name) => name.startsWith(start))

describe('words around a number', () => {
  test('all of those beside it in a short line, up to four away with their side', () => {
    const features = featuresOf(['we told her 45 again, then left'])
    const wanted = [
      ...['before 1 her', 'after 1 again', 'before 2 told', 'after 2 ,', 'before we', 'after then', 'after left'],
      ...['clause we', 'clause told', 'clause her', 'clause again'],
      ...['since last we', 'since last told', 'since last her'],
      ...['until next again', 'until next ,', 'until next then', 'until next left'],
      ...['line we', 'line told', 'line her', 'line again', 'line then', 'line left'],
    ]
    const from = features.indexOf('before 1 her')
    expect(features.slice(from, from + wanted.length)).toEqual(wanted)
  })

  test('none where the line begins or ends with it', () => {
    expect(featuresOf(['45']).filter((name) => /^(?:before|after|clause|since|until) /.test(name))).toEqual([])
    expect(of(featuresOf(['45 again']), 'before')).toEqual([])
    expect(of(featuresOf(['told her 45']), 'after')).toEqual([])
  })

  test('a clause ends at the first sign behind and begins after the last before', () => {
    const features = featuresOf(['we, you, they 45 us, them, all'])
    expect(of(features, 'clause')).toEqual(['clause they', 'clause us'])
  })

  test('no word farther than forty tokens away is told', () => {
    const features = featuresOf([`boats ${'so '.repeat(40)}45 ${'so '.repeat(40)}trees`])
    expect(features.filter((name) => /boats|trees/.test(name))).toEqual([])
    const near = featuresOf([`boats ${'so '.repeat(39)}45 ${'so '.repeat(39)}trees`])
    expect(near).toEqual(expect.arrayContaining(['line boats', 'line trees', 'clause boats', 'since last boats']))
    expect(near).toContain('until next trees')
  })
})

describe('where a number stands', () => {
  test('which of the numbers of its line it is, up to four', () => {
    const five = ['12; 13; 14; 15; 16']
    expect(featuresOf(five, { place: 2 })).toContain('number 2 of 4')
    expect(featuresOf(five, { place: 4 })).toContain('number 3 of 4')
  })

  test('what the line is taken for is told by itself and with the kind of number', () => {
    const features = featuresOf(['45'], { chances: [0, 0.5, 1] })
    expect(of(features, 'line ').slice(0, 3)).toEqual(['line question 0', 'line story 3', 'line figure 5'])
    expect(features).toEqual(expect.arrayContaining(['kind bare: line story 3', 'kind bare: line figure 5']))
  })
})

describe('the number itself', () => {
  test.each([
    ['99999', 'digits 4'],
    ['100000', 'digits vast'],
    ['0', 'digits 0'],
    ['9', 'digits 0'],
    ['10', 'digits 1'],
    ['8 to 12', 'digits 1'],
    ['0', 'number 0'],
    ['1', 'number 1'],
    ['1900', 'like a year'],
    ['2099', 'like a year'],
  ])('%s shows as "%s"', (text, wanted) => {
    expect(featuresOf([`we said ${text} then`])).toContain(wanted)
  })

  test.each([
    ['2', 'number 2'],
    ['1899', 'like a year'],
    ['2100', 'like a year'],
    ['12', 'decimals'],
    ['12', 'scaled'],
    ['12', 'wordy'],
    ['12', 'range'],
    ['12 beds', 'period day'],
  ])('%s does not show as "%s"', (text, missing) => {
    expect(featuresOf([`we said ${text} then`])).not.toContain(missing)
  })

  test.each([
    ['27', 'unlike pay', false],
    ['28', 'like pay 3', false],
    ['50', 'like pay 5', true],
    ['60', 'like pay 5', true],
    ['49', 'like pay 4', false],
    ['61', 'like pay 6', false],
    ['99', 'unlike pay', false],
  ])('%s beside pay from 50,000 to 60,000', (said, like, within) => {
    const features = featuresOf([`we said ${said} then`], { posting: ['£50,000-£60,000 a year'] })
    expect(features).toContain(like)
    expect(features.includes('within pay posted')).toBe(within)
    expect(features.includes('pay posted')).toBe(said === '50' || said === '60')
    expect(features.includes('like pay: clause then')).toBe(like !== 'unlike pay')
  })

  test('what is stated elsewhere shows as what it is there', () => {
    expect(featuresOf(['14'], { cv: ['14 weeks there'] })).toEqual(
      expect.arrayContaining(['in cv', 'in cv as duration', 'known as weeks']),
    )
    expect(featuresOf(['14'], { cv: ['14% off'] })).toEqual(
      expect.arrayContaining(['in cv as percent', 'known as percent']),
    )
    expect(featuresOf(['14'], { cv: ['14% off'] })).not.toContain('not known')
  })
})
