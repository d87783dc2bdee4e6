import type { Fragment } from './page-item.ts'

/** White space from `left` to `right` between the lines at `top` and `bottom`. */
export interface Gutter {
  kind: 'columns' | 'labels'
  left: number
  right: number
  top: number
  bottom: number
}

interface Candidate extends Gutter {
  worth: number
}

/** The narrowest gutter and the distance of places tried, in points. */
const narrowest = 7
const step = 2

interface Side {
  lines: Fragment[]
  /** Longest stretches of lines that follow each other closely, as lines to a stretch. */
  meanRun: number
  /** Share of lines that have a line of the other side at their height. */
  aligned: number
  /** The same, headings left out of account: they stand alone among labels. */
  labelled: number
  short: number
  dated: number
  fill: number
}

const distinctLines = (fragments: Fragment[]): Fragment[] => {
  const lines: Fragment[] = []
  for (const fragment of fragments) {
    const before = lines.at(-1)
    if (before === undefined || fragment.baseline - before.baseline > 2) lines.push(fragment)
  }
  return lines
}

const alignedShare = (lines: Fragment[], others: Fragment[]): number => {
  let at = 0
  let count = 0
  for (const { baseline } of lines) {
    while ((others[at]?.baseline ?? Number.POSITIVE_INFINITY) < baseline - 1.2) at++
    if (Math.abs((others[at]?.baseline ?? Number.NEGATIVE_INFINITY) - baseline) <= 1.2) count++
  }
  return count / lines.length
}

const runLength = (lines: Fragment[]): number => {
  let runs = 1
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before !== undefined && line.baseline - before.baseline > Math.max(before.size, line.size) * 1.75) runs++
  })
  return lines.length / runs
}

const year = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b/

const medianSize = (fragments: Fragment[]): number =>
  fragments.map(({ size }) => size).sort((one, other) => one - other)[Math.floor(fragments.length / 2)] ?? 0

const sideOf = (fragments: Fragment[], others: Fragment[]): Side => {
  const lines = distinctLines(fragments)
  const usual = medianSize(fragments)
  const labels = lines.filter(({ bold, size }) => !bold && size < usual * 1.15)
  const share = (test: (line: Fragment) => boolean): number => lines.filter(test).length / lines.length
  const width = Math.max(...fragments.map(({ right }) => right)) - Math.min(...fragments.map(({ left }) => left))
  return {
    lines,
    meanRun: runLength(lines),
    aligned: alignedShare(lines, distinctLines(others)),
    labelled: labels.length < 2 ? 0 : alignedShare(labels, distinctLines(others)),
    short: share(({ text }) => text.length <= 30),
    dated: share(({ text }) => year.test(text)),
    fill: fragments.reduce((sum, { left, right }) => sum + (right - left), 0) / fragments.length / Math.max(1, width),
  }
}

/** Dates and places beside the lines they belong to, or labels before them. */
const isMargin = (side: Side, main: Side): boolean =>
  side.aligned >= 0.7 &&
  side.short >= 0.7 &&
  side.lines.length <= main.lines.length * 1.05 &&
  (side.meanRun <= 2.3 || side.dated >= 0.5) &&
  (side.dated >= 0.3 || side.lines.length <= main.lines.length * 0.7)

/** Cells of a table: the same rows on both sides, each cell short. */
const isTable = (left: Side, right: Side): boolean =>
  left.aligned >= 0.85 &&
  right.aligned >= 0.85 &&
  (left.meanRun < 1.5 || left.short >= 0.8) &&
  (right.fill < 0.75 || right.short >= 0.8)

const kindOf = (left: Fragment[], right: Fragment[]): Gutter['kind'] | undefined => {
  const [leftSide, rightSide] = [sideOf(left, right), sideOf(right, left)]
  const [few, many] = [leftSide.lines.length, rightSide.lines.length].sort((one, other) => one - other)
  if ((few ?? 0) < 2 || (many ?? 0) < 4 || (few ?? 0) + (many ?? 0) < 7) return undefined
  if (isMargin(rightSide, leftSide)) return undefined
  if (isMargin(leftSide, rightSide) || isMargin({ ...leftSide, aligned: leftSide.labelled }, rightSide)) return 'labels'
  if ((few ?? 0) < 3 || isTable(leftSide, rightSide)) return undefined
  return 'columns'
}

const judge = (fragments: Fragment[], from: number, to: number, left: number, right: number): Candidate | undefined => {
  const inside = fragments.slice(from, to)
  const first = inside[0]
  const last = inside.at(-1)
  const onLeft = inside.filter((fragment) => fragment.right <= right)
  const onRight = inside.filter((fragment) => fragment.right > right)
  if (first === undefined || last === undefined || onLeft.length < 2 || onRight.length < 2) return undefined
  const kind = kindOf(onLeft, onRight)
  if (kind === undefined) return undefined
  const worth = inside.length * (kind === 'columns' ? 1 : 0.5)
  return { kind, left, right, top: first.baseline, bottom: last.baseline, worth }
}

/** For one place, the stretches of lines that leave it free; what crosses it parts them. */
const candidatesAt = (fragments: Fragment[], left: number, right: number): Candidate[] => {
  const found: Candidate[] = []
  let start = 0
  const close = (end: number, baseline: number): void => {
    let to = end
    // Words on the line that crosses belong with it.
    while (to > start && Math.abs((fragments[to - 1]?.baseline ?? 0) - baseline) <= 2) to--
    if (to - start < 7) return
    const candidate = judge(fragments, start, to, left, right)
    if (candidate !== undefined) found.push(candidate)
  }
  fragments.forEach((fragment, index) => {
    if (fragment.left >= right || fragment.right <= left + 0.5) return
    if (index - start >= 7) close(index, fragment.baseline)
    start = index + 1
    while (Math.abs((fragments[start]?.baseline ?? Number.POSITIVE_INFINITY) - fragment.baseline) <= 2) start++
  })
  if (fragments.length - start >= 7) close(fragments.length, Number.POSITIVE_INFINITY)
  return found
}

/**
 * The gutter that parts most lines. Places are tried every two points across the region: work grows with
 * width times lines, whatever the page holds. Fragments come sorted by baseline.
 */
export const findGutter = (fragments: Fragment[]): Gutter | undefined => {
  if (fragments.length < 7) return undefined
  const leftmost = Math.min(...fragments.map(({ left }) => left))
  const rightmost = Math.max(...fragments.map(({ right }) => right))
  const stride = Math.max(step, (rightmost - leftmost) / 400)
  let best: Candidate | undefined
  for (let left = leftmost + 20; left + narrowest < rightmost - 20; left += stride) {
    for (const candidate of candidatesAt(fragments, left, left + narrowest)) {
      const same =
        best !== undefined &&
        candidate.worth === best.worth &&
        candidate.top === best.top &&
        candidate.kind === best.kind
      if (best === undefined || candidate.worth > best.worth) best = candidate
      else if (same && candidate.left - best.right <= stride) best = { ...best, right: candidate.right }
    }
  }
  return best
}
