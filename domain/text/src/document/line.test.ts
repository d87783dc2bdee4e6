import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletOf, isGap, type RawLine, rawLines, unquoted } from './line.ts'

const linesOf = (text: string): RawLine[] => rawLines(text.split('\n').map((line) => ({ text: line })))
const firstOf = (text: string): Partial<RawLine> => linesOf(text)[0] ?? {}

describe('a list sign', () => {
  const signs = [...'-–—•●▪▫■□◦○◆◇►▶▸▹➤➢➔→⇒✓✔✗☑✅★☆♦♥*+·∙⁃‣◼▻✦❖#']
  const words = fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,4}$/)

  test('is any of those that programs draw, before white space', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signs), fc.constantFrom(' ', '\t', '  '), words, (sign, space, text) => {
        expect(bulletOf(`${sign}${space}${text}`)).toBe(sign)
        expect(bulletOf(`${sign}${sign}${space}${text}`)).toBe(sign.repeat(2))
        expect(bulletOf(`${text}${space}${sign}`)).toBeNull()
      }),
    )
  })

  test('needs no white space behind it, unless it is a dash, a plus, a dot or a hash', () => {
    for (const sign of signs) {
      const isSpaced = '-–—*+·#'.includes(sign)
      expect([bulletOf(`${sign}5`), bulletOf(`${sign}5 loaves`)]).toEqual(isSpaced ? [null, null] : [sign, sign])
    }
  })

  test.each([
    ['1. bake', '1.'],
    ['12) bake', '12)'],
    ['(3) bake', '(3)'],
    ['a) bake', 'a)'],
    ['iv. bake', 'iv.'],
    ['viii. bake', 'viii.'],
    ['xviii. bake', null],
    ['123. bake', null],
    ['ab. bake', null],
    ['1 bake', null],
    ['(65) 9555 0128', null],
    ['65) 9555 0128', '65)'],
    ['1.5 loaves', null],
    ['o Bake', 'o'],
    ['o  bake', 'o'],
    ['o bake', null],
    ['oh Bake', null],
    ['🔥 hot ovens', '🔥'],
    ['✔️ hot ovens', '✔️'],
    ['🔥🔥 hot ovens', null],
    ['9 ovens', null],
    ['--- bake', null],
    ['*bake bread', '*'],
    ['*bake* bread', null],
    ['* bake *', '*'],
    ['*5 loaves', null],
    ['•', null],
    ['-', null],
    ['', null],
    ['bake', null],
  ])('of %j is %j', (text, sign) => {
    expect(bulletOf(text)).toBe(sign)
  })
})

describe('a gap', () => {
  test.each(['', '  ', '\t', '---', '- - -', '=====', '***', '___', '~~~', '. . .', '.....'])(
    'is what says nothing: %j',
    (text) => {
      expect(isGap(text)).toBe(true)
    },
  )

  test.each(['-', '--', ' -- ', '...a', '7', '---x---', '>'])('is not %j', (text) => {
    expect(isGap(text)).toBe(false)
  })
})

describe('quoting signs', () => {
  test('are counted, with and without spaces, and what they quote keeps its indent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('>', '> '), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '  ', '    '),
        (signs, indent) => {
          expect(unquoted(`${signs.join('').trimEnd()} ${indent}bake > eat`)).toEqual({
            depth: signs.length,
            rest: `${indent}bake > eat`,
          })
        },
      ),
    )
  })

  test.each([
    ['bake', 0, 'bake'],
    ['  bake', 0, '  bake'],
    ['bake > eat', 0, 'bake > eat'],
    ['>bake', 1, 'bake'],
    [' > bake', 1, 'bake'],
    ['>', 1, ''],
    ['> > ', 2, ''],
    ['', 0, ''],
  ])('of %j are %i', (text, depth, rest) => {
    expect(unquoted(text)).toEqual({ depth, rest })
  })
})

describe('a heading as Markdown has it', () => {
  test.each([
    ['# Duties', 'Duties'],
    ['# duties', null],
    ['## duties', 'duties'],
    ['###### duties', 'duties'],
    ['####### duties', null],
    ['## Duties ##', 'Duties'],
    ['##Duties', null],
    ['**Duties**', 'Duties'],
    ['** Duties **', 'Duties'],
    ['****', null],
    ['**Duties** and more**', null],
    ['**Duties', null],
  ])('%j is %j', (text, heading) => {
    const { text: written, heading: isHeading = false } = firstOf(text)
    expect(isHeading ? written : null).toBe(heading)
  })

  test('with one sign stands after a gap', () => {
    expect(linesOf('bake\n# Duties').map(({ heading, bullet }) => [heading, bullet])).toEqual([
      [false, null],
      [false, '#'],
    ])
    expect(linesOf('bake\n\n# Duties').map(({ heading }) => heading)).toEqual([false, true])
    expect(linesOf('bake\n## Duties').map(({ heading }) => heading)).toEqual([false, true])
  })
})

describe('the lines of a source', () => {
  test('have their layout apart from their words', () => {
    expect(linesOf('>   - bake bread  ')).toEqual([
      {
        ...{ text: 'bake bread', page: 1, heading: false, bullet: '-', indent: 2, gapBefore: true },
        ...{ quoteDepth: 1, width: 14 },
      },
    ])
  })

  test('count a tab as four columns of indent', () => {
    expect(linesOf('\tbake\tbread').map(({ text, indent, width }) => [text, indent, width])).toEqual([
      ['bake\tbread', 4, 17],
    ])
  })

  test('are those that hold something; what holds nothing is a gap before the next', () => {
    const source = 'bake\n\nsell\n---\neat\nrest\n-\nsleep'
    expect(linesOf(source).map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['bake', true],
      ['sell', true],
      ['eat', true],
      ['rest', false],
      ['-', false],
      ['sleep', false],
    ])
    expect(linesOf('\n \n')).toEqual([])
    expect(linesOf('a) \nb) bake').map(({ text }) => text)).toEqual(['a)', 'bake'])
  })

  test('stand apart where the quoting changes', () => {
    const depths = linesOf('bake\n> sell\n> eat\nrest').map(({ quoteDepth, gapBefore }) => [quoteDepth, gapBefore])
    expect(depths).toEqual([
      [0, true],
      [1, true],
      [1, false],
      [0, true],
    ])
  })

  test('keep the page and the heading that a file gives them', () => {
    const found = rawLines([
      { text: 'Duties', page: 3, heading: true },
      { text: '# Duties', heading: false },
    ])
    expect(found.map(({ page, heading }) => [page, heading])).toEqual([
      [3, true],
      [1, false],
    ])
  })

  test('are cut where they are endless', () => {
    expect(linesOf('x'.repeat(5_000))[0]?.text).toHaveLength(4_000)
    expect(linesOf(`x\t${'x'.repeat(5_000)}`)[0]?.text).toHaveLength(4_000)
  })
})
