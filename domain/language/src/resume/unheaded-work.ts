import { headerParts, splitAtCommas } from './header-parts.ts'
import { periodsIn, withoutPeriod } from './periods.ts'
import type { CvLine } from './resume-line.ts'
import type { Section } from './sections.ts'

const mostWords = 16
const mayHoldWork: ReadonlySet<Section['kind']> = new Set(['head', 'summary', 'other'])

/** A short line with a span of time and a job's title: "Team leader - Parcelhub - Feb 2022 to now". */
const namesJob = (line: CvLine, thisYear: number): boolean => {
  if (line.bullet || line.text.split(/\s+/).length > mostWords) return false
  const period = periodsIn(line.text, thisYear).find(({ single }) => !single)
  if (period === undefined) return false
  const header = [{ text: withoutPeriod(line.text, period), line }]
  return splitAtCommas(headerParts({ header })).some(({ position }) => position > 0)
}

/** Many write their jobs under no heading, or under one of their own: where no part is work, they begin at the first. */
export const withUnheadedWork = (sections: Section[], thisYear: number): Section[] => {
  if (sections.some(({ kind }) => kind === 'work')) return sections
  return sections.flatMap((section): Section[] => {
    const first = mayHoldWork.has(section.kind)
      ? section.lines.findIndex((line) => namesJob(line, thisYear))
      : -1
    if (first < 0) return [section]
    const above = { ...section, lines: section.lines.slice(0, first) }
    return [above, { kind: 'work', title: null, lines: section.lines.slice(first) }]
  })
}
