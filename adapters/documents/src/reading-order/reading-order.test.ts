import { seededRandom } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutLetterSpacing } from './fragments.ts'
import type { PageItem, PdfPage } from './page-item.ts'
import { readingOrder } from './reading-order.ts'

const item = (text: string, left: number, baseline: number, more: Partial<PageItem> = {}): PageItem => ({
  text,
  left,
  baseline,
  width: text.length * 5,
  size: 10,
  bold: false,
  rotated: false,
  ...more,
})

const page = (items: PageItem[], number = 1): PdfPage => ({ number, width: 595, height: 842, items })

const texts = (pages: PdfPage[]): string[] =>
  readingOrder(pages)
    .map(({ text }) => text)
    .filter(Boolean)

const column = (words: string, left: number, top: number, lines: number, leading: number): PageItem[] =>
  Array.from({ length: lines }, (_, index) =>
    item(`${words} ${index} and some more words of it`, left, top + index * leading),
  )

describe('columns', () => {
  const pages = [page([...column('left', 40, 100, 20, 13), ...column('right', 320, 104, 22, 12)])]

  test('are read one after the other', () => {
    const order = texts(pages).map((text) => text.split(' ')[0])
    expect(order).toEqual([...order].sort())
  })

  test('are read the same in whatever order the file draws them', () => {
    const random = seededRandom(7)
    const shuffled = page(
      (pages[0]?.items ?? [])
        .map((one) => ({ one, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
    )
    expect(texts([shuffled])).toEqual(texts(pages))
  })

  test('of equal lines are columns too, when they are prose', () => {
    const grid = page([...column('left', 40, 100, 20, 13), ...column('right', 320, 100, 20, 13)])
    expect(texts([grid])[0]).toMatch(/^left/)
  })
})

describe('lines', () => {
  test('with a hyphen at their end are put together, a compound keeps its own', () => {
    const long = 'words that go on until the very edge of their column and measure'
    const lines = [
      item(`${long}-`, 40, 100),
      item('ment is what they speak about here, all of them, long and self-', 40, 113),
      item('contained as they are.', 40, 126),
    ]
    expect(texts([page(lines)])).toEqual([
      `${long}ment is what they speak about here, all of them, long and self-contained as they are.`,
    ])
  })

  test('that are rotated, outside the page or page numbers are left out', () => {
    const items = [
      item('words', 40, 100),
      item('up the side', 10, 300, { rotated: true }),
      item('far', 2000, 100),
      item('Page 1 of 3', 280, 820),
      item('2', 290, 815),
    ]
    expect(texts([page(items)])).toEqual(['words'])
  })

  test('printed twice to look bold are read once', () => {
    expect(texts([page([item('Skills', 40, 100), item('Skills', 40.3, 100)])])).toEqual(['Skills'])
  })

  test.each([
    ['E X P E R I E N C E', 'EXPERIENCE'],
    ['W O R K  H I S T O R Y', 'WORK HISTORY'],
    ['a b c', 'a b c'],
    ['Plan B is C', 'Plan B is C'],
  ])('%j reads %j', (spaced, plain) => {
    expect(withoutLetterSpacing(spaced)).toBe(plain)
  })
})

test('on any page nothing throws and every word is kept', () => {
  const any = fc.record({
    text: fc.stringMatching(/^[a-z]{4,9}$/),
    left: fc.double({ min: 30, max: 500, noNaN: true }),
    baseline: fc.double({ min: 100, max: 700, noNaN: true }),
    size: fc.constantFrom(8, 10, 14),
    bold: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (found) => {
      const words = found.map((one, index) => `${one.text}${'abcdefghij'[index % 10]}`)
      const read = texts([page(found.map((one, index) => item(words[index] ?? '', one.left, one.baseline, one)))]).join(
        ' ',
      )
      for (const { text } of found) expect(read).toContain(text)
    }),
    { numRuns: 200, seed: 11 },
  )
})

test('a page crowded with thousands of words is read all the same', () => {
  const random = seededRandom(3)
  const items = Array.from({ length: 6_000 }, (_, index) => item(`w${index}`, random() * 550, random() * 800))
  expect(texts([page(items)]).length).toBeGreaterThan(10)
})

describe('what a browser prints in the margins', () => {
  const body = column('left', 40, 100, 12, 13)
  const head = item('11/22/26, 7:57 AM', 24, 20)
  const foot = item('https://jobs.example.com/a/very/long/path?x=1', 24, 830)

  test('is left out', () => {
    const read = texts([page([head, ...body, foot, item('1/2', 560, 830)])]).join(' ')
    expect(read).not.toMatch(/11\/22|https|1\/2/)
  })

  test('but an address at the foot of a page that no browser printed stays', () => {
    expect(texts([page([...body, foot])]).join(' ')).toContain('https://jobs.example.com')
  })
})
