import type { CvLine } from './resume-lines.ts'
import { sectionKinds } from './sections.ts'

/** What a line of a CV can be; `job` begins an entry, `job head` goes on naming it, `role` is another at the same employer. */
export const lineLabels = [
  ...(['name', 'title', 'contact', 'personal', 'furniture', 'summary'] as const),
  ...(['job', 'job head', 'role', 'job text', 'study', 'study head', 'study text'] as const),
  ...(['project', 'project text', 'post', 'post head', 'post text', 'skills', 'languages'] as const),
  ...(['certificate', 'certificate head', 'award', 'award head', 'publication'] as const),
  ...(['interests', 'reference', 'other'] as const),
  ...sectionKinds.map((kind) => `heading ${kind}` as const),
] as const
export type LineLabel = (typeof lineLabels)[number]

/** The lines about the person, in runs. */
export function personHeads(lines: readonly CvLine[], labels: readonly LineLabel[]): CvLine[][] {
  const runs: CvLine[][] = [[]]
  lines.forEach((line, index) => {
    if (['name', 'title', 'contact'].includes(labels[index] ?? '')) runs.at(-1)?.push(line)
    else runs.push([])
  })
  return runs.filter((run) => run.length > 0)
}

/** What entries are of, by the first word of their lines' labels. */
const kinds = { job: 'work', role: 'work', study: 'study', project: 'project', post: 'post' } as const
export type EntryKind = (typeof kinds)[keyof typeof kinds]

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
  does: 'begin' | 'head' | 'text'
}

/** What a line does for an entry, as its label says: "job" begins one. */
function partOf(label: LineLabel | undefined): Part | null {
  const [noun, word] = label?.split(' ') ?? []
  const kind = Object.entries(kinds).find(([name]) => name === noun)?.[1]
  return kind ? { kind, does: word === 'head' || word === 'text' ? word : 'begin' } : null
}

/** A line of nothing but its period. */
const isPeriodOnly = ({ tokens, periods }: CvLine): boolean =>
  periods[0] !== undefined && tokens.length - (periods[0].to - periods[0].from) < 2

/**
 * Whether a line seems to begin an entry and does not: nothing but a period stands above it, or only one line without
 * one, and more of the head follows.
 */
function carriesOn({ head, body }: Entry, line: CvLine, next: LineLabel | undefined): boolean {
  if (body.length > 0 || line.periods.length > 0 || line.line.gapBefore) return false
  const isUndated = head.length === 1 && head[0]?.periods.length === 0
  return head.every(isPeriodOnly) || (isUndated && partOf(next)?.does === 'head')
}

/** The entries of a CV in order, from what its lines are. A line of the page does not end an entry, a heading does. */
export function entriesOf(lines: readonly CvLine[], labels: readonly LineLabel[]): Entry[] {
  const found: Entry[] = []
  let open: Entry | null = null
  for (const [index, line] of lines.entries()) {
    const label = labels[index]
    const part = partOf(label)
    if (!part && label !== 'furniture') open = null
    if (!part) continue
    const isRole = label === 'role'
    const { kind, does } = part
    const goesOn: boolean =
      open?.kind === kind && (does !== 'begin' || (!isRole && carriesOn(open, line, labels[index + 1])))
    if (!open || !goesOn) {
      open = { kind, head: [], body: [], isRole }
      found.push(open)
    }
    // What goes on naming an entry below the words about it is one of them.
    const isHead = does !== 'text' && (open.body.length === 0 || open.head.length === 0)
    open[isHead ? 'head' : 'body'].push(line)
  }
  return found
}
