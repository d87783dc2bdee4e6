import type { LineLabel } from './line-labels.ts'
import type { CvLine } from './resume-lines.ts'

const personLabels: ReadonlySet<LineLabel> = new Set(['name', 'title', 'contact'])

/** The lines about the person, in runs. */
export function personHeads(lines: readonly CvLine[], labels: readonly LineLabel[]): CvLine[][] {
  const runs: CvLine[][] = []
  let isOpen = false
  lines.forEach((line, index) => {
    const isPerson = personLabels.has(labels[index] ?? 'other')
    if (isPerson && isOpen) runs.at(-1)?.push(line)
    else if (isPerson) runs.push([line])
    isOpen = isPerson
  })
  return runs
}
