import type { Fragment } from './page-item.ts'

export interface Line {
  text: string
  left: number
  right: number
  /** Where the words after a bullet begin. */
  textLeft: number
  baseline: number
  size: number
  bold: boolean
  page: number
  bulleted: boolean
  /** Has parts set far apart, such as dates at the right. */
  parted: boolean
}

const glyph = /^(?:[•●▪■◦○‣⁃∙·◆◇➢➤►▸✓✔❖*–—-]|[\ue000-\uf8ff])$/u
const leadingGlyph = /^(?:[•●▪■◦○‣⁃∙·◆◇➢➤►▸✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s*|[*–—-]\s+)(?=\S)/u
const privateUse = /[\ue000-\uf8ff]\s*/gu

/** A gap from here on, in parts of the size, is a tab. */
const tabGap = 1.9

const lineOf = (row: Fragment[]): Line => {
  const fragments = [...row].sort((one, other) => one.left - other.left)
  let text = ''
  let parted = false
  fragments.forEach((fragment, index) => {
    const before = fragments[index - 1]
    const gap = before === undefined ? 0 : fragment.left - before.right
    const afterBullet = index === 1 && (glyph.test(before?.text ?? '') || before?.text === 'o')
    const far = before !== undefined && !afterBullet && gap > Math.max(before.size, fragment.size) * tabGap
    if (far) parted = true
    text += `${index === 0 ? '' : far ? '\t' : ' '}${fragment.text}`
  })
  const [first, second] = fragments
  const lone = first !== undefined && second !== undefined && (glyph.test(first.text) || first.text === 'o')
  const bulleted = lone || leadingGlyph.test(text)
  const words = lone ? text.slice(first.text.length) : text.replace(leadingGlyph, '')
  const largest = fragments.reduce((best, fragment) => (fragment.text.length > best.text.length ? fragment : best))
  return {
    text: `${bulleted ? '- ' : ''}${words.replace(privateUse, '').trim()}`,
    left: first?.left ?? 0,
    right: Math.max(...fragments.map(({ right }) => right)),
    textLeft: (lone ? second?.left : first?.left) ?? 0,
    baseline: largest.baseline,
    size: largest.size,
    // A bold title with a plain date at the right is set apart all the same.
    bold: parted ? first?.bold === true : fragments.every(({ bold }) => bold),
    page: largest.page,
    bulleted,
    parted,
  }
}

/** Fragments of a region as its lines, top to bottom. A bullet set a little off its line is joined to it. */
export const linesOfFragments = (fragments: Fragment[]): Line[] => {
  const sorted = [...fragments].sort(
    (one, other) => one.page - other.page || one.baseline - other.baseline || one.left - other.left,
  )
  const rows: Fragment[][] = []
  for (const fragment of sorted) {
    const row = rows.at(-1)
    const anchor = row?.[0]
    const isBulletRow = row?.length === 1 && glyph.test(anchor?.text ?? '')
    const tolerance = Math.max(1.5, Math.min(anchor?.size ?? 0, fragment.size) * (isBulletRow ? 0.7 : 0.33))
    const near =
      anchor !== undefined && anchor.page === fragment.page && fragment.baseline - anchor.baseline <= tolerance
    if (near && row !== undefined) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map(lineOf).filter(({ text }) => text !== '' && text !== '-')
}
