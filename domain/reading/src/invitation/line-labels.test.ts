import { type Line, readDocument } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcers, labelOf } from './line-labels.ts'

const linesOf = (text: string): Line[] => readDocument(text, { keepLines: true }).lines

describe('the label of a line', () => {
  test.each([
    ['When: Friday', ['When']],
    ['Who you will meet: Jane', ['Who', 'you', 'will', 'meet']],
    ['The people you will meet: Jane', ['The', 'people', 'you', 'will', 'meet']],
    ['The people you will soon meet: Jane', []],
    ['Friday', []],
    [': Friday', []],
    ['Where: 3 Canal Road: ring twice', ['Where']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text).flatMap((line) => labelOf(line).map((token) => token.text))).toEqual(wanted)
  })
})

describe('what announces a line', () => {
  const announced = (text: string, ends: (line: Line, index: number) => boolean = () => true) => {
    const lines = linesOf(text)
    return announcers(lines, (line) => line.text.endsWith(':'), ends).map((line) => line?.text ?? null)
  }

  test('is the last line that does, until a gap before a line that ends it', () => {
    expect(announced('Hi\nBring:\nboots\ngloves\n\nSee you')).toEqual([...[null, 'Bring:', 'Bring:', 'Bring:', null]])
    expect(announced('Bring:\n\n- boots\n\n- gloves')).toEqual(['Bring:', 'Bring:', 'Bring:'])
    expect(announced('Bring:\nboots\nMeet:\nJane')).toEqual(['Bring:', 'Bring:', 'Meet:', 'Meet:'])
  })

  test('goes on over a gap where nothing ends it, and ends without a gap nowhere', () => {
    expect(announced('Bring:\n\nboots', () => false)).toEqual(['Bring:', 'Bring:'])
    expect(announced('Bring:\n\nboots\n\ngloves', (_, index) => index === 2)).toEqual([...['Bring:', 'Bring:', null]])
    expect(announced('Bring:\nboots', () => true)).toEqual(['Bring:', 'Bring:'])
  })

  test('is nothing where no line announces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('boots', '- gloves', '')), (lines) => {
        expect(announced(lines.join('\n')).every((line) => line === null)).toBe(true)
      }),
    )
  })
})
