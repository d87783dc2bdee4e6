import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletOf, isGap, type RawLine, rawLines, type SourceLine, unquoted, unwrapped, wrappingOf } from './line.ts'

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
    ['B) bake', 'B)'],
    ['[ ] bake', '[ ]'],
    ['[x] bake', '[x]'],
    ['[a] bake', null],
    ['[ ]', null],
    ['B. Baker', null],
    ['(B) bake', null],
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

const rawOf = (lines: readonly (string | SourceLine)[]) =>
  rawLines(lines.map((line) => (typeof line === 'string' ? { text: line } : line)))
const joined = (...lines: (string | SourceLine)[]): string[] => unwrapped(rawOf(lines)).map(({ text }) => text)
/** Words of one line of so many characters. */
const full = (size: number, first = 'Bake', last = 'bread'): string => {
  const middle = 'and sell '.repeat(99).slice(0, size - first.length - last.length - 2)
  return `${first} ${middle.replace(/ $/, 's')} ${last}`
}

describe('the width at which lines were broken', () => {
  const widthOf = (...lines: string[]) => wrappingOf(rawOf(lines)).width

  test('is that of the longest of three lines or more that end close together', () => {
    expect(widthOf(full(70), full(70, 'we'), full(52), 'the end')).toBe(70)
    expect(widthOf(full(70), full(70, 'we'), full(51), 'the end')).toBeNull()
    expect(widthOf(full(70), full(70, 'we'), 'the end')).toBeNull()
  })

  test('is between forty and a hundred and twenty', () => {
    expect(widthOf(...Array(4).fill(full(39)))).toBeNull()
    expect(widthOf(full(40, 'we'), full(40, 'we'), full(40, 'we'), 'the end')).toBeNull()
    expect(widthOf(full(40), full(40, 'we'), full(40, 'we'), 'the end')).toBe(40)
    expect(widthOf(full(120), full(120, 'we'), full(120, 'we'), 'the end')).toBe(120)
    expect(widthOf(...Array(4).fill(full(121)))).toBeNull()
  })

  test('is hidden by many longer lines, but not by a few', () => {
    const lines = [full(70), ...Array(3).fill(full(70, 'we'))]
    expect(widthOf(...lines, full(200))).toBe(70)
    expect(widthOf(...lines, full(200), full(200))).toBeNull()
  })

  test('is that of a third of the longer lines at least', () => {
    const lines = [full(90), full(88, 'we'), full(86, 'we')]
    const shorter = (count: number) => Array<string>(count).fill(full(50, 'we'))
    expect(widthOf(...lines, ...shorter(6))).toBe(90)
    expect(widthOf(...lines, ...shorter(7))).toBeNull()
  })

  test('is none where full lines begin with capitals each, as in a list', () => {
    expect(widthOf(...Array(6).fill(full(70, 'Bake', 'loaves')))).toBeNull()
    expect(widthOf(...Array(6).fill(full(70, 'Bake', 'loaves,')))).toBe(70)
    expect(widthOf(...Array(6).fill(full(70, 'Bake', 'to')))).toBe(70)
    expect(widthOf(...Array(6).fill(full(70, 'bake', 'loaves')))).toBeNull()
  })

  test('tells whether small letters at the beginning of a line carry on', () => {
    const tells = (...lines: string[]) => wrappingOf(rawOf(lines)).smallTells
    expect(tells('Bake', 'Sell', 'Eat', 'Rest')).toBe(true)
    expect(tells('bake', 'Sell', 'Eat', 'Rest')).toBe(false)
    expect(tells('bake', 'Sell', 'Eat', 'Rest', 'Sleep')).toBe(true)
    // Items and what a long line may have begun tell nothing.
    expect(tells('Bake', '- bake', '- sell')).toBe(true)
    expect(tells(full(40), 'we', 'Rest')).toBe(true)
    expect(tells(full(39), 'we', 'Rest')).toBe(false)
    expect(tells()).toBe(true)
  })
})

describe('lines that carry on', () => {
  test('begin small behind a long one that ends no sentence', () => {
    expect(joined(full(40), 'we sell')).toEqual([`${full(40)} we sell`])
    expect(joined(full(39), 'we sell', 'Bake', 'Rest', 'Eat')).toHaveLength(5)
    for (const stop of ['.', '!', '?', ':', ';', '…', '.)', '.”', '!"'])
      expect(joined(full(60, 'Bake', `bread${stop}`), 'we sell')).toHaveLength(2)
    expect(joined(full(60), 'We sell')).toHaveLength(2)
  })

  test('are joined without a hyphen’s blank where a word was split', () => {
    expect(joined(full(60, 'Bake', 'sour-'), 'dough')[0]).toMatch(/ sour-dough$/)
    expect(joined(full(60, 'Bake', 'GL-'), 'dough')[0]).toMatch(/ GL- dough$/)
    expect(joined(full(60, 'Bake', 'sour –'), 'dough')[0]).toMatch(/ sour – dough$/)
  })

  test('hang under their item, whatever they begin with', () => {
    expect(joined('- Bake', '  Bread', '  And rolls', '- Sell')).toEqual(['Bake Bread And rolls', 'Sell'])
    expect(joined('- Bake', 'Bread', '- Sell')).toEqual(['Bake', 'Bread', 'Sell'])
    expect(joined('  - Bake', '  Bread')).toEqual(['Bake', 'Bread'])
  })

  test('are none behind a gap, a heading, a colon or a tab, nor before an item or a field', () => {
    const long = full(60)
    for (const [before, line] of [
      [`${long}\n`, 'we sell'],
      [`## ${long}`, 'we sell'],
      [long, '## we sell'],
      [full(60, 'Bake', 'bread:'), 'we sell'],
      [`Bake\t${long}`, 'we sell'],
      [long, 'we\tsell'],
      [long, '- we sell'],
      [long, '> we sell'],
    ] as const)
      expect(joined(...before.split('\n'), line), line).toHaveLength(2)
    const wide = [full(70), full(70, 'we'), full(70, 'we')]
    expect(joined(...wide, 'Rolls too')).toHaveLength(1)
    for (const field of ['Sent: today', 'Message-ID: 5', 'Subject : bread'])
      expect(joined(...wide, field)).toHaveLength(2)
    for (const none of ['At: 5', 'Bread:5', 'We bake bread: rye'])
      expect(joined(...wide, none)).toHaveLength(none === 'At: 5' ? 2 : 1)
  })

  test('go on over a page only within a sentence', () => {
    const over = (last: string) => joined({ text: full(60, 'Bake', last), page: 1 }, { text: 'we sell', page: 2 })
    expect([over('bread').length, over('bread.').length]).toEqual([1, 2])
    const wide = [full(70), full(70, 'we'), full(70, 'we', 'bread.')].map((text) => ({ text, page: 1 }))
    expect(joined(...wide, { text: 'Rolls too', page: 2 })).toHaveLength(2)
    expect(joined(...wide, { text: 'Rolls too', page: 1 })).toHaveLength(1)
  })

  test('keep the layout of their first line', () => {
    const [line] = unwrapped(rawOf(['- Bake', '    Bread']))
    expect(line).toMatchObject({ text: 'Bake Bread', bullet: '-', indent: 0, width: 6, gapBefore: true })
  })

  test('are told by small letters alone where there is no width', () => {
    const lines = rawOf([full(70), full(70, 'We', 'to'), full(70, 'We', 'to'), 'Rolls too'])
    expect(unwrapped(lines)).toHaveLength(1)
    expect(unwrapped(lines, true)).toHaveLength(4)
    expect(unwrapped(rawOf([full(70), 'we sell']), true)).toHaveLength(1)
  })

  test('are none in a list without signs, in which the next word would have fitted', () => {
    const items = [full(60, 'keep', 'bread'), 'sell rolls', full(60, 'bake', 'rye'), 'clean ovens']
    expect(joined('You will', ...items)).toEqual(['You will', ...items])
  })
})
