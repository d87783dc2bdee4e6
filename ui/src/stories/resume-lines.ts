import type { Resume, ResumeRecord } from '@roundtwo/model'
import { whereWords } from '../fit/where-words.ts'

/** A line of a CV that can stand as evidence. */
export interface ResumeLine {
  /** Unique among all CVs. */
  key: string
  /** A JSON Resume path. */
  path: string
  text: string
  /** “QA lead, Fernleigh Foods”. */
  where: string
}

interface Part {
  summary?: string
  description?: string
  highlights?: string[]
}

const partLines = (section: string, parts: readonly Part[] | undefined): [path: string, text: string][] =>
  [...(parts ?? []).entries()].flatMap(([place, { highlights, ...part }]) => [
    ...(['summary', 'description'] as const).map((field): [string, string] => [
      `${section}.${place}.${field}`,
      part[field] ?? '',
    ]),
    ...[...(highlights ?? []).entries()].map(([line, text]): [string, string] => [
      `${section}.${place}.highlights.${line}`,
      text,
    ]),
  ])

const nameLines = (section: string, names: readonly (string | undefined)[]): [string, string][] =>
  [...names.entries()].map(([place, name]) => [`${section}.${place}`, name ?? ''])

const linesOf = (resume: Resume): [path: string, text: string][] => [
  ...partLines('work', resume.work),
  ...partLines('volunteer', resume.volunteer),
  ...partLines('projects', resume.projects),
  ...nameLines(
    'awards',
    (resume.awards ?? []).map(({ title }) => title),
  ),
  ...nameLines(
    'certificates',
    (resume.certificates ?? []).map(({ name }) => name),
  ),
  ...nameLines(
    'publications',
    (resume.publications ?? []).map(({ name }) => name),
  ),
]

/** The lines of all CVs, each text once, in their order. */
export const resumeLines = (records: readonly ResumeRecord[]): ResumeLine[] => {
  const seen = new Set<string>()
  return records.flatMap(({ id, resume }) =>
    linesOf(resume).flatMap(([path, text]) => {
      const line = text.trim()
      if (line === '' || seen.has(line)) return []
      seen.add(line)
      return { key: `${id} ${path}`, path, text: line, where: whereWords(path, resume) }
    }),
  )
}
