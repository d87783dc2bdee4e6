import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellsStory, titleOf } from './exchanges.ts'

/** So many words, among them these deeds. */
const told = (words: number, ...deeds: string[]): string => {
  const own = deeds.join(' ')
  const rest = words - own.split(' ').filter(Boolean).length
  return `${own} ${'oak '.repeat(Math.max(0, rest))}`
}

describe('a story', () => {
  test('has forty-five words and three deeds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 60 }), fc.nat(5), (words, deeds) => {
        const answer = told(words, ...Array(deeds).fill('I led'))
        expect(tellsStory(answer)).toBe(words >= 45 && deeds >= 3)
      }),
    )
    const deeds = (count: number) => Array<string>(count).fill('I led')
    const edge = [told(45, ...deeds(3)), told(44, ...deeds(3)), told(45, ...deeds(2))]
    expect(edge.map(tellsStory)).toEqual([true, false, false])
  })

  test.each([
    ['I led', true],
    ['we built', true],
    ['I also then just found', false],
    ['I also then found', true],
    ['we quickly restored', true],
    ['I need', false],
    ['I asked', true],
    ['we freed', true],
    ['they led', false],
    ['I lead', false],
    ['I slowly found', false],
    ['I too led', false],
  ])('“%s” is a deed: %s', (deed, is) => {
    expect(tellsStory(told(50, deed, deed, deed))).toBe(is)
  })
})

describe('the title of a story', () => {
  test.each([
    ['We moved the whole bakery, oven and all.', 'We moved the whole bakery'],
    ['We moved, then we sold it.', 'We moved, then we sold it'],
    ['The roof of the old mill; it fell.', 'The roof of the old mill'],
    ['We moved the bakery to', 'We moved the bakery'],
    ['It broke down in the old mill.', 'It broke down in the old mill'],
    ['The old mill by the river', 'The old mill by the river'],
    ['So, yes, I think it was last year when the old mill burnt down.', 'The old mill burnt down'],
    ['I guess we sold the old mill.', 'We sold the old mill'],
    ['I thought we sold the mill.', 'I thought we sold the mill'],
    ['Yes. No idea. We moved the bakery twice.', 'We moved the bakery twice'],
    ['We did. Ok.', 'We did'],
    ['We sold the mill. Then the old oven broke down.', 'We sold the mill'],
    ['the dog', 'The dog'],
    ['', ''],
  ])('%j: %s', (answer, title) => {
    expect(titleOf(answer)).toBe(title)
  })

  test('has at most ten words, and no small word at its end', () => {
    const word = fc.constantFrom('oak', 'elm', 'the', 'and', 'of', 'mill', 'our')
    fc.assert(
      fc.property(fc.array(word, { minLength: 12, maxLength: 20 }), (words) => {
        const title = titleOf(['Bakers', ...words].join(' ')).split(' ')
        const small = new Set(['the', 'and', 'of', 'our'])
        const ten = ['Bakers', ...words].slice(0, 10)
        while (ten.length > 2 && small.has(ten.at(-1) ?? '')) ten.pop()
        expect(title).toEqual(ten)
      }),
    )
  })

  test('ends before its first stop behind four words, whatever stop', () => {
    fc.assert(
      fc.property(fc.constantFrom(...',;:.!?'), fc.integer({ min: 1, max: 8 }), (stop, words) => {
        const beginning = `Bakers${' oak'.repeat(words)}`
        const title = titleOf(`${beginning}${stop} elm ash`)
        if (words >= 3) expect(title).toBe(beginning)
        else if (!'.!?'.includes(stop)) expect(title.length).toBeGreaterThan(beginning.length)
      }),
    )
  })
})
