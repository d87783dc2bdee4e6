import type { Fragment, PageItem, PdfPage } from './page-item.ts'

/** As many characters as a page of a book many times over; more is no page for reading. */
const mostItems = 20_000

/** Items whose baselines differ by less than a third of their size stand on one line. */
const onOneLine = 0.33
/** A gap in parts of the size: from here on it is a word space, from there on a column or a tab. */
const wordGap = 0.13
const fragmentGap = 1.05

const isReadable = (item: PageItem, page: PdfPage): boolean =>
  !item.rotated &&
  item.size > 1 &&
  item.text.trim() !== '' &&
  item.left > -page.width &&
  item.left < page.width * 1.02 &&
  item.baseline > -5 &&
  item.baseline < page.height * 1.02 + 5

/** Lines of items, top to bottom, each from left to right. */
const rows = (items: PageItem[]): PageItem[][] => {
  const sorted = [...items].sort((one, other) => one.baseline - other.baseline || one.left - other.left)
  const found: PageItem[][] = []
  let anchor: PageItem | undefined
  for (const item of sorted) {
    const row = found.at(-1)
    const tolerance = Math.max(1, Math.min(anchor?.size ?? 0, item.size) * onOneLine)
    if (anchor !== undefined && row !== undefined && item.baseline - anchor.baseline <= tolerance) row.push(item)
    else {
      found.push([item])
      anchor = item
    }
  }
  return found.map((row) => row.sort((one, other) => one.left - other.left))
}

/** Some programs print bold by printing twice. */
const withoutShadows = (row: PageItem[]): PageItem[] =>
  row.filter((item, index) => {
    const before = row[index - 1]
    return (
      before === undefined ||
      before.text !== item.text ||
      Math.abs(before.left - item.left) > Math.min(1.5, item.width * 0.3) ||
      Math.abs(before.baseline - item.baseline) > 1.5
    )
  })

const letterSpaced = /^\S(?: {1,3}\S){3,}$/u

/** `E X P E R I E N C E` as the word it is; wider spaces part words. */
export const withoutLetterSpacing = (text: string): string => {
  const bare = text.trim()
  if (!letterSpaced.test(bare.replace(/ {4,}/g, '   ')) || !/\p{L}/u.test(bare)) return text
  const wide = / {2,}/.test(bare)
  return wide
    ? bare
        .split(/ {2,}/)
        .map((word) => word.replace(/ /g, ''))
        .join(' ')
    : bare.replace(/ /g, '')
}

const joinedText = (items: PageItem[]): string => {
  // Single letters set apart evenly: what parts words is a gap much wider than the usual one.
  const single = items.length >= 4 && items.every(({ text }) => [...text.trim()].length === 1)
  const gaps = items.slice(1).map((item, index) => item.left - ((items[index]?.left ?? 0) + (items[index]?.width ?? 0)))
  const usual = single ? ([...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0) : 0
  let text = ''
  items.forEach((item, index) => {
    const gap = gaps[index - 1] ?? 0
    const threshold = single && usual > item.size * wordGap ? usual * 1.7 : item.size * wordGap
    text += index > 0 && gap > threshold ? ` ${item.text}` : item.text
  })
  return text
}

const clean = (text: string): string =>
  withoutLetterSpacing(
    text
      .normalize('NFC')
      .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
      .replace(/[\u200b-\u200d\ufeff]/g, ''),
  )
    .replace(/ {2,}/g, ' ')
    .trim()

const fragmentOf = (items: PageItem[], page: number): Fragment => {
  const largest = items.reduce((best, item) => (item.text.trim().length > best.text.trim().length ? item : best))
  const letters = (item: PageItem): number => item.text.replace(/\s/g, '').length
  const bold = items.reduce((sum, item) => sum + (item.bold ? letters(item) : 0), 0)
  return {
    text: clean(joinedText(items)),
    left: items[0]?.left ?? 0,
    right: Math.max(...items.map((item) => item.left + item.width)),
    baseline: largest.baseline,
    size: largest.size,
    bold: bold > 0 && bold >= items.reduce((sum, item) => sum + letters(item), 0) * 0.9,
    page,
  }
}

/** The page's words, joined where they stand together. */
export const fragmentsOf = (page: PdfPage): Fragment[] => {
  const items = page.items.slice(0, mostItems).filter((item) => isReadable(item, page))
  return rows(items).flatMap((row) => {
    const groups: PageItem[][] = []
    for (const item of withoutShadows(row)) {
      const before = groups.at(-1)?.at(-1)
      const gap = before === undefined ? 0 : item.left - (before.left + before.width)
      const size = before === undefined ? 0 : Math.max(before.size, item.size)
      // A change of weight behind more than a word space parts a date from the title beside it.
      const parts = gap > size * fragmentGap || (gap > size * 0.6 && before?.bold !== item.bold)
      if (before === undefined || parts) groups.push([item])
      else groups.at(-1)?.push(item)
    }
    return groups.map((group) => fragmentOf(group, page.number)).filter(({ text }) => text !== '')
  })
}
