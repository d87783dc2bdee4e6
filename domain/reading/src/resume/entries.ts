import { inRuns } from '@roundtwo/text'
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

const aboutPerson: readonly LineLabel[] = ['name', 'title', 'contact']

/** The lines about the person, in runs. */
export const personHeads = (lines: readonly CvLine[], labels: readonly LineLabel[]): CvLine[][] =>
  inRuns(
    lines.filter((_, index) => aboutPerson.includes(labels[index] ?? 'other')),
    (one, before) => one.line.index === before.line.index + 1,
  )

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

/** The entries of a CV in order, from what its lines are. A line of the page does not end an entry, a heading does. */
export function entriesOf(lines: readonly CvLine[], labels: readonly LineLabel[]): Entry[] {
  const found: Entry[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const label = labels[index] ?? 'other'
    const [noun, word] = label.split(' ')
    const kind = Object.entries(kinds).find(([name]) => name === noun)?.[1]
    let entry = isOpen ? found.at(-1) : undefined
    isOpen = kind !== undefined || (isOpen && label === 'furniture')
    if (!kind) continue
    if (entry?.kind !== kind || word === undefined) {
      entry = { kind, head: [], body: [], isRole: label === 'role' }
      found.push(entry)
    }
    // What goes on naming an entry below the words about it is one of them.
    const isHead = word !== 'text' && (entry.body.length === 0 || entry.head.length === 0)
    entry[isHead ? 'head' : 'body'].push(line)
  }
  return found
}
