import { describe, expect, test } from 'vitest'
import { rawLines, type SourceLine } from './line.ts'
import { unwrapped, wrappingOf } from './unwrap.ts'

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
