import { findGutter, type Gutter } from './gutter.ts'
import type { Fragment } from './page-item.ts'

/** Part of a page: read from top to bottom, or column by column. */
export type Section =
  | { kind: 'full'; fragments: Fragment[] }
  | { kind: 'columns'; gutter: number; left: Section[]; right: Section[] }

const deepest = 6

/** Labels at the left of what they label: each is read before the lines that stand beside it. */
const labelledRows = (fragments: Fragment[], gutter: Gutter): Section[] => {
  const labels = fragments.filter((fragment) => fragment.right <= gutter.right)
  const starts: number[] = []
  let last: Fragment | undefined
  for (const label of labels) {
    const sameCell = last !== undefined && label.baseline - last.baseline <= Math.max(last.size, label.size) * 1.6
    if (!sameCell) starts.push(label.baseline - label.size * 0.5)
    last = label
  }
  const rowOf = (fragment: Fragment): number => starts.filter((start) => start <= fragment.baseline).length
  const sections: Section[] = []
  for (let row = 0; row <= starts.length; row++) {
    const inRow = fragments.filter((fragment) => rowOf(fragment) === row)
    const label = inRow.filter((fragment) => fragment.right <= gutter.right)
    const rest = inRow.filter((fragment) => fragment.right > gutter.right)
    if (label.length > 0) sections.push({ kind: 'full', fragments: label })
    if (rest.length > 0) sections.push({ kind: 'full', fragments: rest })
  }
  return sections
}

/** Cuts a region at its most telling gutter, then what is above, beside and below it. */
export const sectionsOf = (fragments: Fragment[], depth = 0): Section[] => {
  if (fragments.length === 0) return []
  const gutter = depth > deepest ? undefined : findGutter(fragments)
  if (gutter === undefined) return [{ kind: 'full', fragments }]
  const above = fragments.filter(({ baseline }) => baseline < gutter.top)
  const below = fragments.filter(({ baseline }) => baseline > gutter.bottom)
  const beside = fragments.filter(({ baseline }) => baseline >= gutter.top && baseline <= gutter.bottom)
  const left = beside.filter(({ right }) => right <= gutter.right)
  const right = beside.filter(({ right }) => right > gutter.right)
  const middle: Section[] =
    gutter.kind === 'labels'
      ? labelledRows(beside, gutter)
      : [
          {
            kind: 'columns',
            gutter: (gutter.left + gutter.right) / 2,
            left: sectionsOf(left, depth + 1),
            right: sectionsOf(right, depth + 1),
          },
        ]
  return [...sectionsOf(above, depth + 1), ...middle, ...sectionsOf(below, depth + 1)]
}

/** How far apart the gutters of two pages may be and still be one, in points. */
const sameGutter = 14

const allFragments = (section: Section): Fragment[] =>
  section.kind === 'full' ? section.fragments : [...section.left, ...section.right].flatMap(allFragments)

/** Sections of pages in turn. A page that leaves the gutter of the page before free is cut there again. */
export const sectionsOfPages = (pages: Fragment[][]): Section[] => {
  let joined: Section[] = []
  for (const fragments of pages) {
    const last = joined.at(-1)
    const again = last?.kind === 'columns' ? cutAt(fragments, last.gutter) : undefined
    joined = joinPages([joined, again ?? sectionsOf(fragments)])
  }
  return joined
}

const cutAt = (fragments: Fragment[], gutter: number): Section[] | undefined => {
  const left = fragments.filter((fragment) => fragment.right < gutter)
  const right = fragments.filter((fragment) => fragment.left > gutter)
  if (left.length === 0 || right.length === 0 || left.length + right.length < fragments.length) return undefined
  return [{ kind: 'columns', gutter, left: sectionsOf(left, 1), right: sectionsOf(right, 1) }]
}

/** A column that goes on overleaf is read to its end before the column beside it. */
const joinPages = (pages: Section[][]): Section[] => {
  const joined: Section[] = []
  for (const page of pages) {
    const last = joined.at(-1)
    const [first, ...rest] = page
    if (last?.kind !== 'columns' || first === undefined) {
      joined.push(...page)
      continue
    }
    const fragments = allFragments(first)
    if (first.kind === 'columns' && Math.abs(first.gutter - last.gutter) <= sameGutter) {
      joined[joined.length - 1] = {
        ...last,
        left: joinPages([last.left, first.left]),
        right: joinPages([last.right, first.right]),
      }
      joined.push(...rest)
    } else if (rest.length === 0 && fragments.every(({ right }) => right <= last.gutter + sameGutter))
      joined[joined.length - 1] = { ...last, left: joinPages([last.left, page]) }
    else if (rest.length === 0 && fragments.every(({ left }) => left >= last.gutter - sameGutter))
      joined[joined.length - 1] = { ...last, right: joinPages([last.right, page]) }
    else joined.push(...page)
  }
  return joined
}
