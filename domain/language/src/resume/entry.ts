import type { Period } from './periods.ts'
import type { CvLine } from './resume-line.ts'

/** One job, course of study or project: the lines that name it, its time, and what is said of it. */
export interface Entry {
  header: { text: string; line: CvLine }[]
  period: Period | null
  periodLine: CvLine | null
  body: CvLine[]
}
