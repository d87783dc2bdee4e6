import type { LineLabel } from './line-labels.ts'
import type { CvLine } from './resume-lines.ts'

export type EntryKind = 'work' | 'study' | 'project' | 'post'

/** One job, course of study, project or voluntary post: the lines that name it and those that tell of it. */
export interface Entry {
  kind: EntryKind
  head: CvLine[]
  body: CvLine[]
  /** A further position at the employer named before. */
  isRole: boolean
}

interface Part {
  kind: EntryKind
  does: 'begin' | 'head' | 'body'
}

const parts: Partial<Record<LineLabel, Part>> = {
  job: { kind: 'work', does: 'begin' },
  role: { kind: 'work', does: 'begin' },
  'job head': { kind: 'work', does: 'head' },
  'job text': { kind: 'work', does: 'body' },
  study: { kind: 'study', does: 'begin' },
  'study head': { kind: 'study', does: 'head' },
  'study text': { kind: 'study', does: 'body' },
  project: { kind: 'project', does: 'begin' },
  'project text': { kind: 'project', does: 'body' },
  post: { kind: 'post', does: 'begin' },
  'post head': { kind: 'post', does: 'head' },
  'post text': { kind: 'post', does: 'body' },
}

/** A line of nothing but its period. */
const isPeriodOnly = ({ tokens, periods }: CvLine): boolean =>
  periods[0] !== undefined && tokens.length - (periods[0].to - periods[0].from) < 2

/**
 * Whether a line seems to begin an entry and does not: nothing but a period stands above it, or only one line without
 * one, and more of the head follows.
 */
function carriesOn(
  open: Entry,
  line: CvLine,
  label: LineLabel | undefined,
  next: LineLabel | undefined,
): boolean {
  if (open.body.length > 0 || line.periods.length > 0 || line.line.gapBefore || label === 'role') return false
  if (open.head.every(isPeriodOnly)) return true
  const isUndated = open.head.length === 1 && open.head[0]?.periods.length === 0
  return isUndated && next !== undefined && parts[next]?.does === 'head'
}

/** The entries of a CV in order, from what its lines are. A line of the page does not end an entry, a heading does. */
export function entriesOf(lines: readonly CvLine[], labels: readonly LineLabel[]): Entry[] {
  const found: Entry[] = []
  let open: Entry | null = null
  lines.forEach((line, index) => {
    const label = labels[index] ?? 'other'
    const part = parts[label]
    if (!part) {
      if (label !== 'furniture') open = null
      return
    }
    const { kind, does } = part
    const isFirst =
      open?.kind !== kind || (does === 'begin' && !carriesOn(open, line, labels[index], labels[index + 1]))
    if (isFirst || open === null) {
      open = { kind, head: [], body: [], isRole: label === 'role' }
      found.push(open)
    }
    // What goes on naming an entry below the words about it is one of them.
    const isHead = does !== 'body' && open.body.length === 0
    if (isHead || (open.head.length === 0 && does !== 'body')) open.head.push(line)
    else open.body.push(line)
  })
  return found
}
